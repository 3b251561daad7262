"""Measures of one thing that two articles give."""

from __future__ import annotations

import pytest

from headwater.record.document import Page
from headwater.run.pipeline import Silent, account_of
from headwater.settings import Settings


def told(*texts: str) -> list[tuple[str, ...]]:
    """The values of the differences of numbers between some articles."""
    pages = [Page(path=f"{number}.txt", text=text) for number, text in enumerate(texts)]
    account = account_of(pages, (), Settings(use_cache=False), Silent(), is_one_story=True)
    return [
        tuple(side.value for side in found.sides) for found in account.disagreements if found.kind == "figure"
    ]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The crack in the mole is four metres long.",
            "The guild says that the crack measured nine metres.",
            ("four metres", "nine metres"),
        ),
        (
            "The strike at Torrin lasted three weeks.",
            "The strike at Torrin went on for 31 days.",
            ("three weeks", "31 days"),
        ),
        (
            "She gave the value of the oil deal as nine crowns and its duration as 12 years.",
            "The oil agreement is cheap, the reeve of Torrin said, and runs for ten years.",
            ("ten years", "12 years"),
        ),
        (
            "The crate, weighing some nine kilograms, was opened at Torrin.",
            "At Torrin the crate weighed 6,500 grams, the guild said.",
            ("6,500 grams", "some nine kilograms"),
        ),
    ],
)
def test_a_thing_has_one_measure(one: str, other: str, expected: tuple[str, ...]) -> None:
    assert told(one, other) == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The first voyage lasted three days.", "The second voyage lasted nine days."),
        ("The talks will last five hours.", "The talks lasted two hours."),
        ("The mole at Torrin is 46 metres high.", "The mole at Torrin is 120 metres long."),
        ("The wall measured 4 metres.", "The wall is about four metres high."),
        ("The crate weighed nine kilos.", "The crate weighed almost 9 kg."),
        ("The strike lasted three months.", "The strike lasted 90 days."),
        ("The Torrin guild offered a seven-year lease.", "The Osk guild offered an eight-year lease."),
        ("The strike lasted three weeks.", "In 2011 a strike lasted nine weeks."),
    ],
)
def test_what_both_can_mean_is_no_difference(one: str, other: str) -> None:
    assert not told(one, other)


def test_who_has_both_measures_tells_of_two_things() -> None:
    one, other = "The crack is four metres long.", "The crack is nine metres long."
    assert told(one, other)
    assert not told(one, other, f"{one} {other}")
