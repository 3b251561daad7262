"""The verdict that an interval of origins and their weights amount to."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.record.account import Interval, Origin, Verdict
from headwater.record.collation import Root
from headwater.trace.roots import Weight
from headwater.weigh.verdict import verdict_of

WEIGHTS: tuple[Weight, ...] = get_args(Weight)


def root(weight: Weight) -> Root:
    origin = Origin(id="o", name="Ina Moss", kind="person", how="named", documents=(), evidence=())
    return Root(origin=origin, weight=weight, identity="actor:o")


def verdict(low: int, high: int, *weights: Weight) -> Verdict:
    return verdict_of(Interval(low=low, high=high, why=""), map(root, weights))


@pytest.mark.parametrize(
    ("low", "high", "weights", "expected"),
    [
        (0, 1, (), "unsourced"),
        (0, 2, ("unknown", "unknown"), "unsourced"),
        (2, 2, ("known", "known"), "corroborated"),
        (2, 5, ("known", "unknown"), "corroborated"),
        (1, 1, ("known",), "single-origin"),
        (0, 1, ("unseen",), "single-origin"),
        (1, 2, ("known", "unknown"), "uncorroborated"),
        (0, 3, ("anonymous", "unseen"), "uncorroborated"),
    ],
)
def test_the_first_that_fits(low: int, high: int, weights: tuple[Weight, ...], expected: str) -> None:
    assert verdict(low, high, *weights) == expected


@given(st.integers(0, 4), st.integers(0, 4), st.lists(st.sampled_from(WEIGHTS), max_size=4))
def test_nothing_is_corroborated_without_two_or_sourced_by_nobody(
    low: int, more: int, weights: list[Weight]
) -> None:
    found = verdict(low, low + more, *weights)
    assert (found == "unsourced") == (not set(weights) - {"unknown"})
    if found == "corroborated":
        assert low >= 2
    if found == "single-origin":
        assert low + more == 1
