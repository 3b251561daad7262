"""Stretches of days to which sentences look back."""

from __future__ import annotations

from datetime import date

import pytest

from headwater.gather.moments import Moment
from headwater.gather.stretches import Stretch, looked_back

WEEK = Stretch(date(2031, 10, 5), date(2031, 10, 11))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Crews ended their strike, a week after guards cleared the yard.", (WEEK,)),
        ("A week after guards cleared the yard, nobody is back in it yet, and it still smokes.", (WEEK,)),
        ("He went five weeks after the spill.", (Stretch(date(2031, 8, 31), date(2031, 9, 20)),)),
        ("It rained two days after the vote.", ()),
        ("It rained the day after the vote.", ()),
        ("Crews ended their strike.", ()),
    ],
)
def test_a_sentence_looks_back_as_far_as_it_says(sentence: str, expected: tuple[Stretch, ...]) -> None:
    assert looked_back(sentence, [date(2031, 10, 15)]) == expected


def test_without_a_day_of_publication_nothing_is_counted() -> None:
    assert looked_back("Crews ended their strike, a week after guards came.", []) == ()


def test_before_the_calendar_nothing_is_looked_for() -> None:
    assert looked_back("It came two years after the flood.", [date(2, 1, 1)]) == ()


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (Moment(2031, 10, 5), True),
        (Moment(2031, 10, 11), True),
        (Moment(2031, 10, 12), False),
        (Moment(2030, 10, 8), False),
        (Moment(None, 10, 8), False),
        (Moment(2031, 10, None), False),
    ],
)
def test_a_stretch_holds_full_days_between_its_ends(day: Moment, expected: bool) -> None:
    assert WEEK.holds(day) is expected
