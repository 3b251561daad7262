"""Numbers of people under several names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from headwater.collate.agreeing import AgreeingCountLikeness
from headwater.collate.counts import SAME_COUNT, SAME_SUM
from headwater.collate.crowds import are_one_crowd, are_people_and_things, counts_people, is_of_a_nation
from headwater.collate.kindred import Kindred
from headwater.collate.reading import Count, Where
from headwater.collate.words import rarity
from readings_by_hand import counted, vectors_of

KINDRED = Kindred.parse("words\n", ["raider", "smuggler", "crewman"])


def of(thing: str, value: float, *deeds: str, document: str = "d1", **fields: Any) -> Count:
    found = counted(
        f"{value:g} {thing} at Torrin.", f"{value:g}", value, value, thing, document=document, deeds=deeds
    )
    return replace(found, **fields)


@pytest.mark.parametrize(
    ("thing", "deeds", "expected"),
    [
        ("raiders", (), True),
        ("crewmen", (), True),
        ("dead", (), True),
        ("", ("injury",), True),
        ("", ("election",), False),
        ("Torrinians", (), True),
        ("boats", (), False),
    ],
)
def test_who_are_people(thing: str, deeds: tuple[str, ...], expected: bool) -> None:
    assert counts_people(of(thing, 26, *deeds), KINDRED) is expected
    assert not counts_people(of(thing, 26, *deeds, unit="km"), KINDRED)


def test_a_nation_is_a_plural_with_a_capital() -> None:
    assert is_of_a_nation(of("Torrinians", 3))
    assert not is_of_a_nation(of("NGOS", 3))
    assert not is_of_a_nation(of("Torrin boats", 3))


def test_people_and_things_have_one_number_by_chance() -> None:
    assert are_people_and_things(of("raiders", 14), of("trucks", 14), KINDRED)
    assert not are_people_and_things(of("raiders", 14), of("", 14), KINDRED)
    assert not are_people_and_things(of("trucks", 14), of("", 14), KINDRED)
    assert are_people_and_things(of("trucks", 14), of("", 14, "injury"), KINDRED)
    assert not are_people_and_things(of("raiders", 14), of("smugglers", 14), KINDRED)


def test_one_telling_number_of_people_is_told_of_one_crowd() -> None:
    raiders, smugglers = of("raiders", 26, "death"), of("smugglers", 26, document="d2")
    assert are_one_crowd(raiders, smugglers, 0.0, KINDRED)
    assert are_one_crowd(raiders, replace(smugglers, is_part=True), 0.0, KINDRED)
    for other in (
        of("trucks", 26),
        of("smugglers", 27),
        of("smugglers", 26, "injury"),
        of("smugglers", 26, "COERCE"),
        of("smugglers", 26, is_vague=True),
        of("smugglers", 26, told=frozenset({"sport"})),
        of("smugglers", 26, years=frozenset({"1999"})),
    ):
        assert not are_one_crowd(replace(raiders, years=frozenset({"2004"})), other, 1.0, KINDRED)
    there, elsewhere = frozenset({Where(name="Torrin")}), frozenset({Where(name="Belmark")})
    assert not are_one_crowd(
        replace(raiders, places=there), replace(smugglers, places=elsewhere), 1.0, KINDRED
    )


def test_a_round_number_needs_like_clauses_and_a_small_one_is_none() -> None:
    left, right = of("raiders", 200), of("people", 200, document="d2")
    assert are_one_crowd(left, right, 0.3, KINDRED)
    assert not are_one_crowd(left, right, 0.2, KINDRED)
    assert not are_one_crowd(left, of("smugglers", 200, document="d2"), 0.3, KINDRED)
    assert not are_one_crowd(of("raiders", 9), of("smugglers", 9), 1.0, KINDRED)


def comparing(*figures: Count) -> AgreeingCountLikeness:
    texts = [text for each in figures for text in (each.text, each.core, each.counted)]
    return AgreeingCountLikeness(rarity(each.words for each in figures), vectors_of(texts), KINDRED)


def test_a_crowd_is_one_number_whatever_it_is_called() -> None:
    raiders, smugglers = of("raiders", 26), of("smugglers", 26, document="d2")
    assert comparing(raiders, smugglers)(raiders, smugglers) == SAME_SUM
    trucks = of("trucks", 26, document="d2")
    assert comparing(raiders, trucks)(raiders, trucks) < SAME_COUNT


def test_a_sum_without_its_money_is_the_sum_with_it() -> None:
    named, bare = of("ransom", 2.4e6, unit="crowns"), of("ransom", 2.4e6, document="d2")
    assert comparing(named, bare)(named, bare) == SAME_SUM
    views = of("views", 2.4e6, document="d2")
    assert comparing(named, views)(named, views) < SAME_COUNT


def test_two_of_nearly_one_name_whom_one_fate_befell_are_the_same_two() -> None:
    here, there = "The barge struck a pier at dawn and 2 {} fell", "Many a train stood still; 2 {} lay in bed"
    left = counted(here.format("crew men"), "2", 2, 2, "crew men", deeds=["injury"])
    right = counted(
        there.format("crew men hands"), "2", 2, 2, "crew men hands", document="d2", deeds=["injury"]
    )
    boats = counted(there.format("boats"), "2", 2, 2, "boats", document="d2", deeds=["injury"])
    likeness = comparing(left, right, boats)
    assert likeness.may_be_other_few(left, boats)
    assert not likeness.may_be_other_few(left, right)
    assert likeness.may_be_other_few(left, replace(right, deeds=frozenset({"movement"})))
