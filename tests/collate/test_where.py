"""Whether two places can be where one thing happened."""

from __future__ import annotations

import pytest

from builders import document_of, span_of
from headwater.collate.reading import Where
from headwater.collate.where import kilometres, may_be_one, sole_place
from headwater.collate.witnessed import witnessed
from headwater.record.mark import Marks, Place
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement
from headwater.record.span import Span

NORVIK = Where(name="Norvik", country="NV", is_whole=True, point=(60.0, 10.0))
HALDEN = Where(name="Halden", country="NV", point=(59.0, 11.0))
PELL = Where(name="Pell", country="NV", point=(62.0, 11.0))
QUAYSIDE = Where(name="Quayside", country="NV", point=(59.1, 11.0))
SUSSARD = Where(name="Sussard", country="SU", is_whole=True, point=(40.0, 10.0))
UNKNOWN = Where(name="the Ketter dam")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (None, HALDEN),
        (HALDEN, HALDEN),
        (HALDEN, NORVIK),
        (HALDEN, QUAYSIDE),
        (HALDEN, UNKNOWN),
        (Where(name="Ostby", around=frozenset({"Vale"})), Where(name="Vale")),
    ],
)
def test_places_that_may_be_one(left: Where | None, right: Where) -> None:
    assert may_be_one(left, right)
    assert may_be_one(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [(HALDEN, PELL), (HALDEN, SUSSARD), (NORVIK, SUSSARD), (UNKNOWN, Where(name="the Sorn dam"))],
)
def test_places_that_are_two(left: Where, right: Where) -> None:
    assert not may_be_one(left, right)
    assert not may_be_one(right, left)


def test_a_degree_of_latitude_is_a_hundred_and_eleven_kilometres() -> None:
    assert kilometres((50.0, 8.0), (51.0, 8.0)) == pytest.approx(111, abs=1)


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("She was held by the guards in Pell.", ["Pell"], "Pell"),
        ("She was held by the Pell guards.", ["Pell"], None),
        ("She went from Pell to a house in Halden.", ["Pell", "Halden"], None),
        ("She was held.", [], None),
    ],
)
def test_the_one_place_of_a_clause_stands_behind_a_preposition(
    text: str, names: list[str], expected: str | None
) -> None:
    document = document_of(text)
    places = tuple(
        Place(
            id=f"p{at}", name=name, span=span_of(document, name), country=None,
            geonames=None, latitude=None, longitude=None,
        )
        for at, name in enumerate(names)
    )  # fmt: skip
    entry = MarkedDocument(document=document, marks=Marks(document=document.id, places=places))
    settlement = Settlement(copies=(), stories=(), affairs=(), actors=(), actor_of={}, times=())
    clause = Span(document=document.id, start=0, end=len(text))
    found = sole_place(witnessed([entry], settlement)[document.id], clause)
    assert (found.name if found else None) == expected
