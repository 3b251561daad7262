"""What the parts of a matched expression amount to that counts within a year, or names a feast."""

from __future__ import annotations

import re

from headwater.mark.times.calendar_words import MONTHS, NTHS, ORDINALS, SEASONS, WEEKDAYS, folded
from headwater.mark.times.clock_times import told
from headwater.mark.times.feasts import Feast
from headwater.mark.times.time_readers import TURNS, count_of, unit_of, yearless
from headwater.mark.times.time_readings import Fixed, PartOfYear, Reading, Shift
from headwater.mark.times.turned_readings import (
    Ahead,
    ClockTime,
    DateOfYear,
    DayOfMonth,
    MonthsOfYear,
    WeekdayAndDay,
    WeekdayOfMonth,
    WeeksFromDay,
)

TENS = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8}
TENS |= {"nineties": 9}
OWN = re.compile(r"\b(?:his|her|their|my|your|our|its)\s+(?:\w+[\s-]+)?$", re.IGNORECASE)
SEASON_LEAD = re.compile(
    r"\b(?:in|by|over|during|since|until|till|through|for|from|before|after|this|of)\s+$", re.IGNORECASE
)
FEAST_LEAD = re.compile(
    r"\b(?:at|over|by|before|after|until|till|since|on|for|last|next|this|during|around|past)\s+$",
    re.IGNORECASE,
)
# What must stand before "the 18th" for a day: a preposition, or the day's name ("the Friday after, the 8th").
DAY_LEAD = re.compile(
    r"\b(?:on|by|from|until|till|since|before|after|of|and|for|to|between|through)\s+$|day\b[^.;!?\d]{0,20},\s+$",
    re.IGNORECASE,
)
ENDS = re.compile(r"\s*(?:[,.;:!?)—–]|$|\s(?:when|and|but|as|because|while|after|before|semester|term)\b)")
SIDE_LESS = 30  # characters before an expression in which its lead is looked for


def before(match: re.Match[str]) -> str:
    """The words before an expression."""
    return match.string[max(0, match.start() - SIDE_LESS) : match.start()]


def weekday_of_month(match: re.Match[str]) -> Reading | None:
    """ "The last Sunday of August"."""
    ordinal = folded(match["ordinal"])
    return WeekdayOfMonth(
        number=-1 if ordinal in {"last", "final"} else ORDINALS[ordinal],
        weekday=WEEKDAYS[folded(match["weekday"])],
        month=MONTHS[folded(match["month"])],
        year=int(match["year"]) if match["year"] else None,
    )


def date_of_year(match: re.Match[str]) -> Reading | None:
    """ "March last year", "on 3 March this year"."""
    told_date = yearless(match["month"], match.groupdict().get("day"))
    return DateOfYear(told=told_date, turn=TURNS[folded(match["turn"])]) if told_date else None


def months_of_year(match: re.Match[str]) -> Reading | None:
    """ "The first three months of the year"."""
    count = count_of(match)
    if not 1 <= count <= 12:
        return None
    turn = TURNS.get(folded(match["turn"] or ""), 0)
    year = int(match["year"]) if match["year"] else None
    return MonthsOfYear(count=count, is_last=folded(match["side"]) != "first", year=year, turn=turn)


def half_year(match: re.Match[str]) -> Reading | None:
    """The first or second half of a year."""
    code = 39 + ORDINALS[folded(match["ordinal"])]
    fields = match.groupdict()
    if fields.get("year"):
        return Fixed(edtf=f"{fields['year']}-{code}")
    turn = fields.get("turn")
    return PartOfYear(code=code, turn=TURNS[folded(turn)] if turn else 0 if "turn" in fields else None)


def fiscal_year(match: re.Match[str]) -> Reading | None:
    """ "Fiscal 2019", "FY19"."""
    year = match["year"]
    return Fixed(edtf=year if len(year) == 4 else f"20{year}")


def short_decade(match: re.Match[str]) -> Reading | None:
    """ "The '80s", "the eighties": of the last century; nobody's age."""
    if OWN.search(before(match)):
        return None
    tens = match["short"][0] if match["short"] else str(TENS[folded(match["tens"])])
    return Fixed(edtf=f"19{tens}X" + ("~" if match["vague"] else ""))


def bare_season(match: re.Match[str]) -> Reading | None:
    """A season with its preposition only ("in the spring"); "fall" only where nothing hangs on it."""
    name, after = folded(match["season"]), match.string[match.end() :]
    if not SEASON_LEAD.search(before(match)) or (name == "fall" and not ENDS.match(after)):
        return None
    return PartOfYear(code=SEASONS[name])


def end_of_period(match: re.Match[str]) -> Reading | None:
    """ "The end of last year"."""
    return Shift(unit=unit_of(match), count=TURNS.get(folded(match["turn"]), 0), is_approximate=True)


def in_future(match: re.Match[str]) -> Reading | None:
    """ "In two weeks", "in three days"."""
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit_of(match))
    return Ahead(days=count_of(match) * days, is_approximate=days > 1) if days else None


def from_now(match: re.Match[str]) -> Reading | None:
    """ "Three years from now"; to the day only where days are counted."""
    unit, count = unit_of(match), count_of(match)
    if unit in {"week", "fortnight"}:
        return Shift(unit="day", count=count * (7 if unit == "week" else 14), is_approximate=True)
    return Shift(unit=unit, count=count, is_approximate=unit not in {"day", "year"})


def weeks_from_day(match: re.Match[str]) -> Reading | None:
    """ "A week from Tuesday", "two weeks ago Monday"."""
    sign = -1 if folded(match["side"]) == "ago" else 1
    return WeeksFromDay(weeks=sign * count_of(match), weekday=WEEKDAYS[folded(match["weekday"])])


def weekday_and_day(match: re.Match[str]) -> Reading | None:
    """ "Monday the tenth"."""
    words = folded(match["day"])
    number = NTHS.get(words) or int(words[:-2])
    return WeekdayAndDay(weekday=WEEKDAYS[folded(match["weekday"])], number=number)


def day_of_month(match: re.Match[str]) -> Reading | None:
    """ "By the 18th", "on the 23rd"."""
    number = int(match["day"][:-2])
    return DayOfMonth(number=number) if 1 <= number <= 31 and DAY_LEAD.search(before(match)) else None


def feast(match: re.Match[str]) -> Reading | None:
    """A feast whose day moves; one with a plain name only after a preposition."""
    name = folded(match["feast"]).replace("’", "'")
    is_led = name not in {"easter", "thanksgiving"} or FEAST_LEAD.search(before(match))
    year = match.groupdict().get("year")
    return Feast(name=" ".join(name.split()), year=int(year) if year else None) if is_led else None


def christmas(match: re.Match[str]) -> Reading | None:
    """Christmas after a preposition, not a tree or a market."""
    return yearless("december", "25") if FEAST_LEAD.search(before(match)) else None


def clock_alone(match: re.Match[str]) -> Reading | None:
    """A time of day by itself, with its half of the day or its zone: "8.15" alone may be anything."""
    is_sure = match["half"] or match["full_half"] or match[0][-1].isalpha() or match[0].endswith(")")
    return ClockTime(clock=told(match)) if is_sure else None
