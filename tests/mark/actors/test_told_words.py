"""What an article tells a body to be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.actors.told_words import told_signs, told_stretches
from headwater.mark.actors.words import read_words
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Told = Callable[[str, str], set[str]]


@pytest.fixture(scope="module")
def told(parse: Callable[[Document | str], ParsedDocument]) -> Told:
    """The phrases that a text tells of a name of one word."""

    def find(text: str, name: str) -> set[str]:
        words = read_words(parse(text).paragraphs[0], 0)
        start = words.texts.index(name)
        stretches = told_stretches(words, start, start + 1)
        phrases = {" ".join(words.lowers[first:last]) for first, last in stretches}
        return {phrase for phrase in (*phrases, *told_signs(words, start, start + 1)) if phrase}

    return find


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The shipping company Norrlink sold two ferries.", {"shipping company"}),
        ("The Norrlink news agency reported a fire.", {"news agency"}),
        ("Norrlink, a newspaper, printed a map.", {"newspaper"}),
        ("Norrlink is a company.", {"company"}),
        ("Norrlink's shareholders met on Monday.", {"firm"}),
        ("Shares in Norrlink fell.", {"firm"}),
        ("Norrlink shares fell.", {"firm"}),
        ("Shipping company Norrlink sold two ferries.", {"shipping company"}),
        ("Two managers of the operator, Norrlink, are in prison.", {"operator"}),
        ("A sailor told Norrlink that it was late.", {"outlet"}),
        ("The Norrlink website was down.", set()),
        ("Judges ordered Norrlink to pay.", set()),
    ],
)
def test_the_words_beside_a_name(told: Told, text: str, phrases: set[str]) -> None:
    assert told(text, "Norrlink") == phrases


def test_where_a_body_is_told_to_be_something_is_its_role(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools
) -> None:
    text = "The shipping company Norrlink sold two ferries. Norrlink, a harbour operator, kept one."
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    (chain,) = (each for each in cast.chains if each.name == "Norrlink")
    assert [role.text for role in chain.roles] == ["shipping company", "harbour operator"]
    assert all(text[role.span.start : role.span.end] == role.text for role in chain.roles)
