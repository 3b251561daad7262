from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.vehicles import is_by_vehicle
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]
Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("A gravel barge hit the old bridge on Monday.", "hit", True),
        ("A cyclist was struck by a tram in Oslo.", "struck", True),
        ("The lorry lost its load and hit a wall.", "hit", True),
        ("The ferry that struck the pier was old.", "struck", True),
        ("The rebels hit the town with mortars.", "hit", False),
        ("A patrol boat hit the trawler.", "hit", False),
        ("The jet struck the village.", "struck", False),
        ("The truck was hit by gunfire.", "hit", False),
    ],
)
def test_a_vehicle_does_it(parse: Parse, text: str, verb: str, *, expected: bool) -> None:
    words = parse(text).paragraphs[0].parse
    assert is_by_vehicle(next(word for word in words if word.text == verb)) == expected


def test_what_a_vehicle_hits_is_an_accident_and_what_men_hit_an_attack(marked: Marked) -> None:
    def types(text: str) -> list[str]:
        return [event.type for event in marked(text).marks.events]

    assert types("A gravel barge hit the bridge on Monday.") == ["accident"]
    assert types("Rebels hit the bridge on Monday.") == ["ASSAULT"]
