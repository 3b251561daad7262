"""Alignment of two texts: the passages that both have, each word used once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

LEAST_RUN = 8  # words that two texts share in a row by more than chance
PLACES = 8  # of one shingle in a text; more is a refrain
BRIDGED = 3  # words changed, added or left out between two runs of one passage

Match = tuple[int, int]  # the number of a word in the left text, and of the same word in the right
Run = tuple[int, int, int]  # a match and how many follow it, itself included


def places_of(shingles: Sequence[int]) -> dict[int, list[int]]:
    """Where each shingle of a text stands, the first few places of a refrain."""
    places: dict[int, list[int]] = defaultdict(list)
    for at, shingle in enumerate(shingles):
        if len(places[shingle]) < PLACES:
            places[shingle].append(at)
    return dict(places)


def align(
    left: Sequence[str],
    right: Sequence[str],
    left_places: Mapping[int, Sequence[int]],
    right_shingles: Sequence[int],
) -> list[list[Match]]:
    """The passages that two texts share, in the order of the left one, each as its matched words."""
    runs = sorted(
        _unused(list(maximal_runs(left, right, left_places, right_shingles)), len(left), len(right))
    )
    passages: list[list[Match]] = []
    for run in runs:
        if not passages or not _continues(passages[-1][-1], run):
            passages.append([])
        passages[-1].extend((run[0] + step, run[1] + step) for step in range(run[2]))
    return passages


def maximal_runs(
    left: Sequence[str],
    right: Sequence[str],
    left_places: Mapping[int, Sequence[int]],
    right_shingles: Sequence[int],
) -> Iterator[Run]:
    """Every run of words that both texts have and that cannot be made longer."""
    reached: dict[int, int] = {}  # on each diagonal, the right word up to which it is known
    for j, shingle in enumerate(right_shingles):
        for i in left_places.get(shingle, ()):
            if reached.get(j - i, -1) <= j:
                run = extended(left, right, i, j)
                reached[j - i] = run[1] + max(1, run[2])
                if run[2] >= LEAST_RUN:
                    yield run


def extended(left: Sequence[str], right: Sequence[str], i: int, j: int) -> Run:
    """The longest shared run through a match, to both sides."""
    start, end = 0, 0
    while i - start > 0 and j - start > 0 and left[i - start - 1] == right[j - start - 1]:
        start += 1
    while i + end < len(left) and j + end < len(right) and left[i + end] == right[j + end]:
        end += 1
    return i - start, j - start, start + end


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
    taken = [step for step in range(size) if in_left[i + step] or in_right[j + step]]
    bounds = [-1, *taken, size]
    return [
        (i + before + 1, j + before + 1, after - before - 1)
        for before, after in pairwise(bounds)
        if after - before - 1 >= LEAST_RUN
    ]


def _continues(last: Match, run: Run) -> bool:
    return 0 < run[0] - last[0] <= BRIDGED + 1 and 0 < run[1] - last[1] <= BRIDGED + 1
