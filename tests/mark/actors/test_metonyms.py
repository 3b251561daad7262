"""A seat of government, or a capital that acts, stands for its state."""

from __future__ import annotations

import pytest

from headwater.mark.actors.metonyms import meant_state
from headwater.mark.actors.naming import Naming, name_key
from headwater.mark.actors.words import read_words
from headwater.mark.article import Tools
from passages import Parse


def state_of(parse: Parse, tools: Tools, text: str, name: str) -> str | None:
    """The code of the state that a one-word name stands for."""
    words = read_words(parse(text).paragraphs[0], 0)
    at = words.texts.index(name)
    naming = Naming(words=words, start=at, end=at + 1, name=name, key=name_key(name), form="name")
    country = meant_state(naming, tools.gazetteer)
    return country.iso if country else None


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("The Kremlin stands on a hill.", "Kremlin", "RU"),
        ("Oslo condemned the attack.", "Oslo", "NO"),
        ("The talks with Oslo failed.", "Oslo", "NO"),
        ("They blame Oslo for the attack.", "Oslo", "NO"),
        ("They heard of Oslo's decision.", "Oslo", "NO"),
        ("They met in Oslo.", "Oslo", None),
        ("They walked Oslo's streets.", "Oslo", None),
        ("Bergen condemned the attack.", "Bergen", None),
    ],
)
def test_seats_always_and_capitals_that_act(
    parse: Parse, tools: Tools, text: str, name: str, state: str | None
) -> None:
    assert state_of(parse, tools, text, name) == state
