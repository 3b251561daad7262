"""Statements that leave out their verb."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Twelve dead, says a nurse in Lisk.", "a nurse in Lisk", ("Twelve dead",)),
        ("No power until Monday, says the mayor.", "the mayor", ("No power until Monday",)),
        ("The gate, says the mayor, will stay shut.", "the mayor", ("The gate", "will stay shut")),
        ("No injuries, the fire brigade said on Monday.", "the fire brigade", ("No injuries",)),
    ],
)
def test_what_stands_before_the_verb_is_said(
    read: Reader, text: str, speaker: str, content: tuple[str, ...]
) -> None:
    found = [(each.speaker, each.content) for each in read(text)]
    assert found == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Venn, the keeper, said nothing.",
        "On Monday the mayor said little.",
        "She replied by letter.",
        "No power until Monday, hopes the mayor.",
    ],
)
def test_other_words_before_a_verb_are_not(read: Reader, text: str) -> None:
    assert read(text) == []
