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


@pytest.mark.parametrize(
    ("phrase", "words", "length"),
    [
        ("a *", ("a",), 1),
        ("a *", ("a", "b", "c"), 2),
        ("a * g", ("a", *"bcdef", "g"), 7),
        ("a * h", ("a", *"bcdefg", "h"), 8),
        ("a * i", ("a", *"bcdefgh", "i"), 0),
        ("a #", ("a", "seven"), 0),
        ("#", ("7th",), 1),
    ],
)
def test_a_star_stands_for_one_to_so_many_words(phrase: str, words: tuple[str, ...], length: int) -> None:
    assert matched_length(phrase_of(phrase), words, 0) == length


def test_of_equal_phrases_the_first_counts_and_a_phrase_is_found_anywhere() -> None:
    table = PhraseTable.of([(("a", "b"), "footer"), (("a", "b"), "related"), ((), "advert")])
    assert table.find_at(("x", "a", "b"), 1) == ("footer", 2)
    assert table.places_in(("a", "x", "a", "b")) == [2]
