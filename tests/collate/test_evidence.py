"""The learned weights: how signs make a chance, and how they are written and read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.collate.evidence import SIGNS, Weights, written
from headwater.run.resources import load_weights

NONE = (0.0,) * len(SIGNS)


def with_sign(name: str, value: float = 1.0) -> tuple[float, ...]:
    return tuple(value if sign == name else 0.0 for sign in SIGNS)


def test_without_any_sign_two_clauses_hardly_tell_one_happening() -> None:
    assert load_weights().chance(NONE) < 0.03


AGAINST = {"both_lead", "doubts"}  # a lead tells of many things
SILENT = {
    "word_below",
    "named_in_both",
}  # a word further down tells of any, and names say it with other signs


@pytest.mark.parametrize("sign", sorted(AGAINST))
def test_some_signs_speak_against_it(sign: str) -> None:
    assert load_weights().chance(with_sign(sign, 4.0)) < load_weights().chance(NONE)


def test_one_word_in_two_leads_says_more_than_further_down() -> None:
    named = load_weights().of_signs
    of = dict(zip(SIGNS, named, strict=True))
    assert of["both_lead"] + of["word_in_leads"] > of["word_below"]


@pytest.mark.parametrize("sign", sorted(set(SIGNS) - AGAINST - SILENT))
def test_every_other_sign_speaks_for_one_happening(sign: str) -> None:
    weights = load_weights()
    assert weights.chance(with_sign(sign, 4.0)) > weights.chance(NONE)


def test_no_sign_alone_is_enough() -> None:
    assert all(load_weights().chance(with_sign(sign)) < 0.5 for sign in SIGNS)


@given(st.lists(st.floats(-1e6, 1e6), min_size=len(SIGNS), max_size=len(SIGNS)))
def test_a_chance_lies_between_never_and_surely(signs: list[float]) -> None:
    assert 0.0 <= load_weights().chance(signs) <= 1.0


def test_weights_are_read_as_they_were_written() -> None:
    named = {sign: number / 8 for number, sign in enumerate(SIGNS)}
    read = Weights.parse("# Whose.\n" + written(-1.5, named))
    assert read == Weights(-1.5, tuple(named.values()))


def test_weights_that_nobody_gave_leave_it_open() -> None:
    assert Weights().chance(NONE) == 0.5
