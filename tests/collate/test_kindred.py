"""Words that tell one deed."""

from __future__ import annotations

import pytest

from headwater.collate.kindred import Kindred
from headwater.collate.words import content_words
from headwater.run.resources import load_kindred


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("died", "death"),
        ("arrested", "apprehending"),
        ("heist", "robbery"),
        ("blaze", "fire"),
        ("won", "victory"),
        ("killings", "slain"),
        ("gunned down", "opened fire"),
        ("left the rails", "derailed"),
        ("was let go", "sacked"),
    ],
)
def test_two_words_for_one_deed_are_kindred(left: str, right: str) -> None:
    assert load_kindred().are(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("shot", "killed"),
        ("arrested", "charged"),
        ("met", "mended"),
        ("let", "sacked"),
        ("tackled a blaze", "fire"),
    ],
)
def test_two_deeds_are_not_kindred(left: str, right: str) -> None:
    assert not load_kindred().are(left, right)


def test_a_word_without_a_group_is_kindred_to_none() -> None:
    assert load_kindred().groups("whistl") == frozenset()
    assert not load_kindred().are("", "")


def test_a_lexicon_is_a_group_a_line() -> None:
    kindred = Kindred.parse("# A comment.\nwords\nhoist lift\nlift haul\n")
    assert kindred.are("hoist", "lift")
    assert kindred.are("lift", "haul")
    assert not kindred.are("hoist", "haul")
    assert Kindred().groups("hoist") == frozenset()


def test_a_wider_group_is_kin_but_not_close() -> None:
    kindred = Kindred.parse("words\nhoist lift\n~ hoist lift haul\n")
    assert kindred.are_close("hoisted", "lifts")
    assert kindred.are("hoisted", "hauls")
    assert not kindred.are_close("hoisted", "hauls")
    assert not kindred.are_close("rowed", "hauls")


def test_words_that_tell_it_together_are_not_looked_up_alone() -> None:
    kindred = Kindred.parse("words\nshoot open_fire\nfire blaze\n")
    assert kindred.are("opened fire", "shooting")
    assert not kindred.are("opened fire", "blaze")
    assert kindred.are("fires", "blaze")


def test_the_object_of_a_verb_is_not_the_deed_but_of_a_light_one() -> None:
    kindred = Kindred.parse("words\nfire blaze\nagree agreement\n")
    assert not kindred.are("tackled the blaze", "fire")
    assert kindred.are("came to an agreement", "agreed")


def test_nouns_for_persons_are_known_by_their_stems() -> None:
    kindred = load_kindred()
    for noun in ("fighters", "envoys", "crewmen", "children", "people", "docker"):
        assert kindred.is_person(content_words(noun)[0]), noun
    for noun in ("trucks", "missions", "countries", "families", "agencies"):
        assert not kindred.is_person(content_words(noun)[0]), noun
    assert not Kindred().is_person("envoy")
