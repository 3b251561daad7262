from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.times.time_patterns import find_expressions

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
WORDS = (
    "on the last next 3 June 31 2025 to - May Monday 12/13/2020 ’s quarter of weeks ago in 1990s “ 😀 aprıl 5"
)
PIECES = st.sampled_from(WORDS.split())


@given(st.lists(PIECES, max_size=25).map(" ".join), st.booleans())
def test_spans_lie_in_the_text_in_order(text: str, is_english: bool) -> None:
    found = find_expressions(text, is_english=is_english)
    assert all(0 <= e.start < e.end <= len(text) for e in found)
    assert [e.start for e in found] == sorted(e.start for e in found)


@given(st.text(max_size=200))
def test_any_text_is_read_without_error(text: str) -> None:
    for expression in find_expressions(text, is_english=True):
        expression.reading.stated()
        expression.reading.anchored(date(2025, 6, 4), "past")


@given(DAYS)
def test_a_full_date_is_read_as_itself(day: date) -> None:
    for text in (day.isoformat(), f"{day.day} {day:%B} {day.year}", f"{day:%B} {day.day}, {day.year}"):
        (found,) = find_expressions(text, is_english=True)
        assert found.reading.stated() == day.isoformat()


@given(DAYS, DAYS)
def test_a_day_without_its_year_is_dated_near_the_anchor(day: date, anchor: date) -> None:
    (found,) = find_expressions(f"{day:%B} {day.day}", is_english=True)
    value = found.reading.anchored(anchor, "unknown") or ""
    assert abs(int(value[:4]) - anchor.year) <= 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18 февраля 2024 года", "2024-02-18"),
        ("le 18 février 2024", "2024-02-18"),
        ("am 18. Februar 2024", "2024-02-18"),
        ("el 18 de febrero de 2024", "2024-02-18"),
        ("18 лютого", "XXXX-02-18"),
        ("18.02.2024", "2024-02-18"),
    ],
)
def test_dates_of_other_languages(text: str, expected: str) -> None:
    (found,) = find_expressions(text, is_english=False)
    assert found.reading.stated() == expected


@pytest.mark.parametrize(
    "text", ["31 June", "30/30/2020", "2023-13-01", "version 1.2.3", "the May report", "32 May"]
)
def test_what_no_calendar_has(text: str) -> None:
    assert all(len(e.reading.stated() or "") < 10 for e in find_expressions(text, is_english=True))


def test_ends_of_a_spelt_range_are_times_too() -> None:
    found = find_expressions("from 2009 to 2011", is_english=True)
    assert [e.reading.stated() for e in found] == ["2009/2011", "2009", "2011"]


def test_a_holiday_is_a_day_of_the_year() -> None:
    (found,) = find_expressions("on New Year’s Eve", is_english=True)
    assert found.reading.stated() == "XXXX-12-31"
