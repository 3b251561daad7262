"""When, where and whether."""

from __future__ import annotations

from dataclasses import replace

import pytest

from differing import actor, compared
from headwater.collate.difference import Difference
from headwater.collate.differing_slots import (
    assertion_differences,
    date_differences,
    place_differences,
    shortest,
    tells_the_same,
)
from headwater.collate.reading import Happening, Where
from one_story import one_story
from readings_by_hand import happened


def fire(document: str, text: str = "A fire destroyed the old rope works.", **fields: object) -> Happening:
    if fields.get("time"):
        text = f"{text.rstrip('.')} on {fields['time']}."
    return happened(
        text, "DESTROY", "destroyed", document=document, actors=frozenset({"a-fire"}), **fields
    )  # fmt: skip


def dates(*events: Happening) -> list[Difference]:
    return list(date_differences(compared(*events)))


def places(*events: Happening) -> list[Difference]:
    return list(place_differences(compared(*events)))


def test_two_days_without_one_in_common_differ() -> None:
    (found,) = dates(fire("d1", time="2031-05-03"), fire("d2", time="2031-05-02"))
    assert (found.kind, found.is_open) == ("date", True)
    assert [(value, side[0].document) for value, side in found.sides] == [
        ("2031-05-02", "d2"),
        ("2031-05-03", "d1"),
    ]
    assert found.about == "when: A fire destroyed the old rope works on 2031-05-02."


def test_the_same_words_for_a_day_in_a_copy_are_no_other_day() -> None:
    copied = "A fire destroyed the old rope works last Monday."
    left, right = (
        happened(copied, "DESTROY", "destroyed", document=document, actors=frozenset({"a-fire"}), time=day)
        for document, day in (("d1", "2031-05-02"), ("d2", "2031-05-09"))
    )
    assert not dates(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("2031-05-02", "2031-05-02"),
        ("2031-05", "2031-05-02"),
        ("2031-05-02", None),
        (None, None),
        ("2031-05-02", "XXXX-05-02"),
    ],
)
def test_days_that_may_be_the_same_do_not_differ(left: str | None, right: str | None) -> None:
    assert dates(fire("d1", time=left), fire("d2", time=right)) == []


def test_two_places_of_one_happening_differ() -> None:
    (found,) = places(fire("d1", place="Holm"), fire("d2", place="Skarn"))
    assert (found.kind, [value for value, _ in found.sides]) == ("place", ["Holm", "Skarn"])
    assert places(fire("d1", place="Holm"), fire("d2", place="Holm")) == []
    assert places(fire("d1", place="Holm"), fire("d2")) == []


def test_a_fuller_name_or_a_clause_with_both_names_is_no_other_place() -> None:
    town = fire("d1", place="Torrin")
    assert places(town, fire("d2", place="Marsk")) != []
    assert places(town, fire("d2", place="Torrin Quay")) == []
    both = fire("d2", "A fire destroyed the old rope works at Marsk near Torrin.", place="Marsk")
    assert places(town, both) == []


def test_a_town_in_the_name_of_a_club_is_no_place() -> None:
    first, second = fire("d1", place="Holm"), fire("d2", place="Skarn")
    story = compared(first, second)
    club = replace(story.happening_likeness, called={"a-fire": frozenset({"holm", "rover"})})
    assert list(place_differences(story))
    assert not list(place_differences(replace(story, happening_likeness=club)))


def test_all_who_have_a_value_stand_on_its_side_once() -> None:
    (found,) = places(fire("d1", place="Holm"), fire("d2", place="Skarn"), fire("d3", place="Holm"))
    assert [[each.document for each in side] for _, side in found.sides] == [["d1", "d3"], ["d2"]]


def test_each_pair_of_three_values_is_a_difference() -> None:
    found = places(fire("d1", place="Holm"), fire("d2", place="Skarn"), fire("d3", place="Brae"))
    assert [[value for value, _ in each.sides] for each in found] == [
        ["Brae", "Holm"],
        ["Brae", "Skarn"],
        ["Holm", "Skarn"],
    ]


@pytest.mark.parametrize(
    ("right", "expected"),
    [
        (fire("d2"), True),
        (fire("d1"), False),
        (fire("d2", "Hail destroyed nine greenhouses near Torrin last summer."), False),
        (happened("A fire razed the old rope works.", "DESTROY", "razed", document="d2",
                  actors=frozenset({"a-fire"})), False),
        (happened("A fire destroyed the old rope works.", "ATTACK", "destroyed", document="d2",
                  actors=frozenset({"a-fire"})), False),
        (happened("A fire destroyed the old rope works.", "DESTROY", "destroyed", document="d2",
                  actors=frozenset({"a-arson"})), False),
    ],
    ids=["alike", "one article", "other words", "other verb", "other type", "other people"],
)  # fmt: skip
def test_one_happening_but_for_a_slot(right: Happening, expected: bool) -> None:
    left = fire("d1")
    both = compared(left, right)
    assert tells_the_same(both, left, right) is tells_the_same(both, right, left) is expected


def whether(*events: Happening) -> list[Difference]:
    return list(assertion_differences(compared(*events), [events]))


def test_told_here_and_denied_there() -> None:
    (found,) = whether(fire("d1"), fire("d2", status="denied"), fire("d3"))
    assert (found.kind, found.is_open) == ("assertion", False)
    assert [(value, [each.document for each in side]) for value, side in found.sides] == [
        ("said so", ["d1", "d3"]),
        ("denied", ["d2"]),
    ]


@pytest.mark.parametrize(
    "events",
    [
        (fire("d1"), fire("d1", status="denied")),
        (fire("d1"), fire("d1", status="denied"), fire("d2", text="It destroyed no other mill.")),
        (fire("d1"), fire("d2")),
        (fire("d1", status="denied"), fire("d2", status="denied")),
        (fire("d1", status="planned"), fire("d2", status="denied")),
        (),
    ],
    ids=["one article", "one article that tells it", "all told", "all denied", "only planned", "nothing"],
)
def test_no_contradiction(events: tuple[Happening, ...]) -> None:
    assert whether(*events) == []


def test_a_difference_is_named_by_the_shortest_wording_and_the_first_of_equals() -> None:
    texts = ["A fire destroyed it all.", "A fire destroyed all it.", "A great fire destroyed it all."]
    assert shortest([fire("d1", text) for text in texts]) == "A fire destroyed all it."


def test_days_of_two_seasons_are_of_two_happenings() -> None:
    assert not dates(fire("d1", time="2031-02-03"), fire("d2", time="2031-09-03"))
    assert dates(fire("d1", time="2031-02-03"), fire("d2", time="2031-02-05"))


def test_the_one_place_of_a_clause_is_set_against_where_another_has_it() -> None:
    pell, holm = (Where(name=name, point=(at, 10.0)) for name, at in (("Pell", 50.0), ("Holm", 60.0)))
    told = replace(fire("d1"), where=pell)
    assert len(places(told, replace(fire("d2"), nearby=holm))) == 1
    assert not places(replace(fire("d1"), nearby=pell), replace(fire("d2"), nearby=holm))
    hut, same = (Where(name=f"{word} Orm Hut") for word in ("Mount", "Mt"))
    assert not places(replace(fire("d1"), where=hut), replace(fire("d2"), where=same))


@pytest.mark.parametrize(("word", "expected"), [("died", True), ("sang", False)])
def test_somebody_dies_once_by_whatever_word_of_one_kind_it_is_told(word: str, expected: bool) -> None:
    moll = actor("a-moll", "Ida Moll")
    who = frozenset({"a-moll"})
    left = happened("Ida Moll was killed on 2031-05-02.", "ASSAULT", "killed", document="d1", recipients=who,
                    time="2031-05-02")  # fmt: skip
    right = happened(f"Ida Moll {word} on 2031-05-03.", "death", word, document="d2", recipients=who,
                     time="2031-05-03")  # fmt: skip
    assert bool(list(date_differences(compared(left, right, actors=[moll])))) is expected


def test_each_side_shows_the_words_for_its_day() -> None:
    account = one_story(
        "Police arrested Ida Moll, 44, on 3 May 2031. She was led away.",
        "Police arrested the ferry's owner, Ida Moll, on 4 May 2031. She said nothing.",
    )
    (found,) = (each for each in account.disagreements if each.kind == "date")
    text_of = {document.id: document.text for document in account.documents}
    spans = [span for side in found.sides for span in side.witnesses]
    assert [text_of[span.document][span.start : span.end] for span in spans] == [
        "arrested Ida Moll, 44, on 3 May 2031",
        "arrested the ferry's owner, Ida Moll, on 4 May 2031",
    ]


@pytest.mark.parametrize(
    ("told", "denial", "differ"),
    [
        ("A fire destroyed the rope works", "A fire never destroyed the rope works.", True),
        ("A fire destroyed the rope works", "You do not destroy the rope works.", False),
        ("A fire destroyed the rope works", "A fire does not destroy the rope works.", False),
        ("The only thing that destroyed the rope works was rain", "A fire never destroyed it.", False),
    ],
)
def test_what_is_so_of_anybody_denies_nothing(told: str, denial: str, differ: bool) -> None:
    deed = "destroyed" if "destroyed" in denial else "destroy"
    who = frozenset({"a-fire"})
    right = happened(denial, "DESTROY", deed, document="d2", actors=who, status="denied")
    assert bool(whether(fire("d1", told), right)) is differ
