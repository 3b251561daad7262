"""Numbers that only take up what was told of before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.collate.showing import asserts_something
from headwater.collate.taken_up import is_taken_up
from headwater.record.mark import Figure
from headwater.record.span import Span
from readings_by_hand import counted

SPAN = Span(document="d1", start=0, end=3)


def figure(value: float, unit: str | None = None) -> Figure:
    return Figure(
        id="f0", span=SPAN, value=value, low=None, high=None, bound="exactly", unit=unit, of=SPAN
    )  # fmt: skip


@pytest.mark.parametrize(
    ("value", "unit", "deeds", "before", "expected"),
    [
        (2, None, (), "On Monday the ", True),
        (3, None, ("movement",), "Voll and her other ", True),
        (2, None, (), "On Monday ", False),
        (17, None, (), "On Monday the ", False),
        (2, "km", (), "On Monday the ", False),
        (2, None, ("death",), "On Monday the ", False),
        (2, None, (), "In the summer ", False),
    ],
)
def test_a_small_number_behind_an_article_takes_up_what_was_told(
    value: float, unit: str | None, deeds: tuple[str, ...], before: str, expected: bool
) -> None:
    assert is_taken_up(figure(value, unit), frozenset(deeds), before) is expected


def test_what_only_takes_up_a_number_bears_no_claim_unless_an_article_tells_it() -> None:
    taken = replace(counted("The 3 unions met", "3", 3, 3, "unions"), refers_back=True)
    told = counted("There were 3 unions", "3", 3, 3, "unions", document="d2")
    assert not asserts_something([taken, replace(taken, document="d3")])
    assert not asserts_something([taken, replace(told, is_withdrawn=True)])
    assert asserts_something([taken, told])
