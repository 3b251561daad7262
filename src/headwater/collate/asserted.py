"""What a clause asserts, without the words that tell who says so and from where."""

from __future__ import annotations

from headwater.collate.dateline import after_dateline
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words
from headwater.record.span import Span

FEWEST_REPORTED, FEWEST_QUOTED = 3, 5  # content words that are compared alone


def asserted(source: Witnessed, wording: Span, place: Span) -> Span:
    """The part of a wording that asserts what is told at a place: the words attributed to somebody there,
    or all but a dateline."""
    around = [
        (len(content), content, FEWEST_QUOTED if quote.kind == "direct" else FEWEST_REPORTED)
        for content, quote in source.contents.around(place)
        if content.overlaps(wording)
    ]
    if not around:
        return without_dateline(source, wording)
    _, smallest, fewest = min(around)
    part = without_dateline(source, common(smallest, wording))
    return part if len(content_words(source.words(part))) >= fewest else wording


def common(left: Span, right: Span) -> Span:
    """What two overlapping spans have in common."""
    start, end = max(left.start, right.start), min(left.end, right.end)
    return Span(document=right.document, start=start, end=end)


def without_dateline(source: Witnessed, wording: Span) -> Span:
    """A wording without the place, day and agency that stand before a dispatch."""
    begin = wording.start + after_dateline(source.words(wording))
    return Span(document=wording.document, start=begin, end=wording.end)
