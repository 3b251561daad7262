"""Inferred times: where one article has a date without a year, and another settles which year it is.

A dated article of the same story anchors the dates of the others; a sentence that ties
one story to another carries the year across. Only articles whose own date of
publication is unknown are settled so: the others anchor their dates themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from headwater.gather.block import Pair
from headwater.gather.moments import Moment, days_between, is_leap, moments
from headwater.gather.tellings import Telling
from headwater.record.identity import mark_id
from headwater.record.mark import Time
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Story
from headwater.record.span import Span

MIDDLE = 15  # the day that stands for a month
UNKNOWN_DAY = "XXXX-XX-XX"
WEEK = 7  # days that a story's dated articles may lie apart for "Monday" to be one day
WEEKDAY = re.compile(r"monday|tuesday|wednesday|thursday|friday|saturday|sunday", re.IGNORECASE)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PAST, FUTURE = 300, 90  # days: a bare month or day in the news lies at most so far back, or ahead
ROUNDS = 4  # stories that a year may travel


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A day or month whose year is known, and the words it rests on."""

    moment: Moment
    evidence: tuple[Span, ...]
    is_week: bool = False  # whether all dated articles of the story lie within a week
    is_own: bool = False  # whether it is the article's own day: then a day ahead may be one gone by as well


def infer_times(
    stories: Sequence[Story],
    entries: Mapping[str, MarkedDocument],
    links: Mapping[Pair, Sequence[Telling]],
) -> tuple[Time, ...]:
    """The times of undated articles that others settle, with ids of the whole pile."""
    anchors = {at: found for at, story in enumerate(stories) if (found := dated_anchor(story, entries))}
    for _ in range(ROUNDS):
        reached = {
            to: anchor
            for (home, to), tellings in sorted(links.items())
            if to not in anchors and home in anchors and (anchor := carried(tellings, anchors[home]))
        }
        if not reached:
            break
        anchors |= reached
    settled = (
        time
        for at, anchor in sorted(anchors.items())
        for document in stories[at].documents
        if not is_dated(entries[document])
        for time in settle_times(entries[document], own_anchor(entries[document]) or anchor)
    )
    return tuple(sorted(settled, key=lambda time: (time.span, time.id)))


def is_dated(entry: MarkedDocument) -> bool:
    """Whether an article tells itself when it was published, so that its own times are anchored."""
    published = entry.document.published
    return published is not None and published.how != "inferred"


def own_anchor(entry: MarkedDocument) -> Anchor | None:
    """The day of an article's own that others have settled."""
    day = next(iter(_published(entry)), None)
    return Anchor(moment=day, evidence=(_words_of_date(entry),), is_week=True, is_own=True) if day else None


def dated_anchor(story: Story, entries: Mapping[str, MarkedDocument]) -> Anchor | None:
    """When a story's first dated article was published; None where its articles are a year or more apart."""
    found = sorted(
        (moment, _words_of_date(entries[document]))
        for document in story.documents
        for moment in _published(entries[document])
    )
    if not found or days_between(found[0][0], found[-1][0]) > PAST:
        return None
    moment, span = found[0]
    is_week = days_between(moment, found[-1][0]) <= WEEK
    return Anchor(moment=moment, evidence=(span,), is_week=is_week)


def _published(entry: MarkedDocument) -> list[Moment]:
    published = entry.document.published
    return (
        [moment for moment in moments(published.edtf)[:1] if moment.is_day and moment.year]
        if published
        else []
    )


def _words_of_date(entry: MarkedDocument) -> Span:
    """The words that state a document's date; its first line where they stand outside the text."""
    published = entry.document.published
    if published and published.span:
        return published.span
    first = next(iter(entry.document.zones), None)
    start, end = (first.start, first.end) if first else (0, len(entry.document.text))
    return Span(document=entry.document.id, start=start, end=end)


def carried(tellings: Sequence[Telling], anchor: Anchor) -> Anchor | None:
    """The time of another story's happening as a sentence of an anchored story tells it."""
    for time in (time for telling in tellings for time in telling.times):
        told = next(iter(moments(time.edtf)), None)
        if told is None or not told.month:
            continue
        moment = told if told.year else nearest(told, anchor.moment)
        if moment is not None:
            return Anchor(moment=moment, evidence=(*anchor.evidence, time.span))
    return None


def settle_times(entry: MarkedDocument, anchor: Anchor) -> Iterator[Time]:
    """The times of an article that lack a year, with the year that an anchor gives them."""
    for time in entry.marks.times:
        if time.edtf == UNKNOWN_DAY:
            edtf = weekday_near(entry.document.words(time.span), anchor)
        else:
            edtf = with_year(time.edtf, anchor.moment)
        if edtf is not None:
            others = tuple(span for span in anchor.evidence if span != time.span)
            yield replace(
                time,
                id=mark_id(entry.document.id, time.id),
                edtf=edtf,
                how="inferred",
                evidence=(time.span, *others),
            )


def with_year(edtf: str, anchor: Moment) -> str | None:
    """A value whose every part lacks its year, with the years nearest to an anchor; None where that fails."""
    parts = edtf.split("/")
    told = moments(edtf)
    if len(told) != len(parts) or any(moment.year or not moment.month for moment in told):
        return None
    known: list[Moment] = []
    for moment in told:
        found = nearest(moment, known[-1] if known else anchor)
        if found is None:
            return None
        known.append(found)
    return "/".join(
        part.replace("XXXX", f"{moment.year:04d}", 1) for part, moment in zip(parts, known, strict=True)
    )


def weekday_near(words: str, anchor: Anchor) -> str | None:
    """The day of a name that lies nearest to a story told within one week; the past before the future."""
    named = WEEKDAY.search(words)
    moment = anchor.moment
    if named is None or not anchor.is_week or not (moment.year and moment.month and moment.day):
        return None
    day = date(moment.year, moment.month, moment.day)
    back = (day.weekday() - WEEKDAYS.index(named[0].lower())) % 7
    if anchor.is_own and back > WEEK // 2:
        return None
    ordinal = day.toordinal() - (back if back <= WEEK // 2 else back - WEEK)
    return date.fromordinal(ordinal).isoformat() if 1 <= ordinal <= date.max.toordinal() else None


def nearest(moment: Moment, anchor: Moment) -> Moment | None:
    """A month or day with the year that brings it nearest to an anchor, the past before the future."""
    if anchor.year is None or anchor.month is None:
        return None
    base = anchor._replace(day=anchor.day or MIDDLE)
    found = []
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        if (moment.month, moment.day) == (2, 29) and not is_leap(year):
            continue
        dated = moment._replace(year=year)
        day = dated._replace(day=dated.day or MIDDLE)
        ahead = (day.year, day.month, day.day) > base
        gap = days_between(day, base)
        if gap <= (FUTURE if ahead else PAST):
            found.append((gap, dated))
    return min(found)[1] if found else None
