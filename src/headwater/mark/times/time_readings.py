"""What a time expression says before anything anchors it, and what it means once anchored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from headwater.mark.times import calendar_dates
from headwater.mark.times.calendar_dates import last_weekday, shifted_days, valid_date

Direction = Literal["past", "future", "unknown"]
Unit = Literal["day", "week", "weekend", "month", "quarter", "half", "year", "decade", "century", "fortnight"]

# A month named without a year lies at most this far ahead of a text that gives no tense.
MONTHS_AHEAD = 4
UNKNOWN_DAY = "XXXX-XX-XX"  # a day, and no more: another article may tell which
FIRST_SEASON, FIRST_QUARTER, FIRST_HALF = 21, 33, 40  # EDTF's codes
DAYS_PER_UNIT = {"day": 1, "week": 7, "fortnight": 14}
OF_UNIT = {
    "week": calendar_dates.week_of,
    "weekend": calendar_dates.weekend_of,
    "month": calendar_dates.month_of,
    "quarter": calendar_dates.quarter_of,
    "year": calendar_dates.year_of,
    "decade": calendar_dates.decade_of,
    "half": calendar_dates.half_of,
    "century": calendar_dates.century_of,
}


class Reading(Protocol):
    """What an expression says."""

    @property
    def is_narrative(self) -> bool:
        """Whether it counts from a day told before ("the next day"), not from the day of publication."""
        ...

    def stated(self) -> str | None:
        """Its EDTF value without any anchor, as far as its own words go."""
        ...

    def anchored(self, day: date, direction: Direction) -> str | None:
        """Its EDTF value seen from a day; None where that day adds nothing."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """A value that needs no anchor: a full date, a year, a decade."""

    edtf: str
    is_narrative: bool = False

    def stated(self) -> str | None:
        return self.edtf

    def anchored(self, day: date, direction: Direction) -> str | None:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlessDate:
    """A month, or a day of a month, without its year."""

    month: int
    day: int | None = None
    is_approximate: bool = False
    is_narrative: bool = False

    def stated(self) -> str | None:
        return self.written("XXXX")

    def anchored(self, day: date, direction: Direction) -> str | None:
        year = self.year_near(day, direction)
        return self.written(f"{year:04d}") if self.is_in(year) else None

    def is_in(self, year: int) -> bool:
        """Whether that year has such a day: not every one has a 29th of February."""
        return self.day is None or valid_date(year, self.month, self.day) is not None

    def written(self, year: str) -> str:
        """The EDTF string with this year."""
        tail = f"-{self.day:02d}" if self.day else ""
        return f"{year}-{self.month:02d}{tail}" + ("~" if self.is_approximate else "")

    def year_near(self, day: date, direction: Direction) -> int:
        """The year that a reader on that day would understand."""
        is_later = (self.month, self.day or day.day) > (day.month, day.day)
        if direction == "future":
            return day.year if is_later or self.month == day.month else day.year + 1
        is_far = self.month - day.month > MONTHS_AHEAD
        if is_later and (direction == "past" or is_far) and self.month != day.month:
            return day.year - 1
        if direction == "unknown" and day.month - self.month > 12 - MONTHS_AHEAD + 1:
            return day.year + 1
        return day.year


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlessRange:
    """From one day or month to another, without the year."""

    first: YearlessDate
    last: YearlessDate
    is_narrative: bool = False

    def stated(self) -> str | None:
        return f"{self.first.written('XXXX')}/{self.last.written('XXXX')}"

    def anchored(self, day: date, direction: Direction) -> str | None:
        year = self.first.year_near(day, direction)
        last_year = year + (self.last.month < self.first.month)
        if not (self.first.is_in(year) and self.last.is_in(last_year)):
            return None
        return f"{self.first.written(f'{year:04d}')}/{self.last.written(f'{last_year:04d}')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekday:
    """A day of the week; `turn` is -1 for "last", 1 for "next", 0 without either."""

    weekday: int
    turn: int = 0
    is_narrative: bool = False

    def stated(self) -> str | None:
        return UNKNOWN_DAY

    def anchored(self, day: date, direction: Direction) -> str | None:
        latest = last_weekday(day, self.weekday)
        is_ahead = self.turn > 0 or (self.turn == 0 and direction == "future")
        if is_ahead and (self.turn > 0 or latest != day):
            found = shifted_days(latest, 7)
        elif self.turn < 0 and latest == day:
            found = shifted_days(latest, -7)
        else:
            found = latest
        return found.isoformat() if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """So many units from the anchor: "yesterday", "last week", "two days later"."""

    unit: Unit
    count: int
    is_approximate: bool = False
    is_narrative: bool = False

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        value = self.value(day, direction)
        return value + "~" if value and self.is_approximate and "/" not in value else value

    def value(self, day: date, direction: Direction) -> str | None:
        """The unit that lies so far from a day."""
        if self.unit in {"day", "fortnight"}:
            found = shifted_days(day, self.count * DAYS_PER_UNIT[self.unit])
            return found.isoformat() if found else None
        return OF_UNIT[self.unit](day, self.count)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekend:
    """ "The weekend": the one that has just been, or the next where the clause looks ahead."""

    is_narrative: bool = False

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        is_over = day.weekday() >= 5 or direction == "future"
        return calendar_dates.weekend_of(day, 0 if is_over else -1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Elapsed:
    """A stretch that ends, or begins, at the anchor: "the past three months", "the next two weeks"."""

    unit: Unit
    count: int
    is_narrative: bool = False

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        other = self.far_end(day)
        if other is None:
            return None
        return f"{other}/{day.isoformat()}" if self.count < 0 else f"{day.isoformat()}/{other}"

    def far_end(self, day: date) -> str | None:
        """The end of the stretch that is not the anchor."""
        if self.unit in DAYS_PER_UNIT:
            found = shifted_days(day, self.count * DAYS_PER_UNIT[self.unit])
            return found.isoformat() if found else None
        value = OF_UNIT["year"](day, 10 * self.count) if self.unit == "decade" else None
        value = value or OF_UNIT[self.unit](day, self.count)
        return value + "~" if value else None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnedMonth:
    """A month with "last", "this" or "next"."""

    month: int
    turn: int
    is_narrative: bool = False

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        year = (
            day.year
            - (self.turn < 0 and self.month >= day.month)
            + (self.turn > 0 and self.month <= day.month)
        )
        return f"{year:04d}-{self.month:02d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartOfYear:
    """A season or quarter by its EDTF code, `turn` years from the anchor's; None: the latest."""

    code: int
    turn: int | None = None
    is_over: bool = False
    is_narrative: bool = False

    def stated(self) -> str | None:
        return None

    def anchored(self, day: date, direction: Direction) -> str | None:
        if self.code < FIRST_QUARTER:
            return self.season_from(day, direction)
        turn = self.turn or 0
        is_half = self.code >= FIRST_HALF
        now = FIRST_HALF + (day.month - 1) // 6 if is_half else FIRST_QUARTER + (day.month - 1) // 3
        if self.turn is None and self.code > now and (self.is_over or direction != "future"):
            turn = -1
        return f"{day.year + turn:04d}-{self.code}"

    def season_from(self, day: date, direction: Direction) -> str:
        """The season; January and February are in the winter that has the year before."""
        year = day.year - (day.month < 3)
        now = FIRST_SEASON + (day.month - 3) % 12 // 3
        turn = self.turn or 0
        if self.turn is None:
            turn = (self.code < now) if direction == "future" else -(self.code > now)
            return f"{year + turn:04d}-{self.code}"
        if turn == -1 and self.code < now:
            turn = 0
        elif turn >= 0 and day.month < 3 and self.code < now:
            turn += 1
        return f"{year + turn:04d}-{self.code}"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumericDate:
    """Day and month in figures, in an order that the figures leave open."""

    first: int
    second: int
    year: int
    is_day_first: bool
    is_narrative: bool = False

    def readings(self) -> list[date]:
        """The days that it can mean, the likelier first."""
        orders = [(self.second, self.first), (self.first, self.second)]
        days = [
            valid_date(self.year, month, day)
            for month, day in (orders if self.is_day_first else orders[::-1])
        ]
        return [day for day in days if day]

    def stated(self) -> str | None:
        return next((day.isoformat() for day in self.readings()), None)

    def anchored(self, day: date, direction: Direction) -> str | None:
        nearest = sorted(self.readings(), key=lambda reading: abs((reading - day).days))
        return nearest[0].isoformat() if len(nearest) == 2 else None
