"""What one article says there was none of, and another tells of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.collate.none_such import NONE, UNTOLD, none_such_differences, thing_of
from witnesses import Marked, witnesses

TOLD = "Wardens fired signal rockets over the mole on Monday."


@pytest.mark.parametrize(
    "denial",
    [
        "There were no signal rockets, the coxswain said.",
        "Not one signal rocket went up over the mole.",
        "The wardens did not fire any signal rockets.",
        "The wardens never fired signal rockets.",
    ],
)
def test_a_thing_denied_altogether_is_set_against_its_telling(marked: Marked, denial: str) -> None:
    (found,) = none_such_differences(witnesses(marked, TOLD, denial))
    assert [(value, readings[0].text) for value, readings in found.sides] == [
        ("said so", TOLD),
        ("denied", denial),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The guild counted 57 people in the cells, 11 of them pilots.",
        "Wardens held 57 people, including three pilots.",
        "Wardens held 57 people, among them at least three pilots.",
    ],
)
def test_of_a_kind_there_were_some_or_none_among_those_told_of(marked: Marked, told: str) -> None:
    denial = "There were no pilots among the detained, the wardens said."
    (found,) = none_such_differences(witnesses(marked, told, denial))
    assert [readings[0].text for _, readings in found.sides] == [told, denial]
    others = told.replace("pilots", "coopers")
    assert not list(none_such_differences(witnesses(marked, others, denial)))
    assert not list(none_such_differences(witnesses(marked, told, "The wardens asked no pilots.")))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (TOLD, "The wardens had no signal rockets."),
        (TOLD, "There were no rescue rockets."),
        (TOLD, "Would no signal rockets be fired?"),
        ("The guild demanded signal rockets.", "There were no signal rockets."),
        ("In 2009 wardens fired signal rockets.", "There were no signal rockets."),
        ("Jory Tamm sailed the cutter to Torrin.", "No Jory Tamm sailed the cutter to Torrin."),
        (TOLD, "There were no more rockets."),
    ],
)
def test_what_is_not_denied_altogether(marked: Marked, one: str, other: str) -> None:
    assert not list(none_such_differences(witnesses(marked, one, other)))


SAID = "The coxswain said that wardens fired signal rockets over the mole on Monday."


def test_one_article_may_tell_a_thing_and_another_speaker_deny_it(marked: Marked) -> None:
    both = f'{SAID} "There were no signal rockets," the harbour office told us.'
    (found,) = none_such_differences(witnesses(marked, both))
    assert [value for value, _ in found.sides] == ["said so", "denied"]


def test_what_one_voice_tells_and_denies_differs_from_nothing(marked: Marked) -> None:
    same = f"{SAID} The coxswain said that there were no signal rockets."
    assert not list(none_such_differences(witnesses(marked, same)))
    assert not list(none_such_differences(witnesses(marked, f"{TOLD} There were no signal rockets.")))


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("signal rockets", ("signal", "rocket")),
        ("further details", None),
        ("Jory Tamm", None),
        ("of the", None),
        ("really big", None),
        ("rockets", None),
    ],
)
def test_the_two_words_for_a_thing(words: str, thing: tuple[str, str] | None) -> None:
    assert thing_of(words) == thing


@given(st.text(alphabet="no tdihave'’y ?", max_size=300))
def test_any_words_are_read(words: str) -> None:
    for found in NONE.finditer(words):
        thing_of(found["thing"])
    UNTOLD.search(words)
