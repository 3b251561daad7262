"""Whom an article means before it gives the name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.framing.known_persons import noun_of
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]
LEAD = "The embattled boss of the quarry refused to resign on Monday.\n\n"


@pytest.mark.parametrize(
    ("description", "noun"),
    [("The embattled boss of the quarry", "boss"), ("mayor", "mayor"), ("", ""), (" of ", "")],
)
def test_the_noun_of_a_description(description: str, noun: str) -> None:
    assert noun_of(description) == noun


def test_the_label_of_the_description_is_given_to_the_name(marked: Marked) -> None:
    document = marked(LEAD + "“I stay,” said Hedda Voll at the gate.")
    names = {chain.id: chain.name for chain in document.marks.chains}
    given = {(names[framing.actor], framing.label) for framing in document.marks.framing}
    assert ("Hedda Voll", "embattled boss") in given


def test_who_is_introduced_is_called_what_the_lead_says(marked: Marked) -> None:
    document = marked("A former quarry foreman was arrested on Monday.\n\nOlav Dahl, 52, was led away.")
    names = {chain.id: chain.name for chain in document.marks.chains}
    given = [(names[label.actor], label.label, label.judges) for label in document.marks.framing]
    assert given == [("Olav Dahl", "former quarry foreman", False)]
