"""Nouns for no calling that a clause says a person is."""

from __future__ import annotations

import pytest

from labelled import Marked, labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Hedda Voll is a weathervane in a hard hat.", "a weathervane in a hard hat"),
        ("Hedda Voll is the fixer of Stone Square.", "the fixer of Stone Square"),
        ("Hedda Voll is his bricklayer-in-chief.", "his bricklayer-in-chief"),
        ("Hedda Voll was a keen gardener.", "a keen gardener"),
        ("Hedda Voll is a fox.", "a fox"),
    ],
)
def test_what_a_clause_says_a_person_is(marked: Marked, text: str, label: str) -> None:
    assert ("Hedda Voll", label, "own") in labels(marked(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hedda Voll is the target of an inquiry.",
        "Hedda Voll is not a fox.",
        "Hedda Voll is the first lady.",
        "Hedda Voll's silence is a scandal.",
        "Norrlink is a subsidiary of a bank.",
    ],
)
def test_standings_denials_and_bodies_are_none(marked: Marked, text: str) -> None:
    assert not labels(marked(text))


def test_a_second_noun_behind_a_place_is_said_of_the_person_too(marked: Marked) -> None:
    text = "Ansgar Moll is the fixer of Stone Square, a small-town pasha who has used Norrby for years."
    assert ("Ansgar Moll", "a small-town pasha", "own") in labels(marked(text))


def test_an_image_judges_and_what_may_be_a_calling_does_not(marked: Marked) -> None:
    for text, judges in (("Hedda Voll is a weathervane.", True), ("Hedda Voll is a cardiologist.", False)):
        assert [framing.judges for framing in marked(text).marks.framing] == [judges]


def test_what_follows_a_noun_that_is_called_so_is_part_of_the_label(marked: Marked) -> None:
    text = "The tanner Norrlink Works, that botcher of bridges, may now mend its own mending."
    assert ("Norrlink Works", "that botcher of bridges", "own") in labels(marked(text))
