"""Whom "the rebels" mean in a story."""

from __future__ import annotations

import dataclasses

import pytest
from msgspec.structs import replace

from bearers import bearer, joined
from gather_piles import entry
from headwater.gather.actors import settle_actors
from headwater.gather.armed import armed_bodies, is_fighting
from headwater.gather.bearers import Bearer
from headwater.gather.forest import Forest
from headwater.gather.gathered import Joining
from headwater.record.mark import Role
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Story

FRONT = bearer("Fell Front", "organisation", document="d9")


def several(words: str, document: str = "d1", story: str = "s1") -> Bearer:
    return bearer(words, "group", document=document, story=story, is_named=False)


@pytest.mark.parametrize("words", ["Rebels", "the rebels", "rebel thugs", "these terrorists"])
def test_fighters_mean_the_only_armed_body_of_the_story(words: str) -> None:
    assert joined(armed_bodies, several(words), several("insurgents"), FRONT)


@pytest.mark.parametrize("words", ["two rebels", "27 rebels", "Sudmark rebels", "other rebels", "residents"])
def test_some_of_them_and_those_of_others_are_not_the_body(words: str) -> None:
    assert not joined(armed_bodies, several(words), FRONT)


def test_where_two_are_armed_or_none_nobody_is_meant() -> None:
    other = bearer("Lisk Brigade", "organisation", document="d8")
    army = bearer("Armed Forces", "organisation", document="d8")
    assert not joined(armed_bodies, several("rebels"), FRONT, other)
    assert not joined(armed_bodies, several("rebels", story="s2"), FRONT)
    assert not joined(armed_bodies, several("rebels"), army)
    assert joined(armed_bodies, several("rebels"), FRONT, army)


def test_who_did_it_is_known_only_beside_those_who_fight() -> None:
    assert not joined(armed_bodies, several("attackers"), FRONT)
    assert joined(armed_bodies, several("attackers"), several("rebels", "d2"), FRONT) == joined(
        armed_bodies, several("rebels", "d2"), FRONT
    )
    assert len(joined(armed_bodies, several("attackers"), several("rebels"), FRONT)) == 2


def test_a_body_may_be_told_to_be_armed() -> None:
    union = bearer("Lisk Union", "organisation", document="d8")
    told = Role(text="separatist group", span=union.chain.mentions[0])
    chain = dataclasses.replace(union, chain=replace(union.chain, roles=(told,)))
    assert not joined(armed_bodies, several("rebels"), union)
    assert joined(armed_bodies, several("rebels"), chain)


def test_the_body_stays_one_however_often_its_fighters_are_named() -> None:
    bearers = [FRONT, *(several("rebels", f"d{number}") for number in range(4))]
    forest = Forest(len(bearers))
    Joining(bearers, forest).join(armed_bodies(bearers, forest), "a rule")
    assert len(forest.groups()) == 1


def test_rebels_in_one_article_are_who_is_named_in_another() -> None:
    told = entry("The rebels fled. The rebels burned it.", [("rebels", "group")], path="b.txt")
    chains = tuple(replace(chain, names=()) for chain in told.marks.chains)
    nameless = MarkedDocument(document=told.document, marks=replace(told.marks, chains=chains))
    pile = [nameless, entry("The Fell Front said so.", [("Fell Front", "organisation")], path="a.txt")]
    ids = tuple(each.document.id for each in pile)
    found, _ = settle_actors(pile, [Story(id="s", title=None, documents=ids, when=None, affair="a")])
    assert [(actor.name, actor.kind) for actor in found] == [("Fell Front", "organisation")]


def test_who_fights() -> None:
    assert is_fighting(("rebels",))
    assert not is_fighting(("bakers",))
    assert not is_fighting(())
