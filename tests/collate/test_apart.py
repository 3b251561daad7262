"""What says that one word tells two deeds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.collate.apart import (
    are_of_other_offices,
    are_of_other_things,
    are_one_and_toll,
    are_other_tolls,
    is_denied_by,
    is_first,
    is_total_denial,
    office_after,
    thing_after,
)
from headwater.collate.reading import Happening
from readings_by_hand import happened

CALLED = {
    "a-guards": frozenset({"3", "guard"}),
    "a-guard": frozenset({"wound", "guard"}),
    "a-woman": frozenset({"59", "year", "woman"}),
}
PERSONS = frozenset({"a-guard", "a-woman"})


def thing(clause: str, verb: str) -> str:
    return thing_after(clause, clause.index(verb) + len(verb))


@pytest.mark.parametrize(
    ("clause", "verb", "named"),
    [
        ("the tram hit another lorry on the bridge", "hit", "another lorry"),
        ("The two wrote and staged a harbour play, which failed", "wrote", "a harbour play"),
        ("she knew that he had struck someone", "struck", "somebody"),
        ("the tram hit her at the quay", "hit", ""),
        ("the tram hit her foot", "hit", "her foot"),
        ("a docker died the next day", "died", ""),
        ("a docker was hit by a crane", "hit", ""),
        ("a docker was hit", "hit", ""),
    ],
)
def test_the_thing_behind_a_verb_has_an_article(clause: str, verb: str, named: str) -> None:
    assert thing(clause, verb) == named


def test_who_began_is_said_right_behind_the_verb() -> None:
    assert is_first("the guards fired first, she said", len("the guards fired"))
    assert is_first("they fired first on the quay", len("they fired"))
    assert not is_first("he gave first aid", len("he gave"))
    assert not is_first("charged with first-degree murder", len("charged with"))


def hit(text: str, thing: str = "", **fields: object) -> Happening:
    return happened(text, "ASSAULT", "hit", thing=thing, **fields)


def test_another_thing_is_another_deed() -> None:
    lorry, gate = hit("The tram hit a lorry.", "a lorry"), hit("The tram hit the gate.", "the gate")
    assert are_of_other_things(lorry, gate, 0.1)
    assert not are_of_other_things(lorry, gate, 0.5)
    assert not are_of_other_things(lorry, hit("The tram hit the lorry.", "the lorry"), 0.0)


def test_another_thing_is_not_somebody() -> None:
    another = hit("The tram hit another lorry.", "another lorry")
    victim = hit("The tram hit Ida Orr.", recipients=frozenset({"a-orr"}))
    assert are_of_other_things(another, victim, 0.0)
    assert are_of_other_things(victim, another, 0.0)
    assert not are_of_other_things(hit("The tram hit a lorry.", "a lorry"), victim, 0.0)


def died(document: str, actor: str) -> Happening:
    return happened("They died.", "death", "died", document=document, actors=frozenset({actor}))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [("a-guard", "a-guards", True), ("a-guards", "a-guard", True), ("a-guard", "a-woman", False)],
    ids=["one and three", "three and one", "an age"],
)
def test_one_death_is_not_the_toll(left: str, right: str, expected: bool) -> None:
    assert are_one_and_toll(died("d1", left), died("d2", right), PERSONS, CALLED) is expected


@pytest.mark.parametrize(
    ("clause", "verb", "office"),
    [
        ("She served as the treasurer of the town of Holm.", "served", "treasurer of the town of holm"),
        ("She served as treasurer.", "served as", "treasurer"),
        ("She served four years.", "served", ""),
    ],
)
def test_as_what_somebody_serves(clause: str, verb: str, office: str) -> None:
    assert office_after(clause, clause.index(verb) + len(verb)) == office


def test_another_office_is_another_service() -> None:
    def served(office: str, trigger: str = "served") -> Happening:
        return happened("She served there.", "life", trigger, office=office)

    treasurer, keeper, term = served("treasurer"), served("keeper of the light"), served("")
    assert are_of_other_offices(treasurer, keeper, 0.1)
    assert are_of_other_offices(treasurer, term, 0.1)
    assert not are_of_other_offices(treasurer, served("town treasurer"), 0.1)
    assert not are_of_other_offices(treasurer, keeper, 0.4)
    assert not are_of_other_offices(treasurer, happened("She sat there.", "life", "sat"), 0.1)


@pytest.mark.parametrize(
    ("clause", "is_total"),
    [
        ("Nobody had thrown anything.", True),
        ("No one threw stones.", True),
        ("Nothing was taken.", True),
        ("Not one stone was thrown.", True),
        ("Not a single stone was thrown.", True),
        ("One stone was thrown.", False),
        ("She had thrown nobody a rope.", True),
        ("They did not throw stones.", False),
    ],
)
def test_who_denies_it_of_everybody(clause: str, *, is_total: bool) -> None:
    assert is_total_denial(clause) == is_total


def test_what_nobody_did_is_any_deed_of_that_word() -> None:
    denied = happened(
        "Nobody threw anything.", "movement", "threw", none_did=frozenset({"nobody", "throw", "anyth"})
    )
    stones = happened("Boys threw stones at the ferry.", "ASSAULT", "threw", document="d2")
    assert is_denied_by(denied, stones)
    assert is_denied_by(denied, replace(stones, trigger="ston throw"))
    assert is_denied_by(replace(denied, trigger="bottl throw"), replace(stones, trigger="throw"))
    assert not is_denied_by(replace(denied, trigger="bottl throw"), replace(stones, trigger="ston find"))
    assert not is_denied_by(stones, denied)
    assert not is_denied_by(replace(denied, none_did=frozenset({"throw", "flare", "deck"})), stones)
    assert not is_denied_by(denied, replace(stones, is_former=True))
    assert not is_denied_by(denied, replace(stones, trigger="carry"))


def test_other_numbers_of_the_dead_are_other_assertions() -> None:
    called = {"nine": frozenset({"9", "people"}), "ten": frozenset({"10"}), "age": frozenset({"10", "year"})}
    nine, ten, age = (
        happened("They died.", "death", "died", recipients=frozenset({who})) for who in ("nine", "ten", "age")
    )
    assert are_other_tolls(nine, ten, called)
    assert not are_other_tolls(nine, nine, called)
    assert not are_other_tolls(nine, age, called)
    assert not are_other_tolls(nine, replace(ten, type="CONSULT"), called)
