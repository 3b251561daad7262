"""What holds for the likeness of any two readings: who is asked first does not matter."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from headwater.collate.agreeing import AgreeingCountLikeness
from headwater.collate.counts import (
    CountLikeness,
)
from headwater.collate.happenings import SAME_HAPPENING, SURELY_TWO, HappeningLikeness
from headwater.collate.reading import Count, Happening, Statement, Where
from headwater.collate.statements import StatementLikeness
from headwater.collate.words import content_words, rarity
from headwater.run.resources import load_kindred, load_weights
from readings_by_hand import counted, happened, said, vectors_of

TEXTS = (
    "Guards robbed the old mill at Marrin",
    "The robbery of the mill took a minute",
    "Thieves stole the lamp of the old mill",
    "Two were hurt when the crane fell at Marrin",
    "The crane collapsed on the long quay",
    "Ida Orr met the harbour board at Marrin",
    "Orr had talks with the board on the quay",
    "Nobody knew who robbed the mill before dawn",
    "Guards at Ostrel robbed a barge of its lamp",
    "Orr said that the board met on the quay at Marrin",
    "Ida Orr served the board on the long quay",
    "Orr served on the quay at Marrin",
)
DEEDS = (
    "robbed",
    "robbery",
    "stole",
    "hurt",
    "collapsed",
    "met",
    "talks",
    "robbed",
    "robbed",
    "met",
    "served",
    "served",
)
TYPES = ("crime", "crime", "accident", "damage", "CONSULT", "death", "sight", "deed", "movement", "REJECT")
PEOPLE = ("ida", "orr", "lund", "board", "guilder", "norvik")
PERSONS = frozenset({"ida", "orr", "lund", "guilder"})
NAMED = frozenset(PEOPLE) - {"guilder"}
CALLED = {
    "ida": frozenset({"ida", "orr"}),
    "orr": frozenset({"orr"}),
    "lund": frozenset({"tam", "lund"}),
    "board": frozenset({"harbour", "board"}),
    "norvik": frozenset({"norvik"}),
}
HOUSES = {"board": "NV", "norvik": "NV"}
PLACES = (None, Where(name="Marrin", point=(60.0, 10.0)), Where(name="Ostrel", point=(50.0, 10.0)))
YEARS = (frozenset[str](), frozenset({"2019"}), frozenset({"2031"}))
THINGS = ("", "the mill", "the lamp", "the harbour board", "the guard")
CORES = tuple(text.partition(" ")[2] for text in TEXTS)
COUNTED = ("sailors", "old sailors", "crates of lamps")
LOSSES = {thing: f"The mill lost 12 {thing} at Marrin" for thing in COUNTED}
RARE = rarity(content_words(text) for text in TEXTS)
VECTORS = vectors_of([*TEXTS, *CORES, *DEEDS, *THINGS, *COUNTED, *LOSSES.values()])
ONCE = frozenset(content_words("lamp crane quay minute"))
EVENTS = HappeningLikeness(
    RARE, VECTORS, HOUSES, PERSONS, NAMED, CALLED, load_kindred(), ONCE, load_weights()
)


SEEDS = st.integers(0, 10**9)  # one draw a reading: what is drawn from it costs nothing more


def some(random: Random) -> frozenset[str]:
    return frozenset(random.sample(PEOPLE, random.choice((0, 1, 1, 2))))


def slots(random: Random) -> dict[str, object]:
    """What an event may have, drawn at random and mostly of the plain kind."""
    return {
        "number": random.randrange(len(TEXTS)),
        "type": random.choice(TYPES),
        "actors": some(random),
        "recipients": some(random),
        "present": some(random) & PERSONS,
        "bodies": some(random) & {"board"},
        "where": random.choice(PLACES),
        "time": random.choice((None, None, "2031-05-04", "2031-05", "2031-06-01")),
        "status": random.choice(("happened", "happened", "happened", "happened", "planned", "denied")),
        "counts": random.choice(
            (frozenset(), frozenset(), frozenset({(2.0, 2.0)}), frozenset({(9.0, 12.0)}))
        ),
        "years": random.choice((frozenset(), *YEARS)),
        "is_named": random.random() < 0.3,
        "is_former": random.random() < 0.2,
        "is_several": random.random() < 0.1,
        "is_sole": random.random() < 0.7,
        "is_headline": random.random() < 0.2,
        "thing": random.choice(THINGS[:3]),
        "office": random.choice(("", "", *THINGS[3:])),
        "is_said": random.random() < 0.2,
    }


def event(given: dict[str, Any], document: str) -> Happening:
    fields = dict(given)
    number, is_said = fields.pop("number"), fields.pop("is_said")
    core = CORES[number] if is_said else TEXTS[number]
    found = happened(TEXTS[number], fields["type"], DEEDS[number], document=document)
    return replace(found, core=core, core_words=frozenset(content_words(core)), **fields)


def pair(seed: int) -> tuple[Happening, Happening]:
    """Two events that have most slots in common, and mostly are told in other words."""
    random = Random(seed)
    left, other = slots(random), slots(random)
    right = {name: other[name] if random.random() < 0.2 else value for name, value in left.items()}
    right["number"] = other["number"]
    return event(left, "d1"), event(right, "d2")


PAIRS = SEEDS.map(pair)


@settings(max_examples=600)
@given(PAIRS)
def test_two_events_are_as_alike_from_either_side(pair: tuple[Happening, Happening]) -> None:
    left, right = pair
    found = EVENTS(left, right)
    assert SURELY_TWO <= found <= 1.0
    assert abs(found - EVENTS(right, left)) < 1e-6


@settings(max_examples=100)
@given(PAIRS)
def test_what_is_planned_or_elsewhere_is_never_what_happened_here(pair: tuple[Happening, Happening]) -> None:
    left, right = pair
    told = replace(left, status="happened", is_named=False, is_lead=False)  # in two leads it only weighs
    assert EVENTS(told, replace(right, status="planned", is_named=False)) <= 0.0
    apart = [
        replace(each, where=Where(name=name, point=(north, 10.0)))
        for each, name, north in ((left, "Marrin", 60.0), (right, "Ostrel", 50.0))
    ]
    assert EVENTS(*apart) <= 0.0


@settings(max_examples=100)
@given(PAIRS)
def test_events_that_seem_one_are_looked_up_by_a_common_key(pair: tuple[Happening, Happening]) -> None:
    left, right = pair
    if EVENTS(left, right) >= SAME_HAPPENING and left.type == right.type:
        assert set(EVENTS.keys(left)) & set(EVENTS.keys(right))


def utterance(random: Random, document: str) -> Statement:
    return said(
        random.choice(TEXTS),
        document=document,
        speaker=random.choice((None, *PEOPLE)),
        negated=random.random() < 0.3,
        denies=random.random() < 0.3,
        house=random.choice((None, "NV", "SU")),
        office=random.choice((frozenset(), frozenset({"harbour", "board"}), frozenset({"guard"}))),
        titles=random.choice((frozenset(), frozenset({"board"}), frozenset({"keeper"}))),
        is_direct=random.random() < 0.5,
        is_carried=random.random() < 0.3,
    )


def utterances(document: str) -> SearchStrategy[Statement]:
    return SEEDS.map(lambda seed: utterance(Random(seed), document))


@settings(max_examples=200)
@given(utterances("d1"), utterances("d2"))
def test_two_statements_are_as_alike_from_either_side(left: Statement, right: Statement) -> None:
    compare = StatementLikeness(RARE, VECTORS)
    assert abs(compare(left, right) - compare(right, left)) < 1e-6


def number(random: Random, document: str) -> Count:
    value, thing = random.choice((2.0, 9.0, 12.0)), random.choice(COUNTED)
    high = value + random.choice((0.0, 3.0))
    deeds = random.sample(("death", "injury"), random.randrange(3))
    return replace(
        counted(LOSSES[thing], "12", value, high, thing, document=document, deeds=deeds),
        actors=some(random),
        holders=some(random) & PERSONS,
        places=frozenset(random.sample(PLACES[1:], random.randrange(2))),
        is_part=random.random() < 0.2,
        is_vague=random.random() < 0.2,
        is_each=random.random() < 0.2,
        years=random.choice(YEARS),
        teller=random.choice((None, "ida", "lund")),
    )


def numbers(document: str) -> SearchStrategy[Count]:
    return SEEDS.map(lambda seed: number(Random(seed), document))


@settings(max_examples=200)
@given(numbers("d1"), numbers("d2"))
def test_two_numbers_are_as_alike_from_either_side(left: Count, right: Count) -> None:
    for kind in (CountLikeness, AgreeingCountLikeness):
        compare = kind(RARE, VECTORS)
        assert abs(compare(left, right) - compare(right, left)) < 1e-6
