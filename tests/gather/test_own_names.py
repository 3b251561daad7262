"""Groups of articles that each keep naming somebody of whom the other is silent."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from headwater.gather.own_names import FEWEST, PENALTY, names_apart
from headwater.gather.profiles import Profile


def naming(*names: str) -> Profile:
    return Profile(
        features={**{f"@{name}": 1.0 for name in names}, "fire": 1.0},
        lead=np.zeros(2, dtype=np.float32),
        bag={},
        names_somebody=bool(names),
    )


def between(left: Sequence[Profile], right: Sequence[Profile]) -> float:
    apart = names_apart([*left, *right])
    ours, theirs = range(len(left)), range(len(left), len(left) + len(right))
    assert apart(list(ours), list(theirs)) == apart(list(theirs), list(ours))
    return apart(list(ours), list(theirs))


BRANDEL, VINT = naming("brandel", "karsk", "torrin"), naming("vint", "velm", "ostrel")


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ([BRANDEL] * FEWEST, [VINT] * FEWEST, PENALTY),
        ([naming("brandel")] * FEWEST, [VINT] * FEWEST, PENALTY / 3),
        ([BRANDEL] * FEWEST, [VINT] * (FEWEST - 1), 0.0),
        ([BRANDEL] * FEWEST, [BRANDEL] * FEWEST, 0.0),
        ([BRANDEL] * FEWEST, [naming()] * FEWEST, 0.0),
        ([BRANDEL, naming(), naming()], [VINT] * FEWEST, 0.0),
        ([BRANDEL] * FEWEST, [VINT, VINT, naming("vint", "brandel", "karsk", "torrin")], 0.0),
    ],
)
def test_only_what_both_keep_naming_speaks_against_them(
    left: list[Profile], right: list[Profile], expected: float
) -> None:
    assert between(left, right) == pytest.approx(expected)


def test_of_large_groups_a_few_articles_are_asked() -> None:
    assert between([BRANDEL] * 40, [VINT] * 20) == PENALTY
