"""Times of day of one happening, told in two articles in whatever words."""

from __future__ import annotations

import pytest

from one_story import told_apart


def told(*texts: str) -> list[tuple[str, ...]]:
    """The values of the differences of hours between some articles."""
    return told_apart(*texts, kind="date", about="at what hour")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Power to the Torrin quay was switched off at 3.10 a.m.",
            "The Torrin quay lost its electricity at 3.50 a.m., the guild said.",
            ("3.10 a.m.", "3.50 a.m."),
        ),
        (
            "The cooper of Torrin was taken away by wardens at 9.15 a.m.",
            "Wardens led the cooper of Torrin off at 11.40 a.m.",
            ("9.15 a.m.", "11.40 a.m."),
        ),
        (
            "Two boys were seen on the mole of Torrin at 2.30 a.m.",
            "A baker saw two boys running along the mole of Torrin at a quarter past three in the morning.",
            ("2.30 a.m.", "a quarter past three in the morning"),
        ),
    ],
)
def test_one_happening_has_one_hour_in_whatever_words(
    one: str, other: str, expected: tuple[str, ...]
) -> None:
    assert told(one, other) == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The Torrin quay was closed to carts at 4 a.m.",
            "The Torrin quay was reopened to carts at 11 a.m.",
        ),
        (
            "The lifeboat left the Torrin mole at 3.20 a.m.",
            "The lifeboat reached the Torrin mole at 3.45 a.m.",
        ),
        (
            "The reeve of Torrin spoke to residents at 9 a.m.",
            "The reeve of Torrin will speak to residents at 6 p.m.",
        ),
        (
            "The cooper of Torrin gave a news conference at 8.30 a.m.",
            "The cooper of Torrin gave a news conference at 1 p.m.",
        ),
        (
            "Lamps on the Torrin mole went out at 3.10 a.m. on 3 March 2025.",
            "Lamps on the Torrin mole went out at 5.40 a.m. on 7 March 2025.",
        ),
        (
            "The Torrin quay lost its electricity at 3.10 a.m.",
            "The Torrin quay lost its electricity at 7.50 a.m., the guild said.",
        ),
        (
            "The pilots left the Torrin mole on Saturday at 6.30 a.m.",
            "The pilots left the Torrin mole on Sunday at 5.20 a.m.",
        ),
    ],
)
def test_two_phases_days_or_turns_have_two_hours(one: str, other: str) -> None:
    assert not told(one, other)


def test_who_has_both_hours_tells_of_two_happenings() -> None:
    one = "Lamps on the Torrin mole went out at 3.10 a.m."
    other = "Lamps on the Torrin mole went out at 5.40 a.m."
    assert told(one, other)
    assert not told(one, other, f"{one} {other}")
