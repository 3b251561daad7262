"""What an actor is accused of or praised for."""

from __future__ import annotations

import pytest

from labelled import Marked, labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ada Moll, blamed for the fire, left the port.", "blamed for the fire"),
        ("Ada Moll, accused of bribery by her rivals, left the port.", "accused of bribery by her rivals"),
    ],
)
def test_blame_beside_a_name_is_a_label(marked: Marked, text: str, label: str) -> None:
    assert ("Ada Moll", label, "own") in labels(marked(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moll blamed her rivals for the fire.",
        "Ada Moll was blamed for the fire.",
        "A man accused of theft was led away.",
        "Ada Moll paid the people blamed for the fire.",
    ],
)
def test_a_verb_and_the_blame_of_others_are_none(marked: Marked, text: str) -> None:
    assert not labels(marked(text))
