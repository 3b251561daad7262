"""The quote within which words stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, takewhile

from headwater.record.mark import Quote
from headwater.record.span import Span


@dataclass(frozen=True, slots=True)
class Enclosing:
    """Quotes in the order in which their contents begin, and how far those up to each reach."""

    quotes: tuple[tuple[Span, Quote], ...]
    reached: tuple[int, ...]

    @classmethod
    def of(cls, quotes: Sequence[tuple[Span, Quote]]) -> Enclosing:
        """Of quotes that are in order already."""
        return cls(tuple(quotes), tuple(accumulate((content.end for content, _ in quotes), max)))

    def innermost(self, span: Span) -> Quote | None:
        """The quote with the shortest content that holds these words, the first of equals.

        It looks back from the last that begins before them to where none reaches them any more: a
        paragraph may hold thousands of quotes, which each of its events would otherwise go through.
        """
        last = bisect_right(self.quotes, span.start, key=lambda pair: pair[0].start)
        near = takewhile(lambda number: self.reached[number] >= span.end, reversed(range(last)))
        held = ((number, self.quotes[number][0]) for number in near)
        around = [(len(content), number) for number, content in held if content.covers(span)]
        return self.quotes[min(around)[1]][1] if around else None
