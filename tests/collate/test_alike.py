"""Which witnesses of one assertion surely tell the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from differing import actor, compared
from headwater.collate.alike import alike, are_alike
from headwater.collate.reading import Happening, Reading, Where
from readings_by_hand import counted, happened, said

ACTORS = (actor("a1", "Ruth Adair"), actor("a2", "Colm Perrin"))
RUTH, COLM = frozenset({"a1"}), frozenset({"a2"})


def are(left: Reading, right: Reading, *others: Reading) -> bool:
    return are_alike(left, right, compared(left, right, *others, actors=ACTORS))


def arrest(text: str, document: str, **fields: object) -> Happening:
    return happened(text, "COERCE", "arrested", document=document, **fields)


def test_one_deed_to_one_person_on_one_day_or_in_like_words_is_surely_one() -> None:
    first = arrest("Ruth Adair was arrested at the mill.", "d1", recipients=RUTH, time="2031-05-04")
    day = arrest("On Sunday they arrested her.", "d2", recipients=RUTH, time="2031-05-04")
    words = arrest("At the mill they arrested her.", "d3", recipients=RUTH)
    neither = arrest("She was arrested.", "d4", recipients=RUTH)
    assert are(first, day)
    assert are(first, words)
    assert not are(first, neither)


def test_two_who_meet_and_somebody_who_dies_are_told_once() -> None:
    met = [happened("They met.", "CONSULT", "met", document=d, actors=RUTH, recipients=COLM) for d in "12"]
    died = [happened("She died.", "death", "died", document=d, recipients=RUTH) for d in "12"]
    assert are(*met)
    assert are(*died)


def test_a_word_alone_tells_nothing_of_nobody_but_for_place_and_day() -> None:
    first = happened("The crane fell on the grain store.", "damage", "fell", document="d1")
    alike_ = happened("On the grain store a rusty crane fell.", "damage", "fell", document="d2")
    assert not are(first, alike_)
    slots = {"where": Where(name="Orlow"), "time": "2031-05-04"}
    assert are(*(replace(each, **slots) for each in (first, alike_)))
    by_one = happened("She saw that the crane fell.", "damage", "fell", document="d4", actors=RUTH)
    assert not are(first, by_one)


def test_those_without_a_name_are_one_by_their_noun() -> None:
    nameless = [("g1", "two porters"), ("g2", "porters"), ("g3", "a baker")]
    group = (*ACTORS, *(structs.replace(actor(*each), names=()) for each in nameless))
    porters = arrest("Two porters were arrested at the mill.", "d1", recipients=frozenset({"g1"}))
    again = arrest("At the mill porters were arrested.", "d2", recipients=frozenset({"g2"}))
    baker = arrest("At the mill a baker was arrested.", "d3", recipients=frozenset({"g3"}))
    given = compared(porters, again, baker, actors=group)
    assert are_alike(porters, again, given)
    assert not are_alike(porters, baker, given)


def test_a_phrase_tells_a_deed_by_itself() -> None:
    gas = [happened("They fired tear gas.", "COERCE", "fired tear gas", document=d) for d in "12"]
    assert are(*gas)


def test_one_sight_is_told_by_the_things_in_it() -> None:
    hats = "Straw hats floated by the lighthouse."
    first = happened(hats, "sight", "floated", document="d1")
    again = happened("Beside the lighthouse lay straw hats.", "sight", "lay", document="d2")
    one_thing = happened("Straw burned all night.", "sight", "burned", document="d3")
    deed = happened("Beside the lighthouse they sold straw hats.", "ASSAULT", "sold", document="d4")
    assert are(first, again)
    assert not are(first, one_thing)
    assert not are(first, deed)


@pytest.mark.parametrize("fields", [{"is_named": True}, {"is_former": True}, {"status": "planned"}])
def test_what_is_only_referred_to_of_another_time_or_to_come_is_not_surely_the_same(
    fields: dict[str, object],
) -> None:
    first = arrest("Ruth Adair was arrested at the mill.", "d1", recipients=RUTH)
    other = arrest("Ruth Adair was arrested at the mill gate.", "d2", recipients=RUTH, **fields)
    assert not are(first, other)


def test_one_number_of_one_thing() -> None:
    first = counted("The storm sank 14 boats.", "14", 14, 14, "boats", document="d1")
    again = counted("In the storm 14 boats sank.", "14", 14, 14, "boats", document="d2")
    cars = counted("The storm broke 14 fences.", "14", 14, 14, "fences", document="d3")
    least = counted("At least 14 boats sank.", "14", 14, 21, "boats", document="d4")
    other = counted("The storm sank 15 boats.", "15", 15, 15, "boats", document="d5")
    near = counted("More than 13 boats sank.", "13", 13, 19, "boats", document="d6")
    assert are(first, near)
    assert are(first, again)
    assert are(first, least)
    assert not are(first, cars)
    assert not are(first, other)


def test_two_speakers_say_the_same_only_in_the_same_words() -> None:
    first = said("The gate stood open all night.", document="d1", speaker="a1")
    again = said("The gate stood open all night.", document="d2", speaker="a2")
    other = said("The gate was open.", document="d3", speaker="a3")
    assert are(first, again)
    assert not are(first, other)
    assert not are(first, happened("The gate fell.", "damage", "fell", document="d4"))


def test_pairs_are_of_different_articles() -> None:
    group = [
        arrest("Ruth Adair was arrested at the mill.", document, recipients=RUTH, time="2031-05-04")
        for document in ("d1", "d1", "d2")
    ]
    found = alike(group, compared(*group, actors=ACTORS))
    assert {frozenset(mark[:2] for mark in pair) for pair in found} == {frozenset({"d1", "d2"})}
