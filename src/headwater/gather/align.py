"""Alignment of two texts: the passages that both have, each word used once.

Words and shingles are numbers here; equal numbers are equal words.
"""

from __future__ import annotations

from collections.abc import Iterator
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


def align(left: Numbers, right: Numbers) -> list[Passage]:
    """The passages that two texts share, in the order of the left one."""
    runs = sorted(_unused(maximal_runs(left, right), len(left), len(right)))
    passages: list[Passage] = []
    for run in runs:
        if not passages or not _continues(passages[-1][-1], run):
            passages.append([])
        passages[-1].append(run)
    return passages


def maximal_runs(left: Numbers, right: Numbers) -> list[Run]:
    """Every run of words that both texts have and that cannot be made longer."""
    runs = set()
    for i, j, size in diagonal_runs(*matches(shingles_of(left), shingles_of(right))):
        run = extended(left, right, (i, j, size + SHINGLE - 1))
        if run[2] >= LEAST_RUN:
            runs.add(run)
    return sorted(runs)


def matches(left: Numbers, right: Numbers) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where equal shingles stand in both texts, of a refrain in the left one the first few places."""
    order = np.argsort(left, kind="stable")
    ordered = left[order]
    first = np.searchsorted(ordered, right, side="left")
    count = np.minimum(np.searchsorted(ordered, right, side="right") - first, PLACES)
    in_right = np.repeat(np.arange(len(right)), count)
    step = np.arange(len(in_right)) - np.repeat(np.cumsum(count) - count, count)
    return order[np.repeat(first, count) + step], in_right


def diagonal_runs(in_left: NDArray[np.int64], in_right: NDArray[np.int64]) -> Iterator[Run]:
    """Matches that follow one another in both texts, each run as its first match and its length."""
    if not len(in_left):
        return
    diagonal = in_right - in_left
    order = np.lexsort((in_right, diagonal))
    diagonal, at = diagonal[order], in_right[order]
    breaks = np.flatnonzero((np.diff(diagonal) != 0) | (np.diff(at) != 1)) + 1
    for start, end in pairwise([0, *breaks.tolist(), len(at)]):
        j = int(at[start])
        yield j - int(diagonal[start]), j, end - start


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
