"""What a text must hold for a way to write a time to be worth trying; sooner found than the time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from headwater.mark.times.feasts import FEASTS
from headwater.mark.times.time_readers import HOLIDAYS

FULL_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
# Letters that an expression takes for "i" in any case, and marks that it takes for one another.
ALIKE = (("i\u0307", "i"), ("\u0131", "i"), ("’", "'"))


@dataclass(frozen=True, slots=True, eq=False)
class Hint:
    """Words of which one must be there, and an expression that must be found where one is."""

    words: tuple[str, ...]
    expression: re.Pattern[str] | None = None

    def is_met(self, text: str, plain: str) -> bool:
        """Whether a text, and its `plain` form, hold what is asked."""
        for word in self.words:
            if word in plain:
                return self.expression is None or self.expression.search(text) is not None
        return False


def plain_form(text: str) -> str:
    """A text in small letters with one space between words, in which the words of hints are looked for."""
    plain = " ".join(text.casefold().split())
    if not plain.isascii():
        for written, read in ALIKE:
            plain = plain.replace(written, read)
    return plain


def beginning(words: str) -> Hint:
    """Words with one of which a word must begin."""
    return Hint(tuple(words.split("|")), re.compile(rf"\b(?:{words})", re.IGNORECASE))


def holding(words: str) -> Hint:
    """Words of which one must be there, if only as a part of another."""
    return Hint(tuple(words.split("|")))


def pairs(first: str, second: str) -> Hint:
    """Any of some words straight before any of others."""
    return Hint(tuple(f"{one} {other}" for one in first.split("|") for other in second.split("|")))


def names(known: Iterable[str]) -> Hint:
    """Names of days."""
    return Hint(tuple(known))


MONTH_BEGUN = beginning("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec")
DAY_NAMED = beginning(FULL_DAYS)
SEASON_BEGUN = beginning("spring|summer|autumn|fall|winter")
UNIT_BEGUN = beginning("day|week|fortnight|month|quarter|year|decade|centur")
YEAR_WRITTEN = Hint(("15", "16", "17", "18", "19", "20"), re.compile("(?:1[5-9]|20)[0-9][0-9]"))
HOUR_WRITTEN = Hint(tuple("0123456789"), re.compile(r"[0-9](?:[:.][0-9]|\s*[ap]\.?m\b)", re.IGNORECASE))
NTH_WRITTEN = Hint(("the ",), re.compile(r"\bthe\s+[0-9]{1,2}(?:st|nd|rd|th)\b", re.IGNORECASE))
SLASHED = holding("/")
QUARTERED = holding("quarter|q1|q2|q3|q4")
HALVED = holding("half of|-half")
FISCAL = holding("fiscal|financial|fy")
SHORT_DECADE = holding("0s|ties")
CENTURY = holding("century")
TODAY = holding("today|tonight|this morning|this afternoon|this evening")
YESTERDAY = holding("yesterday|last night|night before last")
TOMORROW = holding("tomorrow")
NEXT_DAY = holding("next day|following day|next morning|following morning|the day after")
DAY_BEFORE = holding("previous day|day before")
SAME_DAY = pairs("that|same", "day|morning|evening|afternoon|night")
WEEKEND = holding("the weekend")
MONTHS_OF = holding("months of")
OVERNIGHT = holding("overnight")
CHRISTMAS = holding("christmas")
FEAST_NAMED = names(FEASTS)
HOLIDAY_NAMED = names(HOLIDAYS)
HINTS = (
    MONTH_BEGUN,
    DAY_NAMED,
    SEASON_BEGUN,
    UNIT_BEGUN,
    YEAR_WRITTEN,
    HOUR_WRITTEN,
    NTH_WRITTEN,
    SLASHED,
    QUARTERED,
    HALVED,
    FISCAL,
    SHORT_DECADE,
    CENTURY,
    TODAY,
    YESTERDAY,
    TOMORROW,
    NEXT_DAY,
    DAY_BEFORE,
    SAME_DAY,
    WEEKEND,
    MONTHS_OF,
    OVERNIGHT,
    CHRISTMAS,
    FEAST_NAMED,
    HOLIDAY_NAMED,
)


def unmet(text: str) -> set[Hint]:
    """The hints of which a text holds nothing."""
    plain = plain_form(text)
    return {hint for hint in HINTS if not hint.is_met(text, plain)}
