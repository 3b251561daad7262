from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.figures.figure_patterns import find_amounts
from headwater.mark.figures.number_words import value_of

PIECES = st.sampled_from(
    "at least over 3 2.5 million a dozen and to - – % $ € between half one in four 1,000 🙂".split()
)


@given(st.lists(PIECES, max_size=25).map(" ".join))
def test_amounts_lie_in_the_text_in_order(text: str) -> None:
    found = find_amounts(text)
    assert all(0 <= a.start <= a.number_start < a.number_end <= a.end <= len(text) for a in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@given(st.text(max_size=200))
def test_any_text_is_read_without_error(text: str) -> None:
    find_amounts(text)


@given(st.integers(min_value=0, max_value=10**9))
def test_figures_with_and_without_commas_are_one_number(number: int) -> None:
    assert value_of(str(number)) == value_of(f"{number:,}") == number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("two hundred and five", 205),
        ("twenty-one thousand", 21_000),
        ("half a million", 500_000),
        ("a dozen", 12),
        ("three million two hundred thousand", 3_200_000),
        ("2.5bn", 2.5e9),
        ("a few hundred", 200),
    ],
)
def test_numbers_in_words(words: str, value: float) -> None:
    assert value_of(words) == value


@pytest.mark.parametrize(
    ("text", "value", "low", "high", "unit"),
    [
        ("2 to 3 million fish", 2_500_000, 2_000_000, 3_000_000, None),
        ("20-30 houses", 25, 20, 30, None),
        ("between 12 and 15 percent", 13.5, 12, 15, "percent"),
        ("one in four residents", 25, None, None, "percent"),
        ("nearly two-thirds of voters", 66.7, None, None, "percent"),
        ("dozens of boats", 24, 24, None, None),
    ],
)
def test_ranges_and_shares(
    text: str, value: float, low: float | None, high: float | None, unit: str | None
) -> None:
    (amount,) = find_amounts(text)
    assert (amount.value, amount.low, amount.high, amount.unit) == (value, low, high, unit)


@pytest.mark.parametrize("text", ["They won 5-4.", "by a 2 to 1 margin", "the first half of the game"])
def test_results_and_parts_are_no_amounts(text: str) -> None:
    assert find_amounts(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [("lost by 61 votes to 59", [61, 59]), ("the tally is 61 to 59", [61, 59]), ("they won 21 to 9", [])],
)
def test_votes_for_and_against_are_amounts(text: str, values: list[float]) -> None:
    assert [amount.value for amount in find_amounts(text)] == values


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("a wall 180 m long", 180, "m"),
        ("a wall 40m deep", 40, "m"),
        ("400m from the gate", 400, "m"),
        ("over 2,000m of road", 2000, "m"),
        ("some 3 m of cable", 3, "m"),
        ("20m people saw it", 2e7, None),
        ("$40 m in tax", 4e7, "USD"),
        ("3m euros", 3e6, "EUR"),
        ("worth 3m", 3e6, None),
        ("an 8.7-kilo parcel", 8.7, "kg"),
    ],
)
def test_metres_and_millions_are_told_apart(text: str, value: float, unit: str | None) -> None:
    (amount,) = find_amounts(text)
    assert (amount.value, amount.unit) == (value, unit)
