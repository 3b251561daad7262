"""Who did what is condemned, promised or struck, where the parser hangs that elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.agents_above import agents_above
from headwater.mark.parsed import ParsedDocument
from headwater.record.pile import MarkedDocument

Marked = Callable[[str], MarkedDocument]
Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "noun", "doers"),
    [
        ("Norway criticised the raids by Mali.", "raids", ["Mali"]),
        ("Iran and Kenya denounced the raids by Mali.", "raids", ["Mali"]),
        ("Norway raised the price by Monday.", "price", []),
        ("The raids were criticised by Mali.", "raids", []),
        ("They also alleged counts of possession of a gun by a felon.", "counts", []),
        ("Norway criticised the raids.", "raids", []),
    ],
)
def test_by_whom_behind_an_active_verb(parse: Parse, text: str, noun: str, doers: list[str]) -> None:
    token = next(token for token in parse(text).paragraphs[0].parse if token.text == noun)
    assert [doer.text for doer in agents_above(token)] == doers


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        ("Norway criticised the raids by Mali.", "criticised", {"Norway"}, {"Mali"}),
        ("Norway criticised the raids by Mali.", "raids", {"Mali"}, set()),
        ("Norway pledged support for the rebels of Mali.", "support", {"Norway"}, {"rebels of Mali"}),
        ("Norway pledged support for the rebels of Mali.", "pledged", {"Norway"}, {"rebels of Mali"}),
        ("Kenyan jets struck two targets in the Lima Strip on Sunday.", "struck", {"Kenya"}, {"Lima Strip"}),
    ],
)
def test_whose_doing_it_is(
    marked: Marked, text: str, trigger: str, actors: set[str], recipients: set[str]
) -> None:
    found = marked(text)
    names = {chain.id: chain.name for chain in found.marks.chains}
    event = next(e for e in found.marks.events if found.document.words(e.trigger) == trigger)
    assert {names[c] for c in event.actors} == actors
    assert {names[c] for c in event.recipients} == recipients
