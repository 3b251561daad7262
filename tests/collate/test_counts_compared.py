"""What a number may mean, and what speaks for one number, taken apart."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.collate.agreeing import AgreeingCountLikeness
from headwater.collate.cluster import NO_REASON
from headwater.collate.counts import (
    SAME_COUNT,
    SAME_DEED,
    SAME_FATE,
    SAME_UNIT,
    CountLikeness,
    allowed_values,
    are_of_others,
    are_of_two_fates,
    deeds,
    digits_of,
    is_same_number,
    near_values,
    round_step,
)
from headwater.collate.reading import Count, Where
from headwater.collate.words import rarity
from headwater.record.mark import Bound, Figure
from headwater.record.span import Span
from readings_by_hand import counted, vectors_of


def figure(value: float, bound: Bound, low: float | None = None, high: float | None = None) -> Figure:
    span = Span(document="d1", start=0, end=2)
    return Figure(id="f0", span=span, value=value, low=low, high=high, bound=bound, unit=None, of=span)


def comparing(*figures: Count, agreeing: bool = False) -> CountLikeness:
    kind = AgreeingCountLikeness if agreeing else CountLikeness
    passages = [text for each in figures for text in (each.text, each.core, each.counted)]
    return kind(rarity(each.words for each in figures), vectors_of(passages))


def count(text: str, number: str, thing: str, *done: str, document: str = "d1", **fields: object) -> Count:
    value = float(number.replace(",", ""))
    found = counted(text, number, value, value, thing, document=document, deeds=done)
    return replace(found, **fields)  # type: ignore[arg-type]


# ---------------------------------------------------------------- what a number may mean


@pytest.mark.parametrize(
    ("bound", "low", "high"),
    [
        ("exactly", 40, 40),
        ("about", 36, 44),
        ("at least", 40, 60),
        ("more than", 40, 60),
        ("at most", 20, 40),
        ("less than", 20, 40),
    ],
)
def test_the_values_that_a_bound_allows(bound: Bound, low: float, high: float) -> None:
    assert allowed_values(figure(40, bound)) == pytest.approx((low, high))
    assert allowed_values(figure(40, "exactly", 30, 50)) == (30, 50)


@pytest.mark.parametrize(
    ("value", "bound", "near"),
    [
        (40, "exactly", (40, 40)),
        (40, "about", (36, 44)),
        (40, "at least", (40, 50)),
        (40, "at most", (30, 40)),
        (42, "about", (41, 43)),
    ],
)
def test_the_values_within_a_round_step(value: float, bound: Bound, near: tuple[float, float]) -> None:
    assert near_values(figure(value, bound)) == pytest.approx(near)


@given(
    st.integers(1, 10**7),
    st.sampled_from(("exactly", "about", "at least", "more than", "at most", "less than")),
)
def test_a_number_may_always_mean_itself(value: int, bound: Bound) -> None:
    low, high = allowed_values(figure(value, bound))
    near_low, near_high = near_values(figure(value, bound))
    assert low <= near_low <= value <= near_high <= high
    assert 0 < round_step(value) <= value


@pytest.mark.parametrize(
    ("value", "digits"),
    [(40, "4"), (318, "318"), (50.8, "508"), (310000, "31"), (1234567, "1234567"), (0.5, "5"), (0, "")],
)
def test_the_digits_that_tell(value: float, digits: str) -> None:
    assert digits_of(value) == digits


# ---------------------------------------------------------------- what is done to those counted

DEAD = count("A crane fell and 14 keepers died", "14", "keepers", "death")
HURT = count("A crane fell and 14 keepers were hurt", "14", "keepers", "injury", document="d2")
CAME = count("In all 14 keepers came", "14", "keepers", document="d3")


@pytest.mark.parametrize(
    ("left", "right", "share"),
    [
        (DEAD, DEAD, 1.0),
        (DEAD, HURT, 0.0),
        (DEAD, replace(HURT, told=frozenset({"injury", "death"})), 0.6),
        (DEAD, CAME, 0.4),
        (CAME, CAME, 0.4),
    ],
    ids=["the same", "another", "told beside it", "one tells none", "neither tells any"],
)
def test_whether_the_same_was_done(left: Count, right: Count, share: float) -> None:
    assert deeds(left, right) == deeds(right, left) == share


def test_fates_are_two_where_the_dead_of_one_are_the_hurt_of_the_other() -> None:
    assert are_of_two_fates(DEAD, HURT)
    held = replace(DEAD, deeds=frozenset({"COERCE"})), replace(HURT, deeds=frozenset({"SANCTION"}))
    assert not are_of_two_fates(*held)


def test_whose_number_it_is_tells_two_apart_only_where_nobody_is_in_both() -> None:
    hers, his, both = (replace(DEAD, holders=frozenset(who)) for who in (["a"], ["b"], ["a", "b"]))
    assert are_of_others(hers, his)
    assert not are_of_others(hers, both)
    assert not are_of_others(hers, DEAD)


# ---------------------------------------------------------------- what is counted


@pytest.mark.parametrize(
    ("left", "right", "done", "expected"),
    [
        ("keepers", "keepers", (), 1.0),
        ("people", "sailors", ("death",), SAME_DEED),
        ("people", "others", ("death",), SAME_FATE),
        ("people", "others", ("accident",), SAME_DEED),
        ("people", "others", ("movement",), 0.0),
        ("crates", "ladders", ("movement",), SAME_DEED),
        ("crates", "ladders", (), 0.0),
    ],
)
def test_how_surely_two_nouns_name_one_thing(
    left: str, right: str, done: tuple[str, ...], expected: float
) -> None:
    one = count(f"The port told of 14 {left}", "14", left, *done)
    other = count(f"Somebody heard of 14 {right}", "14", right, *done, document="d2")
    compare = comparing(one, other)
    assert compare.things(one, other) == pytest.approx(expected)
    few = replace(other, value=12.0)
    if left == "crates":
        assert compare.things(one, few) == 0.0


def test_two_sums_of_one_unit_count_the_same_unless_they_tell_what_of() -> None:
    left, right = (
        replace(count(f"{words} 14 there", "14", "EUR", document=words), counted="", unit="EUR")
        for words in ("Paid", "Lost")
    )
    compare = comparing(left, right)
    assert compare.things(left, right) == SAME_UNIT
    keys = list(compare.keys(left))
    assert ("EUR", left.head) in keys
    assert ("value", "14") in keys
    assert ("", left.head) in list(compare.keys(replace(left, unit=None)))


def test_what_is_asserted_makes_numbers_more_alike_and_never_less() -> None:
    said = "As the keeper of the long quay told a crowd at noon, 14 lamps burst"
    left = count(said, "14", "lamps", core="14 lamps burst", core_words=frozenset({"14", "lamp", "burst"}))
    right = count("Then 14 lamps burst", "14", "lamps", document="d2")
    whole = replace(left, core=said, core_words=left.words)
    compare = comparing(left, right, whole)
    assert compare.context(left, right) == compare.context(right, left) > compare.context(whole, right)
    empty = [replace(each, core="", core_words=frozenset()) for each in (whole, right)]
    assert comparing(*empty).context(*empty) == pytest.approx(compare.context(whole, right))


# ---------------------------------------------------------------- one number


def test_the_same_rare_number_speaks_for_one() -> None:
    left = count("Guards held 40 keepers at the mill", "40", "keepers", "COERCE")
    right = count("There were 40 who were held, all keepers", "40", "keepers", "COERCE", document="d2")
    plain, agreeing = comparing(left, right), comparing(left, right, agreeing=True)
    rare = agreeing(left, right) - plain(left, right)
    few = [replace(each, value=9.0, low=9.0, high=9.0) for each in (left, right)]
    assert rare > agreeing(*few) - plain(*few) == pytest.approx(0.0)


def test_one_number_of_two_units_is_two() -> None:
    left = count("The flood took 2367 sheep in the valley", "2367", "sheep")
    right = count("Nobody had paid 2367 for it", "2367", "eels", document="d2")
    compare = comparing(left, right, agreeing=True)
    assert compare(left, right) >= SAME_COUNT
    assert compare(left, replace(right, unit="EUR")) < SAME_COUNT
    other = replace(right, value=2368.0, low=2367.0, high=2369.0)
    assert compare(left, other) < SAME_COUNT


def test_points_of_a_game_are_chance() -> None:
    left = count("In the valley 62 shells came down", "62", "shells")
    right = count("Keepers counted 62 impacts in the valley", "62", "impacts", document="d2")
    compare = comparing(left, right, agreeing=True)
    assert compare(left, right) >= SAME_COUNT
    for pair in (
        (left, replace(right, told=frozenset({"sport"}))),
        (replace(left, told=frozenset({"sport"})), right),
    ):
        assert compare(*pair) < SAME_COUNT


def told_again(left: Count, right: Count) -> bool:
    """Compared by their words alone, as if one wrote the number in letters."""
    in_letters = [replace(each, words=frozenset(filter(str.isalpha, each.words))) for each in (left, right)]
    compare = comparing(*in_letters, agreeing=True)
    assert isinstance(compare, AgreeingCountLikeness)
    one, other = in_letters
    return is_same_number(one, other) and compare.is_told_again(one, other)


@pytest.mark.parametrize(
    ("changes", "is_one"),
    [
        ({}, True),
        ({"value": 5.0}, False),
        ({"unit": "km"}, False),
        ({"deeds": frozenset({"injury"}), "head": "peopl", "counted": "people"}, False),
        ({"years": frozenset({"2011"})}, False),
        ({"is_each": True}, False),
        ({"places": frozenset({Where(name="Orlow")})}, False),
        ({"counted": "lanterns", "head": "lantern", "of": frozenset({"lantern"})}, False),
    ],
)
def test_one_number_of_what_has_one_name_is_one_whatever_is_told_of_it(
    changes: dict[str, Any], is_one: bool
) -> None:
    left = count("Marrin threw out 6 envoys", "6", "envoys", "SANCTION")
    right = count("A bus took the 6 envoys home", "6", "envoys", "movement", document="d2")
    left = replace(left, places=frozenset({Where(name="Pell")}))
    right = replace(right, **changes)
    assert told_again(left, right) is is_one


@pytest.mark.parametrize(
    ("number", "told", "other", "is_one"),
    [
        ("45,000", "weavers came to the square", "A crowd of {}, some say", True),  # so great
        ("38", "weavers came to the square", "Hail broke {} panes", False),
        ("38", "weavers came to the square", "To the square came {}", True),  # one clause names nothing
        ("9", "weavers came to the square", "To the square came {}", False),  # so few
    ],
)
def test_a_rare_number_is_one_where_a_little_else_is(
    number: str, told: str, other: str, is_one: bool
) -> None:
    left = count(f"{number} {told}", number, "weavers")
    right = count(other.format(number), number, "panes", document="d2")
    if "panes" not in other:
        right = replace(right, counted="", head="", of=frozenset())
    assert told_again(left, right) is is_one


def test_people_of_whom_two_clauses_tell_nothing_in_common_are_not_one() -> None:
    stood = count(
        "Outside, singing songs nobody knew, 9 people stood in rain until nightfall",
        "9",
        "people",
        "movement",
    )
    packed = count(
        "Mud that slid from a quarry held 9 people fast beneath beams, rescuers found",
        "9",
        "people",
        "accident",
        document="d2",
    )
    assert not told_again(stood, packed)
    assert told_again(stood, replace(packed, deeds=stood.deeds))


def test_a_bare_number_neither_speaks_for_one_nor_parts() -> None:
    left = count("Outside 9 weavers stood in rain", "9", "weavers", "movement")
    bare = replace(count("The doctors first counted 9", "9", "doctors", document="d2"), counted="", head="")
    named = replace(bare, counted="doctors", head="doctor")
    compare = comparing(left, bare, named, agreeing=True)
    assert compare(left, bare) == NO_REASON
    assert compare(left, named) != NO_REASON


def test_a_sum_that_tells_not_what_of_is_of_what_its_clause_names() -> None:
    named = replace(count("The new lock costs 40 there", "40", "new lock"), unit="EUR", head="lock")
    bare = count("They will build a lock for 90 by spring", "90", "EUR", document="d2")
    bare = replace(bare, unit="EUR", counted="", head="eur", of=frozenset({"eur"}))
    compare = comparing(named, bare)
    assert compare.things(named, bare) == compare.things(bare, named) == SAME_UNIT
    other = replace(bare, words=frozenset({"they", "build", "mill"}))
    assert compare.things(named, other) == 0.0
    assert compare.things(named, replace(bare, unit="km")) == 0.0
