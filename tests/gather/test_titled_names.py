"""Lone names behind a title, and whom they mean."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from bearers import bearer, joined, names
from headwater.gather.bearers import Bearer
from headwater.gather.titled_names import (
    are_one_office,
    honoured_given_names,
    office,
    titled_surnames,
)
from headwater.record.mark import Role


def with_title(person: Bearer, *titles: str) -> Bearer:
    roles = tuple(Role(text=title, span=person.chain.mentions[0]) for title in titles)
    return replace(person, chain=structs.replace(person.chain, roles=roles))


def captains(*, other: str = "nurse", alone: str = "captain") -> list[Bearer]:
    return [
        with_title(bearer("Hedda Voll", document="d1"), "Captain", "harbour master"),
        with_title(bearer("Torrin Voll", document="d2"), other),
        with_title(bearer("Voll", document="d3"), alone),
    ]


def test_a_title_tells_which_of_several_of_a_surname_is_meant() -> None:
    assert names(joined(titled_surnames, *captains())) == {("Hedda Voll", "Voll")}
    assert not joined(titled_surnames, *captains(other="captain"))
    assert not joined(titled_surnames, *captains(alone="colonel"))


def test_a_titled_surname_that_is_already_somebody_s_stays_so() -> None:
    assert not joined(titled_surnames, *captains(), already=[(1, 2)])


@pytest.mark.parametrize(
    ("full", "short", "is_one"),
    [
        ("Rear Admiral", "Admiral", True),
        ("lieutenant colonel", "Colonel", True),
        ("Minister of Ports", "minister", True),
        ("Ports Minister", "Mines Minister", False),
        ("Rear Admiral", "Captain", False),
    ],
)
def test_a_rank_in_short_is_the_same_rank(full: str, short: str, is_one: bool) -> None:
    persons = [
        with_title(bearer("Hedda Voll"), full),
        with_title(bearer("Voll", document="d2"), short),
    ]
    assert bool(joined(titled_surnames, *persons)) is is_one


@pytest.mark.parametrize(
    ("one", "other", "are_one"), [("rear admiral", "admiral", True), ("ports chief", "mines chief", False)]
)
def test_two_titles_of_one_office(one: str, other: str, are_one: bool) -> None:
    assert are_one_office(one, other) is are_one


def test_the_noun_that_heads_a_title() -> None:
    assert office("Chief of the Staff of the Navy") == "chief"
    assert office("rear admiral") == "admiral"
    assert office("") == ""


@pytest.mark.parametrize(("shared", "is_one"), [(("Tarbrax", "Osmel"), True), (("Tarbrax",), False)])
def test_stories_of_the_same_ships_tell_of_the_same_captain(shared: tuple[str, ...], is_one: bool) -> None:
    ships = [
        bearer(ship, "organisation", document=f"d{at}", story=f"s{at}") for ship in shared for at in (1, 2)
    ]
    towns = [bearer("Velm", "place", document=f"d{at}", story=f"s{at}") for at in (1, 2)]
    persons = [
        with_title(bearer("Hedda Voll"), "captain"),
        with_title(bearer("Voll", document="d2", story="s2"), "captain"),
    ]
    found = names(joined(titled_surnames, *ships, *towns, *persons))
    assert (("Hedda Voll", "Voll") in found) is is_one


def sheikhs(*full: str, honour: str = "sheikh") -> list[Bearer]:
    known = [replace(bearer(name), honours=frozenset({"sheikh"})) for name in full]
    return [*known, replace(bearer("Orsal", document="d2"), honours=frozenset({honour}))]


def test_an_honoured_given_name_is_the_only_one_s_so_honoured() -> None:
    assert names(joined(honoured_given_names, *sheikhs("Orsal Brandt"))) == {("Orsal", "Orsal Brandt")}
    assert not joined(honoured_given_names, *sheikhs("Orsal Brandt", "Orsal Weir"))
    assert not joined(honoured_given_names, *sheikhs("Orsal Brandt", honour="don"))
    assert not joined(honoured_given_names, *sheikhs("Brandt Orsal"))


def test_who_is_told_to_be_a_prince_is_honoured_so() -> None:
    persons = [
        with_title(bearer("Orsal Brandt"), "Prince"),
        with_title(bearer("Orsal", document="d2"), "prince"),
    ]
    assert names(joined(honoured_given_names, *persons)) == {("Orsal", "Orsal Brandt")}
    captains = [with_title(person, "captain") for person in persons]
    assert not joined(honoured_given_names, *captains)
