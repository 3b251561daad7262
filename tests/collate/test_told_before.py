"""Differences that were told before, found by the words on their sides."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product
from random import Random
from time import process_time

import pytest

from headwater.collate.difference import Difference, touch
from headwater.collate.reading import Reading
from headwater.collate.told_before import ToldBefore
from headwater.record.span import Span
from readings_by_hand import said


def at(start: int, end: int, *, document: str = "d1", clause: tuple[int, int] | None = None) -> Reading:
    """Some words, with the clause in which they stand."""
    words = Span(document=document, start=start, end=end)
    around = Span(document=document, start=clause[0], end=clause[1]) if clause else words
    return replace(said("The lamp is lit.", document=document), span=words, wording=around)


def differing(*sides: tuple[Reading, ...]) -> Difference:
    return Difference(
        kind="figure",
        about="how many: lamps",
        is_open=False,
        sides=tuple((str(number), side) for number, side in enumerate(sides)),
    )


@pytest.mark.parametrize(
    ("told", "is_told"),
    [
        ([(at(0, 2),), (at(4, 6),)], True),
        ([(at(0, 2), at(4, 6)), (at(8, 9),)], False),
        ([(at(0, 2),), (at(4, 6, document="d2"),)], False),
        ([(at(0, 2),)], False),
        ([(at(8, 9, clause=(0, 9)),), (at(4, 6),)], True),
        ([(at(0, 6),), (at(4, 6),)], True),
        ([(at(4, 6),), (at(4, 6),)], False),
    ],
)
def test_two_words_on_two_sides_are_told(told: list[tuple[Reading, ...]], is_told: bool) -> None:
    assert ToldBefore.of([differing(*told)]).sets_apart((at(0, 2), at(4, 6))) == is_told


def test_two_differences_that_have_one_each_tell_of_neither() -> None:
    told = [differing((at(0, 2),), (at(20, 22),)), differing((at(20, 22),), (at(4, 6),))]
    assert not ToldBefore.of(told).sets_apart((at(0, 2), at(4, 6)))


def test_of_many_two_are_enough() -> None:
    chance = Random(7)

    def anywhere() -> Reading:
        start, clause = chance.randrange(60), chance.randrange(60)
        return at(start, start + 3, document=chance.choice(("d1", "d2")), clause=(clause, clause + 5))

    found = set()
    for _ in range(300):
        told = differing(*((anywhere(),) for _ in range(3)))
        row = [anywhere() for _ in range(3)]
        sides = [
            {number for number, (_, side) in enumerate(told.sides) for each in side if touch(each, one)}
            for one in row
        ]
        expected = any(a != b for one, other in combinations(sides, 2) for a, b in product(one, other))
        assert ToldBefore.of([told]).sets_apart(row) == expected
        found.add(expected)
    assert found == {True, False}


def test_thousands_of_sides_are_not_held_against_thousands_of_words() -> None:
    row = [at(10 * number, 10 * number + 5) for number in range(6000)]
    before = ToldBefore.of([differing(*((each,) for each in row)), differing(*((each,) for each in row))])
    start = process_time()
    assert all(before.sides_of(each) for each in row)
    assert before.sets_apart(row)
    assert process_time() - start < 2
