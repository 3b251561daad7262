"""Time expressions as EDTF, anchored on the publication date or on the days that the article tells of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.mark.times.calendar_dates import valid_date
from headwater.mark.times.clock_times import beside
from headwater.mark.times.durations import Lasting, find_durations, written
from headwater.mark.times.tenses import direction_at, is_counted, is_granted_until
from headwater.mark.times.time_patterns import Expression, find_expressions
from headwater.mark.times.time_readings import Direction, Elapsed, Shift
from headwater.mark.times.told_periods import Period, PeriodAway, period_of
from headwater.mark.times.turned_readings import ClockTime, DayOfMonth
from headwater.record.document import Document
from headwater.record.mark import Time
from headwater.record.span import Span

FULL_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
OPEN = "../.."  # EDTF for what lies nowhere on the calendar: how long, and no more


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A day that others are counted from, and the words that state it, if any do."""

    day: date
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A day, month, quarter or year that the paragraph has told, and the words that tell it."""

    period: Period
    evidence: tuple[Span, ...]


@dataclass(slots=True, kw_only=True)
class Days:
    """The days known while reading: that of publication, the latest stated in full, the last told.

    `period` is the last that the paragraph told, to the day or not.
    """

    published: Anchor | None
    stated: Anchor | None = None
    told: Anchor | None = None
    in_paragraph: Anchor | None = None
    period: Told | None = None

    def anchor_for(self, expression: Expression) -> Anchor | None:
        """The day from which an expression counts."""
        reading = expression.reading
        if reading.is_narrative:
            # "A week earlier" with nothing told counts from today; "a week later" does not.
            is_before = isinstance(reading, Shift | PeriodAway) and reading.count < 0
            told = None if isinstance(reading, PeriodAway) else self.told
            return told or (self.published if is_before else None)
        if isinstance(reading, ClockTime | DayOfMonth):
            return self.in_paragraph or self.published
        return self.published or self.stated

    def tell(self, time: Time, *, is_kept: bool) -> None:
        """Remember the day that a time names; what is counted later counts from kept lines only."""
        period = period_of(time.edtf)
        if period is not None:
            self.period = Told(period=period, evidence=(time.span,))
        told = told_by(time)
        self.in_paragraph = told or self.in_paragraph
        if told is None or not is_kept:
            return
        self.told = told
        if time.how == "stated" and (self.stated is None or told.day > self.stated.day):
            self.stated = told


def find_times(parsed: ParsedDocument) -> tuple[Time, ...]:
    """The time expressions of every zone, anchored on the publication date where there is one."""
    days = Days(published=publication(parsed.document))
    found: list[Time] = []
    for paragraph in parsed.paragraphs:
        days.in_paragraph = days.period = None
        dated: list[Time] = []
        for expression in find_expressions(paragraph.text, is_english=parsed.is_deep):
            time = time_of(expression, paragraph, days)
            if time is not None:
                add(time, dated)
                days.tell(time, is_kept=paragraph.is_kept)
        lasting = lasting_times(paragraph, dated) if parsed.is_deep else []
        found.extend(sorted((*dated, *lasting), key=lambda time: time.span))
    return tuple(replace(time, id=f"t{number}") for number, time in enumerate(found))


def add(time: Time, dated: list[Time]) -> None:
    """Add a time to those of its paragraph; a time of day that a day has taken up is told once."""
    if dated and "T" in time.edtf and dated[-1].span.overlaps(time.span):
        if "T" in dated[-1].edtf and len(time.span) <= len(dated[-1].span):
            return
        dated.pop()
    dated.append(time)


def lasting_times(paragraph: Paragraph, dated: list[Time]) -> list[Time]:
    """How long things last, as far as the words place nothing on the calendar."""
    found = [lasting_time(each, paragraph) for each in find_durations(paragraph.text)]
    return [time for time in found if not any(time.span.overlaps(other.span) for other in dated)]


def lasting_time(lasting: Lasting, paragraph: Paragraph) -> Time:
    """The record of a duration."""
    return Time(
        id="",
        span=paragraph.between(lasting.start, lasting.end),
        edtf=OPEN,
        duration=lasting.duration,
        how="stated",
        evidence=(),
    )


def is_placed(time: Time) -> bool:
    """Whether a time lies somewhere on the calendar, and does not only say how long."""
    return time.edtf != OPEN


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


def time_of(expression: Expression, paragraph: Paragraph, days: Days) -> Time | None:
    """The record of one expression, or None where nothing settles it or it is only a number."""
    if expression.is_bare_year and is_counted(paragraph.parse, expression.start, expression.end):
        return None
    if isinstance(expression.reading, PeriodAway) and days.period:
        return away_from(days.period, expression.reading, expression, paragraph)
    anchor = days.anchor_for(expression)
    if days.in_paragraph and is_granted_until(paragraph.parse, expression.start):
        anchor = days.in_paragraph
    direction = towards(direction_at(paragraph.parse, expression.start), expression, anchor, days)
    value = expression.reading.anchored(anchor.day, direction) if anchor else None
    is_anchored = value is not None
    value = value or expression.reading.stated()
    if value is None:
        return None
    start, end, value = with_clock(paragraph.text, expression, value)
    return Time(
        id="",
        span=paragraph.between(start, end),
        edtf=value,
        duration=length_of(expression),
        how="anchored" if is_anchored else "stated",
        evidence=anchor.evidence if anchor and is_anchored else (),
    )


def towards(direction: Direction, expression: Expression, anchor: Anchor | None, days: Days) -> Direction:
    """Where from its anchor a time is looked for."""
    if isinstance(expression.reading, DayOfMonth):
        is_told = anchor is not None and anchor is days.in_paragraph
        return "unknown" if is_told else "future" if direction == "future" else "past"
    # What lies behind the writer need not lie behind the day told.
    return "unknown" if days.published is None and direction == "past" else direction


def away_from(told: Told, reading: PeriodAway, expression: Expression, paragraph: Paragraph) -> Time | None:
    """The record of a period that counts from one told before."""
    value = reading.away_from(told.period)
    if value is None:
        return None
    span = paragraph.between(expression.start, expression.end)
    return Time(id="", span=span, edtf=value, duration=None, how="anchored", evidence=told.evidence)


def length_of(expression: Expression) -> str | None:
    """How long a stretch that ends or begins at the anchor lasts."""
    reading = expression.reading
    if not isinstance(reading, Elapsed) or reading.unit in {"quarter", "weekend"}:
        return None
    return written(abs(reading.count), reading.unit)


def with_clock(text: str, expression: Expression, value: str) -> tuple[int, int, str]:
    """A day with the time of day beside it; other values as they are."""
    found = beside(text, expression.start, expression.end) if FULL_DATE.fullmatch(value) else None
    if found is None:
        return expression.start, expression.end, value
    start, end, clock = found
    return start, end, f"{value}T{clock}"
