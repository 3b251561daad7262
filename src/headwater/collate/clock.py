"""Times of day as texts tell them, in figures and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

NAMES = "one two three four five six seven eight nine ten eleven twelve".split()
NAMED = "|".join(NAMES)
PARTS = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
HALF = (
    r"(?:\s*(?P<half>a\.?m\b\.?|p\.?m\b\.?|at\s+night|(?:(?:in\s+the|that|on\s+\w+day)\s+)"
    r"(?:early\s+)?(?:morning|afternoon|evening|night)))?"
)
# "at 5.40 a.m.", "at 4.55 in the morning", "from 18.10", "at 9 p.m."
IN_FIGURES = re.compile(
    r"\b(?:at|from|was|showed|shows)\s+(?:(?:about|around|exactly|nearly|just\s+after|just\s+before)\s+)?"
    r"(?P<hour>[012]?\d)(?:[.:](?P<minute>[0-5]\d))?(?!\d|[.,:]\d)" + HALF,
    re.IGNORECASE,
)
# "a quarter past five", "twenty to five in the morning", "nine o'clock"; "from five to ten" are two numbers.
IN_WORDS = re.compile(
    rf"\b(?P<said>(?:a\s+)?(?:(?P<part>quarter|half|five|ten|twenty(?:[\s-]five)?)(?:\s+minutes)?\s+(?P<side>past|to)\s+"
    rf"(?P<next>{NAMED})(?![\s-](?:minutes|people|times|years|of|per|thousand|hundred)\b)"
    rf"|(?P<whole>{NAMED}|1?\d)\s+o['’]clock))" + HALF,
    re.IGNORECASE,
)
# "at noon", "ten past midnight", "at seven in the morning".
SURE_IN_WORDS = re.compile(
    r"(?:\b(?:at|from|around|about|after|before)\s+(?:(?:about|around|exactly|nearly)\s+)?"
    r"|\b(?P<part>quarter|half|five|ten|twenty(?:[\s-]five)?)(?:\s+minutes)?\s+(?P<side>past|to)\s+)"
    rf"(?P<said>(?P<mid>noon|midday|midnight)|(?P<whole>{NAMED})\s+(?P<half>at\s+night|in\s+the\s+(?:early\s+)?"
    r"(?:morning|afternoon|evening)))\b",
    re.IGNORECASE,
)
RANGE = re.compile(r"\b(?:from|between|rose|fell|up|down|of|for|by)\s+$", re.IGNORECASE)
LATER = re.compile(r"p|in\s+the\s+(?:afternoon|evening)|.*\b(?:afternoon|evening|night)$", re.IGNORECASE)
NOON, DAY = 12 * 60, 24 * 60
SMALL_HOURS = 6  # before it, an hour "at night" is of the next day


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes and where it stands; not sure where it may be of either half of the day."""

    start: int
    end: int
    minutes: int
    is_sure: bool


def times_of_day(text: str) -> Iterator[Clock]:
    """The times of day that a text tells."""
    for found in IN_FIGURES.finditer(text):
        minutes = minutes_of(found)
        if minutes is not None:
            is_sure = found["half"] is not None or minutes >= NOON or found["hour"].startswith("0")
            yield Clock(found.start("hour"), found.end(), minutes, is_sure)
    for found in IN_WORDS.finditer(text):
        if found["whole"] or not RANGE.search(text, 0, found.start()):
            yield Clock(found.start("said"), found.end(), minutes_in_words(found), found["half"] is not None)
    for found in SURE_IN_WORDS.finditer(text):
        if found["mid"] or not found["part"]:  # IN_WORDS has "ten past seven in the morning"
            start = found.start("part") if found["part"] else found.start("said")
            yield Clock(start, found.end(), sure_minutes(found), is_sure=True)


def minutes_of(found: re.Match[str]) -> int | None:
    """The minutes since midnight; nothing for a bare number."""
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"]
    if half is None:
        return hour * 60 + minute if found["minute"] and hour * 60 < DAY else None
    if hour > NOON // 60:
        return hour * 60 + minute if hour * 60 < DAY else None
    return hour % 12 * 60 + minute + later(half)


def sure_minutes(found: re.Match[str]) -> int:
    """The minutes since midnight of "noon" or "midnight", or of an hour told with its half of the day."""
    if found["mid"]:
        whole = 0 if found["mid"].casefold() == "midnight" else NOON
    else:
        hour = hour_named(found["whole"]) % 12
        is_small_hour = hour < SMALL_HOURS and found["half"].casefold().endswith("night")
        whole = hour * 60 + (0 if is_small_hour else later(found["half"]))
    part = PARTS[re.sub(r"\s+", "-", found["part"].casefold())] if found["part"] else 0
    return (whole - part if part and found["side"].casefold() == "to" else whole + part) % DAY


def minutes_in_words(found: re.Match[str]) -> int:
    """The minutes since midnight of "a quarter to five", or since noon where the half of the day says so."""
    if found["whole"]:
        return hour_named(found["whole"]) % 12 * 60 + later(found["half"])
    part = PARTS[re.sub(r"\s+", "-", found["part"].casefold())]
    whole = hour_named(found["next"]) * 60
    minutes = whole + part if found["side"].casefold() == "past" else whole - part
    return minutes % NOON + later(found["half"])


def hour_named(word: str) -> int:
    """The hour that a word or a number names."""
    return int(word) if word.isdecimal() else NAMES.index(word.casefold()) + 1


def later(half: str | None) -> int:
    """What the half of the day adds."""
    return NOON if half and LATER.match(half) else 0


def minutes_apart(one: Clock, other: Clock) -> int:
    """How far two times of day lie apart at least, across midnight too; an unsure one is of either half
    of the day."""
    apart = abs(one.minutes - other.minutes)
    if one.is_sure and other.is_sure:
        return min(apart, DAY - apart)
    return min(apart % NOON, NOON - apart % NOON)
