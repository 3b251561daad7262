"""The rules that take two bearers for one actor, each by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bearers import Rule, bearer, joined, names
from headwater.gather.bearers import Bearer
from headwater.gather.forest import Forest
from headwater.gather.same import (
    RULES,
    same_bodies,
    same_countries,
    same_descriptions,
    same_names,
    same_peoples,
    same_places,
    same_police,
    same_realms,
    spellings,
    well_known_bodies,
    written_together,
)


def is_joined(rule: Rule, one: Bearer, other: Bearer) -> bool:
    return bool(joined(rule, one, other))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (bearer("Hedda Voll"), bearer("Hedda Voll", document="d2", story="s2"), True),
        (bearer("HEDDA VOLL"), bearer("Hédda Voll", document="d2"), True),
        (bearer("The Norrlink", "organisation"), bearer("Norrlink", "organisation"), True),
        (bearer("Voll"), bearer("Voll", document="d2"), False),
        (bearer("Velm", "place"), bearer("Velm", "place", document="d2"), True),
        (bearer("the judge", is_named=False), bearer("the judge", is_named=False), False),
        (bearer("Hedda Voll"), bearer("Hedda Vall"), False),
    ],
)
def test_the_same_name(one: Bearer, other: Bearer, expected: bool) -> None:
    assert is_joined(same_names, one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Velmia's port minister", "Velmia's port minister", True),
        ("Velmia's port minister", "Karsk's port minister", False),
        ("the port minister", "the port minister", False),
        ("Minister", "Minister", False),
    ],
)
def test_the_same_description_that_holds_a_name(one: str, other: str, expected: bool) -> None:
    left, right = bearer(one, is_named=False), bearer(other, document="d2", is_named=False)
    assert is_joined(same_descriptions, left, right) is expected
    elsewhere = bearer(other, document="d2", story="s2", is_named=False)
    assert not is_joined(same_descriptions, left, elsewhere)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("Velmian Port Ministry", "organisation"), ("Port Ministry of Velmia", "organisation"), True),
        (("Velmian Port Ministry", "organisation"), ("Karsk Port Ministry", "organisation"), False),
        (("Velmian Port", "place"), ("Velmia Port", "place"), False),
        (("Norrlink", "organisation"), ("Norrlink Ltd", "organisation"), False),
    ],
)
def test_the_same_words_of_a_body(one: tuple[str, str], other: tuple[str, str], expected: bool) -> None:
    left, right = (
        bearer(name, "place" if kind == "place" else "organisation") for name, kind in (one, other)
    )
    assert is_joined(same_bodies, left, right) is expected


def test_one_town_s_police_are_known_in_one_story_only() -> None:
    police = bearer("Velm police", "organisation")
    force = bearer("Velm Police Department", "organisation", document="d2")
    elsewhere = bearer("Velm Police Department", "organisation", document="d3", story="s2")
    other = bearer("Karsk police", "organisation", document="d4")
    taken = bearer("Velm police", "group", document="d5")
    assert joined(same_police, police, force, elsewhere, other, taken) == {
        (("d1", "Velm police"), ("d2", "Velm Police Department"))
    }


def test_a_body_s_name_may_be_written_in_one_word() -> None:
    one = bearer("GreyHeron", "organisation")
    apart = bearer("Grey Heron", "organisation", document="d2")
    elsewhere = bearer("Grey Heron", "organisation", document="d3", story="s2")
    short = bearer("Mo Te", "organisation", document="d4")
    letters = bearer("MoTe", "organisation", document="d5")
    person = bearer("Grey Heron", "person", document="d6")
    assert joined(written_together, one, apart, elsewhere, short, letters, person) == {
        (("d1", "GreyHeron"), ("d2", "Grey Heron"))
    }


def test_a_body_that_every_reader_knows() -> None:
    short = bearer("IMF", "organisation")
    long = bearer("International Monetary Fund", "organisation", document="d2", story="s2")
    other = bearer("Karsk Monetary Fund", "organisation", document="d3")
    assert names(joined(well_known_bodies, short, long, other)) == {("IMF", "International Monetary Fund")}
    assert not joined(well_known_bodies, bearer("IMF", "place"), long)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (bearer("Velm Province", "place"), bearer("Velm", "place"), True),
        (bearer("City of Velm", "place"), bearer("Velm", "state"), True),
        (bearer("Velm County", "place"), bearer("Velm", "place"), False),
        (bearer("Velm Province", "organisation"), bearer("Velm", "organisation"), False),
    ],
)
def test_a_place_with_or_without_the_word_for_what_it_is(one: Bearer, other: Bearer, expected: bool) -> None:
    assert is_joined(same_places, one, other) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (bearer("Velmian Federation", "state"), bearer("Velmia", "state"), True),
        (bearer("Kingdom of Velmia", "state"), bearer("Velmia", "state"), True),
        (bearer("Kingdom of Karsk", "state"), bearer("Velmia", "state"), False),
        (bearer("Kingdom of Velmia", "place"), bearer("Velmia", "state"), False),
        (bearer("Velmian Federation", "state"), bearer("Velmia", "place"), False),
    ],
)
def test_a_state_by_its_long_name_and_its_short_one(one: Bearer, other: Bearer, expected: bool) -> None:
    assert is_joined(same_realms, one, other) is expected
    assert is_joined(same_realms, other, one) is expected


def test_states_of_one_country_code() -> None:
    states = [
        bearer("Velmia", "state", country="VM"),
        bearer("Velm", "state", country="VM"),
        bearer("Karsk", "state", country="KA"),
        bearer("Ostrel", "state"),
        bearer("Torrin", "state"),
        bearer("Velm Harbour", "place", country="VM"),
    ]
    assert names(joined(same_countries, *states)) == {("Velm", "Velmia")}


def test_a_people_in_the_singular_and_the_plural() -> None:
    peoples = [bearer("Karskers", "group"), bearer("Karsker", "group"), bearer("Ostrels", "group")]
    assert names(joined(same_peoples, *peoples)) == {("Karsker", "Karskers")}
    assert not joined(same_peoples, bearer("Karskers", "person"), bearer("Karsker", "person"))


@pytest.mark.parametrize(
    ("one", "other", "near", "far"),
    [
        ("Mohammed Karsim", "Muhammad Karsim", True, True),
        ("Hedda Brandel", "Hedda Brandle", True, False),
        ("Hedda Brandel", "Hedda Torrin", False, False),
        ("Hedda Marie Brandel", "Hedda Brandel", True, True),
    ],
)
def test_spellings_of_one_person_s_name(one: str, other: str, near: bool, far: bool) -> None:
    left = bearer(one)
    assert is_joined(spellings, left, bearer(other, document="d2")) is near
    assert is_joined(spellings, left, bearer(other, document="d2", story="s2")) is far


def test_a_body_that_bears_a_person_s_name_is_no_spelling_of_it() -> None:
    person = bearer("Hedda Brandel Museum")
    body = bearer("Hedda Brandel Museum", "organisation", document="d2")
    assert not joined(spellings, person, body)
    assert not joined(spellings, body, bearer("Hedda Brandel Museums", "organisation", document="d3"))


def test_the_surest_spelling_comes_first() -> None:
    bearers = [
        bearer("Hedda Brandle"),
        bearer("Hedda Brandel", document="d2"),
        bearer("Héddá Brandel", document="d3"),
    ]
    pairs = list(spellings(bearers, Forest(3)))
    assert pairs[0] == (1, 2)
    assert set(pairs) == {(0, 1), (0, 2), (1, 2)}


def test_what_is_already_one_is_not_compared_again() -> None:
    bearers = [bearer("Hedda Brandel"), bearer("Hedda Brandle", document="d2")]
    assert joined(spellings, *bearers)
    assert not joined(spellings, *bearers, already=[(0, 1)])


BEARERS = st.builds(
    bearer,
    st.text(min_size=1, max_size=16)
    | st.sampled_from(["Hedda Voll", "Voll", "IMF", "Velm Police", "the", "'"]),
    st.sampled_from(["person", "organisation", "state", "place", "group"]),
    document=st.sampled_from(["d1", "d2", "d3"]),
    story=st.sampled_from(["s1", "s2"]),
    is_named=st.booleans(),
)


@given(st.lists(BEARERS, max_size=6))
def test_every_rule_reads_any_names_and_joins_two_of_the_pile(bearers: list[Bearer]) -> None:
    for rule, why in RULES:
        assert why
        for left, right in rule(bearers, Forest(len(bearers))):
            assert left != right
            assert {left, right} <= set(range(len(bearers)))
