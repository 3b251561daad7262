"""A correction's right number in the place of the one that it takes back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.collate.reading import Count
from headwater.collate.set_right import with_right
from one_story import told_apart
from readings_by_hand import counted

FIRST = "The gale on Monday injured 17 sailors, the coast guard said."


def held(text: str, number: str, value: float, thing: str = "") -> Count:
    return counted(text, number, value, value, thing)


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("Correction: On Tuesday we wrote that 17 sailors were injured. The number is 12.", "12"),
        ("CORRECTION - We reported that 17 sailors had been injured; it was 12.", "12"),
        ("Corrected: Our report gave the number of injured sailors as 17. 12 is right.", "12"),
        ("Correction: We wrongly said 17 sailors had been injured, when there were in fact 12.", "12"),
    ],
)
def test_the_right_number_denies_the_one_that_is_taken_back(line: str, right: str) -> None:
    wrong = replace(held(line, "17", 17, "sailors"), is_withdrawn=True, deeds=frozenset({"injury"}))
    found = with_right(held(line, right, 12), [wrong], line)
    assert (found.denies, found.counted, found.deeds) == (17, "sailors", frozenset({"injury"}))


@pytest.mark.parametrize(
    "line",
    [
        "Correction: We wrote that 17 sailors were injured. We regret it, as do all 12 of the desk.",
        "Correction: We wrote that 17 sailors were injured.\nThe number is 12.",
    ],
)
def test_another_number_of_a_correction_or_of_the_next_line_sets_nothing_right(line: str) -> None:
    wrong = replace(held(line, "17", 17, "sailors"), is_withdrawn=True)
    right = held(line, "12", 12)
    assert with_right(right, [wrong], line) is right


def test_without_a_number_that_is_taken_back_nothing_is_set_right() -> None:
    line = "We wrote that 17 sailors were injured. The number is 12."
    right = held(line, "12", 12)
    assert with_right(right, [held(line, "17", 17, "sailors")], line) is right


@pytest.mark.parametrize(
    "correction",
    [
        "In our issue of 5 March we wrote, citing the coast guard, that 17 sailors had been injured. The "
        "coast guard now says that the number is 12.",
        "In our issue of 5 March we reported that 17 sailors had been injured. Two had been entered twice. "
        "Twelve is right, the coast guard says.",
    ],
)
def test_what_one_paper_corrects_differs_from_what_another_wrote(correction: str) -> None:
    other = f"The gale on Monday sank two boats, the harbour master said.\n\nCorrection. {correction}"
    (values,) = told_apart(FIRST, other, kind="figure")
    assert [value.casefold() for value in values] in (["12", "17"], ["twelve", "17"])


def test_a_bare_number_that_counts_nothing_is_not_what_is_denied() -> None:
    shut = "The locks are shut at seventeen. The gale on Monday injured many sailors, the lock keeper said."
    correction = "Correction. We wrote that 17 sailors had been injured in the gale. The number is 12."
    assert told_apart(shut, f"The gale on Monday sank two boats.\n\n{correction}", kind="figure") == []
