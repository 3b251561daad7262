"""The words of a paragraph, and the names that they make."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.attributions.text_words import LONGEST_NAME, name_from, text_words


def test_forms_are_folded_and_free_of_the_possessive() -> None:
    words = text_words("The Quay Herald’s editor O'Hara-Venn said @Saltmarsh lied.")
    assert words.forms == ["the", "quay", "herald", "editor", "o'hara-venn", "said", "@saltmarsh", "lied"]
    assert (words.is_possessive(2), words.is_possessive(4)) == (True, False)
    assert words.words(1, 2) == "Quay Herald"
    assert words.text[words.starts[1] : words.end_of(2)] == "Quay Herald"


def test_gaps_are_what_stands_between() -> None:
    words = text_words("“Quay  Herald”, it said.")
    assert [words.gap(at) for at in range(len(words))] == ["  ", "”, ", " ", "."]
    assert words.before(0) == "“"
    assert words.before(2) == "”, "
    assert words.words(0, 1) == "Quay Herald"


@pytest.mark.parametrize(
    ("text", "joins"),
    [
        ("Quay Herald", True),
        ("Quay “Herald", True),
        ("Quay & Herald", True),
        ("J. Herald", True),
        ("St. Herald", True),
        ("Quay. Herald", False),
        ("Quay, Herald", False),
        ("Quay’s Herald", False),
        ("Quay", False),
    ],
)
def test_words_of_one_name_stand_close(text: str, joins: bool) -> None:
    assert text_words(text).joins(0) == joins


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quay Herald reported", "Quay Herald"),
        ("Voice of the Quay", "Voice"),
        ("Voice of Quay reported", "Voice of Quay"),
        ("Diario de Costa dijo", "Diario de Costa"),
        ("Quay and Herald", "Quay"),
        ("Quay, Herald", "Quay"),
        ("Quay’s Herald", "Quay"),
        ("Вестник Порта сообщил", "Вестник Порта"),
        ("quay Herald", None),
        ("時報 reported", None),
        ("", None),
    ],
)
def test_a_name_goes_on_over_capitals_and_connectors(text: str, name: str | None) -> None:
    words = text_words(text)
    last = name_from(words, 0)
    assert (words.words(0, last) if last is not None else None) == name


@given(st.text(alphabet="aB .,'’&-@#é李ع\n“", max_size=60))
def test_any_text_is_cut_into_words_in_order(text: str) -> None:
    words = text_words(text)
    assert words.starts == sorted(words.starts)
    assert all(start < end <= len(text) for start, end in zip(words.starts, words.ends, strict=True))
    for at in range(len(words)):
        last = name_from(words, at)
        assert last is None or at <= last <= at + LONGEST_NAME + 1
        assert not words.is_capital(len(words))
