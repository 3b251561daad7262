"""Feasts and public holidays whose day moves from year to year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from headwater.mark.times.calendar_dates import weekday_in
from headwater.mark.times.time_readings import Direction

MONDAY, THURSDAY = 0, 3
LAST = -1


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the anonymous Gregorian reckoning."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - correction + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * to_sunday) // 451
    month, day = divmod(moon + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def from_easter(days: int) -> Callable[[int], date | None]:
    """So many days after Easter Sunday."""
    return lambda year: easter(year) + timedelta(days=days)


def on(number: int, weekday: int, month: int) -> Callable[[int], date | None]:
    """The first, second ... day of a name in a month."""
    return lambda year: weekday_in(year, month, weekday, number)


FEASTS: dict[str, Callable[[int], date | None]] = {
    "ash wednesday": from_easter(-46),
    "palm sunday": from_easter(-7),
    "maundy thursday": from_easter(-3),
    "good friday": from_easter(-2),
    "easter sunday": from_easter(0),
    "easter monday": from_easter(1),
    "easter": from_easter(0),
    "ascension day": from_easter(39),
    "whit monday": from_easter(50),
    "martin luther king day": on(3, MONDAY, 1),
    "presidents' day": on(3, MONDAY, 2),
    "memorial day": on(LAST, MONDAY, 5),
    "labor day": on(1, MONDAY, 9),
    "columbus day": on(2, MONDAY, 10),
    "thanksgiving day": on(4, THURSDAY, 11),
    "thanksgiving": on(4, THURSDAY, 11),
    "black friday": lambda year: date(year, 11, weekday_in(year, 11, THURSDAY, 4).day + 1),  # type: ignore[union-attr]
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Feast:
    """A feast by its name, perhaps with its year."""

    name: str
    year: int | None = None
    is_narrative: bool = False

    def stated(self) -> str | None:
        return self.in_year(self.year) if self.year else None

    def anchored(self, day: date, direction: Direction) -> str | None:
        """The one nearest to a day, on the side where the clause looks."""
        if self.year:
            return None
        near = [found for year in (day.year - 1, day.year, day.year + 1) if (found := self.in_year(year))]
        sides = {
            "past": [value for value in near if value <= day.isoformat()],
            "future": [value for value in near if value >= day.isoformat()],
            "unknown": near,
        }[direction]
        return min(sides or near, key=lambda value: abs((date.fromisoformat(value) - day).days), default=None)

    def in_year(self, year: int) -> str | None:
        """Its day in a year, as EDTF."""
        found = FEASTS[self.name](year) if MINYEAR <= year <= MAXYEAR else None
        return found.isoformat() if found else None
