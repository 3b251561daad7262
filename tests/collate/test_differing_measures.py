"""Measures of one thing that two articles give."""

from __future__ import annotations

import pytest

from headwater.collate.difference import Difference
from headwater.collate.differing_measures import by_value, clashing, holders, numbered, places
from headwater.collate.measured import Measured
from headwater.collate.reading import Reading
from headwater.record.span import Span
from one_story import told_apart


def told(*texts: str) -> list[tuple[str, ...]]:
    """The values of the differences of numbers between some articles."""
    return told_apart(*texts, kind="figure")


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


def measured(document: str, value: float, start: int = 0, respect: str = "long") -> Measured:
    """A length in metres that a document gives."""
    span = Span(document=document, start=start, end=start + 2)
    reading = Reading(
        kind="figure",
        document=document,
        mark=f"{document}-{start}",
        span=span,
        wording=span,
        voice="own",
        text="",
        words=frozenset(),
        labels=0,
        is_opinion=False,
    )
    return Measured("length", respect, "crack", frozenset(), value, value, False, reading)


def test_measures_of_one_value_are_held_against_others_once() -> None:
    alike = [measured(f"{number:03}", 4 if number % 2 else 9) for number in range(100)]
    ((nines, fours),) = clashing(alike)
    assert len(nines) == len(fours) == 50


def test_a_value_is_held_by_who_gives_it_or_a_range_about_it() -> None:
    alike = [measured("001", 4), measured("002", 9), measured("002", 4, 10)]
    assert holders(alike, alike[0]) == {"001", "002"}
    assert len(by_value(alike)) == 2
    assert not list(clashing(alike))


def test_what_a_difference_has_is_known_by_its_place() -> None:
    four, nine = measured("001", 4), measured("002", 9)
    told = Difference(kind="figure", about="", is_open=False, sides=(("4", (four.reading,)),))
    assert places([four], numbered([told])) == {0}
    assert places([nine], numbered([told])) == set()
