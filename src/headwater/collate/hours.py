"""At what hour: two documents tell one deed of two times of day."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from headwater.collate.clock import Clock, minutes_apart, times_of_day
from headwater.collate.deeds import gap
from headwater.collate.difference import Compared, Difference
from headwater.collate.happenings import KINDRED
from headwater.collate.reading import Happening
from headwater.collate.witnessed import Placed, Witnessed
from headwater.record.span import Span

APART = 10  # minutes: nearer ones are rounded
BOUND = re.compile(r"\b(?:until|till|by|before|after|since|shortly|again|last|towards?)\s*$", re.IGNORECASE)
LEAD = re.compile(r"\b(?:at|from|was|showed|shows|about|around|exactly|nearly|a)\s+", re.IGNORECASE)
NOT_AS = re.compile(r"\bnot\s+(?:at|as|from)\b", re.IGNORECASE)  # "at 6.42 and not at 6.24 as first told"
WHEN = re.compile(r",?\s+(?:when|that)\b", re.IGNORECASE)  # "it was 4.55 when ..."
BOUND_REACH = 24  # code points before an hour
BESIDE = 30  # code points from a deed to its hour
MOST = 200  # hours of one document; more are a timetable
TOLD_ALIKE = 0.15  # likeness of two clauses that tell one deed by one word
# What tells of the hour, and is not what happened then.
TALKING = frozenset({"communication", "REQUEST", "discovery"})


@dataclass(frozen=True, slots=True)
class Hour:
    """A deed with the time of day that its clause gives for it, and its words."""

    deed: Happening
    clock: Clock
    words: str


def hour_differences(compared: Compared) -> Iterator[Difference]:
    """Deeds of one word that two documents put at two times of one day; a document with both tells two."""
    hours = [[*islice(hours_of(compared, name), MOST)] for name in sorted(compared.sources)]
    found: dict[tuple[int, int], list[tuple[Hour, Hour]]] = defaultdict(list)
    for one, other in pairs_of_two(hours):
        early, late = sorted((one, other), key=lambda hour: hour.clock.minutes)
        if minutes_apart(early.clock, late.clock) >= APART and tell_one_deed(compared, one, other):
            found[early.clock.minutes, late.clock.minutes].append((early, late))
    for pairs in (found[key] for key in sorted(found)):
        sides = [by_order(pair[n] for pair in pairs) for n in (0, 1)]
        if not tell_of_change(sides):
            yield Difference(
                kind="date",
                about=f"at what hour: {min((hour.deed.text for hour in sides[0]), key=len)}",
                is_open=False,
                sides=tuple((side[0].words, tuple(hour.deed for hour in side)) for side in sides),
            )


def pairs_of_two(hours: Sequence[Sequence[Hour]]) -> Iterator[tuple[Hour, Hour]]:
    """Each hour of a document with each of those behind it."""
    for place, mine in enumerate(hours):
        for one in mine:
            for theirs in hours[place + 1 :]:
                yield from ((one, other) for other in theirs)


def tell_of_change(sides: Sequence[Sequence[Hour]]) -> bool:
    """Whether one document has both hours, or takes one back for the other."""
    documents = [{hour.deed.document for hour in side} for side in sides]
    is_taken_back = any(NOT_AS.search(hour.deed.text) for side in sides for hour in side)
    return is_taken_back or not documents[0].isdisjoint(documents[1])


def by_order(hours: Iterator[Hour]) -> list[Hour]:
    """Each deed once, in order."""
    return sorted({hour.deed.mark: hour for hour in hours}.values(), key=lambda hour: hour.deed.order)


def hours_of(compared: Compared, document: str) -> Iterator[Hour]:
    """The deeds of a document at whose side an hour stands."""
    source = compared.sources[document]
    deeds = Placed.of(
        (event for event in compared.happenings if event.document == document and event.type not in TALKING),
        lambda event: event.span,
    )
    for sentence in source.entry.marks.sentences:
        told = deeds.within(sentence.span)
        for clock in times_of_day(source.words(sentence.span)) if told else ():
            hour = hour_at(source, sentence.span, clock, told)
            if hour is not None:
                yield hour


def hour_at(source: Witnessed, sentence: Span, clock: Clock, told: Sequence[Happening]) -> Hour | None:
    """The deed nearest to a time of day; none where that is only a bound."""
    words = source.words(sentence)
    if is_bound(words, clock):
        return None
    start = sentence.start + clock.start
    span = Span(document=sentence.document, start=start, end=sentence.start + clock.end)
    is_first = not words[: clock.start].partition(" ")[2] or WHEN.match(words, clock.end) is not None
    fitting = [event for event in told if (event.span.start > span.end) == is_first]
    nearest = min(fitting, key=lambda event: (gap(event.span, span), event.span.start), default=None)
    if nearest is None or gap(nearest.span, span) > BESIDE:
        return None
    return Hour(nearest, clock, source.words(span).rstrip(" "))


def is_bound(words: str, clock: Clock) -> bool:
    """Whether a time of day is told only as one before or after which it was."""
    return BOUND.search(LEAD.sub("", words[max(0, clock.start - BOUND_REACH) : clock.start])) is not None


def tell_one_deed(compared: Compared, one: Hour, other: Hour) -> bool:
    """Whether two documents tell by one word, or two kindred ones, what no slot but the hour makes two."""
    left, right = one.deed, other.deed
    if left.is_former != right.is_former:
        return False
    likeness = compared.happening_likeness
    return likeness.deeds(left, right) >= KINDRED and likeness.wordings(left, right) >= TOLD_ALIKE
