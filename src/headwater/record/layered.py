"""Marks that may lie within one another, found by the words they cover."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, takewhile
from typing import Generic, TypeVar

from headwater.record.span import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Layered(Generic[T]):
    """Marks of one document in the order in which their spans begin, and how far those up to each reach.

    A paragraph may hold thousands of quotes: a search looks back from the words to where no mark
    reaches them any more, and does not go through all.
    """

    marks: Sequence[tuple[Span, T]]
    reached: Sequence[int]

    @classmethod
    def of(cls, marks: Iterable[tuple[Span, T]]) -> Layered[T]:
        """The marks, each found at its span; those of one span stay in the order given."""
        ordered = sorted(marks, key=lambda found: found[0])
        return cls(ordered, list(accumulate((span.end for span, _ in ordered), max)))

    def around(self, words: Span) -> list[tuple[Span, T]]:
        """The marks that hold all of some words, in order."""
        last = bisect_right(self.marks, words.start, key=lambda found: found[0].start)
        return self.back_from(last, words, words.end)

    def touching(self, words: Span) -> list[tuple[Span, T]]:
        """The marks that share a character with some words, in order."""
        last = bisect_left(self.marks, words.end, key=lambda found: found[0].start)
        return self.back_from(last, words, words.start + 1)

    def back_from(self, last: int, words: Span, end: int) -> list[tuple[Span, T]]:
        """The marks before one that reach an offset of a document, in order."""
        near = takewhile(lambda number: self.reached[number] >= end, reversed(range(last)))
        found = [self.marks[number] for number in near]
        return [mark for mark in reversed(found) if mark[0].end >= end and mark[0].document == words.document]
