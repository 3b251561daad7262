"""At what hour: clauses of two documents that tell much the same, each with a time of day of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from headwater.collate.clock import Clock, minutes_apart, times_of_day
from headwater.collate.difference import Compared, Difference
from headwater.collate.former import is_another_time, is_usual
from headwater.collate.passages import passage
from headwater.collate.reading import Reading
from headwater.collate.told_before import ToldBefore
from headwater.collate.witnessed import Witnessed
from headwater.record.edtf import are_disjoint
from headwater.record.mark import Sentence
from headwater.record.span import Span

APART = 10  # minutes: nearer ones are rounded
BOUND = re.compile(r"\b(?:until|till|by|before|after|since|shortly|again|last|towards?)\s*$", re.IGNORECASE)
LEAD = re.compile(r"\b(?:at|from|was|showed|shows|about|around|exactly|nearly|a)\s+", re.IGNORECASE)
NOT_AS = re.compile(r"\bnot\s+(?:at|as|from)\b", re.IGNORECASE)  # "at 6.42 and not at 6.24 as first told"
BOUND_REACH = 24  # code points before an hour
# Of 12 pairs of hours in our own piles whose clauses come so near, and that no document has together, ten
# are of one happening; of 41 less near ones five.
TOLD_ALIKE = 0.32
FARTHEST = (
    240  # minutes; of 16 such pairs in later piles six were of one happening, none of them so far apart
)
MOST = 200  # hours of one document; more are a timetable
DAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
AHEAD = re.compile(
    r"\b(?:will|would|shall|should|due|scheduled|planned|plans|expected|supposed|(?:is|are|was|were|had|has|have)\s+to)\b",
    re.IGNORECASE,
)
# What officials do time and again in one affair.
TALKING = re.compile(
    r"\b(?:(?:news|press)\s+conferences?|briefings?|briefed|spoke|speech|interview\w*|reporters|journalists|statement"
    r"|announced|addressed|posted|tweeted|wrote|published)\b",
    re.IGNORECASE,
)
# One thing begins at one hour and ends at another, is left and reached, shut and opened.
PHASES = re.compile(
    r"\b(?:(?P<begin>beg[aiu]n\w*|start\w*|broke\s+out)|(?P<end>end(?:s|ed|ing)|finish\w*|over|dispersed|empty|quiet)"
    r"|(?P<go>set\s+(?:off|out)|left|leav(?:es?|ing)|depart\w*|(?:led|taken|driven)\s+(?:out|off|away))"
    r"|(?P<come>arriv\w*|reach\w*|return\w*|came\s+(?:in|back|to|home)|enter\w*)"
    r"|(?P<shut>clos(?:es?|ed|ing)|shut|stop\w*|block\w*|halt\w*|suspend\w*)"
    r"|(?P<open>(?:re-?)?open\w*|restor\w*|resum\w*|lifted))\b",
    re.IGNORECASE,
)
CLOSING = frozenset(
    {"end", "open"}
)  # what tells of the end of a thing even beside a clause without such a word


@dataclass(frozen=True, slots=True)
class Hour:
    """A clause with the one time of day that it tells, its words and the days that its sentence names."""

    clock: Clock
    words: str
    days: frozenset[str]
    phases: frozenset[str]
    reading: Reading


def hours_of(source: Witnessed) -> Iterator[Hour]:
    """The clauses of a document that tell at what time of day something of the news was."""
    for number, sentence in enumerate(source.entry.marks.sentences):
        words = source.words(sentence.span)
        clocks = list(times_of_day(words))
        if not clocks or NOT_AS.search(words):
            continue
        for clock in clocks:
            told = None if is_bound(words, clock) else clause_at(source, number, sentence, clock)
            if told is not None:
                yield told


def clause_at(source: Witnessed, number: int, sentence: Sentence, clock: Clock) -> Hour | None:
    """The clause of a time of day; none where it tells of what is still to come, or of another time."""
    start = sentence.span.start
    at = Span(document=source.id, start=start + clock.start, end=start + clock.end)
    clause = source.wording(at)
    text = source.words(clause)
    if AHEAD.search(text) or TALKING.search(text) or is_another_time(text) or is_usual(text):
        return None
    reading = replace(passage(source, f"hour-{number}-{clock.start}", at), wording=clause, text=text)
    phases = frozenset(found.lastgroup or "" for found in PHASES.finditer(text))
    return Hour(clock, source.words(at).strip(), days_named(source, sentence), phases, reading)


def is_bound(words: str, clock: Clock) -> bool:
    """Whether a time of day is told only as one before or after which it was."""
    return BOUND.search(LEAD.sub("", words[max(0, clock.start - BOUND_REACH) : clock.start])) is not None


def days_named(source: Witnessed, sentence: Sentence) -> frozenset[str]:
    """The days that a sentence names."""
    named = source.named_times.within(sentence.span)
    found = (source.times.get(time.id, "") for time in named if DAY.search(source.words(time.span)))
    return frozenset(day.partition("T")[0] for day in found if day[:1].isdigit())


def hour_differences(compared: Compared, told: Sequence[Difference]) -> Iterator[Difference]:
    """Two times of day of what is told much alike, and that no document has both; nothing told before."""
    by_document = {name: list(hours_of(compared.sources[name]))[:MOST] for name in sorted(compared.sources)}
    before = ToldBefore.of(each for each in told if each.kind == "date")
    groups = by_hour([hour for hours in by_document.values() for hour in hours])
    for place, early in enumerate(groups):
        for late in groups[place + 1 :]:
            pairs = [pair for pair in product(early, late) if tell_one(compared, *pair)]
            if pairs and not have_both(by_document, early[0], late[0]) and is_new(before, pairs):
                yield difference(pairs)


def by_hour(hours: Sequence[Hour]) -> list[list[Hour]]:
    """Clauses of one time of day together, the earliest first."""
    groups: list[list[Hour]] = []
    for hour in sorted(
        hours, key=lambda hour: (not hour.clock.is_sure, hour.clock.minutes, hour.reading.order)
    ):
        home = next((group for group in groups if minutes_apart(group[0].clock, hour.clock) < APART), None)
        if home is None:
            groups.append([hour])
        else:
            home.append(hour)
    return sorted(groups, key=lambda group: group[0].clock.minutes)


def tell_one(compared: Compared, one: Hour, other: Hour) -> bool:
    """Whether clauses of two documents tell much the same, of one day and one end of what has two."""
    if one.reading.document == other.reading.document or are_two_phases(one.phases, other.phases):
        return False
    if one.days and other.days and all(are_disjoint(*days) for days in product(one.days, other.days)):
        return False
    if are_of_two_weekdays(one.reading.text, other.reading.text):
        return False
    if minutes_apart(one.clock, other.clock) > FARTHEST:
        return False
    return compared.statement_likeness.vectors.cosine(one.reading.text, other.reading.text) >= TOLD_ALIKE


def are_of_two_weekdays(one: str, other: str) -> bool:
    """Whether each clause names a day of the week that the other does not."""
    ours, theirs = (set(map(str.casefold, WEEKDAY.findall(words))) for words in (one, other))
    return bool(ours and theirs) and not ours & theirs


def are_two_phases(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether clauses tell of two phases of a thing, or one of its end."""
    return one != other and (bool(one and other) or not CLOSING.isdisjoint(one | other))


def have_both(by_document: Mapping[str, Sequence[Hour]], early: Hour, late: Hour) -> bool:
    """Whether a document tells both hours: then they are of two happenings, or it tells of the difference."""
    return any(
        any(minutes_apart(hour.clock, early.clock) < APART for hour in hours)
        and any(minutes_apart(hour.clock, late.clock) < APART for hour in hours)
        for hours in by_document.values()
    )


def is_new(before: ToldBefore, pairs: Sequence[tuple[Hour, Hour]]) -> bool:
    """Whether no difference of hours that was told before stands in the sentences of two that differ."""
    return not any(before.sets_apart((one.reading, other.reading)) for one, other in pairs)


def difference(pairs: Sequence[tuple[Hour, Hour]]) -> Difference:
    """Clauses with two times of day as a difference."""
    sides = [
        sorted(
            {pair[n].reading.mark: pair[n] for pair in pairs}.values(), key=lambda hour: hour.reading.order
        )
        for n in (0, 1)
    ]
    return Difference(
        kind="date",
        about=f"at what hour: {min((hour.reading.text for hour in sides[0]), key=len)}",
        is_open=False,
        sides=tuple((side[0].words, tuple(hour.reading for hour in side)) for side in sides),
    )
