"""Whether a number adds to another of its article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.collate.agreeing import AgreeingCountLikeness
from headwater.collate.increments import adds_to, says_more, with_increment
from headwater.collate.reading import Count
from headwater.collate.words import rarity
from readings_by_hand import counted, vectors_of


def held(text: str, number: str, value: float, *, deed: str = "ARREST", document: str = "d1") -> Count:
    return counted(text, number, value, value, "smugglers", document=document, deeds=[deed])


FIRST = held("Wardens caught 20 smugglers.", "20", 20)
MORE = held("They caught 8 more smugglers at dawn.", "8", 8)


@pytest.mark.parametrize(
    ("before", "behind", "expected"),
    [
        ("They caught a further ", " smugglers", True),
        ("and another ", " were caught", True),
        ("They caught ", " more smugglers", True),
        ("They caught ", " others", True),
        ("They caught ", " additional crews", True),
        ("They caught ", " more than last year", False),
        ("They went further. Some ", " smugglers", False),
        ("", "", False),
    ],
)
def test_the_word_beside_a_number_says_that_it_adds(before: str, behind: str, expected: bool) -> None:
    assert says_more(before, behind) is expected


def test_a_number_adds_only_to_another_of_the_same_deed() -> None:
    assert adds_to(MORE, [FIRST])
    assert not adds_to(MORE, [])
    assert not adds_to(MORE, [replace(FIRST, deeds=frozenset({"death"}))])
    assert not adds_to(MORE, [replace(FIRST, value=8.0)])


def test_what_adds_is_no_total() -> None:
    adding = with_increment(MORE, [FIRST], MORE.text)
    assert adding.is_increment
    assert adding.is_part
    assert with_increment(FIRST, [MORE], FIRST.text) is FIRST
    assert with_increment(MORE, [], MORE.text) is MORE


def test_an_increment_is_not_joined_with_a_total_of_the_same_number() -> None:
    total = held("They caught 8 smugglers at dawn.", "8", 8, document="d2")
    compare = AgreeingCountLikeness(
        rarity([MORE.words, total.words]), vectors_of([MORE.text, total.text, "smugglers"])
    )
    assert compare(MORE, total) > 0
    assert compare(with_increment(MORE, [FIRST], MORE.text), total) < 0


def test_others_than_some_of_a_whole_add_to_no_total() -> None:
    some = replace(held("Four of them were seized by wardens.", "Four", 4), is_part=True)
    others = with_increment(MORE, [FIRST, some], MORE.text)
    assert (others.is_part, others.is_increment) == (False, False)
    assert with_increment(MORE, [some, FIRST], MORE.text).is_increment
