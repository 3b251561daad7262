"""Which place of a name is meant, in sentences as news writes them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.places.gazetteer import Toponym
from headwater.mark.places.resolution import Votes, distance
from headwater.mark.places.short_regions import full_name
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]
FAR = 161.0  # km: farther off is another place
TOLD = """
A man from Paris was held in Tyler, Texas, police in Paris, Texas, said. | Paris | 33.66 -95.55
A flood hit Birmingham, Ala., on Tuesday, and schools in Birmingham closed. | Birmingham | 33.52 -86.80
Rain fell in Raleigh, N.C., on Tuesday. | N.C. | 35.5 -79.5
In Springfield, Illinois, lawmakers met on Tuesday. | Springfield | 39.80 -89.64
Two men from London and Windsor, Ontario, were found on Tuesday. | London | 42.98 -81.24
Officials in St. Petersburg, Florida, and Tampa closed schools. | St. Petersburg | 27.77 -82.68
Firefighters in Washington state battled a blaze near Spokane. | Washington | 47.5 -120.5
He was jailed in Tripoli, Lebanon, and later lived in Tripoli. | Tripoli | 34.44 35.84
Voters in Atlanta and Savannah, Ga., waited for hours. | Ga. | 32.75 -83.5
The parliament of Georgia met in Tbilisi on Tuesday. | Georgia | 42 43.5
Georgia voters in Atlanta and Savannah, Ga., waited for hours. | Georgia | 32.75 -83.5
Rain fell in Shimla, in Himachal Pradesh, on Tuesday. | Himachal Pradesh | 31.92 77.25
""".strip()
ROWS = [tuple(field.strip() for field in line.split(" | ")) for line in TOLD.split("\n")]


def point(latitude: float, longitude: float) -> Toponym:
    return Toponym(name="", country=None, latitude=latitude, longitude=longitude, geonames=None, weight=1)


@pytest.mark.parametrize(("text", "name", "where"), ROWS)
def test_the_context_settles_a_name(marked: Marked, text: str, name: str, where: str) -> None:
    latitude, longitude = map(float, where.split())
    found = [place for place in marked(document_of(text)).marks.places if place.name == name]
    assert found
    for place in found:
        assert place.latitude is not None
        assert place.longitude is not None
        assert distance(point(place.latitude, place.longitude), point(latitude, longitude)) <= FAR


def test_a_name_does_not_vote_for_itself() -> None:
    votes = Votes.of({("paris", "FR"): 3, ("tyler", "US"): 1})
    assert votes.share("FR", "paris") == 0
    assert votes.share("US", "paris") == 1
    assert votes.share("FR", "tyler") == 1
    assert votes.share(None, "tyler") == 0
    assert Votes.of({}).share("US", "paris") == 0


@pytest.mark.parametrize(
    ("name", "after", "full"),
    [
        ("Ala.", ", and", "Alabama"),
        ("W.Va.", "", "West Virginia"),
        ("Washington", " state, where", "Washington State"),
        ("Washington", " stated", "Washington"),
        ("Oslo", " state", "Oslo"),
    ],
)
def test_short_regions_are_written_out(name: str, after: str, full: str) -> None:
    assert full_name(name, after) == full
