"""Hints: no way to write a time is left out by what is looked for first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.times.time_hints import (
    FEAST_NAMED,
    HINTS,
    HOUR_WRITTEN,
    MONTH_BEGUN,
    SAME_DAY,
    YEAR_WRITTEN,
    YESTERDAY,
    plain_form,
    unmet,
)
from headwater.mark.times.time_patterns import BARE_MONTH_PATTERN, BARE_YEAR, ENGLISH

WORDS = (
    "the that same next last this first of in on early late day morning night half quarter Q2 month "
    "months week year ago later before after century fiscal FY 2019 1980s '90s nineties twenties May "
    "4th 2011-05-06 5/6/2012 5/6/12 10:30 10 pm p.m. Friday weekend yesterday tomorrow today tonight "
    "overnight Christmas Easter Presidents’ Day New Year's Eve Halloween spring summer second-half "
    "profits İn fRıday"
).split(" ")


@given(st.lists(st.sampled_from(WORDS), max_size=9), st.sampled_from((" ", "\n", " \u00a0")))
def test_whatever_is_found_was_hinted_at(words: list[str], gap: str) -> None:
    text = gap.join(words)
    missing = unmet(text)
    for row in (*ENGLISH, BARE_YEAR, BARE_MONTH_PATTERN):
        assert row.hint not in missing or not row.expression.search(text)


def test_every_hint_of_the_table_is_asked() -> None:
    assert {row.hint for row in ENGLISH if row.hint} <= {*HINTS}


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("That\n EVENING the lamps went out", SAME_DAY),
        ("It closed on Presidents’ Day", FEAST_NAMED),
        ("at 10  p.m. or so", HOUR_WRITTEN),
        ("Last\u00a0night", YESTERDAY),
    ],
)
def test_case_and_spaces_do_not_matter(text: str, hint: object) -> None:
    assert hint not in unmet(text)


@pytest.mark.parametrize(("text", "hint"), [("the tomayto", MONTH_BEGUN), ("1 of 20", YEAR_WRITTEN)])
def test_parts_of_words_and_of_numbers_are_not_enough(text: str, hint: object) -> None:
    assert hint in unmet(text)


def test_the_plain_form_has_small_letters_and_single_spaces() -> None:
    assert plain_form(" In  MAY\n’19 ") == "in may '19"
