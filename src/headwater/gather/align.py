"""Alignment of two texts: the passages that both have, each word used once.

Words and shingles are numbers here; equal numbers are equal words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

SHINGLE = 6  # words; phrases of five ("told reporters in the capital") recur by chance
LEAST_RUN = 8  # words that two texts share in a row by more than chance
PLACES = 8  # of one shingle in a text; more is a refrain
BRIDGED = 3  # words changed, added or left out between two runs of one passage
FACTORS = np.array([0x9E3779B97F4A7C15**power % 2**64 for power in range(SHINGLE)], dtype=np.uint64)

Numbers = NDArray[np.uint64]
Run = tuple[int, int, int]  # a word of the left text, the same word of the right one, and how many follow
Passage = list[Run]  # each after the one before it in both texts


def shingles_of(words: Numbers) -> Numbers:
    """A number for the words from each on, of which no two runs of words share one but by a rare chance."""
    count = max(0, len(words) - SHINGLE + 1)
    found = np.zeros(count, dtype=np.uint64)
    for step in range(SHINGLE):
        found += words[step : step + count] * FACTORS[step]
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Shingled:
    """A text's words, its shingles in the order of their numbers, their places, and whether one recurs."""

    words: Numbers
    ordered: Numbers
    places: NDArray[np.intp]
    has_refrains: bool


def shingled(words: Numbers, shingles: Numbers | None = None) -> Shingled:
    """A text made ready to be held against many; its shingles may be known already."""
    found = shingles_of(words) if shingles is None else shingles
    places = np.argsort(found, kind="stable")
    ordered = found[places]
    has_refrains = bool((ordered[1:] == ordered[:-1]).any())
    return Shingled(words=words, ordered=ordered, places=places, has_refrains=has_refrains)


def align(left: Shingled, right: Numbers, shingles: Numbers | None = None) -> list[Passage]:
    """The passages that a text shares with another, whose shingles may be known, in the order of the left."""
    theirs = shingles_of(right) if shingles is None else shingles
    runs = sorted(_unused(maximal_runs(left, right, theirs), len(left.words), len(right)))
    passages: list[Passage] = []
    for run in runs:
        if not passages or not _continues(passages[-1][-1], run):
            passages.append([])
        passages[-1].append(run)
    return passages


def maximal_runs(left: Shingled, right: Numbers, shingles: Numbers) -> list[Run]:
    """Every run of words that both texts have and that cannot be made longer."""
    runs = set()
    for i, j, size in diagonal_runs(*matches(left, shingles)):
        run = extended(left.words, right, (i, j, size + SHINGLE - 1))
        if run[2] >= LEAST_RUN:
            runs.add(run)
    return sorted(runs)


def matches(left: Shingled, right: Numbers) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where equal shingles stand in both texts, of a refrain in the left one the first few places."""
    if not len(left.ordered):
        return left.places[:0], left.places[:0]
    first = left.ordered.searchsorted(right, side="left")
    in_right = (left.ordered.take(first, mode="clip") == right).nonzero()[0]
    first = first[in_right]
    if not left.has_refrains:
        return left.places[first], in_right
    count = np.minimum(left.ordered.searchsorted(right[in_right], side="right") - first, PLACES)
    in_right = np.repeat(in_right, count)
    step = np.arange(len(in_right)) - np.repeat(np.cumsum(count) - count, count)
    return left.places[np.repeat(first, count) + step], in_right


def diagonal_runs(in_left: NDArray[np.int64], in_right: NDArray[np.int64]) -> Iterator[Run]:
    """Matches that follow one another in both texts, each run as its first match and its length."""
    if not len(in_left):
        return
    diagonal = in_right - in_left
    order = diagonal.argsort(kind="stable")  # the matches are in the order of the right text
    diagonal, at = diagonal[order], in_right[order]
    is_break = (diagonal[1:] != diagonal[:-1]) | (at[1:] != at[:-1] + 1)
    starts = [0, *(is_break.nonzero()[0] + 1).tolist()]
    ends = [*starts[1:], len(at)]
    for start, end, j, across in zip(
        starts, ends, at[starts].tolist(), diagonal[starts].tolist(), strict=True
    ):
        yield j - across, j, end - start


def extended(left: Numbers, right: Numbers, run: Run) -> Run:
    """A run made as long as it goes, to both sides."""
    i, j, size = run
    while i > 0 and j > 0 and left[i - 1] == right[j - 1]:
        i, j, size = i - 1, j - 1, size + 1
    while i + size < len(left) and j + size < len(right) and left[i + size] == right[j + size]:
        size += 1
    return i, j, size


def _unused(runs: list[Run], left_size: int, right_size: int) -> Iterator[Run]:
    """Runs in which no word of either text stands twice: the longest first, the others cut back."""
    in_left, in_right = bytearray(left_size), bytearray(right_size)
    for run in sorted(runs, key=lambda run: (-run[2], run[0], run[1])):
        for i, j, size in _free_parts(run, in_left, in_right):
            in_left[i : i + size] = b"\1" * size
            in_right[j : j + size] = b"\1" * size
            yield i, j, size


def _free_parts(run: Run, in_left: bytearray, in_right: bytearray) -> list[Run]:
    i, j, size = run
    if 1 not in in_left[i : i + size] and 1 not in in_right[j : j + size]:
        return [run]
    taken = [step for step in range(size) if in_left[i + step] or in_right[j + step]]
    bounds = [-1, *taken, size]
    return [
        (i + before + 1, j + before + 1, after - before - 1)
        for before, after in pairwise(bounds)
        if after - before - 1 >= LEAST_RUN
    ]


def _continues(last: Run, run: Run) -> bool:
    ends = last[0] + last[2] - 1, last[1] + last[2] - 1
    return 0 < run[0] - ends[0] <= BRIDGED + 1 and 0 < run[1] - ends[1] <= BRIDGED + 1
