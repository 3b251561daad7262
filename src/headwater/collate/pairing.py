"""Readings of one kind with the pairs that may be one, and how like these are: each compared once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Generic, Protocol, TypeVar

from headwater.collate.block import candidate_pairs
from headwater.collate.reading import Reading

R = TypeVar("R", bound=Reading)
Read_contra = TypeVar("Read_contra", bound=Reading, contravariant=True)


class Likeness(Protocol[Read_contra]):
    """Compares readings, and gives the keys under which like ones are found."""

    def __call__(self, left: Read_contra, right: Read_contra) -> float: ...

    def keys(self, reading: Read_contra) -> Iterator[tuple[str, str]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing(Generic[R]):
    """Readings, the places of those that are compared, and the likeness of two places."""

    readings: Sequence[R]
    pairs: Sequence[tuple[int, int]]
    compare: Callable[[int, int], float]


def pairing(readings: Sequence[R], likeness: Likeness[R]) -> Pairing[R]:
    """Readings with the pairs that share a key."""

    @cache
    def compare(left: int, right: int) -> float:
        return likeness(readings[left], readings[right])

    return Pairing(readings=readings, pairs=candidate_pairs(readings, likeness.keys), compare=compare)
