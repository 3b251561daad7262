"""Articles whose printed day lacks its year, or the order of its numbers: the dated ones of a pile settle it.

Pasted pages and dispatches often print no more than "Sunday 16 March", "SKARN, May 4 (Brae Wire) -" or
"05/06/2031". Where articles of one year only were published near such a day, it is a day of that year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from headwater.gather.moments import moments
from headwater.record.document import Document, Published
from headwater.record.mark import Time
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span

NEAR = 45  # days between the articles of one affair
DATELINE = 60  # code points from the start of a text in which its dateline tells the day
ENDS_DATELINE = re.compile(r"[^.;!?\n]{0,30}?(?:\(|\s[-–—]{1,2}\s|—|:)")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b[\s,.]*$", re.IGNORECASE)
IN_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
YEARLESS = re.compile(r"XXXX-(\d\d)-(\d\d)")
SURELY_HEAD = frozenset({"byline"})
HEAD = SURELY_HEAD | {"navigation", "page-title", "credit", "keywords", "heading", "footer"}


def with_days(pile: Sequence[MarkedDocument]) -> list[MarkedDocument]:
    """The pile, each undated article that the dated ones settle with its day, told as inferred."""
    known = sorted({day for entry in pile for day in published_day(entry.document)})
    return [dated(entry, known) if entry.document.published is None and known else entry for entry in pile]


def published_day(document: Document) -> Iterator[date]:
    """The day on which a document says that it was published, where it tells all of it."""
    for moment in moments(document.published.edtf)[:1] if document.published else ():
        if moment.year and moment.month and moment.day:
            yield date(moment.year, moment.month, moment.day)


def dated(entry: MarkedDocument, known: Sequence[date]) -> MarkedDocument:
    """An undated article with the first day of its head that lies near the days of others in one way only."""
    for span, choices in printed_days(entry, known):
        near = {day for day in choices if any(abs(day - other) <= timedelta(days=NEAR) for other in known)}
        if len(near) == 1:
            published = Published(edtf=near.pop().isoformat(), how="inferred", span=span)
            return replace(entry, document=replace(entry.document, published=published))
    return entry


def printed_days(entry: MarkedDocument, known: Sequence[date]) -> Iterator[tuple[Span, set[date]]]:
    """The days that the head or the dateline of an article prints, each with all that it may be."""
    years = {day.year + more for day in known for more in (-1, 0, 1)}
    for time in sorted(entry.marks.times, key=lambda time: time.span):
        if stands_as_date(entry.document, time.span):
            yield time.span, set(may_be(entry.document, time, years))


def stands_as_date(document: Document, span: Span) -> bool:
    """Whether a time stands above the article's text, a standfirst at most before it, or in its dateline."""
    texts = [zone for zone in document.zones if zone.kind == "body"][:2]
    zone = next((zone for zone in document.zones if zone.start <= span.start < zone.end), None)
    if not texts or zone is None:
        return False
    if zone.kind in HEAD and span.start < texts[-1].start:
        return zone.kind in SURELY_HEAD or span.start < texts[0].start
    is_first = zone == texts[0] and span.start - zone.start <= DATELINE
    return is_first and ENDS_DATELINE.match(document.text, span.end) is not None


def may_be(document: Document, time: Time, years: set[int]) -> Iterator[date]:
    """The days that a printed one may be: of any of these years, or by either order of its numbers."""
    numbers = IN_SLASHES.search(document.words(time.span))
    if numbers:
        first, second, year = map(int, numbers.groups())
        yield from days_of(year, {(first, second), (second, first)})
        return
    yearless = YEARLESS.match(time.edtf)
    weekday = WEEKDAY.search(document.text[max(0, time.span.start - 14) : time.span.start])
    named = weekday or WEEKDAY.match(document.words(time.span)[:3])
    for year in years if yearless else ():
        for day in days_of(year, {(int(yearless[1]), int(yearless[2]))} if yearless else set()):
            if named is None or WEEKDAYS[day.weekday()] == named[1].casefold():
                yield day


def days_of(year: int, months_and_days: set[tuple[int, int]]) -> Iterator[date]:
    """Those of these days that the calendar has."""
    for month, day in sorted(months_and_days):
        try:
            yield date(year, month, day)
        except ValueError:
            continue
