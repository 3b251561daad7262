from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.compare.acronyms import acronym_of, initials, well_known
from headwater.gather.compare.letters import name_words, romanised
from headwater.gather.compare.nations import nation_stem
from headwater.gather.compare.organisations import bodies_disjoint, body_key, same_body_by_name
from headwater.gather.compare.places import place_words, realm_stem


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Norvian Foreign Ministry", "Ministry of Foreign Affairs of Norvia"),
        ("Brandel Aktiengesellschaft", "Brandel AG"),
        ("The Velden Shipping Company", "Velden Shipping Co."),
        ("Brigade Twenty-Two", "Brigade 22"),
        ("International Labour Organisation", "International Labor Organization"),
        ("A.K.B. Holding", "AKB Holding"),
    ],
)
def test_one_body_in_other_words(left: str, right: str) -> None:
    assert same_body_by_name(left, right) >= 0.75


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Norvian Foreign Ministry", "Teskan Foreign Ministry"),
        ("Norvian Foreign Ministry", "Norvian Interior Ministry"),
        ("Brandel Bank", "Brandel Insurance"),
    ],
)
def test_other_bodies_keep_apart(left: str, right: str) -> None:
    assert same_body_by_name(left, right) == 0
    assert bodies_disjoint(left, right)


def test_a_shorter_name_contradicts_nothing() -> None:
    assert not bodies_disjoint("Foreign Ministry", "Norvian Foreign Ministry")
    assert body_key("Ministry") is None


def test_nations_by_name_and_adjective() -> None:
    assert nation_stem("norvia") == nation_stem("norvian") == nation_stem("norvians")
    assert nation_stem("mali") != nation_stem("malta")
    assert realm_stem("Norvian Federation") == nation_stem("norvia")
    assert realm_stem("Norvia") is None


def test_places_without_what_they_are() -> None:
    assert place_words("Orsa Strip") == place_words("Orsa")
    assert place_words("City of Velden") == ("velden",)
    assert place_words("Velden City") != place_words("Velden")


def test_acronyms() -> None:
    assert acronym_of("U.K.D.") == acronym_of("UKD") == "ukd"
    assert acronym_of("Ukd") is None
    assert initials("Union of Karsk Dockers") == "ukd"
    assert initials("Union") == ""
    assert well_known("United Nations") == well_known("UN") == "un"
    assert well_known("Union of Karsk Dockers") is None


def test_names_in_latin_letters() -> None:
    assert romanised("Щукин") == "shchukin"
    assert name_words("D’Aubert-Loïc O'Hara") == ("daubert", "loic", "ohara")


@given(st.text(max_size=40), st.text(max_size=40))
def test_comparing_is_symmetric_and_total(left: str, right: str) -> None:
    assert same_body_by_name(left, right) == same_body_by_name(right, left)
    assert bodies_disjoint(left, right) == bodies_disjoint(right, left)
    assert all(name_words(left))
