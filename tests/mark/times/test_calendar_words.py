"""The calendar's words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.times.calendar_words import MONTHS, WEEKDAYS, folded, small_number


def test_every_month_and_day_has_its_name_and_short_forms() -> None:
    assert set(MONTHS.values()) == set(range(1, 13))
    assert set(WEEKDAYS.values()) == set(range(7))
    assert all(MONTHS[name[:3]] == number for name, number in MONTHS.items())
    assert all(WEEKDAYS[name[:3]] == number for name, number in WEEKDAYS.items())


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("3", 3),
        ("Three", 3),
        ("an", 1),
        ("couple", 2),
        ("twenty", 20),
        ("zero", 0),
        ("9999", 9999),
        ("10000", None),
        ("several", None),
        ("-3", None),
        ("½", None),
        ("", None),
    ],
)
def test_small_numbers_in_figures_and_words(word: str, value: int | None) -> None:
    assert small_number(word) == value


@pytest.mark.parametrize(
    ("word", "plain"), [("KASIM", "kasim"), ("kasım", "kasim"), ("İyi", "iyi"), ("MAI", "mai")]
)
def test_dotted_and_dotless_letters_meet(word: str, plain: str) -> None:
    assert folded(word) == plain


@given(st.text(max_size=8))
def test_folding_twice_is_folding_once_and_any_word_may_be_asked_for(word: str) -> None:
    assert folded(folded(word)) == folded(word)
    number = small_number(word)
    assert number is None or number >= 0
