"""Scales left out: numbers told beside another in the same millions ("one says 16 million, the other 61")."""

from __future__ import annotations

import re

from msgspec.structs import replace

from headwater.mark.parsed import Paragraph
from headwater.record.mark import Figure

SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
SCALE = re.compile(rf"\b({'|'.join(SCALES)})\b", re.IGNORECASE)
TELLS = (
    r"(?:says?|said|puts?\s+it\s+at|claims?|claimed|insists?|insisted|counts?|counted|reckons?|gives?|gave"
    r"|speaks?\s+of|spoke\s+of|names?|named|had|has)"
)
# What stands between the two: somebody else who tells, at the end of a sentence or not.
ANOTHER_TELLS = re.compile(
    rf"[^.;:!?\n]{{0,24}}[,;.]\s+(?:(?:and|but|while|whereas)\s+)?(?:[\w’'-]+\s+){{1,5}}{TELLS}\s+(?:only\s+)?",
    re.IGNORECASE,
)
OVER = re.compile(r"\s*(?:[.,;:!?)]|$)")
FARTHEST = 20  # times the one that names the scale; further off the number is of its own


def with_scale(figure: Figure, before: Figure | None, paragraph: Paragraph) -> Figure:
    """A bare number with the scale and unit of the one before it, where another teller gives it for that."""
    if (
        before is None
        or figure.unit is not None
        or figure.of is not None
        or figure.value >= min(SCALES.values())
    ):
        return figure
    scale = scale_of(before, paragraph)
    if scale is None or not are_near(figure.value, before.value / scale):
        return figure
    end = figure.span.end - paragraph.start
    between = paragraph.text[before.span.end - paragraph.start : figure.span.start - paragraph.start]
    if not ANOTHER_TELLS.fullmatch(between) or not OVER.match(paragraph.text, end):
        return figure
    low, high = (None if value is None else value * scale for value in (figure.low, figure.high))
    return replace(figure, value=figure.value * scale, low=low, high=high, unit=before.unit)


def scale_of(figure: Figure, paragraph: Paragraph) -> float | None:
    """The thousands or millions in which a figure of this paragraph is told."""
    if figure.span.start < paragraph.start:
        return None
    told = SCALE.search(
        paragraph.text, figure.span.start - paragraph.start, figure.span.end - paragraph.start
    )
    return SCALES[told[1].casefold()] if told else None


def are_near(value: float, other: float) -> bool:
    """Whether two numbers may be two counts of one thing by their size alone."""
    return 0 < value < FARTHEST * other and other < FARTHEST * value
