"""Words that tell one deed."""

from __future__ import annotations

import pytest

from headwater.collate.kindred import are_kindred, groups_of_words
from headwater.collate.words import content_words


def trigger(words: str) -> str:
    return " ".join(content_words(words))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("died", "death"),
        ("arrested", "apprehending"),
        ("heist", "robbery"),
        ("blaze", "fire"),
        ("won", "victory"),
    ],
)
def test_two_words_for_one_deed_are_kindred(left: str, right: str) -> None:
    assert are_kindred(trigger(left), trigger(right))


@pytest.mark.parametrize(("left", "right"), [("shot", "killed"), ("arrested", "charged"), ("met", "mended")])
def test_two_deeds_are_not_kindred(left: str, right: str) -> None:
    assert not are_kindred(trigger(left), trigger(right))


def test_a_word_without_a_group_is_kindred_to_none() -> None:
    assert groups_of_words("whistl") == frozenset()
    assert not are_kindred("", "")
