"""Thousands parted by a point."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.figures.figures import find_figures
from headwater.mark.figures.number_words import value_of
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The firm calls back 48.200 electrical rollers.", 48_200),
        ("About 2.500 soldiers came.", 2_500),
        ("Rates rose by 3.125 points.", 3.125),
        ("The rod is 2.350 metres long.", 2.35),
        ("They have 0.250 boats each.", 0.25),
        ("They have 2.25 boats each.", 2.25),
    ],
)
def test_of_whole_things_a_point_parts_thousands(parse: Parse, text: str, value: float) -> None:
    (figure,) = find_figures(parse(text), ())
    assert figure.value == value


def test_bounds_are_of_the_same_thousands(parse: Parse) -> None:
    (figure,) = find_figures(parse("Between 40.200 and 48.200 scooters burned."), ())
    assert (figure.low, figure.high) == (40_200, 48_200)


def test_more_than_one_point_parts_thousands() -> None:
    assert value_of("1.250.000") == 1_250_000
    assert value_of("1.25") == 1.25
