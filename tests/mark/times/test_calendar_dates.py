"""Arithmetic of the calendar, at its edges too."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.times.calendar_dates import (
    days_from,
    days_in,
    decade_of,
    last_weekday,
    month_of,
    quarter_of,
    shifted_days,
    valid_date,
    week_of,
    weekend_of,
    year_of,
)

SUNDAY = date(2021, 5, 9)
MONDAY = date(2021, 5, 10)


@pytest.mark.parametrize(
    ("year", "month", "day", "is_valid"),
    [
        (2020, 2, 29, True),
        (2021, 2, 29, False),
        (1900, 2, 29, False),
        (2000, 2, 29, True),
        (2021, 4, 31, False),
        (2021, 13, 1, False),
        (2021, 0, 1, False),
        (2021, 1, 0, False),
        (0, 1, 1, False),
        (10_000, 1, 1, False),
    ],
)
def test_only_days_that_the_calendar_has_are_valid(year: int, month: int, day: int, is_valid: bool) -> None:
    assert (valid_date(year, month, day) is not None) == is_valid


def test_the_months_of_a_year_make_its_days() -> None:
    assert sum(days_in(2021, month) for month in range(1, 13)) == 365
    assert sum(days_in(2024, month) for month in range(1, 13)) == 366


@pytest.mark.parametrize(
    ("count", "month", "quarter", "year", "decade"),
    [
        (0, "2021-05", "2021-34", "2021", "202X"),
        (-5, "2020-12", "2020-33", "2016", "197X"),
        (8, "2022-01", "2023-34", "2029", "210X"),
        (-1, "2021-04", "2021-33", "2020", "201X"),
    ],
)
def test_units_are_counted_from_that_of_the_day(
    count: int, month: str, quarter: str, year: str, decade: str
) -> None:
    found = (
        month_of(MONDAY, count),
        quarter_of(MONDAY, count),
        year_of(MONDAY, count),
        decade_of(MONDAY, count),
    )
    assert found == (month, quarter, year, decade)


@pytest.mark.parametrize(
    ("day", "count", "week", "weekend"),
    [
        (MONDAY, 0, "2021-05-10/2021-05-16", "2021-05-15/2021-05-16"),
        (SUNDAY, 0, "2021-05-03/2021-05-09", "2021-05-08/2021-05-09"),
        (SUNDAY, -1, "2021-04-26/2021-05-02", "2021-05-01/2021-05-02"),
        (MONDAY, 1, "2021-05-17/2021-05-23", "2021-05-22/2021-05-23"),
    ],
)
def test_weeks_begin_on_monday(day: date, count: int, week: str, weekend: str) -> None:
    assert (week_of(day, count), weekend_of(day, count)) == (week, weekend)


@pytest.mark.parametrize("of_unit", [month_of, quarter_of, year_of, decade_of, week_of, weekend_of])
@pytest.mark.parametrize("count", [-20_000_000, 20_000_000])
def test_beyond_the_calendar_there_is_nothing(of_unit, count: int) -> None:  # type: ignore[no-untyped-def]
    assert of_unit(MONDAY, count) is None


def test_days_in_a_row_are_an_interval_of_both_ends() -> None:
    assert days_from(MONDAY, 1) == "2021-05-10/2021-05-10"
    assert days_from(MONDAY, 7) == "2021-05-10/2021-05-16"
    assert days_from(date.max, 2) is None
    assert days_from(None, 7) is None


@given(st.dates(), st.integers(min_value=0, max_value=6))
def test_the_latest_day_of_a_name_lies_within_a_week(day: date, weekday: int) -> None:
    if day.toordinal() < 7:
        return
    found = last_weekday(day, weekday)
    assert found.weekday() == weekday
    assert 0 <= (day - found).days < 7


@given(st.dates(), st.integers(min_value=-5_000_000, max_value=5_000_000))
def test_shifting_there_and_back_is_no_shift(day: date, count: int) -> None:
    found = shifted_days(day, count)
    assert found is None or shifted_days(found, -count) == day
