"""What the parts of matched expressions amount to, read through the table of patterns."""

from __future__ import annotations

import re

import pytest

from headwater.mark.times.time_patterns import find_expressions
from headwater.mark.times.time_readers import HOLIDAYS, TURNS, month_number, yearless
from headwater.mark.times.time_readings import (
    Elapsed,
    PartOfYear,
    Reading,
    Shift,
    TurnedMonth,
    Weekday,
    YearlessDate,
)
from headwater.mark.times.told_periods import PeriodAway


def read(text: str) -> list[Reading]:
    """What the English expressions of a text say."""
    return [expression.reading for expression in find_expressions(text, is_english=True)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("31 April 2019", "2019-04"),
        ("29 February 2020", "2020-02-29"),
        ("29 February 2019", "2019-02"),
        ("Monday, 3rd of May 2021", "2021-05-03"),
        ("Sept. 4, 2018", "2018-09-04"),
        ("2019-05-03T11:00Z", "2019-05-03"),
        ("2019/5/3", "2019-05-03"),
        ("late May 2019", "2019-05~"),
        ("the end of May 2019", "2019-05~"),
        ("3-5 May 2019", "2019-05-03/2019-05-05"),
        ("from May 30 to June 2, 2019", "2019-05-30/2019-06-02"),
        ("February 27 to 28, 2019", "2019-02-27/2019-02-28"),
        ("March to May 2019", "2019-03/2019-05"),
        ("November to February 2019", "2018-11/2019-02"),
        ("2018-19", "2018/2019"),
        ("from 2015 to 2018", "2015/2018"),
        ("the early 1990s", "199X~"),
        ("the 19th century", "18XX"),
        ("late 21st century", "20XX~"),
        ("early 2015", "2015~"),
        ("spring of 2019", "2019-21"),
        ("winter 2019", "2019-24"),
        ("the third quarter of 2019", "2019-35"),
        ("Q1 2019", "2019-33"),
        ("13/25/2019", None),
        ("25.12.2019", "2019-12-25"),
        ("12/25/19", "2019-12-25"),
        ("Christmas Eve", "XXXX-12-24"),
        ("Valentine’s Day", "XXXX-02-14"),
        ("mid-June", "XXXX-06~"),
        ("March to May", "XXXX-03/XXXX-05"),
        ("32 May", None),
    ],
)
def test_values_that_stand_by_themselves(text: str, edtf: str | None) -> None:
    stated = next((reading.stated() for reading in read(f"It was {text}, they say.")), None)
    assert stated == edtf


@pytest.mark.parametrize("text", ["30 to 27 May 2019", "2018-15", "February 27 to 29, 2019"])
def test_what_ends_before_it_begins_or_never_came_is_no_stretch(text: str) -> None:
    assert all("/" not in (reading.stated() or "") for reading in read(text))


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("yesterday morning", Shift(unit="day", count=-1)),
        ("the day before yesterday", Shift(unit="day", count=-2)),
        ("tonight", Shift(unit="day", count=0)),
        ("last week", Shift(unit="week", count=-1)),
        ("the coming quarter", Shift(unit="quarter", count=1)),
        ("three days ago", Shift(unit="day", count=-3)),
        ("a couple of days ago", Shift(unit="day", count=-2)),
        ("two weeks ago", Shift(unit="day", count=-14, is_approximate=True)),
        ("a fortnight ago", Shift(unit="day", count=-14, is_approximate=True)),
        ("six months ago", Shift(unit="month", count=-6, is_approximate=True)),
        ("10 years ago", Shift(unit="year", count=-10)),
        ("the past three months", Elapsed(unit="month", count=-3)),
        ("the next two weeks", Elapsed(unit="week", count=2)),
        ("two days later", Shift(unit="day", count=2, is_narrative=True)),
        ("a day earlier", Shift(unit="day", count=-1, is_narrative=True)),
        ("the next day", Shift(unit="day", count=1, is_narrative=True)),
        ("the same evening", Shift(unit="day", count=0, is_narrative=True)),
        ("last October", TurnedMonth(month=10, turn=-1)),
        ("next Monday", Weekday(weekday=0, turn=1)),
        ("on Friday night", Weekday(weekday=4)),
        ("last summer", PartOfYear(code=22, turn=-1)),
        ("the second quarter", PartOfYear(code=34)),
    ],
)
def test_values_that_wait_for_an_anchor(text: str, reading: Reading) -> None:
    assert read(f"The quay was swept {text}.") == [reading]


@pytest.mark.parametrize(
    "text",
    [
        "recently",
        "some time ago",
        "they may go",
        "last march past",
        "soon",
    ],
)
def test_vague_words_and_other_meanings_are_left_out(text: str) -> None:
    assert read(f"The quay was swept, {text}.") == []


@pytest.mark.parametrize(("name", "number"), [("Jan.", 1), ("SEPT", 9), ("december", 12), ("may", 5)])
def test_months_by_any_spelling(name: str, number: int) -> None:
    assert month_number(name) == number


@pytest.mark.parametrize(
    ("month", "day", "expected"),
    [
        ("february", "29", YearlessDate(month=2, day=29)),
        ("february", "30", None),
        ("may", "0", None),
        ("may", None, YearlessDate(month=5)),
    ],
)
def test_a_day_without_its_year_is_one_that_some_year_has(
    month: str, day: str | None, expected: YearlessDate | None
) -> None:
    assert yearless(month, day) == expected


def test_every_turn_and_holiday_of_the_tables_is_read() -> None:
    for turn in TURNS.keys() - {"following", "previous"}:
        assert read(f"It shut {turn} week.") == [Shift(unit="week", count=TURNS[turn])]
    assert read("It shut the following week.") == [PeriodAway(unit="week", count=1)]
    for name, (month, day) in HOLIDAYS.items():
        titled = re.sub(r"\b[a-z]", lambda letter: letter[0].upper(), name)
        assert read(f"It shut on {titled}.") == [YearlessDate(month=month, day=day)]
