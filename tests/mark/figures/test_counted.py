"""What a number counts, and whether it counts at all."""

from __future__ import annotations

import re

import pytest
from spacy.tokens import Span as TokenSpan

from headwater.mark.figures.counted import counted_phrase, is_age, is_name_part, is_pronoun, number_tokens
from passages import Parse, passage_in


def number_in(parse: Parse, text: str) -> TokenSpan:
    """The first number of a text, in figures or a word from one to ten."""
    match = re.search(r"\d[\d,.]*\b|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Tt]en)\b", text)
    assert match
    tokens = number_tokens(passage_in(parse, text).parse, *match.span())
    assert tokens is not None
    return tokens


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The storm sank 12 boats off the pier.", "boats"),
        ("The storm sank 12 small fishing boats.", "small fishing boats"),
        ("Two of the boats sank.", "boats"),
        ("To date 14 such wells have been dug, of which five are dry.", "such wells"),
        ("The quay was shut in the first hour and 31 dockers were hurt.", "dockers"),
        ("The crew of three slept.", None),
        ("The three - Bohm, Aster and Lund - slept.", None),
        ("The bill came to 12.", None),
    ],
)
def test_a_number_counts_the_noun_it_stands_at(parse: Parse, text: str, counted: str | None) -> None:
    phrase = counted_phrase(number_in(parse, text))
    assert (phrase.text if phrase else None) == counted


@pytest.mark.parametrize(
    ("text", "is_part"),
    [
        ("They read page 12 aloud.", True),
        ("They met in room 12 of the inn.", True),
        ("The storm sank 12 boats.", False),
        ("They live at 12 Elm Street.", True),
        ("Two boats sank.", False),
    ],
)
def test_numbers_that_tell_which_one_count_nothing(parse: Parse, text: str, is_part: bool) -> None:
    assert is_name_part(number_in(parse, text)) == is_part


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ada Moll, 33, said no.", True),
        ("They met Ada Moll, 33.", True),
        ("They met Ada Moll, 33 keepers and a cat.", False),
        ("The storm sank 12 boats.", False),
        ("In Norland, 1200, a bell fell.", False),
    ],
)
def test_a_number_between_commas_after_a_name_is_an_age(parse: Parse, text: str, age: bool) -> None:
    assert is_age(number_in(parse, text)) == age


@pytest.mark.parametrize(
    ("text", "pronoun"), [("One of them left.", True), ("No one left.", True), ("One boat left.", False)]
)
def test_one_may_stand_for_somebody(parse: Parse, text: str, pronoun: bool) -> None:
    assert is_pronoun(number_in(parse, text)) == pronoun
