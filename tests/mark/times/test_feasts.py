"""Feasts whose day moves."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.times.feasts import FEASTS, Feast, easter
from headwater.mark.times.time_readings import Direction


@pytest.mark.parametrize(
    ("year", "month", "day"), [(1961, 4, 2), (2000, 4, 23), (2024, 3, 31), (2025, 4, 20)]
)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@given(st.integers(min_value=1600, max_value=9000))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("direction", "day"), [("past", "2024-11-28"), ("future", "2025-11-27"), ("unknown", "2024-11-28")]
)
def test_the_clause_tells_which_one(direction: Direction, day: str) -> None:
    assert Feast(name="thanksgiving").anchored(date(2025, 5, 1), direction) == day


@given(st.sampled_from(sorted(FEASTS)), st.dates(), st.sampled_from(["past", "future", "unknown"]))
def test_every_feast_lies_near_every_day(name: str, day: date, direction: Direction) -> None:
    found = Feast(name=name).anchored(day, direction)
    assert found is None or abs((date.fromisoformat(found) - day).days) <= 400
