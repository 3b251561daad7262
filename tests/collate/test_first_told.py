"""The first or last of something, at two times of day."""

from __future__ import annotations

import pytest

from headwater.collate.first_told import first_differences, first_thing
from witnesses import Marked, values, witnesses


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The first lifeboat crossed the bar at 6.40 a.m., the coxswain said.",
            "It was a quarter past eight when the first lifeboat came through the surf.",
            {"6.40 a.m.", "a quarter past eight"},
        ),
        (
            "The horn was first sounded at 4.10 p.m. on the mole.",
            "Keepers sounded the horn for the first time at 5.25 p.m., the log says.",
            {"4.10 p.m.", "5.25 p.m."},
        ),
        (
            "The last ferry sailed at 9.20 p.m.",
            "The last ferry cast off at 10.05 p.m., dockers said.",
            {"9.20 p.m.", "10.05 p.m."},
        ),
    ],
)
def test_the_first_of_a_thing_is_one(marked: Marked, one: str, other: str, expected: set[str]) -> None:
    assert values(first_differences(witnesses(marked, one, other))) == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The first lifeboat left at 6.40 a.m.", "The first lifeboat arrived at 8.15 a.m."),
        ("The first lifeboat crossed at 6.40 a.m.", "The first lifeboat crossed at 6.45 a.m."),
        ("The first lifeboat crossed at 6.40 a.m.", "The last lifeboat crossed at 8.15 a.m."),
        ("The first lifeboat crossed at 6.40 a.m.", "The first dredger crossed at 8.15 a.m."),
        ("The first lifeboat crossed before 6.40 a.m.", "The first lifeboat crossed at 8.15 a.m."),
        (
            "On Monday the first lifeboat sailed at 6.40 a.m.",
            "On Friday the first lifeboat sailed at 8.15 a.m.",
        ),
        (
            "The first lifeboat crossed at 6.40 a.m.",
            "The first lifeboat crossed at 8.15 and not at 6.40 a.m.",
        ),
        ("The first lifeboat crossed at 6.40 a.m.", "The first lifeboat crossed at twenty to seven."),
    ],
)
def test_what_may_be_two_or_the_same_hour(marked: Marked, one: str, other: str) -> None:
    assert not values(first_differences(witnesses(marked, one, other)))


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("the first lifeboat crossed the bar", ("first", ("lifeboat", "cross"))),
        ("the horn was first sounded", ("first", ("horn",))),
        ("he came on the first day", None),
        ("the first or the last", None),
    ],
)
def test_what_is_the_first(words: str, thing: tuple[str, tuple[str, ...]] | None) -> None:
    assert first_thing(words) == thing
