"""Two numbers of one thing in one sentence, from two tellers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from headwater.collate.reading import Count
from headwater.collate.set_against import behind_number, denied_beside, with_crowd, with_opposite
from headwater.record.mark import Figure
from headwater.record.span import Span
from readings_by_hand import counted


def pair(text: str, one: str, other: str) -> tuple[Count, Count]:
    """The count of people under the first number, and a bare count under the second."""
    first = counted(text, one, float(one), float(one), "people")
    start = text.rindex(other)
    bare = replace(
        counted(text, other, float(other), float(other), "people"),
        span=Span(document="d1", start=start, end=start + len(other)),
        mark="d1-bare",
        counted="",
        head="",
        of=frozenset(),
    )
    return first, bare


@pytest.mark.parametrize(
    "text",
    [
        "Wardens counted 2500 people at the quay, while the organisers spoke of 6000.",
        "The harbour office says 2500 people came; the pilots' guild says 6000.",
        "Wardens put the number of people at 2500, but the guild put it at about 6000.",
        "Wardens say 2500 people came that day, the guild 6000.",
        "Wardens counted 2500 people, the guild at least 6000, and then it rained",
        "Wardens counted 2500 people at the quay. The organisers spoke of 6000.",
        "Wardens say 2500 people came. The guild, which had called the march, put it at 6000.",
        "Wardens spoke of 2500 people. The guild, a club of pilots, had counted 6000 by noon on Monday.",
        "Wardens counted 2500 people and the guild, a club of pilots, 6000.",
        "Wardens counted 2500 people and the Lamp Guild about 6000.",
        "Some 2500 people came, the guild says; the wardens have never gone beyond 6000.",
    ],
)
def test_a_bare_number_of_another_teller_counts_the_same(text: str) -> None:
    first, bare = pair(text, "2500", "6000")
    found = with_opposite(bare, [first], text)
    assert (found.head, found.of, found.against) == (first.head, first.of, first.mark)


@pytest.mark.parametrize(
    "text",
    [
        "2500 people came to the quay. The organisers spoke of 6000.",
        "The march had been called by 2500 people. It rained. The organisers spoke of 6000.",
        "Wardens counted 2500 people, none of the 6000.",
        "Wardens counted 2500 people and 6000 gulls.",
        "Wardens counted 2500 people and another 6000.",
        "2500 people came and the guild 6000.",
        "Wardens counted 2500 people at the quay in the year 6000.",
        "Wardens counted 2500 people, and the guild said 6000 of the boats were gone.",
        "2500 people came, and 6000.",
        "Wardens counted 2500 people at the quay. On Monday the guild had counted 6000.",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    first, bare = pair(text, "2500", "6000")
    assert with_opposite(bare, [first], text) == bare


def test_a_number_that_counts_something_is_left_alone() -> None:
    text = "Wardens counted 2500 people, while the guild spoke of 6000."
    first, bare = pair(text, "2500", "6000")
    named = replace(bare, counted="boats", head="boat")
    assert with_opposite(named, [first], text) == named
    assert with_opposite(bare, [], text) == bare
    assert with_opposite(replace(bare, value=first.value), [first], text).against is None
    assert with_opposite(replace(bare, unit="t"), [first], text).against is None


def test_a_crowd_is_set_against_people() -> None:
    text = "Wardens counted 2500 people, while the guild put the crowd at 6000."
    first, bare = pair(text, "2500", "6000")
    crowd = replace(bare, counted="crowd", head="crowd")
    assert with_opposite(crowd, [first], text).against == first.mark
    assert with_opposite(crowd, [replace(first, counted="boats", head="boat")], text) == crowd


def number(text: str, words: str, value: float) -> Figure:
    start = text.index(words)
    span = Span(document="d1", start=start, end=start + len(words))
    return Figure(
        id=words, span=span, value=value, low=value, high=value, bound="exactly", unit=None, of=None
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The cutter carried 1,150 tonnes, not 1,400.", 1400),
        ("Wardens held 1,150 people and not the 1,400 that were spoken of.", 1400),
        ("They loaded 1,150, not about 1,400 crates.", 1400),
        ("The cutter carried 1,150 tonnes. The pilot did not see 1,400.", None),
        ("The cutter carried 1,150 tonnes, and 1,400 the day before.", None),
        ("Of 1,150 tonnes the guild had not so far seen a third, nor any of the other 1,400.", None),
    ],
)
def test_a_sentence_says_which_number_it_is_not(text: str, value: float | None) -> None:
    first, other = number(text, "1,150", 1150), number(text, "1,400", 1400)
    assert denied_beside(first, [first, other], text) == value


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("How big was the crowd? Wardens put it at 2500.", "crowd"),
        ("HOST: And the crowd?\n\nMARR: Wardens put it at about 2500.", "crowd"),
        ("The turnout was high; wardens put it at 2500.", "crowd"),
        ("The harbour was full. Wardens put it at 2500.", ""),
    ],
)
def test_what_it_is_put_at_is_the_crowd_that_was_told_of(text: str, thing: str) -> None:
    bare = replace(counted(text, "2500", 2500, 2500, "people"), counted="", head="", of=frozenset())
    found = with_crowd(bare, text)
    assert (found.head, "PROTEST" in found.deeds) == (thing, bool(thing))
    assert with_crowd(replace(bare, unit="t"), text).head == ""


@pytest.mark.parametrize(("clause_end", "end"), [(500, 95), (40, 40), (3, 5)])
def test_a_number_is_denied_right_behind_another(clause_end: int, end: int) -> None:
    text = "Some 1,150 tonnes."
    clause = Span(document="d1", start=0, end=clause_end)
    behind = behind_number(
        structs.replace(number(text, "1,150", 1150), span=Span(document="d1", start=0, end=5)), clause
    )
    assert (behind.start, behind.end) == (5, end)
