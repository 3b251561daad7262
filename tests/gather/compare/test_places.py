"""Places with and without the word for what they are."""

from __future__ import annotations

import pytest

from headwater.gather.compare.places import place_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the Baltic Sea", "Baltic"),
        ("North Atlantic Ocean", "North Atlantic"),
        ("Province of Karsk", "Karsk"),
        ("Velm Strip", "Velm"),
    ],
)
def test_one_place_by_two_names(one: str, other: str) -> None:
    assert place_words(one) == place_words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("North Sea", "North"), ("Black Sea", "Black"), ("Indian Ocean", "Indian"), ("Velm City", "Velm")],
)
def test_the_word_that_makes_another_place_stays(one: str, other: str) -> None:
    assert place_words(one) != place_words(other)


@pytest.mark.parametrize("name", ["Sea", "Ocean", "Strip", "The Baltic"])
def test_something_is_always_left(name: str) -> None:
    assert place_words(name)
