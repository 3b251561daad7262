"""Blocking: which pairs are worth comparing, from an inverted index with caps, never all pairs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Pair = tuple[int, int]


def inverted(keys_of: Sequence[Iterable[Key]]) -> dict[Key, list[int]]:
    """For each key the items that hold it, in order."""
    holders: dict[Key, list[int]] = defaultdict(list)
    for item, keys in enumerate(keys_of):
        for key in dict.fromkeys(keys):
            holders[key].append(item)
    return holders


def shared_keys(holders: Mapping[Key, Sequence[int]], *, window: int) -> Counter[Pair]:
    """How many keys each pair of items shares.

    A key pairs each holder with the next `window` holders only, so that a key of n
    items costs n times `window` pairs, and many copies of one text still form a chain.
    """
    shared: Counter[Pair] = Counter()
    for items in holders.values():
        for at, left in enumerate(items):
            for right in items[at + 1 : at + 1 + window]:
                shared[left, right] += 1
    return shared


def nearest(weights: Mapping[Pair, float], *, most: int) -> list[Pair]:
    """The pairs that are among the `most` heaviest of either item, in order; ties go to the earlier item."""
    sides: dict[int, list[tuple[float, int, Pair]]] = defaultdict(list)
    for pair, weight in weights.items():
        left, right = pair
        sides[left].append((-weight, right, pair))
        sides[right].append((-weight, left, pair))
    return sorted({pair for found in sides.values() for _, _, pair in sorted(found)[:most]})


def neighbours(keys: Iterable[Hashable | None]) -> Iterator[Pair]:
    """Each item with the one before it that has the same key; None is no key."""
    last: dict[Hashable, int] = {}
    for at, key in enumerate(keys):
        if key is not None:
            if key in last:
                yield last[key], at
            last[key] = at
