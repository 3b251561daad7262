"""What an article tells each to be."""

from __future__ import annotations

import pytest

from headwater.mark.framing.all_told import AllTold, Told, is_told, noun_told, words_told


def told(chain: str, text: str) -> Told:
    return Told(chain, "person", words_told(text), noun_told(text))


ALL = AllTold((told("voll", "transport minister"), told("dahl", "health minister"), told("moll", "editor")))


@pytest.mark.parametrize(
    ("text", "apart", "chain"),
    [
        ("transport minister", "", "voll"),
        ("minister", "", None),
        ("minister", "voll", "dahl"),
        ("transport", "", None),
        ("deputy transport minister", "", None),
        ("journalist", "", "moll"),
        ("", "", None),
    ],
)
def test_only_one_is_told_to_be_that(text: str, apart: str, chain: str | None) -> None:
    assert ALL.only(text, apart=[apart]) == chain


def test_a_rank_is_told_or_not() -> None:
    assert is_told(words_told("ex-deputy mayor"), words_told("former deputy mayor of Bergen"))
    assert not is_told(words_told("mayor"), words_told("former mayor"))
    assert is_told(words_told("aid group"), words_told("aid organisation"))


def test_the_noun_stands_before_what_somebody_is_of() -> None:
    assert noun_told("chief executive of the council") == "executive"
    assert noun_told("") == ""
