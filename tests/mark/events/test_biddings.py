"""What somebody is told to do is a request to them; what they are told is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.biddings import is_bidding
from headwater.mark.parsed import ParsedDocument
from headwater.record.pile import MarkedDocument

Marked = Callable[[str], MarkedDocument]
Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "bidding"),
    [
        ("The mayor told Ada Moll to leave the town.", True),
        ("Residents were told not to drink the milk.", True),
        ("Norway told Mali that the drilling must stop.", True),
        ("Ada Moll told the crew that they must leave.", True),
        ("Ada Moll told reporters that the mayor must resign.", False),
        ("Ada Moll told a rally that the mayor must resign.", False),
        ("The mayor told Ada Moll that the boat had sunk.", False),
        ("No letter tells us how to vote.", False),
        ("Tell that to the widow, who waits in the rain.", False),
        ("Ada Moll told the story well.", False),
        ("The mayor urged Ada Moll to leave.", False),
    ],
)
def test_told_to_do_it(parse: Parse, text: str, bidding: bool) -> None:
    assert any(is_bidding(token) for token in parse(text).paragraphs[0].parse) is bidding


def test_a_bidding_is_a_request_to_those_told(marked: Marked) -> None:
    found = marked("The mayor of Lima told Ada Moll to leave.")
    names = {chain.id: chain.name for chain in found.marks.chains}
    told = next(event for event in found.marks.events if found.document.words(event.trigger) == "told")
    assert (told.type, told.cameo) == ("REQUEST", "10")
    assert [names[chain] for chain in told.recipients] == ["Ada Moll"]
