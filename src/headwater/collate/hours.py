"""At what hour: two documents tell one deed of two times of day."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from headwater.collate.deeds import gap
from headwater.collate.difference import Compared, Difference
from headwater.collate.happenings import KINDRED
from headwater.collate.reading import Happening
from headwater.collate.witnessed import Witnessed
from headwater.record.span import Span

# "at 5.40 a.m.", "at 4.55 in the morning", "from 18.10", "at 9 p.m."
HOUR = re.compile(
    r"\b(?:at|from|was|showed|shows)\s+(?:(?:about|around|exactly|nearly|just\s+after|just\s+before)\s+)?"
    r"(?P<hour>[012]?\d)(?:[.:](?P<minute>[0-5]\d))?(?!\d|[.,:]\d)"
    r"(?:\s*(?P<half>a\.?m\b\.?|p\.?m\b\.?|in\s+the\s+(?:morning|afternoon|evening)|at\s+night))?",
    re.IGNORECASE,
)
AFTERNOON = re.compile(r"p|in\s+the\s+(?:afternoon|evening)|at\s+night", re.IGNORECASE)
NOON, DAY = 12 * 60, 24 * 60
APART = 10  # minutes: nearer ones are rounded
BOUND = re.compile(r"\b(?:until|till|by|before|after|since|shortly|again|last)\s*$", re.IGNORECASE)
NOT_AS = re.compile(r"\bnot\s+(?:at|as|from)\b", re.IGNORECASE)  # "at 6.42 and not at 6.24 as first told"
WHEN = re.compile(r",?\s+(?:when|that)\b", re.IGNORECASE)  # "it was 4.55 when ..."
BOUND_REACH = 12  # code points before the word for the hour
BESIDE = 30  # code points from a deed to its hour
TOLD_ALIKE = 0.15  # likeness of two clauses that tell one deed by one word
# What tells of the hour, and is not what happened then.
TALKING = frozenset({"communication", "REQUEST", "discovery"})


@dataclass(frozen=True, slots=True)
class Hour:
    """A deed with the time of day that its clause gives for it, in minutes, and its words."""

    deed: Happening
    minutes: int
    words: str


def hour_differences(compared: Compared) -> Iterator[Difference]:
    """Deeds of one word that two documents put at two times of one day; a document with both tells two."""
    hours = [hour for name in sorted(compared.sources) for hour in hours_of(compared, name)]
    found: dict[tuple[int, int], list[tuple[Hour, Hour]]] = defaultdict(list)
    for one, other in combinations(hours, 2):
        early, late = sorted((one, other), key=lambda hour: hour.minutes)
        if late.minutes - early.minutes >= APART and tell_one_deed(compared, one, other):
            found[early.minutes, late.minutes].append((early, late))
    for pairs in (found[key] for key in sorted(found)):
        sides = [by_order(pair[n] for pair in pairs) for n in (0, 1)]
        if not tell_of_change(sides):
            yield Difference(
                kind="date",
                about=f"at what hour: {min((hour.deed.text for hour in sides[0]), key=len)}",
                is_open=False,
                sides=tuple((side[0].words, tuple(hour.deed for hour in side)) for side in sides),
            )


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
    deeds = [event for event in compared.happenings if event.document == document]
    for sentence in source.entry.marks.sentences:
        told = [event for event in deeds if sentence.span.covers(event.span) and event.type not in TALKING]
        for found in HOUR.finditer(source.words(sentence.span)) if told else ():
            span = Span(
                document=document,
                start=sentence.span.start + found.start("hour"),
                end=sentence.span.start + found.end(),
            )
            hour = hour_at(source, span, found, told)
            if hour is not None:
                yield hour


def hour_at(source: Witnessed, span: Span, found: re.Match[str], told: Sequence[Happening]) -> Hour | None:
    """The deed nearest to an hour; none where the hour is only a bound, or no time of day."""
    minutes = minutes_of(found)
    if minutes is None or BOUND.search(found.string, max(0, found.start() - BOUND_REACH), found.start()):
        return None
    is_first = found.start() == 0 or WHEN.match(found.string, found.end()) is not None
    fitting = [event for event in told if (event.span.start > span.end) == is_first]
    nearest = min(fitting, key=lambda event: (gap(event.span, span), event.span.start), default=None)
    if nearest is None or gap(nearest.span, span) > BESIDE:
        return None
    return Hour(
        nearest, minutes, source.words(span).rstrip(". ") if found["half"] is None else source.words(span)
    )


def minutes_of(found: re.Match[str]) -> int | None:
    """The minutes since midnight; nothing for a bare number."""
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"]
    if half is None:
        return hour * 60 + minute if found["minute"] and hour * 60 < DAY else None
    if hour > NOON // 60:
        return hour * 60 + minute if hour * 60 < DAY else None
    return hour % 12 * 60 + minute + (NOON if AFTERNOON.match(half) else 0)


def tell_one_deed(compared: Compared, one: Hour, other: Hour) -> bool:
    """Whether two documents tell by one word, or two kindred ones, what no slot but the hour makes two."""
    left, right = one.deed, other.deed
    if left.document == right.document or left.is_former != right.is_former:
        return False
    likeness = compared.happening_likeness
    return likeness.deeds(left, right) >= KINDRED and likeness.wordings(left, right) >= TOLD_ALIKE
