from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.collate.agreeing import AgreeingCountLikeness
from headwater.collate.counts import (
    SAME_COUNT,
    CountLikeness,
    agree,
    allowed_values,
    are_elsewhere,
    are_far_apart,
    are_of_other_years,
    are_of_two_fates,
    are_rounded_apart,
    are_told_of_other_deeds,
    is_one_former,
    is_one_sum,
    roundness,
)
from headwater.collate.reading import Where
from headwater.collate.words import rarity
from headwater.record.mark import Bound, Figure
from headwater.record.span import Span
from readings_by_hand import counted, vectors_of


def figure(value: float, bound: Bound, low: float | None = None, high: float | None = None) -> Figure:
    span = Span(document="d1", start=0, end=2)
    return Figure(id="f0", span=span, value=value, low=low, high=high, bound=bound, unit=None, of=span)


@pytest.mark.parametrize(
    ("left", "right", "compatible"),
    [
        (figure(14, "exactly"), figure(12, "more than"), True),
        (figure(14, "exactly"), figure(14, "at most"), True),
        (figure(7, "exactly"), figure(11, "exactly"), False),
        (figure(40, "at least"), figure(40, "more than"), True),
        (figure(40, "about"), figure(42, "exactly"), True),
        (figure(40, "about"), figure(60, "exactly"), False),
        (figure(25, "exactly", 20, 30), figure(28, "exactly"), True),
        (figure(40, "more than"), figure(300, "exactly"), False),
    ],
)
def test_values_agree_where_one_number_can_be_meant(left: Figure, right: Figure, compatible: bool) -> None:
    readings = []
    for name, each in (("d1", left), ("d2", right)):
        low, high = allowed_values(each)
        readings.append(counted("some 9 ships sank", "9", low, high, "ships", document=name))
    assert agree(*readings) is compatible


def test_the_same_thing_under_another_number_is_the_same_thing() -> None:
    left = counted("Police detained 40 dockers on the quay", "40", 40, 40, "dockers")
    right = counted("On the quay 43 dockers were detained", "43", 43, 43, "dockers", document="d2")
    compare = CountLikeness(rarity([left.words, right.words]), vectors_of([left.text, right.text]))
    assert compare(left, right) >= SAME_COUNT


def test_other_things_and_other_units_are_not_compared() -> None:
    left = counted("Police detained 40 dockers", "40", 40, 40, "dockers")
    passages = ["Police detained 40 dockers", "The port lost 40 million", "dockers", "port"]
    compare = CountLikeness(rarity([left.words]), vectors_of(passages))
    money = counted("The port lost 40 million", "40 million", 4e7, 4e7, "port", document="d2", unit="EUR")
    assert compare(left, money) == 0.0


def test_numbers_far_apart_are_two_counts_though_their_bounds_meet() -> None:
    few = counted("Trolls broke into at least 6000 mills in the valley", "6000", 6000, 9000, "mills")
    many = counted(
        "Trolls broke into about 10000 mills in the valley", "10000", 9000, 11000, "mills", document="d2"
    )
    some = counted(
        "Trolls broke into thousands of mills in the valley", "thousands", 2000, 9999, "mills", document="d3"
    )
    compare = AgreeingCountLikeness(
        rarity([few.words, many.words]), vectors_of([few.text, many.text, some.text, "mills"])
    )
    assert compare(few, replace(many, value=10000.0)) == 0.0
    assert compare(few, replace(some, is_vague=True)) >= SAME_COUNT


@pytest.mark.parametrize(
    ("stated", "high", "told", "expected"),
    [
        (9, 13.5, 11, True),
        (9, 13.5, 10, False),
        (100, 150, 112, False),
        (60, 90, 64, False),
        (60, 90, 75, True),
        (12, 18, 14, False),
    ],
)
def test_a_bound_is_not_given_to_a_number_beyond_its_next_round_step(
    stated: float, high: float, told: float, expected: bool
) -> None:
    least = counted("At least 9 mills stood still.", "9", stated, high, "mills")
    least = replace(least, value=stated)
    exact = counted("In all 9 mills stood still.", "9", told, told, "mills", document="d2")
    assert are_far_apart(least, replace(exact, value=told)) is expected
    assert not are_far_apart(replace(least, is_vague=True), exact)


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        ([], [Where(name="Pell")], False),
        ([Where(name="PELL")], [Where(name="Pell")], False),
        ([Where(name="Pell", around=frozenset({"Orlow"}))], [Where(name="Orlow")], False),
        ([Where(name="Pell"), Where(name="Voll")], [Where(name="Orlow"), Where(name="Voll")], False),
        ([Where(name="Pell")], [Where(name="Orlow")], True),
    ],
)
def test_clauses_are_told_elsewhere_whose_places_all_lie_apart(
    here: list[Where], there: list[Where], expected: bool
) -> None:
    left = replace(counted("At Pell 9 mills stood.", "9", 9, 9, "mills"), places=frozenset(here))
    assert are_elsewhere(left, replace(left, places=frozenset(there))) is expected


def test_a_number_of_three_digits_is_one_though_another_town_is_named_beside_it() -> None:
    left = counted("The new toll holds on 318 roads around Orlow.", "318", 318, 318, "roads")
    right = counted("Of the 318 roads 90 lead to Pell.", "318", 318, 318, "roads", document="d2")
    left = replace(left, places=frozenset({Where(name="Orlow")}))
    right = replace(right, places=frozenset({Where(name="Pell")}))
    compare = AgreeingCountLikeness(
        rarity([left.words, right.words]), vectors_of([left.text, right.text, "roads"])
    )
    assert compare(left, right) >= SAME_COUNT
    few = (replace(each, value=31.0, low=31.0, high=31.0) for each in (left, right))
    assert compare(*few) < SAME_COUNT


def test_one_sum_to_its_digits_is_one_in_a_story_however_it_is_told() -> None:
    cable = counted(
        "The letter speaks of 310,000 crowns for the rowing club", "310,000", 3.1e5, 3.1e5, "SEK", unit="SEK"
    )
    trial = counted(
        "Vale faces trial for taking 310,000", "310,000", 3.1e5, 3.1e5, "SEK", document="d2", unit="SEK"
    )
    compare = AgreeingCountLikeness(
        rarity([cable.words, trial.words]), vectors_of([cable.text, trial.text, "", "SEK"])
    )
    cable, trial = replace(cable, counted=""), replace(trial, counted="")
    assert compare(cable, trial) >= SAME_COUNT
    assert compare(replace(cable, value=3e5), replace(trial, value=3e5)) < SAME_COUNT
    half = replace(cable, unit="percent", value=50.0), replace(trial, unit="percent", value=50.0)
    share = replace(cable, unit="percent", value=50.8), replace(trial, unit="percent", value=50.8)
    assert compare(*half) < SAME_COUNT <= compare(*share)


def test_two_of_one_and_two_of_another_are_not_one_number() -> None:
    girls = counted("The gang threatened two young girls at the mill", "two", 2, 2, "young girls")
    shot = counted("The gang shot and stabbed two people at night", "two", 2, 2, "people", document="d2")
    girls, shot = (replace(each, deeds=frozenset({"crime"})) for each in (girls, shot))
    compare = AgreeingCountLikeness(
        rarity([girls.words, shot.words]), vectors_of([girls.text, shot.text, "young girls", "people"])
    )
    assert compare(girls, shot) == 0.0


@pytest.mark.parametrize(
    ("number", "other", "deeds", "are_one"),
    [
        (2367.0, "About 2367 have left their homes", ("", "movement"), True),
        (62.0, "Keepers counted 62 impacts in the valley", ("", ""), True),
        (62.0, "The tax on tea went up by 62 pages of rules", ("", ""), False),
        (62.0, "62 cattle were hurt in the valley", ("death", "injury"), False),
        (60.0, "Keepers counted 60 impacts in the valley", ("", ""), False),
    ],
)
def test_a_number_that_is_no_chance_counts_one_thing_under_two_names(
    number: float, other: str, deeds: tuple[str, str], are_one: bool
) -> None:
    text = f"In the valley {number:.0f} shells came down"
    left = counted(text, f"{number:.0f}", number, number, "shells", deeds=filter(None, deeds[:1]))
    right = counted(
        other, f"{number:.0f}", number, number, "things", document="d2", deeds=filter(None, deeds[1:])
    )
    compare = AgreeingCountLikeness(
        rarity([left.words, right.words]), vectors_of([left.text, right.text, "shells", "things"])
    )
    assert (compare(left, right) >= SAME_COUNT) is are_one


def test_a_part_or_a_range_is_not_the_same_number() -> None:
    left = counted("In the valley 2367 shells came down", "2367", 2367, 2367, "shells")
    right = counted("Over 2367 were sold", "2367", 2367, 2367, "eels", document="d2")
    compare = AgreeingCountLikeness(
        rarity([left.words]), vectors_of([left.text, right.text, "shells", "eels"])
    )
    assert compare(left, right) >= SAME_COUNT
    assert compare(left, replace(right, is_part=True)) < SAME_COUNT
    assert compare(left, replace(right, low=2000, high=3000)) < SAME_COUNT


def test_the_same_number_of_two_people_is_surely_two() -> None:
    left = counted("Arne Brekke scored 20 points on Monday", "20", 20, 20, "points")
    right = counted("On Monday Orla Venn scored 20 points", "20", 20, 20, "points", document="d2")
    passages = [left.text, right.text, "points"]
    likeness, agreeing = (
        kind(rarity([left.words, right.words]), vectors_of(passages))
        for kind in (CountLikeness, AgreeingCountLikeness)
    )
    brekke, venn = replace(left, holders=frozenset({"p1"})), replace(right, holders=frozenset({"p2"}))
    assert agreeing(left, right) >= SAME_COUNT
    assert agreeing(brekke, right) >= SAME_COUNT
    assert agreeing(brekke, venn) < 0
    assert likeness(brekke, venn) == 0


def test_a_round_number_is_not_said_of_one_that_rounds_to_another() -> None:
    about = counted("About 140 riders came.", "About 140", 126, 154, "riders", document="d1")
    about = replace(about, value=140.0, low=140 * 0.9, high=140 * 1.1)
    exact, near = (
        counted(f"In all {n} riders came.", str(n), n, n, "riders", document="d2") for n in (148, 143)
    )
    assert are_rounded_apart(about, exact)
    assert not are_rounded_apart(about, near)
    assert not are_rounded_apart(exact, near)
    assert [roundness(value) for value in (40.0, 100.0, 0.0)] == [0.1, 0.1, 0.1]
    assert roundness(143.0) == 0.02
    assert [roundness(value) for value in (15.0, 25.0, 215.0)] == [0.1, 0.1, 0.02]


def test_a_rounded_number_is_one_above_a_rounder_bound() -> None:
    about = counted("Some 640 riders fled.", "640", 576, 704, "riders")
    above = counted("More than 600 riders fled.", "600", 600, 900, "riders", document="d2")
    about, above = replace(about, value=640.0, low=640 * 0.9, high=640 * 1.1), replace(above, value=600.0)
    assert not are_rounded_apart(about, above)
    assert are_rounded_apart(about, replace(above, value=660, low=660, high=990))


def test_the_dead_the_hurt_and_the_missing_are_not_one_number() -> None:
    dead, missing = (
        counted(f"Six were {fate}.", "Six", 6, 6, "people", deeds=[fate]) for fate in ("death", "missing")
    )
    assert are_of_two_fates(dead, missing)
    assert not are_of_two_fates(dead, dead)
    assert not are_of_two_fates(dead, replace(missing, deeds=frozenset({"COERCE"})))


def test_numbers_of_other_years_and_what_each_has_are_not_one() -> None:
    plain = counted("Three envoys were sent home.", "Three", 3, 3, "envoys")
    old, older = (replace(plain, years=frozenset({year})) for year in ("2016", "2017"))
    assert are_of_other_years(old, older)
    assert not are_of_other_years(old, plain)
    assert are_of_other_years(plain, replace(plain, is_each=True))
    assert is_one_former(plain, old)
    assert not is_one_former(old, older)
    assert not is_one_former(replace(plain, value=30.0), old)


def test_few_of_whom_two_deeds_are_told_are_not_one_number_by_chance() -> None:
    sent = counted("Six envoys were sent home.", "Six", 6, 6, "envoys", deeds=["SANCTION"])
    came = counted("Six envoys came by the night ferry.", "Six", 6, 6, "envoys", deeds=["movement"])
    assert are_told_of_other_deeds(sent, came)
    assert not are_told_of_other_deeds(sent, replace(came, told=frozenset({"movement", "SANCTION"})))
    assert not are_told_of_other_deeds(replace(sent, value=60.0), replace(came, value=60.0))


def test_people_and_another_noun_are_one_only_by_what_is_done_to_people() -> None:
    people = counted("Fourteen went up the hill", "Fourteen", 14, 14, "people")
    carts = counted("Fourteen carts went past", "Fourteen", 14, 14, "carts", document="d2")
    people, carts = (replace(each, deeds=frozenset({"movement"})) for each in (people, carts))
    compare = AgreeingCountLikeness(
        rarity([people.words, carts.words]), vectors_of([people.text, carts.text, "people", "carts"])
    )
    assert compare.things(people, carts) == 0.0
    held = (replace(each, deeds=frozenset({"COERCE"})) for each in (people, carts))
    assert compare.things(*held) > 0.0


@pytest.mark.parametrize(("share", "is_one"), [(4.6, True), (46.0, False), (31.25, True)])
def test_a_share_with_a_decimal_is_told_again_where_a_whole_one_may_be_another(
    share: float, is_one: bool
) -> None:
    rise = counted("They agreed on a rise of a share", "a share", share, share, "rise", unit="percent")
    bare = counted("They have their share", "share", share, share, "", document="d2", unit="percent")
    assert is_one_sum(rise, bare) is is_one
