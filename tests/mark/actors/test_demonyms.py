"""Adjectives of states that no list knows."""

from __future__ import annotations

import pytest

from headwater.mark.actors.demonyms import by_first_letters, derived_from


@pytest.mark.parametrize(
    ("word", "base"),
    [("Talverran", "Talverra"), ("Ostrelian", "Ostrel"), ("Halvian", "Halvia"), ("Borlandese", "Borland")],
)
def test_derived(word: str, base: str) -> None:
    assert derived_from(word, by_first_letters(["Mirne", base])) == base


@pytest.mark.parametrize("word", ["Talverra", "Marian", "Ostrich", "Italian"])
def test_not_derived(word: str) -> None:
    assert derived_from(word, by_first_letters(["Talverra", "Ostrel", "Mar"])) is None
