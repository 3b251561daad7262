"""The gazetteer, on a few lines of its own and as it ships."""

from __future__ import annotations

import pytest

from headwater.mark.article import Tools
from headwater.mark.places.gazetteer import Gazetteer, fold

COUNTRIES = """# a comment
iso\tname\taliases\tdemonyms\tcapitals\tseats\tlatitude\tlongitude\tgeonames
XA\tAlvania\tRepublic of Alvania;RA\tAlvanian\tMirne\tGreen Palace\t10\t20\t1
XB\tBorland\t\tBorlandese;Borlander\tPort Bor\t\t-5\t7.5\t2
"""
PLACES = """# sorted
mirne\t\tXA\t10.10\t20.20\t11\t900000
mirne\t\tXB\t-5.00\t7.00\t12\t4000
port bor\tPort Bôr\tXB\t-5.10\t7.10\t13\t50000
"""


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.parse(COUNTRIES, PLACES)


def test_states_go_by_name_alias_and_abbreviation(gazetteer: Gazetteer) -> None:
    found = [gazetteer.state(name) for name in ("Alvania", "the Republic of Alvania", "RA", "R.A.")]
    assert [country.iso if country else None for country in found] == ["XA"] * 4


def test_an_abbreviation_in_small_letters_is_a_word(gazetteer: Gazetteer) -> None:
    assert gazetteer.state("ra") is None


@pytest.mark.parametrize(("word", "iso"), [("Alvanian", "XA"), ("Alvanians", "XA"), ("Borlandese", "XB")])
def test_people(gazetteer: Gazetteer, word: str, iso: str) -> None:
    country = gazetteer.people(word)
    assert country is not None
    assert country.iso == iso


def test_seats_and_capitals(gazetteer: Gazetteer) -> None:
    seat, capital = gazetteer.seat("Green Palace"), gazetteer.capital("Port Bor")
    assert seat is not None
    assert capital is not None
    assert (seat.iso, capital.iso) == ("XA", "XB")


def test_toponyms_come_with_the_weightiest_first(gazetteer: Gazetteer) -> None:
    assert [place.geonames for place in gazetteer.toponyms("Mirne")] == [11, 12]
    assert [place.name for place in gazetteer.toponyms("PORT-BÔR")] == ["Port Bôr"]
    assert gazetteer.toponyms("Mirn") == []
    assert gazetteer.is_place("mirne")
    assert not gazetteer.is_place("zzz")


def test_folding_is_idempotent() -> None:
    assert fold("The Élan-Côte") == "elan cote" == fold(fold("The Élan-Côte"))


def test_an_empty_gazetteer_knows_nothing() -> None:
    empty = Gazetteer()
    assert empty.state("Norway") is None
    assert empty.toponyms("Oslo") == []


def test_the_shipped_lists_are_sorted_and_whole(tools: Tools) -> None:
    gazetteer = tools.gazetteer
    keys = [line.split("\t")[0] + "\t" for line in gazetteer._places]
    assert keys == sorted(keys)
    assert len(gazetteer.countries) > 240
    for name, iso in {"Oslo": "NO", "Осло": "NO", "Kyiv": "UA", "Kiev": "UA", "Nairobi": "KE"}.items():
        assert gazetteer.toponyms(name)[0].country == iso


def test_every_demonym_of_the_shipped_list_means_one_state(tools: Tools) -> None:
    for country in tools.gazetteer.countries.values():
        for demonym in country.demonyms:
            people = tools.gazetteer.people(demonym)
            assert people is not None
