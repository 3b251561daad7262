"""Times of day in figures and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.collate.clock import Clock, minutes_apart, times_of_day


def minutes_in(text: str) -> list[tuple[int, bool]]:
    return [(clock.minutes, clock.is_sure) for clock in times_of_day(text)]


@pytest.mark.parametrize(
    ("text", "minutes", "is_sure"),
    [
        ("It fell at 5.40 a.m. on Monday", 340, True),
        ("It fell at 5:40am", 340, True),
        ("It fell at 4.55 in the morning", 295, True),
        ("It fell at 6.10 in the evening", 18 * 60 + 10, True),
        ("It fell at 6.10 on Friday evening", 18 * 60 + 10, True),
        ("It fell at about 9 p.m.", 21 * 60, True),
        ("It fell at 12.15 a.m.", 15, True),
        ("It fell at 12.15 p.m.", 12 * 60 + 15, True),
        ("Gas was used from 18.10", 18 * 60 + 10, True),
        ("It fell at 18.10 p.m.", 18 * 60 + 10, True),
        ("It fell at 06:10", 6 * 60 + 10, True),
        ("It fell at 6.10", 6 * 60 + 10, False),
        ("The clock shows a quarter past five", 5 * 60 + 15, False),
        ("It was half past nine", 9 * 60 + 30, False),
        ("It was twenty to five in the afternoon", 16 * 60 + 40, True),
        ("It was twenty-five minutes to one", 35, False),
        ("It fell at nine o’clock", 9 * 60, False),
        ("It fell at noon", 12 * 60, True),
        ("It fell at about midnight", 0, True),
        ("It fell ten minutes past midnight", 10, True),
        ("It fell a quarter to midnight", 23 * 60 + 45, True),
        ("It fell at seven in the morning", 7 * 60, True),
        ("It fell at ten at night", 22 * 60, True),
        ("It fell at twelve at night", 0, True),
        ("It fell at a quarter past six in the morning", 6 * 60 + 15, True),
    ],
)
def test_an_hour_is_told_in_minutes(text: str, minutes: int, is_sure: bool) -> None:
    assert minutes_in(text) == [(minutes, is_sure)]


@pytest.mark.parametrize(
    "text",
    [
        *("priced at 5.40.2", "at 5.401", "at 180,000", "in 18.10", "It fell at 25.10", "It fell at 12"),
        *("rose from five to ten", "five to ten people", "ten to twelve of them"),
    ],
)
def test_what_is_no_hour(text: str) -> None:
    assert minutes_in(text) == []


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ((340, True), (1060, True), 720),
        ((1415, True), (10, True), 35),
        ((340, True), (1060, False), 0),
        ((315, False), (1000, True), 35),
        ((10, False), (710, True), 20),
    ],
)
def test_what_is_not_sure_may_be_of_either_half_of_the_day(
    one: tuple[int, bool], other: tuple[int, bool], apart: int
) -> None:
    clocks = [Clock(0, 4, *each) for each in (one, other)]
    assert minutes_apart(*clocks) == minutes_apart(*clocks[::-1]) == apart


@given(st.integers(0, 23), st.integers(0, 59))
def test_every_minute_of_the_day_is_read(hour: int, minute: int) -> None:
    (found,) = times_of_day(f"The mast broke at {hour:02}:{minute:02}, keepers said")
    assert found.minutes == hour * 60 + minute


@given(st.text(alphabet="at quarterpshinofv 0123.:'’", max_size=200))
def test_any_words_are_read(text: str) -> None:
    assert all(0 <= clock.start < clock.end <= len(text) for clock in times_of_day(text))
