"""Words that tell one deed."""

from __future__ import annotations

import pytest

from headwater.collate.kindred import Kindred
from headwater.collate.words import content_words
from headwater.run.resources import load_kindred


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
    assert load_kindred().are(trigger(left), trigger(right))


@pytest.mark.parametrize(("left", "right"), [("shot", "killed"), ("arrested", "charged"), ("met", "mended")])
def test_two_deeds_are_not_kindred(left: str, right: str) -> None:
    assert not load_kindred().are(trigger(left), trigger(right))


def test_a_word_without_a_group_is_kindred_to_none() -> None:
    assert load_kindred().groups("whistl") == frozenset()
    assert not load_kindred().are("", "")


def test_a_lexicon_is_a_group_a_line() -> None:
    kindred = Kindred.parse("# A comment.\nwords\nhoist lift\nlift haul\n")
    assert kindred.are("hoist", "lift")
    assert kindred.are("lift", "haul")
    assert not kindred.are("hoist", "haul")
    assert Kindred().groups("hoist") == frozenset()


def test_nouns_for_persons_are_known_by_their_stems() -> None:
    kindred = load_kindred()
    for noun in ("fighters", "envoys", "crewmen", "children", "people", "docker"):
        assert kindred.is_person(content_words(noun)[0]), noun
    for noun in ("trucks", "missions", "countries", "families", "agencies"):
        assert not kindred.is_person(content_words(noun)[0]), noun
    assert not Kindred().is_person("envoy")
