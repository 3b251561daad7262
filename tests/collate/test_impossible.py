"""What says that two clauses tell two happenings, and what only makes it seem so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.collate.impossible import befall_one, have_other_status, is_impossible, seem_two
from headwater.collate.reading import Happening
from readings_by_hand import happened

ORR = frozenset({"orr"})
GUARD, HARBOUR = frozenset({"guard"}), frozenset({"harbour"})
HELD = happened(
    "Guards arrested Ida Orr at the quay", "COERCE", "arrested", recipients=ORR, actors=GUARD, bodies=GUARD
)
TAKEN = happened(
    "Ida Orr of the Harbour Club was arrested",
    "COERCE",
    "arrested",
    document="d2",
    recipients=ORR,
    bodies=HARBOUR,
)


def recount(status: str, document: str, **fields: object) -> Happening:
    return happened(
        "the recount in Marrin", "election", "recount", document=document, status=status, **fields
    )


def test_a_noun_refers_to_what_is_to_come_and_to_what_was() -> None:
    planned, held = recount("planned", "d1", is_named=True), recount("happened", "d2")
    assert not have_other_status(planned, held)
    assert have_other_status(replace(planned, is_named=False), held)
    assert seem_two(replace(planned, is_named=False), held, frozenset()) == 1
    assert not is_impossible(replace(planned, is_named=False), held)


def test_a_body_that_only_one_clause_has_makes_two_of_what_may_come_again() -> None:
    assert seem_two(HELD, TAKEN, frozenset()) == 1
    offers = [replace(each, type="AGREE") for each in (HELD, TAKEN)]
    assert seem_two(offers[0], offers[1], ORR) == 1


def test_what_one_of_a_name_suffers_once_is_one_whoever_is_named_beside() -> None:
    assert befall_one(HELD, TAKEN, ORR)
    assert seem_two(HELD, TAKEN, ORR) == 0
    assert not befall_one(HELD, replace(TAKEN, recipients=frozenset({"venn"})), ORR)


@pytest.mark.parametrize("kind", ["accident", "PROTEST"])
def test_a_case_of_another_year_seems_to_be_another(kind: str) -> None:
    now = happened("Trains stood still in the strike", kind, "strike", is_named=True)
    then = happened(
        "In 2008 there was a strike too",
        kind,
        "strike",
        document="d2",
        is_named=True,
        is_former=True,
        years=frozenset({"2008"}),
    )
    assert seem_two(now, then, frozenset()) == 1
    assert seem_two(now, replace(then, is_former=False), frozenset()) == 0


def test_one_case_and_several_seem_to_be_two() -> None:
    one = happened("the fire at the mill", "disaster", "fire", is_named=True)
    several = happened("all three fires", "disaster", "fires", document="d2", is_named=True, is_several=True)
    assert seem_two(one, several, frozenset()) == 1
