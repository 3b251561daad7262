"""How long things last: "three days", "an 18-month ban", "two and a half years", as ISO 8601 durations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.mark.times.calendar_words import folded

UNITS = {
    "second": ("T", "S", 1),
    "minute": ("T", "M", 1),
    "hour": ("T", "H", 1),
    "day": ("", "D", 1),
    "week": ("", "W", 1),
    "fortnight": ("", "W", 2),
    "month": ("", "M", 1),
    "year": ("", "Y", 1),
    "decade": ("", "Y", 10),
    "century": ("", "Y", 100),
}
ORDER = list(UNITS)  # the shorter first
# Half of a unit is told in the next shorter one where ISO has a whole number for it.
HALVES = {
    "minute": "PT30S",
    "hour": "PT30M",
    "day": "PT12H",
    "year": "P6M",
    "decade": "P5Y",
    "century": "P50Y",
}
HALF_MORE = {"hour": "PT1H30M", "day": "P1DT12H", "year": "P1Y6M", "decade": "P15Y", "century": "P150Y"}
ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORDS = {word: number for number, word in enumerate(ONES, start=1)}
WORDS |= {
    f"{ten} {one}" if one else ten: 10 * tens + ones
    for tens, ten in enumerate(TENS, start=2)
    for ones, one in enumerate(["", *ONES[:9]])
} | {"a couple of": 2, "couple of": 2, "a dozen": 12, "a hundred": 100, "hundred": 100}
TEN = "|".join(TENS)
ONE = "|".join(reversed(ONES))
NUMBER = (
    rf"(?:[0-9]{{1,3}}(?:,[0-9]{{3}})?(?:\.[0-9]{{1,2}})?|(?:{TEN})(?:[\s-](?:{ONE}))?|(?:{ONE})"
    r"|a\s+couple\s+of|a\s+dozen|a\s+hundred)"
)
UNIT = "second|minute|hour|day|week|fortnight|month|year|decade|centur"
EXTRA = "more|consecutive|straight|full|long|additional|whole|entire|further|successive|working|business"
BETWEEN = rf"(?:(?:{EXTRA})\s+)?"
RELATIVE = r"(?!\s+(?:ago|later|earlier|before|afterwards|hence|since)\b)"
COUNTED = re.compile(
    rf"(?<![\w$€£/.,-])(?P<number>{NUMBER})(?P<half>\s+and\s+a\s+half)?(?:\s+|-){BETWEEN}(?P<unit>{UNIT})(?:s|y|ies)?"
    rf"(?:,?\s+(?:and\s+)?(?P<more>{NUMBER})\s+(?P<lesser>{UNIT})s?)?(?:[\s-]olds?|-long)?\b{RELATIVE}",
    re.IGNORECASE,
)
HALF = re.compile(rf"\bhalf(?:\s+an?|-an?)?[\s-](?P<unit>{UNIT})y?\b{RELATIVE}", re.IGNORECASE)
# "A year" alone is as often a rate ("$5 a year"): what stands before tells.
LED = re.compile(
    r"\b(?:for|in|within|over|during|about|around|nearly|almost|than|least|took|takes|take|lasted|lasts|last|spent|under"
    rf"|after)\s+(?P<one>an?|another)\s+(?:full\s+|whole\s+)?(?P<unit>{UNIT})y?(?P<half>\s+and\s+a\s+half)?\b{RELATIVE}",
    re.IGNORECASE,
)
ONE_AND_HALF = re.compile(rf"\ban?\s+(?P<unit>{UNIT})y?\s+and\s+a\s+half\b{RELATIVE}", re.IGNORECASE)
HINT = re.compile(UNIT, re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lasting:
    """A stretch of text that says how long."""

    start: int
    end: int
    duration: str


def find_durations(text: str) -> list[Lasting]:
    """The durations of an English text, in order, none within another."""
    if not HINT.search(text):
        return []
    found = sorted((*counted(text), *halves(text), *single(text)), key=lambda each: (each.start, -each.end))
    kept: list[Lasting] = []
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


def counted(text: str) -> Iterator[Lasting]:
    """So many units, perhaps with so many of a lesser one."""
    for match in COUNTED.finditer(text):
        unit = unit_of(match["unit"])
        number = number_of(match["number"]) + (0.5 if match["half"] else 0)
        told = written(number, unit)
        if match["more"]:
            lesser = unit_of(match["lesser"])
            if ORDER.index(lesser) >= ORDER.index(unit):
                continue
            told = joined(told, written(number_of(match["more"]), lesser))
        yield Lasting(start=match.start(), end=match.end(), duration=told)


def halves(text: str) -> Iterator[Lasting]:
    """ "Half an hour", "an hour and a half"."""
    for form, values in ((HALF, HALVES), (ONE_AND_HALF, HALF_MORE)):
        for match in form.finditer(text):
            duration = values.get(unit_of(match["unit"]))
            if duration:
                yield Lasting(start=match.start(), end=match.end(), duration=duration)


def single(text: str) -> Iterator[Lasting]:
    """ "For a year", "within an hour"."""
    for match in LED.finditer(text):
        if not match["half"]:
            yield Lasting(
                start=match.start("one"), end=match.end(), duration=written(1, unit_of(match["unit"]))
            )


def unit_of(word: str) -> str:
    """The unit by the stem that a pattern caught."""
    plain = folded(word)
    return "century" if plain == "centur" else plain


def number_of(words: str) -> float:
    """The value of a number in figures or words."""
    plain = " ".join(folded(words).replace("-", " ").split())
    value = WORDS.get(plain)
    return value if value is not None else float(plain.replace(",", ""))


def written(number: float, unit: str) -> str:
    """So many of a unit in ISO 8601."""
    time, letter, size = UNITS[unit]
    return (
        f"P{time}{number * size:g}{letter}" if number * size < 1e6 else f"P{time}{int(number * size)}{letter}"
    )


def joined(greater: str, lesser: str) -> str:
    """Two durations in a row as one."""
    tail = lesser[1:]
    return greater + (tail[1:] if "T" in greater and tail.startswith("T") else tail)
