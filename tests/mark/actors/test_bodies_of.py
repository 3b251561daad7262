"""Whose party "his party" is."""

from __future__ import annotations

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from passages import Parse

FURROW = "The New Furrow party walked out."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{FURROW} The absent deputy, Bez Kort of the Civic Bench, was ill, his party said.", "Civic Bench"),
        (f"{FURROW} Ada Roe of Green Tide voted no, and her party applauded.", "Green Tide"),
        (f"{FURROW} Odo Lenk (Civic Bench) stayed away; his party gave no reason.", "Civic Bench"),
        ("Ada Roe of the Harbour Ministry voted no, and her party applauded.", None),
    ],
)
def test_the_party_is_that_of_whom_it_is_told(
    parse: Parse, tools: Tools, text: str, name: str | None
) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    found = [each for each in cast.mentions if text[each.span.start : each.span.end].endswith(" party")]
    meant = cast.chain(found[-1].chain).name if found else None
    assert (meant == name) if name else (meant != "Harbour Ministry")
