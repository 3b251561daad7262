"""Which way a clause looks, and which four figures are a year."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from builders import document_of
from headwater.mark.parsed import ParsedDocument
from headwater.mark.times.tenses import direction_at, governing_verb, is_counted, token_at
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


@pytest.fixture(scope="module")
def read(parse: Parse) -> Callable[[str], Doc]:
    return lambda text: parse(text).paragraphs[0].parse


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("The lock was closed on Monday.", "past"),
        ("The crew left on Monday.", "past"),
        ("The crew has met twice since Monday.", "past"),
        ("The lock will open on Monday.", "future"),
        ("The lock is expected to open on Monday.", "future"),
        ("The crew hopes to leave on Monday.", "future"),
        ("The crew should have left on Monday.", "past"),
        ("The lock opens on Monday.", "future"),
        ("Monday, a quiet day.", "unknown"),
        ("A court remanded the skipper in custody until Monday.", "future"),
        ("The hearing was adjourned until Monday.", "future"),
        ("The lock was closed until Monday.", "past"),
        ("The mayor faces a vote on Monday.", "future"),
        ("The crew is leaving on Monday.", "future"),
        ("Nobody will have left Monday out.", "unknown"),
        ("Talks have been put off to Monday.", "future"),
        ("The vote was brought forward and moved to Monday.", "future"),
        ("Talks were to have begun on Monday.", "unknown"),
        ("Tarn has invited both crews back on Monday.", "unknown"),
        ("Tarn invited both crews on Monday.", "past"),
    ],
)
def test_the_verb_tells_which_way_a_clause_looks(
    read: Callable[[str], Doc], text: str, direction: str
) -> None:
    assert direction_at(read(text), text.index("Monday")) == direction


def test_what_is_under_way_does_not_date_the_thing_that_it_is_about(read: Callable[[str], Doc]) -> None:
    text = "The crew is also still waiting for an apology for the match in March."
    assert direction_at(read(text), text.index("March")) == "unknown"


def test_an_article_that_is_not_parsed_looks_no_way(parse: Parse) -> None:
    document = document_of("Шлюз закрыли в понедельник 1999 года.", language="ru")
    doc = parse(document).paragraphs[0].parse
    assert direction_at(doc, 5) == "unknown"
    assert is_counted(doc, document.text.index("1999"), document.text.index("1999") + 4)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The army sent 2000 troops to the coast.", True),
        ("The fee is $1999 a year.", True),
        ("The lock was built in 1999 by monks.", False),
        ("The 2005 protests were larger.", False),
        ("The 2005 levels were higher.", False),
        ("The 1999 harbour treaty still holds.", False),
    ],
)
def test_four_figures_count_things_or_name_a_year(
    read: Callable[[str], Doc], text: str, counted: bool
) -> None:
    start = next(i for i, letter in enumerate(text) if letter.isdigit())
    assert is_counted(read(text), start, start + 4) == counted


def test_figures_inside_a_longer_token_are_not_judged(read: Callable[[str], Doc]) -> None:
    doc = read("The model was called XR2000b.")
    at = doc.text.index("2000")
    assert not is_counted(doc, at, at + 4)


def test_the_nearest_verb_governs(read: Callable[[str], Doc]) -> None:
    doc = read("The keeper who slept on Monday lost his post.")
    verb = governing_verb(token_at(doc, doc.text.index("Monday")))
    assert verb is not None
    assert verb.text == "slept"
    assert governing_verb(read("A long quiet day.")[-1]) is None


def test_a_character_of_a_word_belongs_to_its_token(read: Callable[[str], Doc]) -> None:
    doc = read("A day,  then another.")
    for token in doc:
        assert [token_at(doc, token.idx + place).i for place in range(len(token.text))] == [token.i] * len(
            token
        )
