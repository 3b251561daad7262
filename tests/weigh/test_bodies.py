"""Two institutions, or one under two names?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.weigh.bodies import (
    body_words,
    initials,
    is_her_ministry,
    is_short_for,
    surely_two_bodies,
    surely_two_names,
)


@pytest.mark.parametrize(
    ("left", "right", "are_named", "expected"),
    [
        ("the police", "the Lowhaven Police", False, False),
        ("the police", "the Lowhaven Fire Brigade", False, True),
        ("officials", "the Lowhaven Police", False, False),
        ("the harbour authority", "the harbour master's office", False, False),
        ("the company", "the dockers' union", False, True),
        ("the company", "Marl Shipping", False, False),
        ("Marl Shipping", "the Quay Foundation", True, True),
        ("Marl Shipping", "the Marl Group", True, False),
        ("the Lowhaven Office", "the Authority", True, False),
        ("the Ministry of Ports", "the Ministry of Fish", True, True),
        ("the Norland government", "the Ministry of Ports", True, False),
        ("the Norland government", "the dockers' union", True, True),
        ("the Union of Quay Workers", "UQW", True, False),
        ("LMPD", "Low Marl Police", True, False),
        ("LMPD", "the DA", True, True),
        ("LMPD", "the Low Marl County Attorney", True, True),
        ("the DA", "the Low Marl County Attorney", True, False),
        ("the Police Union", "the Lowhaven Police", True, False),
        ("the Ministry of Defence", "the Norland Army", True, False),
    ],
)
def test_what_bodies_are_called_tells(left: str, right: str, are_named: bool, expected: bool) -> None:
    assert surely_two_names(left, right, are_named=are_named) is expected
    assert surely_two_names(right, left, are_named=are_named) is expected


def test_every_name_must_be_another() -> None:
    assert surely_two_bodies(["Marl Shipping"], ["the Quay Foundation"], are_named=True)
    assert not surely_two_bodies(["Marl Shipping", "Quay Lines"], ["the Quay Foundation"], are_named=True)


def test_initials_are_of_capitalised_words() -> None:
    assert initials("the Union of Quay Workers") == "uqw"


@given(st.text(), st.booleans())
def test_no_body_is_surely_another_than_itself(name: str, are_named: bool) -> None:
    assert not surely_two_names(name, name, are_named=are_named)


@pytest.mark.parametrize(
    ("title", "name", "expected"),
    [
        ("foreign minister", "Norland's Ministry of Foreign Affairs", True),
        ("Defence Secretary", "Department of Defense", True),
        ("home secretary", "interior ministry", True),
        ("interior minister", "foreign ministry", False),
        ("prime minister", "Ministry of State", False),
        ("foreign correspondent", "foreign ministry", False),
    ],
)
def test_a_minister_has_the_ministry_of_her_field(title: str, name: str, expected: bool) -> None:
    assert is_her_ministry((title,), (name,)) is expected


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("LMP", "Low Marl Police", True),
        ("LMPD", "Low Marl Police", True),
        ("lmp", "Low Marl Police", True),
        ("lmpd", "Low Marl Police", False),
        ("LM9", "Low Marl", False),
        ("PD", "Police", False),
        ("LMQP", "Low Marl Police", False),
    ],
)
def test_letters_are_short_for_the_words_they_begin(short: str, full: str, expected: bool) -> None:
    assert is_short_for(short, full) is expected


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("the LMPD", {"police"}),
        ("the Lmpd", {"lmpd"}),
        ("the ABCPD", {"abcpd"}),
        ("the xyPD", {"xypd"}),
        ("its DA", {"prosecutor"}),
    ],
)
def test_a_force_known_by_its_letters_is_what_it_does(name: str, words: set[str]) -> None:
    assert body_words(name) == words
