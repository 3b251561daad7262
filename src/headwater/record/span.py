"""A span: where words stand in a document."""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, kw_only=True, order=True, gc=False):
    """Words of one document: Unicode code points of its text, 0-based, end-exclusive."""

    document: str
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """Whether every character of `other` lies in this span."""
        return self.document == other.document and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.document == other.document and self.start < other.end and other.start < self.end


def hull(spans: tuple[Span, ...]) -> Span:
    """The span from the first to the last of its parts, all of one document."""
    return Span(
        document=spans[0].document,
        start=min(span.start for span in spans),
        end=max(span.end for span in spans),
    )
