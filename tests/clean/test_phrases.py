"""Tables of phrases."""

from __future__ import annotations

import pytest

from headwater.clean.phrases import PhraseTable, matched_length, phrase_of

TABLE = PhraseTable.of(
    [
        (("read", "also"), "related"),
        (("read", "also", "our", "news"), "subscribe"),
        (("follow", "*", "on", "chatter"), "subscribe"),
        (("#", "comments"), "comments"),
        (("newsletter",), "subscribe"),
    ]
)


@pytest.mark.parametrize(
    ("phrase", "words", "length"),
    [
        ("a * d", ("a", "b", "c", "d"), 4),
        ("a * d", ("a", "d"), 0),
        ("a #", ("a", "7"), 2),
        ("a b", ("a",), 0),
    ],
)
def test_matched_length(phrase: str, words: tuple[str, ...], length: int) -> None:
    assert matched_length(phrase_of(phrase), words, 0) == length


def test_the_longest_phrase_is_found() -> None:
    assert TABLE.find_at(("read", "also", "our", "news"), 0) == ("subscribe", 4)
    assert TABLE.find_at(("read", "also", "our", "books"), 0) == ("related", 2)
    assert TABLE.find_at(("read",), 0) is None


def test_a_number_and_a_gap_are_found() -> None:
    assert TABLE.find_at(("17", "comments"), 0) == ("comments", 2)
    assert TABLE.find_at(("follow", "the", "herring", "on", "chatter"), 0) == ("subscribe", 5)


def test_places_are_those_whose_two_words_begin_a_phrase() -> None:
    assert TABLE.places_in(("he", "read", "it", "then", "read", "also", "a", "newsletter")) == [4, 7]
    assert TABLE.places_in(("also", "read")) == []
    assert TABLE.places_in(()) == []
