"""What numbers amount to, in figures and in words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.figures.number_words import (
    FIGURES,
    FRACTION,
    FRACTIONS,
    NUMBER,
    PLURALS,
    grouped,
    least_of_plural,
    share_of,
    value_of,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        ("1,250", 1250),
        ("20, 000", 20_000),
        ("1 250 000", 1_250_000),
        ("3.5", 3.5),
        ("twelve", 12),
        ("forty-two", 42),
        ("a hundred", 100),
        ("three hundred and five", 305),
        ("two thousand four hundred", 2400),
        ("three hundred thousand", 300_000),
        ("two million three hundred thousand", 2_300_000),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("three-quarters of a billion", 750_000_000),
        ("a dozen", 12),
        ("a few hundred", 200),
        ("2.5 million", 2_500_000),
        ("5bn", 5e9),
        ("3 lakh", 300_000),
        ("12k", 12_000),
        ("zero", 0),
        ("boats", None),
        ("", None),
        ("and", None),
        ("twelve boats", None),
    ],
)
def test_values(text: str, value: float | None) -> None:
    assert value_of(text) == value


@given(st.integers(0, 10**12))
def test_figures_mean_themselves_with_commas_or_without(number: int) -> None:
    assert value_of(str(number)) == value_of(f"{number:,}") == number
    assert re.fullmatch(NUMBER, f"{number:,}", re.IGNORECASE)


def test_a_thousand_closes_its_group_and_a_hundred_does_not() -> None:
    assert grouped(0.0, 3.0, 100.0) == (0.0, 300.0)
    assert grouped(0.0, 300.0, 1e3) == (300_000.0, 0.0)
    assert grouped(300.0, 2.0, 1e3) == (302_000.0, 0.0)


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("dozens", 24),
        ("Hundreds", 200),
        ("tens of thousands", 20_000),
        ("hundreds of millions", 2e8),
        ("boats", None),
    ],
)
def test_a_plural_says_at_least_two(text: str, least: float | None) -> None:
    assert least_of_plural(text) == least


def test_every_plural_is_at_least_its_own_least() -> None:
    assert {word: least_of_plural(word) for word in PLURALS} == PLURALS


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("half", 50),
        ("two-thirds", 66.7),
        ("A quarter", 25),
        ("one in four", 25),
        ("3 out of 10", 30),
        ("one in every five", 20),
        ("four in one", None),
        ("one in one", None),
        ("a boat", None),
    ],
)
def test_shares_are_percentages(text: str, share: float | None) -> None:
    assert share_of(text) == share


def test_every_fraction_is_written_as_the_pattern_has_it() -> None:
    assert all(re.match(FRACTION, f"{words} of the crew") for words in FRACTIONS)


PIECES = "a few half one twenty hundred thousand million and 1,000 3.5 bn k - dozen 9".split()


@given(st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join))
def test_any_run_of_number_words_has_a_value_or_none(text: str) -> None:
    value = value_of(text)
    assert value is None or value >= 0


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("4, 051 yards", "4, 051"),
        ("$4, 352 in all", "4, 352"),
        ("May 4, 352 people", "4"),
        ("20, 000", "20, 000"),
        ("now 3, 418 sheep", "3, 418"),
        ("Ada Moll, 33, 345 sheep", "33"),
        ("at 4, 352 sheep", "4"),
        ("pens 101, 202, and 303", "101"),
    ],
)
def test_thousands_parted_by_tokenising(text: str, number: str) -> None:
    found = re.search(FIGURES, text)
    assert found is not None
    assert found[0] == number
