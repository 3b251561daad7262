"""Adjectives of states that no list knows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.demonyms import by_first_letters, derived_from
from headwater.record.pile import MarkedDocument


@pytest.mark.parametrize(
    ("word", "base"),
    [("Talverran", "Talverra"), ("Ostrelian", "Ostrel"), ("Halvian", "Halvia"), ("Borlandese", "Borland")],
)
def test_derived(word: str, base: str) -> None:
    assert derived_from(word, by_first_letters(["Mirne", base])) == base


@pytest.mark.parametrize("word", ["Talverra", "Marian", "Ostrich", "Italian"])
def test_not_derived(word: str) -> None:
    assert derived_from(word, by_first_letters(["Talverra", "Ostrel", "Mar"])) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Norwegian was held in Lima.", {"person"}),
        ("Norwegian held over theft", {"person"}),
        ("The Norwegian government met.", {"organisation"}),
        ("The mayor speaks Norwegian.", {"state"}),
    ],
)
def test_one_of_a_people_is_a_person(
    marked: Callable[[str], MarkedDocument], text: str, expected: set[str]
) -> None:
    found = {chain.kind for chain in marked(text).marks.chains if chain.name.startswith("Nor")}
    assert found == expected
