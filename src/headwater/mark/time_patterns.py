"""How English, and figures in any language, write times: one table of patterns and what each says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from headwater.mark.calendar_dates import days_in, valid_date
from headwater.mark.calendar_words import MONTHS, ORDINALS, SEASONS, WEEKDAYS, small_number
from headwater.mark.time_readings import (
    Elapsed,
    Fixed,
    NumericDate,
    PartOfYear,
    Reading,
    Shift,
    TurnedMonth,
    Unit,
    Weekday,
    Weekend,
    YearlessDate,
    YearlessRange,
)

Reader = Callable[[re.Match[str]], Reading | None]

FULL_MONTHS = "|".join(name for name in MONTHS if len(name) > 3 and name != "sept")
MONTH = rf"(?P<month>{FULL_MONTHS}|may|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
MONTH_TO = MONTH.replace("<month>", "<month_to>")
BARE_MONTH = rf"(?P<month>{FULL_MONTHS}|may)"
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
DAY_TO = r"(?P<day_to>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
YEAR_TO = r"(?P<year_to>1[5-9]\d\d|20\d\d)"
TO = r"\s*(?:-|–|—|to|until|till|through|and)\s*"
FULL_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
WEEKDAY = rf"(?P<weekday>{FULL_DAYS})"
# The name of the day before a date says nothing more than the date.
NAMED = rf"(?:(?:{FULL_DAYS}|mon|tues?|wed|thurs?|fri|sat|sun)\.?,?\s+(?:the\s+)?)?"
PART_OF_DAY = r"(?:\s+(?:morning|afternoon|evening|night|noon|midday))?"
VAGUE = (
    r"(?:(?P<vague>early|mid|late|the\s+(?:very\s+)?(?:end|beginning|start|middle)\s+of)[\s-]+(?:the\s+)?)"
)
COUNT = (
    r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a\s+couple\s+of)"
)
UNIT = r"(?P<unit>day|week|fortnight|month|year|decade)s?"
PERIOD = r"(?P<unit>weekend|week|month|quarter|year|decade)"
TURN = r"(?P<turn>last|this|next|past|previous|coming|current|following)"
TURNS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A way to write a time, and how it is read. `is_figures` ones hold in every language."""

    expression: re.Pattern[str]
    read: Reader
    is_figures: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """A stretch of text that reads as a time."""

    start: int
    end: int
    reading: Reading
    is_bare_year: bool = False


def pattern(expression: str, read: Reader, *, is_figures: bool = False) -> Pattern:
    """A row of the table; the expression stands between non-word characters, in any case."""
    compiled = re.compile(rf"(?<![\w$€£/.-])(?:{expression})(?![\w/]|[.,]\d|-\d)", re.IGNORECASE)
    return Pattern(expression=compiled, read=read, is_figures=is_figures)


def month_number(name: str) -> int:
    """1 to 12."""
    return MONTHS[name.casefold().rstrip(".")]


def full_date(match: re.Match[str]) -> Reading | None:
    """Year, month and day."""
    day = valid_date(int(match["year"]), month_number(match["month"]), int(match["day"]))
    return Fixed(edtf=day.isoformat()) if day else None


def iso_date(match: re.Match[str]) -> Reading | None:
    """Year, month and day in figures, in that order."""
    day = valid_date(int(match["year"]), int(match["number"]), int(match["day"]))
    return Fixed(edtf=day.isoformat()) if day else None


def yearless(month: str, day: str | None, *, is_approximate: bool = False) -> YearlessDate | None:
    """A day of a month, where a leap year has it."""
    number = month_number(month)
    if day is not None and not 1 <= int(day) <= days_in(2000, number):
        return None
    return YearlessDate(month=number, day=int(day) if day else None, is_approximate=is_approximate)


def month_and_day(match: re.Match[str]) -> Reading | None:
    """A month and day without the year."""
    return yearless(match["month"], match["day"])


def month_and_year(match: re.Match[str]) -> Reading | None:
    """A month of a year, perhaps only its beginning or end."""
    mark = "~" if match["vague"] else ""
    return Fixed(edtf=f"{match['year']}-{month_number(match['month']):02d}{mark}")


def day_range(match: re.Match[str]) -> Reading | None:
    """From one day to another, in one month or two, with or without the year."""
    fields = match.groupdict()
    first = yearless(match["month"], match["day"])
    last = yearless(fields.get("month_to") or match["month"], match["day_to"])
    if first is None or last is None:
        return None
    year = fields.get("year")
    if year is None:
        return YearlessRange(first=first, last=last)
    begin, end = first.written(fields.get("year_from") or year), last.written(year)
    return Fixed(edtf=f"{begin}/{end}") if begin <= end else None


def month_range(match: re.Match[str]) -> Reading | None:
    """From one month to another."""
    first, last = yearless(match["month"], None), yearless(match["month_to"], None)
    if first is None or last is None:
        return None
    if match["year"] is None:
        return YearlessRange(first=first, last=last)
    begin = str(int(match["year"]) - (first.month > last.month))
    return Fixed(edtf=f"{first.written(begin)}/{last.written(match['year'])}")


def year_range(match: re.Match[str]) -> Reading | None:
    """From one year to another; the second may be short ("2023-24")."""
    last = match["year_to"] if len(match["year_to"]) == 4 else match["year"][:2] + match["year_to"]
    return Fixed(edtf=f"{match['year']}/{last}") if match["year"] < last else None


def year(match: re.Match[str]) -> Reading | None:
    """A year, perhaps only its beginning or end."""
    return Fixed(edtf=match["year"] + ("~" if match.groupdict().get("vague") else ""))


def decade(match: re.Match[str]) -> Reading | None:
    """Ten years."""
    return Fixed(edtf=match["decade"] + "X" + ("~" if match["vague"] else ""))


def century(match: re.Match[str]) -> Reading | None:
    """A hundred years."""
    return Fixed(edtf=f"{int(match['number']) - 1:02d}XX" + ("~" if match["vague"] else ""))


def numeric_date(match: re.Match[str]) -> Reading | None:
    """Day, month and year in figures; with dots or dashes the day comes first."""
    year_text = match["year"]
    reading = NumericDate(
        first=int(match["first"]),
        second=int(match["second"]),
        year=int(year_text) if len(year_text) == 4 else 2000 + int(year_text),
        is_day_first=match["sign"] != "/",
    )
    return reading if reading.readings() else None


def bare_month(match: re.Match[str]) -> Reading | None:
    """A month without its year."""
    return yearless(match["month"], None, is_approximate=bool(match.groupdict().get("vague")))


def turned_month(match: re.Match[str]) -> Reading | None:
    """ "Last October", "this May": the month in the direction named."""
    return TurnedMonth(month=month_number(match["month"]), turn=TURNS[match["turn"].casefold()])


def weekday(match: re.Match[str]) -> Reading | None:
    """A day of the week."""
    turn = match.groupdict().get("turn")
    return Weekday(weekday=WEEKDAYS[match["weekday"].casefold()], turn=TURNS[turn.casefold()] if turn else 0)


def near_day(count: int) -> Reader:
    """A reader of "yesterday" and its like."""
    return lambda match: Shift(unit="day", count=count)


def unit_of(match: re.Match[str]) -> Unit:
    """The unit that a pattern caught."""
    return match["unit"].casefold()  # type: ignore[return-value]


def period(match: re.Match[str]) -> Reading | None:
    """ "Last week", "this year"."""
    return Shift(unit=unit_of(match), count=TURNS[match["turn"].casefold()])


def count_of(match: re.Match[str]) -> int:
    """The number that a pattern caught."""
    return (
        small_number(match["count"].split()[0] if "couple" not in match["count"].casefold() else "couple")
        or 0
    )


def ago(match: re.Match[str]) -> Reading | None:
    """ "Three days ago"; longer units than days are rarely meant to the day."""
    unit = unit_of(match)
    count = count_of(match) * (2 if unit == "fortnight" else 1)
    unit = "week" if unit == "fortnight" else unit
    if unit == "week":
        return Shift(unit="day", count=-7 * count, is_approximate=True)
    return Shift(unit=unit, count=-count, is_approximate=unit not in {"day", "year"})


def elapsed(match: re.Match[str]) -> Reading | None:
    """ "The past three months"."""
    sign = -1 if TURNS[match["turn"].casefold()] < 0 else 1
    return Elapsed(unit=unit_of(match), count=sign * count_of(match))


def later(match: re.Match[str]) -> Reading | None:
    """ "Two days later", "a day earlier", counted from the day told before."""
    sign = 1 if match["side"].casefold() in {"later", "after", "afterwards"} else -1
    if match["unit"].casefold() != "day":
        return None
    return Shift(unit="day", count=sign * count_of(match), is_narrative=True)


def told_day(count: int) -> Reader:
    """A reader of "the next day" and its like."""
    return lambda match: Shift(unit="day", count=count, is_narrative=True)


def season(match: re.Match[str]) -> Reading | None:
    """A season of a year named, or of last, this or next year."""
    code = SEASONS[match["season"].casefold()]
    fields = match.groupdict()
    if fields.get("year"):
        return Fixed(edtf=f"{match['year']}-{code}")
    return PartOfYear(code=code, turn=TURNS[match["turn"].casefold()])


def quarter(match: re.Match[str]) -> Reading | None:
    """A quarter of a year."""
    fields = match.groupdict()
    digit = fields.get("digit")
    code = 32 + (int(digit) if digit else ORDINALS[match["ordinal"].casefold()])
    return Fixed(edtf=f"{fields['year']}-{code}") if fields.get("year") else PartOfYear(code=code)


PATTERNS: tuple[Pattern, ...] = (
    pattern(
        rf"(?:from\s+|between\s+)?{NAMED}{MONTH}\s+{DAY}{TO}{NAMED}{MONTH_TO}\s+{DAY_TO}(?:,?\s+{YEAR})?",
        day_range,
    ),
    pattern(
        rf"(?:from\s+|between\s+)?{NAMED}{DAY}\s+{MONTH}{TO}{NAMED}{DAY_TO}\s+{MONTH_TO}(?:,?\s+{YEAR})?",
        day_range,
    ),
    pattern(
        rf"(?:from\s+|between\s+)?{MONTH}\s+{DAY}{TO}{DAY_TO}(?:,?\s+{YEAR})?(?!\s+{FULL_MONTHS})", day_range
    ),
    pattern(rf"(?:from\s+|between\s+)?{DAY}{TO}{DAY_TO}\s+(?:of\s+)?{MONTH}(?:,?\s+{YEAR})?", day_range),
    pattern(rf"{NAMED}{MONTH}\s+{DAY}{PART_OF_DAY},?\s+{YEAR}", full_date),
    pattern(rf"{NAMED}{DAY}\s+(?:of\s+)?{MONTH},?\s+{YEAR}", full_date),
    pattern(
        r"(?P<year>1[5-9]\d\d|20\d\d)-(?P<number>0\d|1[0-2])-(?P<day>[0-3]\d)(?:T[\d:.]+Z?)?",
        iso_date,
        is_figures=True,
    ),
    pattern(
        r"(?P<year>1[5-9]\d\d|20\d\d)/(?P<number>0?\d|1[0-2])/(?P<day>[0-3]?\d)", iso_date, is_figures=True
    ),
    pattern(
        r"(?P<first>[0-3]?\d)(?P<sign>[./-])(?P<second>[0-3]?\d)(?P=sign)(?P<year>(?:19|20)\d\d)",
        numeric_date,
        is_figures=True,
    ),
    pattern(r"(?P<first>[0-3]?\d)(?P<sign>/)(?P<second>[0-3]?\d)/(?P<year>[0-3]\d)", numeric_date),
    pattern(
        rf"{NAMED}{MONTH}\s+{DAY}(?!\s*(?:%|percent|million|billion|people|:)){PART_OF_DAY}", month_and_day
    ),
    pattern(rf"{NAMED}(?:the\s+)?{DAY}\s+(?:of\s+)?{MONTH}", month_and_day),
    pattern(rf"(?:from\s+|between\s+)?{BARE_MONTH}{TO}{MONTH_TO}(?:,?\s+(?:of\s+)?{YEAR})?", month_range),
    pattern(rf"{VAGUE}?{MONTH},?\s+(?:of\s+)?{YEAR}", month_and_year),
    pattern(rf"(?:the\s+)?{TURN}\s+{BARE_MONTH}", turned_month),
    pattern(rf"{VAGUE}{BARE_MONTH}", bare_month),
    pattern(
        rf"(?:the\s+)?(?:(?P<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|final)\s+quarter|Q(?P<digit>[1-4]))(?:\s+(?:of\s+)?{YEAR})?",
        quarter,
    ),
    pattern(
        rf"(?:(?P<turn>last|this|next)\s+)?(?:the\s+)?(?P<season>spring|summer|autumn|fall|winter)(?:\s+of)?\s+{YEAR}",
        season,
    ),
    pattern(r"(?P<turn>last|this|next)\s+(?P<season>spring|summer|autumn|fall|winter)", season),
    pattern(rf"(?:from\s+|between\s+)?{YEAR}(?:-|–|—|/)(?P<year_to>(?:1[5-9]|20)\d\d|\d\d)", year_range),
    pattern(rf"(?:from|between)\s+{YEAR}\s+(?:to|and|until|through)\s+{YEAR_TO}", year_range),
    pattern(r"(?:the\s+)?(?:(?P<vague>early|mid|late)[\s-]+)?(?P<decade>1[5-9]\d|20\d)0['’]?s", decade),
    pattern(
        r"(?:the\s+)?(?:(?P<vague>early|mid|late)[\s-]+)?(?P<number>1\d|20|21)(?:st|nd|rd|th)[\s-]century",
        century,
    ),
    pattern(rf"{VAGUE}{YEAR}", year),
    pattern(r"(?:earlier\s+|later\s+)?(?:today|tonight|this\s+(?:morning|afternoon|evening))", near_day(0)),
    pattern(rf"yesterday{PART_OF_DAY}|last\s+night", near_day(-1)),
    pattern(r"the\s+day\s+before\s+yesterday", near_day(-2)),
    pattern(rf"tomorrow{PART_OF_DAY}", near_day(1)),
    pattern(rf"(?:(?:earlier|later|early|late)\s+)?(?:on\s+)?(?:{TURN}\s+)?{WEEKDAY}{PART_OF_DAY}", weekday),
    pattern(rf"{COUNT}\s+{UNIT}\s+(?:ago|earlier\s+today)", ago),
    pattern(
        rf"(?:over\s+|in\s+|during\s+|for\s+)?the\s+(?P<turn>last|past|next|coming)\s+{COUNT}\s+{UNIT}",
        elapsed,
    ),
    pattern(rf"(?:(?:earlier|later|late|early)\s+)?(?:the\s+)?{TURN}\s+{PERIOD}(?:\s+end)?", period),
    pattern(r"(?:over|at|during)\s+the\s+weekend", lambda match: Weekend()),
    pattern(
        r"(?P<vague>the\s+(?:very\s+)?(?:end|beginning|start|middle)\s+of)\s+(?P<turn>the)\s+(?P<unit>year|month)",
        lambda match: Shift(unit=unit_of(match), count=0, is_approximate=True),
    ),
    pattern(r"the\s+(?:next|following)\s+(?:day|morning)|the\s+day\s+after", told_day(1)),
    pattern(r"the\s+(?:previous\s+day|day\s+before)", told_day(-1)),
    pattern(
        r"(?:later\s+|earlier\s+)?(?:on\s+)?(?:that|the\s+same)\s+(?:day|morning|evening|afternoon|night)",
        told_day(0),
    ),
    pattern(rf"{COUNT}\s+{UNIT}\s+(?P<side>later|earlier|before|after|afterwards)", later),
)
BARE_YEAR = pattern(YEAR, year)
BARE_MONTH_PATTERN = pattern(BARE_MONTH, bare_month)
# What any time expression must hold; texts without it are not searched further.
HINT = re.compile(
    r"\d|day\b|days\b|week|month|year|decade|morning|tonight|yesterday|tomorrow|night|january|february|march|april"
    r"|may\b|june|july|august|september|october|november|december|spring|summer|autumn|winter|fall\b|quarter",
    re.IGNORECASE,
)


def find_expressions(text: str, *, is_english: bool) -> list[Expression]:
    """The time expressions of a text, in order; of those that overlap, the first and then the longest."""
    if not HINT.search(text):
        return []
    found = sorted(candidates(text, is_english=is_english), key=lambda e: (e.start, -e.end))
    kept: list[Expression] = []
    for expression in found:
        if not kept or expression.start >= kept[-1].end:
            kept.append(expression)
        elif expression.end - expression.start > kept[-1].end - kept[-1].start:
            kept[-1] = expression
    return kept


def candidates(text: str, *, is_english: bool) -> Iterator[Expression]:
    """Everything that any pattern reads."""
    for row in PATTERNS:
        if is_english or row.is_figures:
            for match in row.expression.finditer(text):
                reading = row.read(match)
                if reading is not None:
                    yield Expression(start=match.start(), end=match.end(), reading=reading)
    if is_english:
        for match in BARE_YEAR.expression.finditer(text):
            yield Expression(
                start=match.start(), end=match.end(), reading=Fixed(edtf=match["year"]), is_bare_year=True
            )
        yield from bare_months(text)


def bare_months(text: str) -> Iterator[Expression]:
    """Months by themselves, capitalised; "May" and "March" only after a preposition."""
    for match in BARE_MONTH_PATTERN.expression.finditer(text):
        name = match["month"]
        before = text[max(0, match.start() - 12) : match.start()].casefold().split()
        is_led = bool(before) and before[-1] in LEADS
        reading = yearless(name, None)
        if name[0].isupper() and reading and (is_led or name.casefold() not in {"may", "march"}):
            yield Expression(start=match.start(), end=match.end(), reading=reading)


LEADS = frozenset(
    "in since until till by of from during for to through before after and between early late".split()
)
