"""What a later story repeats of an earlier one is one more witness of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from differing import actor, compared
from headwater.collate.across import Group, Place, joined_across, partners
from headwater.collate.reading import Count, Statement
from readings_by_hand import counted, said

PILOT = actor("pilot", "Ysolde Marr", "pilot")
OWNER = actor("owner", "Jory Tamm", "owner")


def spoken(text: str, document: str, speaker: str = "pilot") -> Statement:
    return said(text, document=document, speaker=speaker)


def paid(number: int, document: str) -> Count:
    text = f"The harbour court fined the owner {number} crowns over the lost cutter."
    figure = counted(text, str(number), number, number, "", document=document)
    return replace(figure, unit="crowns", head="crowns", of=frozenset({"crowns"}))


def joined(*stories: list[Group]) -> list[list[Group]]:
    readings = [reading for story in stories for group in story for reading in group]
    return joined_across(stories, compared(*readings, actors=(PILOT, OWNER)))


LAMP = "The lamp on the northern mole had been dark since August."


def test_an_utterance_told_again_is_the_first_storys() -> None:
    first = [spoken(LAMP, "d1"), spoken(LAMP, "d2")]
    assert joined([first], [[spoken(LAMP, "d3")]]) == [[[*first, spoken(LAMP, "d3")]], []]


def test_what_most_articles_tell_is_theirs_though_the_story_comes_later() -> None:
    later = [spoken(LAMP, "d2"), spoken(LAMP, "d3")]
    assert joined([[spoken(LAMP, "d1")]], [later]) == [[], [[spoken(LAMP, "d1"), *later]]]


def test_in_another_mouth_it_is_another_utterance() -> None:
    stories: list[list[Group]] = [[[spoken(LAMP, "d1")]], [[spoken(LAMP, "d2", "owner")]]]
    assert joined(*stories) == stories


def test_an_issuers_own_words_are_told_again_where_they_are_the_very_words() -> None:
    own = replace(spoken(LAMP, "d1"), is_own=True, voice="own")
    assert joined([[own]], [[spoken(LAMP, "d2")]]) == [[[own, spoken(LAMP, "d2")]], []]
    like = spoken("The lamp on the northern mole had been dark since March.", "d2")
    assert joined([[own]], [[like]]) == [[[own]], [[like]]]
    assert joined([[spoken(LAMP, "d1")]], [[like]]) == [[[spoken(LAMP, "d1"), like]], []]


def test_one_story_keeps_its_groups_as_they_are() -> None:
    groups: list[Group] = [[spoken(LAMP, "d1")], [spoken(LAMP, "d2")]]
    assert joined(groups) == [groups]


@pytest.mark.parametrize(
    ("first", "second", "is_one"), [(4750, 4750, True), (4750, 4800, False), (5, 5, False)]
)
def test_a_number_told_again_is_one_where_it_is_seldom_chance(
    first: int, second: int, *, is_one: bool
) -> None:
    found = joined([[paid(first, "d1")]], [[paid(second, "d2")]])
    assert [len(groups) for groups in found] == ([1, 0] if is_one else [1, 1])


places = st.tuples(st.integers(0, 3), st.integers(0, 4))


@given(st.lists(st.tuples(places, places)))
def test_at_most_one_group_of_each_story_is_told_as_one(pairs: list[tuple[Place, Place]]) -> None:
    for place, together in partners(pairs).items():
        assert place in together
        assert len({story for story, _ in together}) == len(together)
