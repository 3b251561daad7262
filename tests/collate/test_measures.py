"""Lengths and times told without a thing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.collate.agreeing import AgreeingCountLikeness
from headwater.collate.alike import are_one_number
from headwater.collate.cluster import NO_REASON
from headwater.collate.counts import SAME_SUM
from headwater.collate.measures import are_measures, is_age, is_measure, same_measure
from headwater.collate.reading import Count
from headwater.collate.words import rarity
from headwater.record.mark import Figure
from headwater.record.span import Span
from readings_by_hand import counted, vectors_of

HERE, THERE = "The mill lies 14 kilometres from Marrin.", "Marrin is 14 kilometres from the old mill."


def figure(text: str, words: str, unit: str | None) -> Figure:
    span = Span(document="d1", start=text.index(words), end=text.index(words) + len(words))
    return Figure(id="f0", span=span, value=33, low=None, high=None, bound="exactly", unit=unit, of=None)


def measure(
    text: str,
    value: float,
    document: str,
    unit: str = "km",
    *,
    low: float | None = None,
    high: float | None = None,
) -> Count:
    found = counted(text, str(int(value)), low or value, high or value, "", document=document, unit=unit)
    return replace(found, value=value, head=unit, of=frozenset({unit}), is_bare=True)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Ida Orr, 33, a cook", "33", True),
        ("a 33-year-old cook", "33-year", True),
        ("She is 33 years old.", "33 years old", True),
        ("a cook aged 33 years", "33 years", True),
        ("a cook for 33 years", "33 years", False),
        ("after 33 years of work", "33 years", False),
    ],
)
def test_how_old_somebody_is_is_no_time_that_something_took(text: str, words: str, expected: bool) -> None:
    assert is_age(figure(text, words, "years"), text) is expected
    assert is_measure(figure(text, words, "years"), text) is not expected


def test_money_and_shares_are_no_measures() -> None:
    assert is_measure(figure("33 km off", "33 km", "km"), "33 km off")
    assert not is_measure(figure("33 percent", "33 percent", "percent"), "33 percent")
    assert not is_measure(figure("33 boats", "33", None), "33 boats")


def test_one_length_of_two_clauses_needs_little_in_common() -> None:
    left, right = measure(HERE, 14, "d1"), measure(THERE, 14, "d2")
    assert same_measure(left, right, context=0.2) == SAME_SUM
    assert same_measure(left, right, context=0.1) == NO_REASON


@pytest.mark.parametrize(("value", "unit"), [(3, "km"), (24, "hours"), (12, "months"), (2, "days")])
def test_a_small_or_round_one_needs_more(value: float, unit: str) -> None:
    left, right = (measure(f"It took {int(value)} so.", value, name, unit) for name in ("d1", "d2"))
    assert same_measure(left, right, context=0.2) == NO_REASON
    assert same_measure(left, right, context=0.3) == SAME_SUM


def test_a_rounded_one_is_the_exact_one_where_the_clauses_are_alike() -> None:
    exact, rounded = measure(HERE, 14, "d1"), measure("It is some 14 off.", 14, "d2")
    rounded = replace(rounded, value=14.1, low=14.1 * 0.9, high=14.1 * 1.1)
    assert same_measure(exact, rounded, context=0.3) == SAME_SUM
    assert same_measure(exact, rounded, context=0.2) == 0.0
    assert same_measure(exact, replace(rounded, value=19, low=19, high=19), context=1.0) == 0.0


def test_a_length_is_no_number_of_anything_else() -> None:
    length, bare = measure(HERE, 14, "d1"), replace(measure(THERE, 14, "d2"), unit=None)
    people = counted("14 people ran to Marrin.", "14", 14, 14, "people", document="d2")
    assert not are_measures(length, bare)
    likeness = AgreeingCountLikeness(
        rarity(each.words for each in (length, bare, people)),
        vectors_of(text for each in (length, bare, people) for text in (each.text, each.counted)),
    )
    assert likeness(length, bare) == likeness(length, people) == NO_REASON
    assert likeness(length, measure(HERE, 14, "d3")) == SAME_SUM


def test_lengths_bear_each_other_out_only_where_more_than_the_number_is_in_both() -> None:
    left, right = measure(HERE, 14, "d1"), measure(THERE, 14, "d2")
    assert are_one_number(left, right)
    assert not are_one_number(left, measure("14 kilometres of queues", 14, "d2"))
