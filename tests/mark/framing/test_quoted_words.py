"""Predicates in quotation marks."""

from __future__ import annotations

import pytest

from labelled import Marked, labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ('Ada Moll said that Norrlink was "a neighbour that never sleeps".', "a neighbour that never sleeps"),
        ('Critics called Norrlink "a bad neighbour".', "a bad neighbour"),
    ],
)
def test_what_stands_in_marks_is_anothers_label(marked: Marked, text: str, label: str) -> None:
    assert ("Norrlink", label, "quoted") in labels(marked(text))


@pytest.mark.parametrize(
    "text",
    [
        'Ada Moll said that Norrlink was not "a bad neighbour".',
        'Ada Moll said that Norrlink was "no bad neighbour".',
        'Ada Moll said that Norrlink was "ready".',
        'Norrlink is a company. "We hope for rain," said Ada Moll.',
        'Ada Moll was called "Pepper" as a child.',
        'Norrlink is "',
    ],
)
def test_a_denied_word_a_state_and_a_nickname_are_none(marked: Marked, text: str) -> None:
    assert not {label for _, label, voice in labels(marked(text)) if voice == "quoted"}
