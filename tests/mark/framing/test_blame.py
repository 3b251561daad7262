"""What an actor is accused of or praised for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


def labels(marked: MarkedDocument) -> set[tuple[str, str, str]]:
    names = {chain.id: chain.name for chain in marked.marks.chains}
    return {(names[framing.actor], framing.label, framing.voice) for framing in marked.marks.framing}


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
