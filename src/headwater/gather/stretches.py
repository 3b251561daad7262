"""Stretches of days to which sentences look back: "a week after the fire" puts that about a week before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from headwater.gather.moments import Moment, day_of
from headwater.gather.sequels import distances

# Days: a number of weeks is seldom exact, and the reports of what was are some days younger than it.
SLACK, SHARE = 2, 4


class Stretch(NamedTuple):
    """The first and the last day on which something may have been."""

    first: date
    last: date

    def holds(self, day: Moment) -> bool:
        """Whether a day with its year lies in it."""
        return day.is_day and day.year is not None and self.first <= day_of(day, day.year) <= self.last


def looked_back(sentence: str, published: Sequence[date]) -> tuple[Stretch, ...]:
    """When that was which a sentence puts so long before its news, told on the day of publication."""
    return tuple(
        Stretch(day - timedelta(days=distance + slack), day - timedelta(days=distance - slack))
        for day in published[:1]
        for distance in distances([sentence])
        if (slack := SLACK + distance // SHARE) < distance <= (day.toordinal() - 1) // 2
    )
