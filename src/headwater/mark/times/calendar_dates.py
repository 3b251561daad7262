"""Arithmetic of days, weeks, months and years, written as EDTF."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta


def valid_date(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    if not (MINYEAR <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= days_in(year, month)):
        return None
    return date(year, month, day)


def days_in(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def shifted_days(day: date, count: int) -> date | None:
    """So many days later, or earlier where negative; None beyond the calendar."""
    ordinal = day.toordinal() + count
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def month_of(day: date, count: int) -> str | None:
    """The month that lies `count` months from this day's."""
    months = day.year * 12 + day.month - 1 + count
    year, month = divmod(months, 12)
    return f"{year:04d}-{month + 1:02d}" if MINYEAR <= year <= MAXYEAR else None


def year_of(day: date, count: int) -> str | None:
    """The year that lies `count` years from this day's."""
    year = day.year + count
    return f"{year:04d}" if MINYEAR <= year <= MAXYEAR else None


def quarter_of(day: date, count: int) -> str | None:
    """The quarter that lies `count` quarters from this day's; EDTF numbers them 33 to 36."""
    year, quarter = divmod(day.year * 4 + (day.month - 1) // 3 + count, 4)
    return f"{year:04d}-{33 + quarter}" if MINYEAR <= year <= MAXYEAR else None


def decade_of(day: date, count: int) -> str | None:
    """The decade that lies `count` decades from this day's."""
    decade = day.year // 10 + count
    return f"{decade:03d}X" if 1 <= decade <= 999 else None


def century_of(day: date, count: int) -> str | None:
    """The century that lies `count` centuries from this day's."""
    century = day.year // 100 + count
    return f"{century:02d}XX" if 1 <= century <= 99 else None


def half_of(day: date, count: int) -> str | None:
    """The half of a year that lies `count` halves from this day's; EDTF numbers them 40 and 41."""
    year, half = divmod(day.year * 2 + (day.month - 1) // 6 + count, 2)
    return f"{year:04d}-{40 + half}" if MINYEAR <= year <= MAXYEAR else None


def week_of(day: date, count: int) -> str | None:
    """The week, Monday to Sunday, that lies `count` weeks from this day's."""
    monday = shifted_days(day, 7 * count - day.weekday())
    return days_from(monday, 7)


def weekend_of(day: date, count: int) -> str | None:
    """Saturday and Sunday of the week that lies `count` weeks from this day's."""
    saturday = shifted_days(day, 7 * count - day.weekday() + 5)
    return days_from(saturday, 2)


def days_from(first: date | None, count: int) -> str | None:
    """So many days in a row, as an interval."""
    last = shifted_days(first, count - 1) if first else None
    return f"{first.isoformat()}/{last.isoformat()}" if first and last else None


def weekday_in(year: int, month: int, weekday: int, number: int) -> date | None:
    """The first, second ... day of that name in a month, the last where `number` is -1."""
    if not MINYEAR <= year <= MAXYEAR:
        return None
    last = date(year, month, days_in(year, month))
    if number < 0:
        return last_weekday(last, weekday)
    first = date(year, month, 1)
    return valid_date(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (number - 1))


def last_weekday(day: date, weekday: int) -> date:
    """The latest day of that name up to and with this one."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)
