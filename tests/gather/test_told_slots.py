"""Days of the week, numbers and years at the top of articles."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from gather_piles import entry
from headwater.gather.told_slots import (
    DAY,
    FEWEST,
    NUMBER,
    YEAR,
    Told,
    are_years_apart,
    slots_apart,
    told_apart,
    told_slots,
)
from headwater.record.mark import Figure, Time
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span


def spans(article: MarkedDocument, words: str) -> Span:
    start = article.document.text.index(words)
    return Span(document=article.document.id, start=start, end=start + len(words))


def article(
    text: str,
    *,
    days: Sequence[str] = (),
    counts: Sequence[tuple[str, str]] = (),
    published: str | None = None,
) -> MarkedDocument:
    """An article with the times at some words, and numbers each with what it counts."""
    made = entry(text, published=published)
    times = tuple(
        Time(id=f"w{at}", span=spans(made, day), edtf="XXXX", duration=None, how="stated", evidence=())
        for at, day in enumerate(days)
    )
    figures = tuple(
        Figure(
            id=f"f{at}",
            span=spans(made, number),
            value=float(number),
            low=None,
            high=None,
            bound="exactly",
            unit=None,
            of=spans(made, counted),
        )
        for at, (number, counted) in enumerate(counts)
    )
    return replace(made, marks=replace(made.marks, times=(*made.marks.times, *times), figures=figures))


FERRY = article("The Brandel ferry sank off Ostrel late on Tuesday.", days=["Tuesday"])
OTHER = article("The Torrin ferry sank off Ostrel early on Friday.", days=["Friday"])
DATED = article("The Brandel ferry sank off Ostrel on 4 June 2019.")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (FERRY, OTHER, DAY),
        (FERRY, DATED, -DAY),
        (FERRY, article("The Brandel ferry sank off Ostrel."), 0.0),
        (OTHER, DATED, DAY),
    ],
)
def test_days_of_the_week_part_and_join(one: MarkedDocument, other: MarkedDocument, expected: float) -> None:
    assert told_apart(told_slots(one), told_slots(other)) == expected
    groups = list(range(FEWEST)), list(range(FEWEST, 2 * FEWEST))
    assert slots_apart([one] * FEWEST + [other] * FEWEST)(*groups) == pytest.approx(expected)
    assert slots_apart([other] * FEWEST + [one] * FEWEST)(*groups) == pytest.approx(expected)


def test_what_one_or_two_articles_tell_is_not_their_story_s_own() -> None:
    few = list(range(FEWEST - 1))
    assert slots_apart([FERRY] * FEWEST + [OTHER] * FEWEST)(few, range(FEWEST, 2 * FEWEST)) == 0.0


@pytest.mark.parametrize(
    ("number", "counted", "expected"),
    [("12", "sailors", -NUMBER), ("31", "sailors", NUMBER), ("31", "old cars", 0.0)],
)
def test_numbers_of_one_thing_part_and_join(number: str, counted: str, expected: float) -> None:
    first = article("The Brandel ferry took 12 sailors down.", counts=[("12", "sailors")])
    second = article(f"The Torrin ferry took {number} {counted} down.", counts=[(number, counted)])
    assert told_apart(told_slots(first), told_slots(second)) == expected


def test_one_number_that_both_tell_outweighs_another() -> None:
    one = Told(
        weekdays=frozenset(),
        numbers=frozenset({("sailor", 12.0), ("car", 3.0)}),
        counted=frozenset({"sailor", "car"}),
        years=(),
    )
    other = Told(
        weekdays=frozenset(),
        numbers=frozenset({("sailor", 12.0), ("car", 5.0)}),
        counted=frozenset({"sailor", "car"}),
        years=(),
    )
    assert told_apart(one, other) == -NUMBER


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ((2008,), (2013,), True),
        ((2008, 2013), (2013,), False),
        ((2012,), (2013,), False),
        ((), (2013,), False),
        ((), (), False),
    ],
)
def test_years_are_apart_where_none_is_near_another(
    ours: tuple[int, ...], theirs: tuple[int, ...], expected: bool
) -> None:
    assert are_years_apart(ours, theirs) is are_years_apart(theirs, ours) is expected


def test_years_are_those_of_the_top_and_of_publication() -> None:
    lead = "A ferry sank in Ostrel harbour.\n" * 4
    below = article(lead + "A ferry sank there in 1987.", published="2013-09-17")
    assert told_slots(below).years == (2013,)
    above = article("A ferry sank there in 1987.\n" + lead)
    assert told_slots(above).years == (1987,)
    assert told_apart(told_slots(below), told_slots(above)) == YEAR


def test_an_empty_article_tells_nothing() -> None:
    assert told_slots(entry("")) == Told(
        weekdays=frozenset(), numbers=frozenset(), counted=frozenset(), years=()
    )


def test_of_large_groups_a_few_articles_are_asked() -> None:
    apart = slots_apart([FERRY] * 20 + [OTHER] * 20)
    assert apart(range(20), range(20, 40)) == pytest.approx(DAY)
