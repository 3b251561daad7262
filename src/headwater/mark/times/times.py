"""Time expressions as EDTF, anchored on the publication date or on the days that the article tells of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.mark.times.calendar_dates import valid_date
from headwater.mark.times.clock_times import beside
from headwater.mark.times.tenses import direction_at, is_counted
from headwater.mark.times.time_patterns import Expression, find_expressions
from headwater.record.document import Document
from headwater.record.mark import Time
from headwater.record.span import Span

FULL_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A day that others are counted from, and the words that state it, if any do."""

    day: date
    evidence: tuple[Span, ...] = ()


@dataclass(slots=True, kw_only=True)
class Days:
    """The days known while an article is read: that of publication, and the last one told."""

    published: Anchor | None
    told: Anchor | None = None

    def anchor_for(self, expression: Expression) -> Anchor | None:
        """The day from which an expression counts."""
        if expression.reading.is_narrative:
            return self.told
        return self.published or self.told


def find_times(parsed: ParsedDocument) -> tuple[Time, ...]:
    """The time expressions of every zone, anchored on the publication date where there is one."""
    days = Days(published=publication(parsed.document))
    found: list[Time] = []
    for paragraph in parsed.paragraphs:
        for expression in find_expressions(paragraph.text, is_english=parsed.is_deep):
            time = time_of(expression, paragraph, days, f"t{len(found)}")
            if time is None:
                continue
            found.append(time)
            if paragraph.is_kept:
                days.told = told_by(time) or days.told
    return tuple(found)


def publication(document: Document) -> Anchor | None:
    """The day of publication, where it is known to the day."""
    published = document.published
    day = day_of(published.edtf) if published else None
    if published is None or day is None:
        return None
    return Anchor(day=day, evidence=(published.span,) if published.span else ())


def told_by(time: Time) -> Anchor | None:
    """The day that a time names, for what is counted from it later."""
    day = day_of(time.edtf)
    return Anchor(day=day, evidence=(time.span,)) if day else None


def day_of(edtf: str) -> date | None:
    """The day of an EDTF date that is known to the day."""
    match = FULL_DATE.match(edtf)
    if match is None or "/" in edtf or "~" in edtf or "?" in edtf:
        return None
    year, month, day = map(int, match.groups())
    return valid_date(year, month, day)


def time_of(expression: Expression, paragraph: Paragraph, days: Days, identifier: str) -> Time | None:
    """The record of one expression, or None where nothing settles it or it is only a number."""
    if expression.is_bare_year and is_counted(paragraph.parse, expression.start, expression.end):
        return None
    anchor = days.anchor_for(expression)
    direction = direction_at(paragraph.parse, expression.start)
    value = expression.reading.anchored(anchor.day, direction) if anchor else None
    is_anchored = value is not None
    value = value or expression.reading.stated()
    if value is None:
        return None
    start, end, value = with_clock(paragraph.text, expression, value)
    return Time(
        id=identifier,
        span=paragraph.between(start, end),
        edtf=value,
        duration=None,
        how="anchored" if is_anchored else "stated",
        evidence=anchor.evidence if anchor and is_anchored else (),
    )


def with_clock(text: str, expression: Expression, value: str) -> tuple[int, int, str]:
    """A day with the time of day beside it; other values as they are."""
    found = beside(text, expression.start, expression.end) if FULL_DATE.fullmatch(value) else None
    if found is None:
        return expression.start, expression.end, value
    start, end, clock = found
    return start, end, f"{value}T{clock}"
