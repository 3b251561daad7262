"""What the parts of an expression amount to, for parts that are matched by hand."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from headwater.mark.times.feasts import Feast
from headwater.mark.times.time_readings import Fixed, PartOfYear, Reading, Shift, YearlessDate
from headwater.mark.times.turned_readers import (
    SIDE_LESS,
    bare_season,
    before,
    christmas,
    clock_alone,
    end_of_period,
    feast,
    fiscal_year,
    from_now,
    half_year,
    in_future,
    short_decade,
    weeks_from_day,
)
from headwater.mark.times.turned_readings import Ahead, WeeksFromDay

SEASON = r"the (?P<season>spring|summer|fall|winter)"
SPAN = r"(?P<count>\w+) (?P<unit>day|week|fortnight|month|year)s"
DECADE = r"(?P<vague>early |late )?the (?:'(?P<short>\d0)s|(?P<tens>\w+ties))"


def read(reader: Callable[[re.Match[str]], Reading | None], pattern: str, text: str) -> Reading | None:
    found = re.search(pattern, text)
    assert found is not None
    return reader(found)


def test_only_a_few_words_before_count() -> None:
    text = "x" * 100 + "summer"
    found = re.search("summer", text)
    assert found is not None
    assert before(found) == "x" * SIDE_LESS
    first = re.search("summer", "summer")
    assert first is not None
    assert before(first) == ""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("It opened in the spring.", 21),
        ("closed since the winter", 24),
        ("It was the summer that counted", None),
        ("the spring broke", None),
        ("It comes in the fall.", 23),
        ("It comes in the fall and stays", 23),
        ("It helped in the fall of the wall", None),
        ("lost in the summer of rain", 22),
    ],
)
def test_a_season_needs_its_preposition_and_a_fall_its_end(text: str, code: int | None) -> None:
    assert read(bare_season, SEASON, text) == (PartOfYear(code=code) if code else None)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("built in the '80s", "198X"),
        ("built in late the eighties", "198X~"),
        ("built in the thirties", "193X"),
        ("a man in his early the seventies", None),
        ("she is in her the sixties", None),
    ],
)
def test_a_decade_is_of_the_last_century_and_nobody_s_age(text: str, edtf: str | None) -> None:
    assert read(short_decade, DECADE, text) == (Fixed(edtf=edtf) if edtf else None)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("two days", Ahead(days=2)),
        ("two weeks", Ahead(days=14, is_approximate=True)),
        ("two fortnights", Ahead(days=28, is_approximate=True)),
        ("two months", None),
        ("two years", None),
    ],
)
def test_a_time_ahead_is_to_the_day_where_days_are_told(text: str, reading: Reading | None) -> None:
    assert read(in_future, SPAN, text) == reading


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("two days", Shift(unit="day", count=2)),
        ("two weeks", Shift(unit="day", count=14, is_approximate=True)),
        ("two fortnights", Shift(unit="day", count=28, is_approximate=True)),
        ("two months", Shift(unit="month", count=2, is_approximate=True)),
        ("two years", Shift(unit="year", count=2)),
    ],
)
def test_from_now(text: str, reading: Reading) -> None:
    assert read(from_now, SPAN, text) == reading


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("two weeks from Tuesday", WeeksFromDay(weeks=2, weekday=1)),
        ("two weeks ago Monday", WeeksFromDay(weeks=-2, weekday=0)),
    ],
)
def test_weeks_are_counted_to_either_side(text: str, reading: Reading) -> None:
    pattern = r"(?P<count>two) weeks (?P<side>from|ago) (?P<weekday>\w+)"
    assert read(weeks_from_day, pattern, text) == reading


@pytest.mark.parametrize(
    ("text", "edtf"), [("fiscal 2029", "2029"), ("FY29", "2029"), ("fiscal 1999", "1999")]
)
def test_a_fiscal_year_of_two_figures_is_of_this_century(text: str, edtf: str) -> None:
    assert read(fiscal_year, r"(?P<year>\d{4}|\d\d)", text) == Fixed(edtf=edtf)


@pytest.mark.parametrize(
    ("text", "pattern", "reading"),
    [
        ("first half of 2030", r"(?P<ordinal>\w+) half of (?P<year>\d+)", Fixed(edtf="2030-40")),
        ("second half of 2030", r"(?P<ordinal>\w+) half of (?P<year>\d+)", Fixed(edtf="2030-41")),
        ("first half of last", r"(?P<ordinal>\w+) half of (?P<turn>last)", PartOfYear(code=40, turn=-1)),
        ("first half of x", r"(?P<ordinal>\w+) half of x(?P<turn>last)?", PartOfYear(code=40, turn=0)),
        ("first half", r"(?P<ordinal>\w+) half", PartOfYear(code=40)),
    ],
)
def test_halves_of_a_year(text: str, pattern: str, reading: Reading) -> None:
    assert read(half_year, pattern, text) == reading


def test_the_end_of_a_period_is_about_its_last_one() -> None:
    found = read(end_of_period, r"end of (?P<turn>last) (?P<unit>year)", "the end of last year")
    assert found == Shift(unit="year", count=-1, is_approximate=True)


FEAST = r"(?P<feast>Easter|Thanksgiving|Whit Monday)"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They left before Easter.", "easter"),
        ("An Easter egg", None),
        ("Thanksgiving dinners", None),
        ("on Thanksgiving", "thanksgiving"),
        ("Whit Monday was wet", "whit monday"),
    ],
)
def test_a_plain_name_of_a_feast_needs_its_preposition(text: str, name: str | None) -> None:
    assert read(feast, FEAST, text) == (Feast(name=name) if name else None)


@pytest.mark.parametrize(("text", "is_day"), [("by Christmas", True), ("a Christmas tree", False)])
def test_christmas_is_no_tree(text: str, is_day: bool) -> None:
    found = read(christmas, "Christmas", text)
    assert isinstance(found, YearlessDate) is is_day
    assert found is None or found.stated() == "XXXX-12-25"


CLOCK = (
    r"(?P<hour>\d{1,2})[.:](?P<minute>\d\d)(?: (?P<half>[ap]\.?m\.?))?(?P<full_half> in the morning)?"
    r"(?: GMT)?(?: \(\w+\))?"
)


@pytest.mark.parametrize(
    ("text", "is_sure"), [("8.15", False), ("8.15 pm", True), ("8.15 GMT", True), ("8.15 (local)", True)]
)
def test_a_time_of_day_alone_needs_its_half_or_zone(text: str, is_sure: bool) -> None:
    found = re.search(CLOCK, text)
    assert found is not None
    assert (clock_alone(found) is not None) is is_sure
