"""What expressions mean, before and after something anchors them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.times.time_readings import (
    Direction,
    Elapsed,
    Fixed,
    NumericDate,
    PartOfYear,
    Reading,
    Shift,
    TurnedMonth,
    Unit,
    Weekday,
    Weekend,
    YearlessDate,
    YearlessRange,
)
from headwater.record.edtf import bounds

THURSDAY = date(2021, 5, 13)
MIDSUMMER = YearlessDate(month=6, day=24)
NEW_YEAR = YearlessDate(month=1, day=2)


@pytest.mark.parametrize(
    ("reading", "stated"),
    [
        (Fixed(edtf="2019-04"), "2019-04"),
        (MIDSUMMER, "XXXX-06-24"),
        (YearlessDate(month=6, is_approximate=True), "XXXX-06~"),
        (YearlessRange(first=MIDSUMMER, last=YearlessDate(month=7, day=1)), "XXXX-06-24/XXXX-07-01"),
        (NumericDate(first=31, second=31, year=2019, is_day_first=True), None),
        (Weekday(weekday=0), "XXXX-XX-XX"),
        (Weekend(), None),
        (Shift(unit="day", count=-1), None),
        (Elapsed(unit="day", count=-1), None),
        (TurnedMonth(month=3, turn=-1), None),
        (PartOfYear(code=22), None),
    ],
)
def test_what_is_stated_needs_no_anchor(reading: Reading, stated: str | None) -> None:
    assert reading.stated() == stated


@pytest.mark.parametrize(
    ("reading", "direction", "edtf"),
    [
        (Fixed(edtf="2019-04"), "past", None),
        (YearlessDate(month=4, day=2), "past", "2021-04-02"),
        (MIDSUMMER, "past", "2020-06-24"),
        (MIDSUMMER, "future", "2021-06-24"),
        (MIDSUMMER, "unknown", "2021-06-24"),
        (YearlessDate(month=11), "unknown", "2020-11"),
        (YearlessDate(month=4), "future", "2022-04"),
        (YearlessDate(month=5), "future", "2021-05"),
        (YearlessRange(first=YearlessDate(month=12, day=30), last=NEW_YEAR), "past", "2020-12-30/2021-01-02"),
        (Weekday(weekday=0), "past", "2021-05-10"),
        (Weekday(weekday=0), "future", "2021-05-17"),
        (Weekday(weekday=3), "future", "2021-05-13"),
        (Weekday(weekday=3), "past", "2021-05-13"),
        (Weekday(weekday=3, turn=-1), "past", "2021-05-06"),
        (Weekday(weekday=3, turn=1), "unknown", "2021-05-20"),
        (Weekend(), "past", "2021-05-08/2021-05-09"),
        (Weekend(), "future", "2021-05-15/2021-05-16"),
        (Shift(unit="day", count=-1), "past", "2021-05-12"),
        (Shift(unit="week", count=-1), "past", "2021-05-03/2021-05-09"),
        (Shift(unit="month", count=-3, is_approximate=True), "past", "2021-02~"),
        (Shift(unit="week", count=-1, is_approximate=True), "past", "2021-05-03/2021-05-09"),
        (Shift(unit="fortnight", count=1), "future", "2021-05-27"),
        (Elapsed(unit="month", count=-3), "past", "2021-02~/2021-05-13"),
        (Elapsed(unit="week", count=2), "future", "2021-05-13/2021-05-27"),
        (Elapsed(unit="decade", count=-1), "past", "2011~/2021-05-13"),
        (TurnedMonth(month=10, turn=-1), "past", "2020-10"),
        (TurnedMonth(month=3, turn=-1), "past", "2021-03"),
        (TurnedMonth(month=3, turn=1), "future", "2022-03"),
        (TurnedMonth(month=5, turn=0), "unknown", "2021-05"),
        (PartOfYear(code=22, turn=-1), "past", "2020-22"),
        (PartOfYear(code=21, turn=0), "unknown", "2021-21"),
        (PartOfYear(code=33), "past", "2021-33"),
        (PartOfYear(code=36), "past", "2020-36"),
        (PartOfYear(code=36), "future", "2021-36"),
        (NumericDate(first=4, second=5, year=2021, is_day_first=False), "past", "2021-05-04"),
        (NumericDate(first=4, second=25, year=2021, is_day_first=False), "past", None),
    ],
)
def test_an_anchor_settles_the_value(reading: Reading, direction: Direction, edtf: str | None) -> None:
    assert reading.anchored(THURSDAY, direction) == edtf


def test_the_weekend_of_a_weekend_day_is_its_own() -> None:
    assert Weekend().anchored(date(2021, 5, 9), "past") == "2021-05-08/2021-05-09"


def test_the_new_year_is_near_at_the_end_of_december() -> None:
    december, january = date(2021, 12, 29), date(2022, 1, 4)
    assert NEW_YEAR.anchored(december, "unknown") == "2022-01-02"
    assert YearlessDate(month=12, day=30).anchored(january, "unknown") == "2021-12-30"


@pytest.mark.parametrize(
    ("day", "season", "edtf"),
    [
        (date(2021, 12, 5), PartOfYear(code=22, turn=-1), "2021-22"),
        (date(2021, 12, 5), PartOfYear(code=24, turn=-1), "2020-24"),
        (date(2021, 12, 5), PartOfYear(code=24, turn=0), "2021-24"),
        (date(2022, 1, 5), PartOfYear(code=24, turn=0), "2021-24"),
        (date(2022, 1, 5), PartOfYear(code=24, turn=1), "2022-24"),
        (date(2022, 1, 5), PartOfYear(code=22, turn=-1), "2021-22"),
        (date(2022, 3, 5), PartOfYear(code=24, turn=-1), "2021-24"),
    ],
)
def test_a_winter_has_the_year_in_which_it_begins(day: date, season: PartOfYear, edtf: str) -> None:
    assert season.anchored(day, "past") == edtf


def test_a_leap_day_is_not_put_into_a_year_without_one() -> None:
    leap_day = YearlessDate(month=2, day=29)
    assert leap_day.anchored(THURSDAY, "past") is None
    assert leap_day.anchored(date(2020, 5, 13), "past") == "2020-02-29"
    assert (
        YearlessRange(first=YearlessDate(month=2, day=27), last=leap_day).anchored(THURSDAY, "past") is None
    )


def test_figures_that_fit_one_order_only_mean_that_one() -> None:
    assert NumericDate(first=25, second=4, year=2021, is_day_first=False).stated() == "2021-04-25"
    assert NumericDate(first=3, second=4, year=2021, is_day_first=True).stated() == "2021-04-03"
    assert NumericDate(first=3, second=4, year=2021, is_day_first=False).stated() == "2021-03-04"
    assert NumericDate(first=31, second=31, year=2021, is_day_first=True).readings() == []


UNITS: tuple[Unit, ...] = ("day", "week", "fortnight", "month", "year", "decade")
READINGS: st.SearchStrategy[Reading] = st.one_of(
    st.builds(Weekday, weekday=st.integers(0, 6), turn=st.integers(-1, 1)),
    st.builds(
        Shift, unit=st.sampled_from(UNITS), count=st.integers(-9999, 9999), is_approximate=st.booleans()
    ),
    st.builds(Elapsed, unit=st.sampled_from(UNITS), count=st.integers(-9999, 9999).filter(bool)),
    st.builds(YearlessDate, month=st.integers(1, 12), day=st.none() | st.integers(1, 29)),
    st.builds(TurnedMonth, month=st.integers(1, 12), turn=st.integers(-1, 1)),
    st.builds(Weekend),
)


@given(
    READINGS,
    st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)),
    st.sampled_from(("past", "future", "unknown")),
)
def test_every_value_is_edtf_that_begins_before_it_ends(
    reading: Reading, day: date, direction: Direction
) -> None:
    edtf = reading.anchored(day, direction)
    assert edtf is None or bounds(edtf) is not None
