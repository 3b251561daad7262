"""Days of EDTF values, with or without a year, and how far apart two of them are."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

DATE = re.compile(r"(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?")
LEAP_YEAR = 2024  # stands for an unknown year, so that 29 February exists
YEAR = 365


class Moment(NamedTuple):
    """A day, month or year as far as it is told."""

    year: int | None
    month: int | None
    day: int | None

    @property
    def is_day(self) -> bool:
        """Whether day and month are told."""
        return self.day is not None and self.month is not None


@lru_cache(maxsize=8192)
def moments(edtf: str) -> tuple[Moment, ...]:
    """The dates of a value: one, or the two ends of an interval; none where it holds no such date."""
    found = []
    for part in edtf.split("/"):
        match = DATE.match(part)
        if match:
            year, month, day = match.groups()
            moment = Moment(
                int(year) if year.isdigit() else None,
                int(month) if month else None,
                int(day) if day else None,
            )
            if _is_possible(moment) and (moment.year or moment.month):
                found.append(moment)
    return tuple(found)


def _is_possible(moment: Moment) -> bool:
    try:
        date(moment.year or LEAP_YEAR, moment.month or 1, moment.day or 1)
    except ValueError:
        return False
    return True


def days_between(left: Moment, right: Moment) -> int:
    """How many days lie between two days; without a year of either, the shorter way round the year."""
    if left.year is not None and right.year is not None:
        return abs((day_of(left, left.year) - day_of(right, right.year)).days)
    apart = abs((day_of(left, LEAP_YEAR) - day_of(right, LEAP_YEAR)).days)
    return min(apart, YEAR - apart)


def days_before(earlier: Moment, later: Moment) -> int | None:
    """How many days one day lies before another; None where one of them alone has its year."""
    if (earlier.year is None) != (later.year is None):
        return None
    return (day_of(later, later.year or LEAP_YEAR) - day_of(earlier, earlier.year or LEAP_YEAR)).days


def day_of(moment: Moment, year: int) -> date:
    """A day in a year; 29 February is the first of March where the year has none."""
    if moment.month == 2 and moment.day == 29 and not is_leap(year):
        return date(year, 3, 1)
    return date(year, moment.month or 1, moment.day or 1)


def is_leap(year: int) -> bool:
    """Whether a year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
