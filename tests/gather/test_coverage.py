"""Groups of articles whose reports follow one another and name the same people."""

from __future__ import annotations

import numpy as np
import pytest

from headwater.gather.coverage import BONUS, FEWEST, FOLLOWING, are_following, covered
from headwater.gather.moments import Moment
from headwater.gather.own_days import ArticleDays
from headwater.gather.profiles import Profile

OURS = ("brandel", "karsk", "torrin")


def naming(*names: str) -> Profile:
    return Profile(
        features={**{f"@{name}": 1.0 for name in names}, "fire": 3.0},
        lead=np.zeros(2, dtype=np.float32),
        bag={},
        names_somebody=bool(names),
    )


def out(*days: int) -> list[ArticleDays]:
    return [ArticleDays(frozenset({Moment(2031, 3, day)}), are_published=True) for day in days]


def between(left: list[tuple[str, ...]], right: list[tuple[str, ...]], days: list[ArticleDays]) -> float:
    speaks_for = covered([naming(*names) for names in (*left, *right)], days)
    ours, theirs = list(range(len(left))), list(range(len(left), len(left) + len(right)))
    assert speaks_for(ours, theirs) == speaks_for(theirs, ours)
    return speaks_for(ours, theirs)


@pytest.mark.parametrize(
    ("left", "right", "days", "expected"),
    [
        ([OURS] * FEWEST, [OURS], out(1, 2, 3, 9), BONUS),
        ([OURS] * FEWEST, [("vint", "velm")], out(1, 2, 3, 9), 0.0),
        ([OURS] * FEWEST, [OURS], out(1, 2, 3, 4 + FOLLOWING), 0.0),
        ([OURS] * (FEWEST - 1), [OURS], out(1, 2, 9), 0.0),
        ([OURS] * FEWEST, [OURS], out(1, 1, 1, 1), 0.0),
    ],
)
def test_the_same_people_within_a_week_are_of_one_happening(
    left: list[tuple[str, ...]], right: list[tuple[str, ...]], days: list[ArticleDays], expected: float
) -> None:
    assert between(left, right, days) == expected


def test_days_that_are_only_told_follow_nothing() -> None:
    told = [days._replace(are_published=False) for days in out(1, 2, 3, 9)]
    assert between([OURS] * FEWEST, [OURS], told) == 0.0


def test_undated_articles_follow_nothing() -> None:
    assert not are_following(frozenset(), frozenset({Moment(2031, 3, 1)}))
