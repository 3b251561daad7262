"""Names that a text does not use as places are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import span_of
from headwater.mark.places.gazetteer import Toponym
from headwater.mark.places.located import is_great, is_shown
from headwater.mark.places.resolution import NamedPlace
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


def named(marked: Marked, text: str, name: str) -> tuple[str, NamedPlace]:
    document = marked(text).document
    span = span_of(document, name)
    place = NamedPlace(span=span, name=name, key=name.casefold(), country=None, candidates=())
    return document.text, place


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("They met in Talverra.", "Talverra", True),
        ("They met near the northern port of Talverra.", "Talverra", True),
        ("The ship left Talverra Bay.", "Talverra Bay", True),
        ("The Talverra rule was revoked.", "Talverra", False),
        ("They heard Talverra.", "Talverra", False),
        ("Talverra spoke.", "Talverra", False),
    ],
)
def test_a_preposition_or_a_ground_shows_a_place(
    marked: Marked, text: str, name: str, expected: bool
) -> None:
    assert is_shown(*named(marked, text, name)) == expected


def test_another_name_of_a_great_town_needs_a_preposition() -> None:
    town = Toponym(name="Perm", country="RU", latitude=58, longitude=56, geonames=1, weight=900_000)
    assert is_great("perm", town)
    assert not is_great("molotov", town)


def test_a_slight_name_that_no_preposition_shows_is_no_place(marked: Marked) -> None:
    found = marked("Rioters hurled Molotov cocktails in Athens. Athens is calm again.").marks.places
    assert {place.name for place in found} == {"Athens"}


def test_one_mention_that_is_shown_shows_the_others(marked: Marked) -> None:
    found = marked("She left Malibu late. The fire in Malibu is out.").marks.places
    assert [place.name for place in found] == ["Malibu", "Malibu"]
