"""Whom an article means before it gives the name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.framing.known_persons import KnownPersons, noun_of
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Parse = Callable[[Document | str], ParsedDocument]
Marked = Callable[[Document | str], MarkedDocument]
LEAD = "The embattled boss of the quarry refused to resign on Monday.\n\n"


def introduced(parse: Parse, tools: Tools, text: str) -> set[str]:
    parsed = parse(text)
    cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    return {cast.chain(named).name for named in KnownPersons.of(parsed, cast).by_chain.values()}


def test_who_is_first_named_without_an_office_was_introduced(parse: Parse, tools: Tools) -> None:
    assert introduced(parse, tools, LEAD + "“I stay,” said Hedda Voll at the gate.") == {"Hedda Voll"}


@pytest.mark.parametrize(
    "text",
    [
        "A former quarry foreman was arrested on Monday.\n\nOlav Dahl, 52, was led away.",
        "A former quarry foreman was arrested on Monday.\n\nOlav Dahl, a father of two, was led away.",
        "A quarry foreman was arrested after the word of the harbour's bookkeeper.\n\nOlav Dahl, 52, wept.",
    ],
)
def test_whom_the_lead_is_about_is_named_next(parse: Parse, tools: Tools, text: str) -> None:
    assert introduced(parse, tools, text) == {"Olav Dahl"}


@pytest.mark.parametrize(
    "text",
    [
        "A quarry foreman was arrested on Monday.\n\nPolice spokesman Olav Dahl said so.",
        "A baker was arrested on Monday. A nun wept on Tuesday.\n\nOlav Dahl left.",
        LEAD + "“He must go,” said the minister of mines, Hedda Voll.",
        LEAD + "The owner of the works denied it on Tuesday.\n\n“He must go,” said Hedda Voll.",
        "The embattled boss of the quarry met Hedda Voll.",
        "Hedda Voll spoke.\n\n" + LEAD,
        LEAD,
    ],
)
def test_where_it_may_be_another_nobody_is_known(parse: Parse, tools: Tools, text: str) -> None:
    assert introduced(parse, tools, text) == set()


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
