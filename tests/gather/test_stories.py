"""Which borders between stories are unsure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from gather_piles import entry
from headwater.gather import stories
from headwater.gather.linkage import Groups
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


def test_a_loner_is_asked_again_once_parts_of_a_story_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[list[int]]] = []

    def with_loners(groups: Groups, *_: object) -> list[list[int]]:
        asked.append([sorted(members) for members in groups.members.values()])
        return asked[-1] if len(asked) == 1 else [[0, 1, 2]]

    def of_one_day(groups: Groups, *_: object) -> Sequence[Sequence[int]]:
        return [[0, 1], [2]] if len(groups.members) > 2 else [list(each) for each in groups.members.values()]

    monkeypatch.setattr(stories, "with_loners", with_loners)
    monkeypatch.setattr(stories, "of_one_day", of_one_day)
    apart = [*alike(-9.0), *alike(-9.0)[:1]]
    pile = [entry("", path=f"{at}.txt") for at in range(3)]
    assert stories.group_stories(pile, apart) == [[0, 1, 2]]
    assert asked == [[[0], [1], [2]], [[0, 1], [2]]]
