"""Readings within a year told or turned to."""

from __future__ import annotations

from datetime import MAXYEAR, date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.mark.times.time_readings import Direction, Reading, YearlessDate
from headwater.mark.times.turned_readings import (
    Ahead,
    ClockTime,
    DateOfYear,
    MonthsOfYear,
    Overnight,
    WeekdayAndDay,
    WeekdayOfMonth,
    WeeksFromDay,
    is_year,
)
from headwater.record.edtf import bounds

THURSDAY = date(2031, 5, 15)
LAST_DAY = date(MAXYEAR, 12, 31)
FIRST_DAY = date(1, 1, 1)
MARCH_3 = YearlessDate(month=3, day=3)


@pytest.mark.parametrize(
    ("reading", "stated"),
    [
        (WeekdayOfMonth(number=1, weekday=6, month=8, year=2031), "2031-08-03"),
        (WeekdayOfMonth(number=-1, weekday=6, month=8, year=2031), "2031-08-31"),
        (WeekdayOfMonth(number=5, weekday=6, month=8, year=2031), "2031-08-31"),
        (WeekdayOfMonth(number=5, weekday=0, month=2, year=2031), None),
        (WeekdayOfMonth(number=1, weekday=6, month=8), "XXXX-08"),
        (DateOfYear(told=MARCH_3, turn=-1), "XXXX-03-03"),
        (MonthsOfYear(count=3, is_last=False, year=2030), "2030-01/2030-03"),
        (MonthsOfYear(count=3, is_last=True, year=2030), "2030-10/2030-12"),
        (MonthsOfYear(count=12, is_last=True, year=2030), "2030-01/2030-12"),
        (MonthsOfYear(count=3, is_last=False), None),
        (Ahead(days=3), None),
        (WeeksFromDay(weeks=1, weekday=1), None),
        (Overnight(), None),
        (ClockTime(clock="08:15"), None),
    ],
)
def test_what_is_stated_needs_no_anchor(reading: Reading, stated: str | None) -> None:
    assert reading.stated() == stated


@pytest.mark.parametrize(
    ("reading", "direction", "anchored"),
    [
        (WeekdayOfMonth(number=-1, weekday=6, month=8), "past", "2030-08-25"),
        (WeekdayOfMonth(number=-1, weekday=6, month=8), "future", "2031-08-31"),
        (WeekdayOfMonth(number=1, weekday=0, month=5), "past", "2031-05-05"),
        (WeekdayOfMonth(number=1, weekday=6, month=8, year=2031), "past", None),
        (DateOfYear(told=MARCH_3, turn=-1), "past", "2030-03-03"),
        (DateOfYear(told=MARCH_3, turn=1), "future", "2032-03-03"),
        (DateOfYear(told=YearlessDate(month=2, day=29), turn=0), "past", None),
        (DateOfYear(told=YearlessDate(month=2, day=29), turn=1), "past", "2032-02-29"),
        (DateOfYear(told=YearlessDate(month=3), turn=0), "past", "2031-03"),
        (MonthsOfYear(count=6, is_last=False, turn=-1), "past", "2030-01/2030-06"),
        (MonthsOfYear(count=1, is_last=True), "past", "2031-12/2031-12"),
        (MonthsOfYear(count=6, is_last=False, year=2030), "past", None),
        (Ahead(days=3), "future", "2031-05-18"),
        (Ahead(days=14, is_approximate=True), "future", "2031-05-29~"),
        (Ahead(days=3), "past", None),
        (WeeksFromDay(weeks=1, weekday=1), "future", "2031-05-27"),  # from Tuesday the 20th
        (WeeksFromDay(weeks=1, weekday=3), "future", "2031-05-22"),  # from this very Thursday
        (WeeksFromDay(weeks=-2, weekday=0), "past", "2031-04-28"),  # before Monday the 12th
        (Overnight(), "past", "2031-05-14/2031-05-15"),
        (Overnight(), "future", None),
        (ClockTime(clock="08:15"), "past", "2031-05-15T08:15"),
    ],
)
def test_what_a_day_of_publication_makes_of_it(
    reading: Reading, direction: Direction, anchored: str | None
) -> None:
    assert reading.anchored(THURSDAY, direction) == anchored


@pytest.mark.parametrize(
    ("reading", "day"),
    [
        (DateOfYear(told=MARCH_3, turn=1), LAST_DAY),
        (DateOfYear(told=MARCH_3, turn=-1), FIRST_DAY),
        (MonthsOfYear(count=3, is_last=False, turn=1), LAST_DAY),
        (Ahead(days=1), LAST_DAY),
        (WeeksFromDay(weeks=1, weekday=0), LAST_DAY),
        (WeeksFromDay(weeks=-1, weekday=0), FIRST_DAY),
    ],
)
def test_at_the_ends_of_the_calendar_there_is_no_day(reading: Reading, day: date) -> None:
    assert reading.anchored(day, "future") is None


def test_the_first_night_has_no_eve() -> None:
    assert Overnight().anchored(FIRST_DAY, "past") is None


@pytest.mark.parametrize(("year", "expected"), [(0, False), (1, True), (MAXYEAR, True), (MAXYEAR + 1, False)])
def test_years_that_the_calendar_has(year: int, expected: bool) -> None:
    assert is_year(year) is expected


READINGS: st.SearchStrategy[Reading] = st.one_of(
    st.builds(
        WeekdayOfMonth,
        number=st.sampled_from([-1, 1, 2, 3, 4, 5]),
        weekday=st.integers(0, 6),
        month=st.integers(1, 12),
    ),
    st.builds(DateOfYear, told=st.just(MARCH_3), turn=st.integers(-1, 1)),
    st.builds(MonthsOfYear, count=st.integers(1, 12), is_last=st.booleans(), turn=st.integers(-1, 1)),
    st.builds(Ahead, days=st.integers(1, 400)),
    st.builds(WeeksFromDay, weeks=st.integers(-9, 9).filter(bool), weekday=st.integers(0, 6)),
    st.just(Overnight()),
)


@settings(max_examples=60)
@given(READINGS, st.dates(), st.sampled_from(["past", "future"]))
def test_whatever_is_anchored_is_a_time(reading: Reading, day: date, direction: Direction) -> None:
    found = reading.anchored(day, direction)
    assert found is None or bounds(found) is not None


@settings(max_examples=60)
@given(st.integers(-9, 9).filter(bool), st.integers(0, 6), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_weeks_from_a_day_end_on_that_day_of_the_week(weeks: int, weekday: int, day: date) -> None:
    found = date.fromisoformat(WeeksFromDay(weeks=weeks, weekday=weekday).anchored(day, "past") or "")
    assert found.weekday() == weekday
    assert (found > day) is (weeks > 0)
    assert abs(found - day) <= timedelta(weeks=abs(weeks) + 1)


@pytest.mark.parametrize(
    ("weekday", "number", "direction", "anchored"),
    [
        (0, 12, "past", "2031-05-12"),
        (0, 12, "future", "2031-05-12"),
        (4, 13, "future", "2031-06-13"),
        (4, 13, "past", "2031-06-13"),
        (0, 31, "past", "2031-03-31"),
        (0, 18, "past", "2031-08-18"),
    ],
)
def test_a_day_of_a_name_and_a_number_is_of_the_nearest_month(
    weekday: int, number: int, direction: Direction, anchored: str
) -> None:
    assert WeekdayAndDay(weekday=weekday, number=number).anchored(THURSDAY, direction) == anchored


def test_at_the_end_of_the_calendar_no_month_follows() -> None:
    reading = WeekdayAndDay(weekday=0, number=12)
    assert reading.stated() is None
    assert WeekdayAndDay(weekday=0, number=32).anchored(LAST_DAY, "past") is None
