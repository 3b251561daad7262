"""Which borders between stories are unsure."""

from __future__ import annotations

import numpy as np
import pytest

from gather_piles import entry
from headwater.gather.profiles import INTERCEPT, Profile
from headwater.gather.stories import BORDER, LARGE, LARGE_PENALTY, UNSURE, against, unsure_borders


def alike(product: float) -> list[Profile]:
    """Two articles whose vectors have this product."""
    lead = np.zeros(2, dtype=np.float32)
    return [
        Profile(features={"lock": 1.0}, lead=lead, bag={}),
        Profile(features={"lock": product}, lead=lead, bag={}),
    ]


@pytest.mark.parametrize(("above", "expected"), [(0.1, {(0, 1), (1, 0)}), (-0.1, set())])
def test_a_border_is_unsure_where_a_little_more_would_have_merged(
    above: float, expected: set[tuple[int, int]]
) -> None:
    pile = [entry("Rain fell."), entry("Snow fell.")]
    found = alike(BORDER - UNSURE - INTERCEPT + above)
    assert unsure_borders(pile, found, [[0], [1]], [[0, 1]]) == expected
    assert unsure_borders(pile, found, [[0], [1]], [[0], [1]]) == set()


def test_two_large_groups_need_a_little_more() -> None:
    pile = [entry(f"Rain fell on day {number}.") for number in range(2 * LARGE)]
    penalty = against(pile, alike(0.5) * LARGE, [])
    assert penalty(range(LARGE), range(LARGE, 2 * LARGE)) == LARGE_PENALTY
    assert penalty(range(LARGE - 1), range(LARGE, 2 * LARGE)) == 0.0
