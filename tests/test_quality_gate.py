"""No row of the score of our own piles falls under its pinned floor.

Where one falls on purpose, `make floors LOWER=1` pins it anew, and the change of
bench/baseline.json shows it.
"""

from __future__ import annotations

import pytest

from bench.floors import (
    EXAMPLES,
    PILES,
    PileFloors,
    corpus_hash,
    cut,
    raised,
    read_floors,
    rows_below,
    score,
)
from bench.scorer import Row

QUOTES = Row("quotes found", 29, 32, ("07 'the coast guard'",))


@pytest.mark.parametrize("name", PILES)
def test_no_row_is_under_its_floor(name: str) -> None:
    below = rows_below(score(EXAMPLES / name), read_floors()[name])
    assert not below, "\n".join(["The score fell; if that is meant: make floors LOWER=1", *below])


@pytest.mark.parametrize("name", PILES)
def test_the_floors_are_of_these_articles(name: str) -> None:
    pinned = read_floors()[name].corpus
    assert pinned == corpus_hash(EXAMPLES / name), "The pile has changed: make floors LOWER=1"


def test_a_floor_is_cut_so_that_its_score_passes() -> None:
    assert cut(29 / 32) == 0.906
    assert rows_below((QUOTES,), PileFloors("", {"quotes found": cut(QUOTES.rate)})) == []


def test_a_fallen_row_is_told_with_its_misses() -> None:
    assert rows_below((QUOTES,), PileFloors("", {"quotes found": 0.95})) == [
        "quotes found: 29 of 32, floor 95.0%\n    07 'the coast guard'"
    ]


def test_a_row_that_is_gone_is_told() -> None:
    assert rows_below((), PileFloors("", {"quotes found": 0.95})) == ["quotes found: no longer measured"]


def test_floors_rise_and_fall_only_when_asked() -> None:
    floors = PileFloors("", {"quotes found": 0.95, "gone": 1.0})
    assert raised((QUOTES,), floors, lower=False) == {"quotes found": 0.95}
    assert raised((QUOTES,), floors, lower=True) == {"quotes found": 0.906}
    assert raised((QUOTES,), None, lower=False) == {"quotes found": 0.906}
