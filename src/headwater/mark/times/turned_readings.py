"""Readings that count within a year told or turned to: "the last Sunday of August", "March last year"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date

from headwater.mark.times.calendar_dates import last_weekday, month_of, shifted_days, valid_date, weekday_in
from headwater.mark.times.time_readings import Direction, YearlessDate

MONTHS_AROUND = 4  # in which a day told by its name and number is sought


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekdayOfMonth:
    """The first, second ... or last (-1) day of a name in a month."""

    number: int
    weekday: int
    month: int
    year: int | None = None
    is_narrative: bool = False

    def stated(self) -> str | None:
        return self.in_year(self.year) if self.year else f"XXXX-{self.month:02d}"

    def anchored(self, day: date, direction: Direction) -> str | None:
        if self.year:
            return None
        middle = {1: 4, 2: 11, 3: 18, 4: 25}.get(self.number, 28)
        return self.in_year(YearlessDate(month=self.month, day=middle).year_near(day, direction))

    def in_year(self, year: int) -> str | None:
        """That day of a year."""
        found = weekday_in(year, self.month, self.weekday, self.number)
        return found.isoformat() if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateOfYear:
    """A month, or a day of a month, of last year, this year or next."""

    told: YearlessDate
    turn: int
    is_narrative: bool = False

    def stated(self) -> str | None:
        return self.told.stated()

    def anchored(self, day: date, direction: Direction) -> str | None:
        year = day.year + self.turn
        return self.told.written(f"{year:04d}") if self.told.is_in(year) and is_year(year) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthsOfYear:
    """The first or last so many months of a year told or turned to."""

    count: int
    is_last: bool
    year: int | None = None
    turn: int = 0
    is_narrative: bool = False

    def stated(self) -> str | None:
        return self.of_year(self.year) if self.year else None

    def anchored(self, day: date, direction: Direction) -> str | None:
        year = day.year + self.turn
        return self.of_year(year) if self.year is None and is_year(year) else None

    def of_year(self, year: int) -> str:
        """The interval in one year."""
        first = 13 - self.count if self.is_last else 1
        last = 12 if self.is_last else self.count
        return f"{year:04d}-{first:02d}/{year:04d}-{last:02d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """ "In three days": so many days on where the clause looks ahead; else it says how long a thing took."""

    days: int
    is_approximate: bool = False
    is_narrative: bool = False

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        found = shifted_days(day, self.days) if direction == "future" else None
        return found.isoformat() + "~" * self.is_approximate if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeksFromDay:
    """ "A week from Tuesday", "two weeks ago Monday": so many from the next or last day of a name."""

    weeks: int
    weekday: int
    is_narrative: bool = False

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        latest = last_weekday(day, self.weekday)
        is_ahead = self.weeks > 0 and latest != day
        found = shifted_days(latest, 7 * (self.weeks + is_ahead))
        return found.isoformat() if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekdayAndDay:
    """ "Monday the tenth": the nearest month of which that day has that name."""

    weekday: int
    number: int
    is_narrative: bool = False

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        months = [
            month for away in range(-MONTHS_AROUND, MONTHS_AROUND + 1) if (month := month_of(day, away))
        ]
        days = [valid_date(int(month[:4]), int(month[5:]), self.number) for month in months]
        near = [found for found in days if found and found.weekday() == self.weekday]
        ahead = direction == "future"
        return (
            min(near, key=lambda found: ((found > day) != ahead, abs(found - day))).isoformat()
            if near
            else None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOfMonth:
    """ "The 18th": of the month before or behind the anchor, or the nearest one where nothing tells which."""

    number: int
    is_narrative: bool = False

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        months = [month for away in (-2, -1, 0, 1, 2) if (month := month_of(day, away))]
        days = [valid_date(int(month[:4]), int(month[5:]), self.number) for month in months]
        found = [each for each in days if each and is_towards(each, day, direction)]
        return min(found, key=lambda each: abs(each - day)).isoformat() if found else None


def is_towards(found: date, day: date, direction: Direction) -> bool:
    """Whether one day lies in a direction from another; no day lies against either."""
    return direction == "unknown" or found == day or (found > day) == (direction == "future")


@dataclass(frozen=True, slots=True, kw_only=True)
class Overnight:
    """The night that was just over, or was under way, when the article was published."""

    is_narrative: bool = False

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        eve = shifted_days(day, -1)
        return f"{eve.isoformat()}/{day.isoformat()}" if eve and direction != "future" else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockTime:
    """A time of day without its day: of the day that the paragraph tells of, else that of publication."""

    clock: str
    is_narrative: bool = False

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        return f"{day.isoformat()}T{self.clock}"


def is_year(year: int) -> bool:
    """Whether the calendar has that year."""
    return MINYEAR <= year <= MAXYEAR
