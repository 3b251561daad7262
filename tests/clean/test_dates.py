"""Printed dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.clean.dates import LONGEST, day_and_month, find_date, misprinted_months, misprints, undated


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("By | February 18, 2031", "2031-02-18"),
        ("12 March 2025, 14:10", "2025-03-12"),
        ("13 марта 2025 года", "2025-03-13"),
        ("1er mars 2024", "2024-03-01"),
        ("8 de marzo de 2024", "2024-03-08"),
        ("8 of March of 2024", "2024-03-08"),
        ("03.11.2023", "2023-11-03"),
        ("2024-02-03T10:00", "2024-02-03"),
        ("13/02/2024", "2024-02-13"),
        ("2024年3月5日", "2024-03-05"),
        ("11 / 28 / 31", "2031-11-28"),
        ("16 / 08 / 2031 - 13: 42", "2031-08-16"),
        ("Updated 28/11/98", "1998-11-28"),
        ("Posted: 08 / 02 / 2031 11: 10 am EDT", "2031-08-02"),
        ("08/02/2031 11:10 GMT", "2031-02-08"),
        ("Last updated: 08/02/2031 19:40", "2031-02-08"),
        ("Sunday, November 23 - 2031", "2031-11-23"),
        ("Published: 2032. 08. 09 09: 01 AM", "2032-08-09"),
        ("2033 - 09 - 26", "2033-09-26"),
        ("Novemer 27, 2031", "2031-11-27"),
        ("Ferbuary 3, 2031", "2031-02-03"),
    ],
)
def test_a_full_date_is_read(text: str, edtf: str) -> None:
    found = find_date(text)
    assert found is not None
    assert found.edtf == edtf


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2024",
        "3/2/2024",
        "3/2/24",
        "Forever 21, 2019",
        "1/2/3",
        "3/2/2024 EST/GMT",
        "March 2024",
        "in 2024",
        "",
        "12:30",
    ],
)
def test_what_is_open_or_no_day_is_left(text: str) -> None:
    assert find_date(text) is None


MONTHS = "January February March April May June July August September October November December".split()
DAYS = st.dates(min_value=date(1970, 1, 1), max_value=date(2069, 12, 31))
WRITTEN = (
    lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{day.day}th of {MONTHS[day.month - 1].upper()} {day.year}",
    lambda day: f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
    lambda day: f"{MONTHS[day.month - 1][:3]}. {day.day}, {day.year}" if day.month != 9 else f"{day}",
    lambda day: f"{day.isoformat()}T12:00",
    lambda day: f"{day:%Y.%m.%d}",
    lambda day: f"{day:%d.%m.%Y}",
    lambda day: f"{day.day}.{day.month}.{day.year}",
    lambda day: f"{day:%d/%m/%Y} 21:40",
    lambda day: f"{day:%m/%d/%y} EST",
    lambda day: f"{day.year}年{day.month}月{day.day}日",
)


@given(DAYS, st.sampled_from(WRITTEN), st.sampled_from(("", "Posted: ", "Brae, ", "(")))
def test_every_day_of_the_calendar_is_read_however_it_is_written(
    day: date, write: Callable[[date], str], before: str
) -> None:
    text = f"{before}{write(day)} | Brae"
    found = find_date(text)
    assert found is not None, text
    assert found.edtf == day.isoformat()
    assert text[: found.start] == before
    assert str(day.day) in text[found.start : found.end]


@given(st.text(max_size=80))
def test_a_date_lies_in_its_line(text: str) -> None:
    found = find_date(f"{text} 4 May 2031")
    assert found is not None
    assert 0 <= found.start < found.end <= len(text) + 11


def test_the_first_date_of_a_line_and_the_longest_there_is_read() -> None:
    found = find_date("Printed 4 May 2031, changed 6 May 2031")
    assert found is not None
    assert (found.edtf, found.words) == ("2031-05-04", ("4", "May", "2031"))
    assert find_date("Printed 31 February 2031, changed 6 May 2031") == find_date(
        "Printed 32 February 2031, changed 6 May 2031"
    )


def test_only_so_much_of_a_line_is_searched() -> None:
    assert find_date("a" * (LONGEST - 11) + " 4 May 2031")
    assert not find_date("a" * (LONGEST - 10) + " 4 May 2031")


@pytest.mark.parametrize(("text", "year"), [("28/11/69", "2069"), ("28/11/70", "1970")])
def test_a_year_of_two_digits_is_of_the_nearer_century(text: str, year: str) -> None:
    found = find_date(text)
    assert found is not None
    assert found.edtf.startswith(year)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (13, 2, (13, 2)),
        (2, 13, (13, 2)),
        (12, 12, (12, 12)),
        (2, 12, None),
        (12, 2, None),
        (13, 13, (13, 13)),
        (13, 14, None),
    ],
)
def test_which_of_two_numbers_is_the_day(first: int, second: int, expected: tuple[int, int] | None) -> None:
    assert day_and_month(first, second) == expected


def test_a_misprint_misses_doubles_or_changes_one_letter_and_is_no_other_month() -> None:
    assert misprints("abc") == {"ac", "ab", "aabc", "abbc", "acb"}
    wrong = misprinted_months()
    assert (wrong["septmber"], wrong["octobber"], wrong["janaury"]) == (9, 10, 1)
    assert not {"march", "april", "may", "october"} & wrong.keys()
    assert not [name for name in wrong if name.startswith("mar")]


def test_a_day_and_a_month_between_dashes() -> None:
    found = find_date("Tarnbolt Desk, 15-05-2031, 11:16")
    assert found is not None
    assert found.edtf == "2031-05-15"
    assert find_date("04-05-2031") is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("4 May 2031 | Ines Holm", "Ines Holm"),
        ("Wednesday 15 October 2031 - Updated 10:05 - Ines Holm and staff", "Ines Holm and staff"),
        ("Ines Holm, Tuesday 4 May 2031", "Ines Holm"),
        ("Ines Holm", "Ines Holm"),
    ],
)
def test_a_byline_without_its_date_and_hour(text: str, rest: str) -> None:
    assert undated(text) == rest
