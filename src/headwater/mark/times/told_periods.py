"""Periods that count from one told before: "six months later", "the following year", "a year earlier"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from headwater.mark.times.calendar_dates import valid_date
from headwater.mark.times.time_readings import FIRST_QUARTER, OF_UNIT, Direction, Unit

TOLD = re.compile(r"(?P<year>\d{4})(?:-(?P<part>\d\d)(?:-(?P<day>\d\d)(?:T.*)?)?)?~?")
LAST_QUARTER = FIRST_QUARTER + 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A day, month, quarter or year that the text told, by its first day."""

    first: date
    quarter: int | None = None

    def year_away(self, count: int) -> str:
        """The year so many years from it; of a quarter, the same quarter ("up from a year earlier")."""
        year = f"{self.first.year + count:04d}"
        return f"{year}-{self.quarter}" if self.quarter else year


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodAway:
    """So many weeks, months or years from the period told last, else from the day of publication."""

    unit: Unit
    count: int
    is_narrative: bool = True

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        return self.away_from(Period(first=day))

    def away_from(self, told: Period) -> str | None:
        """The EDTF value, counted from a period."""
        if self.unit == "year" and told.quarter and 0 < told.first.year + self.count < 10_000:
            return told.year_away(self.count)
        return OF_UNIT[self.unit](told.first, self.count)


def period_of(edtf: str) -> Period | None:
    """The period that an EDTF value names, where others can be counted from it."""
    match = TOLD.fullmatch(edtf)
    if match is None:
        return None
    year, part, day = int(match["year"]), int(match["part"] or 1), int(match["day"] or 1)
    if FIRST_QUARTER <= part <= LAST_QUARTER:
        first = valid_date(year, 1 + 3 * (part - FIRST_QUARTER), 1)
        return Period(first=first, quarter=part) if first else None
    first = valid_date(year, part, day) if part <= 12 else None
    return Period(first=first) if first else None
