"""Titles in front of names."""

from __future__ import annotations

import pytest

from headwater.mark.actors.titles import Titles
from headwater.mark.actors.words import Words, read_words
from headwater.mark.article import Tools
from passages import Parse


def words_of(parse: Parse, text: str) -> Words:
    return read_words(parse(text).paragraphs[0], 0)


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("They met Deputy Foreign Minister Hedda Voll.", "Hedda", "Deputy Foreign Minister"),
        ("They met Mrs Hedda Voll.", "Hedda", "Mrs"),
        ("They met the former mayor Hedda Voll.", "Hedda", "former mayor"),
        ("They met Hedda Voll.", "Hedda", None),
        ("They met the foreign Hedda Voll.", "Hedda", None),
    ],
)
def test_the_title_ends_where_the_name_starts(
    parse: Parse, tools: Tools, text: str, name: str, title: str | None
) -> None:
    words = words_of(parse, text)
    found = Titles.of(tools.actors).before(words, words.texts.index(name))
    assert (words.text(*found) if found else None) == title


def test_ranks_tell_one_holder_of_an_office_from_another(parse: Parse, tools: Tools) -> None:
    words, titles = (
        words_of(parse, "The former deputy defense minister met the minister."),
        Titles.of(tools.actors),
    )
    assert titles.ranks(words, 0, 5) == {"former", "deputy", "defence"}
    assert titles.ranks(words, 6, 8) == frozenset()


@pytest.mark.parametrize(("text", "gender"), [("Mrs Voll", "f"), ("Mr Voll", "m"), ("Minister Voll", None)])
def test_a_title_may_tell_the_gender(parse: Parse, tools: Tools, text: str, gender: str | None) -> None:
    titles = Titles.of(tools.actors)
    assert titles.gender(words_of(parse, text), (0, 1)) == gender
    assert titles.gender(words_of(parse, text), None) is None


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Pensioner Hedda Voll raged.", "Voll", "Pensioner"),
        ("They met Pensioner Hedda Voll.", "Voll", None),
        ("Pensioner Voll raged.", "Voll", None),
        ("Commission Hedda Voll met.", "Voll", None),
    ],
)
def test_a_word_for_a_person_may_have_its_capital_from_the_sentence(
    parse: Parse, tools: Tools, text: str, name: str, title: str | None
) -> None:
    words = words_of(parse, text)
    end = words.texts.index(name) + 1
    start = next(at for at, word in enumerate(words.texts) if word.istitle() and word not in {"They"})
    found = Titles.of(tools.actors).block_within(words, start, end)
    assert (words.text(*found) if found else None) == title
