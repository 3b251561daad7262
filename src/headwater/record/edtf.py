"""What EDTF values (ISO 8601-2, the levels 0 and 1 we write) mean as days."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

DAY = re.compile(r"(?P<year>[0-9X]{4})(?:-(?P<month>[0-9X]{2}))?(?:-(?P<day>[0-9X]{2}))?(?:T\S*)?[~?%]?")
FIRST_SEASON, LAST_SEASON = 21, 24  # spring to winter
SEASON = 91  # days
# Quarters and halves of a year: the first month, and how many.
PARTS = {33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3), 40: (1, 6), 41: (7, 6)}


@lru_cache(maxsize=65_536)  # a pile has few days and asks for them at every copy
def bounds(edtf: str) -> tuple[date, date] | None:
    """The first and the last day that a value allows, or None where its year is unknown or it is open."""
    first, _, last = edtf.partition("/")
    start, end = day_bounds(first), day_bounds(last or first)
    return (start[0], end[1]) if start and end and start[0] <= end[1] else None


def day_bounds(value: str) -> tuple[date, date] | None:
    """The first and last day of a year, a season, a month or a day."""
    parts = DAY.fullmatch(value)
    if not parts:
        return None
    year, month, day = parts["year"], parts["month"] or "XX", parts["day"] or "XX"
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if year.startswith("XX") or not 1 <= low <= high:
        return None
    if "X" in month or low != high:
        return date(low, 1, 1), date(high, 12, 31)
    return month_bounds(low, int(month), day)


def month_bounds(year: int, month: int, day: str) -> tuple[date, date] | None:
    """The first and last day of a month, of a season, or of one day."""
    if FIRST_SEASON <= month <= LAST_SEASON:
        first = date(year, 3 * (month - FIRST_SEASON) + 3, 1)  # of the northern half: spring begins in March
        return first, date.fromordinal(min(first.toordinal() + SEASON, date.max.toordinal()))
    if month in PARTS:
        start, count = PARTS[month]
        return date(year, start, 1), date(year, start + count - 1, monthrange(year, start + count - 1)[1])
    if not 1 <= month <= 12:
        return None
    length = monthrange(year, month)[1]
    if "X" in day:
        return date(year, month, 1), date(year, month, length)
    return (date(year, month, int(day)),) * 2 if 1 <= int(day) <= length else None


def unmarked(edtf: str) -> str:
    """A value without its marks of approximation and doubt."""
    return edtf.rstrip("~?%")


def are_disjoint(left: str, right: str) -> bool:
    """Whether no day fits both values; what is unknown fits all."""
    first, second = bounds(left), bounds(right)
    if first and second:
        return first[1] < second[0] or second[1] < first[0]
    return parts_differ(unmarked(left), unmarked(right))


def parts_differ(left: str, right: str) -> bool:
    """Whether two values, one without a year, name different months or days."""
    first, second = DAY.fullmatch(left), DAY.fullmatch(right)
    if not first or not second:
        return False
    pairs = [(first[name], second[name]) for name in ("month", "day")]
    return any(a and b and "X" not in a + b and a != b for a, b in pairs)
