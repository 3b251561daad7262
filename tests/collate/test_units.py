"""Units and how much of one unit for their dimension they are."""

from __future__ import annotations

import pytest

from headwater.collate.units import KILOGRAMS, LENGTHS_AND_TERMS, METRES, MINUTES, UNITS


def test_no_unit_is_of_two_dimensions() -> None:
    assert len(UNITS) == len(METRES) + len(MINUTES) + len(KILOGRAMS)


@pytest.mark.parametrize("unit", ["km", "nmi", "hours"])
def test_lengths_and_terms_are_measures_without_a_thing(unit: str) -> None:
    assert unit in LENGTHS_AND_TERMS
    assert UNITS[unit][0] in {"length", "time"}


def test_weights_are_none() -> None:
    assert LENGTHS_AND_TERMS.isdisjoint(KILOGRAMS)


def test_each_unit_is_so_many_of_the_next() -> None:
    assert UNITS["days"][1] == 24 * UNITS["hours"][1]
    assert UNITS["weeks"][1] == 7 * UNITS["days"][1]
    assert UNITS["km"][1] == 1000 * UNITS["m"][1]
    assert UNITS["ft"][1] == pytest.approx(12 * UNITS["in"][1], rel=0.01)
    assert UNITS["t"][1] == 1000 * UNITS["kg"][1]
