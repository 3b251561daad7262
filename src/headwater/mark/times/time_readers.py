"""What the parts of a matched time expression amount to."""

from __future__ import annotations

import re
from collections.abc import Callable

from headwater.mark.times.calendar_dates import days_in, valid_date
from headwater.mark.times.calendar_words import MONTHS, ORDINALS, SEASONS, WEEKDAYS, folded, small_number
from headwater.mark.times.foreign_months import FOREIGN_MONTHS
from headwater.mark.times.time_readings import (
    Elapsed,
    Fixed,
    NumericDate,
    PartOfYear,
    Reading,
    Shift,
    TurnedMonth,
    Unit,
    Weekday,
    YearlessDate,
    YearlessRange,
)
from headwater.mark.times.told_periods import PeriodAway

Reader = Callable[[re.Match[str]], Reading | None]
TURNS = {
    "last": -1,
    "latest": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}
ENDED = re.compile(r",?\s+(?:that\s+|which\s+)?ended\b")
EVERY = re.compile(r"\b(?:every|each)\s+$", re.IGNORECASE)
TITLE_WORD = re.compile(
    r"\s+(?:Times|Telegraph|Mirror|Post|Standard|Herald|Express|Mail|Star|World|Business|Independent|Tribune|Review"
    r"|Chronicle|Gazette|Courier|Journal|Magazine|Sun|People|Mercury|Observer|Dispatch|Echo|News|Record|Citizen|Monitor"
    r"|Football|Club|Group|Show|Live)\b"
)
NAME_BEFORE = re.compile(r"[A-Z][\w’'-]*\s+$")
HOLIDAYS = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "independence day": (7, 4),
    "halloween": (10, 31),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}


def month_number(name: str) -> int:
    """1 to 12."""
    return MONTHS[folded(name).rstrip(".")]


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
    if not (first.is_in(int(year)) and last.is_in(int(year))):
        return None
    begin, end = first.written(year), last.written(year)
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


def months_of_years(match: re.Match[str]) -> Reading | None:
    """From a month of one year to a month of another ("between June 2023 and December 2025")."""
    first, last = yearless(match["month"], None), yearless(match["month_to"], None)
    if first is None or last is None:
        return None
    begin, end = first.written(match["year"]), last.written(match["year_to"])
    return Fixed(edtf=f"{begin}/{end}") if begin < end else None


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
        year=int(year_text) if len(year_text) == 4 else (2000 if year_text < "50" else 1900) + int(year_text),
        is_day_first=match["sign"] != "/",
    )
    return reading if reading.readings() else None


def bare_month(match: re.Match[str]) -> Reading | None:
    """A month without its year."""
    return yearless(match["month"], None, is_approximate=bool(match.groupdict().get("vague")))


def turned_month(match: re.Match[str]) -> Reading | None:
    """ "Last October", "this May": the month in the direction named."""
    if not match["month"][0].isupper():
        return None
    return TurnedMonth(month=month_number(match["month"]), turn=TURNS[folded(match["turn"])])


def weekday(match: re.Match[str]) -> Reading | None:
    """A day of the week, not each of them, nor the first word of a newspaper's name."""
    if EVERY.search(match.string, max(0, match.start() - 12), match.start()) or TITLE_WORD.match(
        match.string, match.end()
    ):
        return None
    turn = match.groupdict().get("turn")
    return Weekday(weekday=WEEKDAYS[folded(match["weekday"])], turn=TURNS[folded(turn)] if turn else 0)


def near_day(count: int) -> Reader:
    """A reader of "yesterday" and its like; "Today" after a capitalised word ends a name."""

    def read(match: re.Match[str]) -> Reading | None:
        ends_name = match[0][0].isupper() and NAME_BEFORE.search(
            match.string, max(0, match.start() - 30), match.start()
        )
        return None if ends_name else Shift(unit="day", count=count)

    return read


def unit_of(match: re.Match[str]) -> Unit:
    """The unit that a pattern caught."""
    return folded(match["unit"])  # type: ignore[return-value]


def period(match: re.Match[str]) -> Reading | None:
    """ "Last week", "this year"; "the past decade" is no calendar's, "the following year" the narrative's."""
    unit, turn = unit_of(match), folded(match["turn"])
    if turn == "past" and unit in {"decade", "century"}:
        return Elapsed(unit="year", count=-10 if unit == "decade" else -100)
    away = {"following": 1, "previous": -1}.get(turn)
    if away is not None and unit != "weekend":
        return PeriodAway(unit=unit, count=away)
    return Shift(unit=unit, count=TURNS[turn])


def count_of(match: re.Match[str]) -> int:
    """The number that a pattern caught."""
    return (
        small_number(match["count"].split()[0] if "couple" not in folded(match["count"]) else "couple") or 0
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
    sign = -1 if TURNS[folded(match["turn"])] < 0 else 1
    return Elapsed(unit=unit_of(match), count=sign * count_of(match))


def later(match: re.Match[str]) -> Reading | None:
    """ "Two days later", "a year earlier", counted from the day or the period told before."""
    side, unit = folded(match["side"]), unit_of(match)
    sign = 1 if side in {"later", "after", "afterwards"} else -1
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    if days is None:
        is_plain = side in {"later", "earlier"} and unit in {"month", "year", "decade"}
        return PeriodAway(unit=unit, count=sign * count_of(match)) if is_plain else None
    return Shift(unit="day", count=sign * count_of(match) * days, is_approximate=days > 1, is_narrative=True)


def year_before(match: re.Match[str]) -> Reading | None:
    """ "The year-earlier period"."""
    return PeriodAway(unit="year", count=-1)


def told_day(count: int) -> Reader:
    """A reader of "the next day" and its like."""
    return lambda match: Shift(unit="day", count=count, is_narrative=True)


def season(match: re.Match[str]) -> Reading | None:
    """A season of a year named, or of last, this or next year."""
    code = SEASONS[folded(match["season"])]
    fields = match.groupdict()
    if fields.get("year"):
        return Fixed(edtf=f"{match['year']}-{code}")
    return PartOfYear(code=code, turn=TURNS[folded(match["turn"])])


def quarter(match: re.Match[str]) -> Reading | None:
    """A quarter of a year."""
    fields = match.groupdict()
    digit = fields.get("digit")
    code = 32 + (int(digit) if digit else ORDINALS[folded(match["ordinal"])])
    is_over = ENDED.match(match.string, match.end()) is not None
    return (
        Fixed(edtf=f"{fields['year']}-{code}")
        if fields.get("year")
        else PartOfYear(code=code, is_over=is_over)
    )


def foreign_date(match: re.Match[str]) -> Reading | None:
    """A day of a month named in another language."""
    month, day = FOREIGN_MONTHS[folded(match["month"])], int(match["day"])
    if not 1 <= day <= days_in(2000, month):
        return None
    if match["year"] is None:
        return YearlessDate(month=month, day=day)
    full = valid_date(int(match["year"]), month, day)
    return Fixed(edtf=full.isoformat()) if full else None


def holiday(match: re.Match[str]) -> Reading | None:
    """A holiday that keeps its day."""
    month, day = HOLIDAYS[folded(match["holiday"]).replace("’", "'")]
    if match["year"]:
        return Fixed(edtf=f"{match['year']}-{month:02d}-{day:02d}")
    return YearlessDate(month=month, day=day)
