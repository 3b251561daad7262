"""Candidate pairs from a capped index: never all pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import cache
from itertools import combinations
from typing import TypeVar

from headwater.collate.reading import Reading

R = TypeVar("R", bound=Reading)

LARGEST_BLOCK = 60  # readings under one key that are compared with one another
NEIGHBOURS = 12  # within a larger block, each is compared with so many that follow


def candidate_pairs(readings: Sequence[R], keys: Callable[[R], Iterable[Hashable]]) -> list[tuple[int, int]]:
    """Pairs of readings that share a key, in order; growth is linear in the readings.

    In a block over `LARGEST_BLOCK`, readings with like words stand side by side, and
    each is compared with its neighbours only.
    """
    blocks: dict[Hashable, list[int]] = defaultdict(list)

    @cache
    def place_of(index: int) -> tuple[list[str], tuple[str, int, int, str]]:
        return sorted(readings[index].words), readings[index].order

    for index, reading in enumerate(readings):
        for key in keys(reading):
            blocks[key].append(index)
    found: set[tuple[int, int]] = set()
    for members in blocks.values():
        if len(members) <= LARGEST_BLOCK:
            found.update(combinations(members, 2))
            continue
        members.sort(key=place_of)
        for place, left in enumerate(members):
            for right in members[place + 1 : place + 1 + NEIGHBOURS]:
                found.add((left, right) if left < right else (right, left))
    return sorted(found)
