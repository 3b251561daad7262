"""Numbers told without what they count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.collate.agreeing import AgreeingCountLikeness
from headwater.collate.bare import is_known_again, is_no_chance, names_a_number, rounds_to
from headwater.collate.cluster import NO_REASON
from headwater.collate.counts import SAME_SUM
from headwater.collate.reading import Count
from headwater.collate.showing import asserts_something
from headwater.collate.words import rarity
from readings_by_hand import counted, vectors_of

FULL = "Sorvik says 3,400 of the 4,100 drivers have walked out over the rosters."


def full(value: float = 3400, unit: str | None = None) -> Count:
    return replace(counted(FULL, "3,400", value, value, "drivers"), unit=unit)


def bare(value: float, words: str, low: float | None = None, high: float | None = None) -> Count:
    text = f"How many depends on whom you ask: {words} in one reckoning."
    figure = counted(text, words, low or value, high or value, "", document="d2")
    return replace(figure, value=value, head="", of=frozenset(), is_bare=True)


@pytest.mark.parametrize(
    ("value", "words", "expected"),
    [(3400, "3,400", True), (31, "31", True), (30, "30", False), (9, "nine", False), (4000, "4,000", False)],
)
def test_a_number_of_two_telling_digits_is_no_chance(value: float, words: str, expected: bool) -> None:
    assert is_no_chance(bare(value, words)) is expected


def test_a_great_number_is_known_again_whatever_is_around_it() -> None:
    assert is_known_again(full(), bare(3400, "3,400"), context=0.0)
    assert is_known_again(bare(3400, "3,400"), full(), context=0.0)


def test_a_smaller_one_by_its_clause_or_by_its_teller() -> None:
    left, right = full(34), bare(34, "34")
    assert not is_known_again(left, right, context=0.1)
    assert is_known_again(left, right, context=0.2)
    assert is_known_again(replace(left, teller="a1"), replace(right, teller="a1"), context=0.0)
    assert not is_known_again(replace(left, teller="a1"), replace(right, teller="a2"), context=0.0)


def test_two_bare_numbers_say_nothing_of_each_other() -> None:
    assert not is_known_again(bare(3400, "3,400"), bare(3400, "3,400"), context=1.0)


def test_a_share_or_a_time_is_no_bare_number() -> None:
    assert not is_known_again(full(unit="percent"), bare(3400, "3,400"), context=1.0)
    assert is_known_again(full(unit="crowns"), bare(3400, "3,400"), context=0.0)


@pytest.mark.parametrize(
    ("exact", "rounded", "low", "high", "expected"),
    [
        (1912, 1900, 1710, 2090, True),
        (1960, 1900, 1710, 2090, False),
        (1912, 1900, 1900, 1900, False),
        (1912, 2000, 1800, 2200, False),
        (1912, 1912, 1912, 1912, True),
    ],
)
def test_a_round_number_is_the_one_it_rounds(
    exact: float, rounded: float, low: float, high: float, expected: bool
) -> None:
    told = counted(FULL, "3,400", exact, exact, "drivers")
    assert rounds_to(replace(told, value=exact), bare(rounded, "about", low, high)) is expected


def test_the_likeness_of_a_bare_number_is_that_of_one_sum_or_none_at_all() -> None:
    left, right = full(), bare(3400, "3,400")
    compare = AgreeingCountLikeness(rarity([left.words, right.words]), vectors_of([left.text, right.text]))
    assert compare(left, right) == SAME_SUM
    assert compare(left, replace(right, value=3500.0, low=3500.0, high=3500.0)) == NO_REASON


def test_bare_numbers_alone_make_no_claim() -> None:
    assert not asserts_something([bare(3400, "3,400")])
    assert asserts_something([full(), bare(3400, "3,400")])


def test_a_noun_for_a_number_is_no_thing() -> None:
    assert names_a_number(counted("An earlier figure was 23.", "23", 23, 23, "earlier figure"))
    assert not names_a_number(full())
