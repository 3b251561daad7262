"""Linkage by the mean and the nearest: groups grow by their best pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.block import Pair
from headwater.gather.linkage import NEAREST, Groups, dot, grouped, link
from headwater.gather.profiles import CAST, CAST_IN_COMMON, Profile


def profile(features: dict[str, float], lead: Sequence[float] = (0, 0)) -> Profile:
    return Profile(features=features, lead=np.array(lead, dtype=np.float32), bag={})


def nothing_against(left: Sequence[int], right: Sequence[int]) -> float:
    return 0.0


FIRE, FEAST = {"fire": 1.0}, {"feast": 1.0}
PROFILES = [profile(FIRE), profile(FIRE), profile(FEAST), profile({"fire": 0.6, "feast": 0.8})]
ALL = [(left, right) for right in range(4) for left in range(right)]


def linked(
    least: float, pairs: Sequence[Pair] = ALL, penalty: object = nothing_against
) -> dict[int, list[int]]:
    groups = Groups(PROFILES, pairs, penalty)  # type: ignore[arg-type]
    link(groups, least=least)
    return groups.members


@pytest.mark.parametrize(
    ("least", "expected"),
    [
        (1.1, [[0], [1], [2], [3]]),
        (0.9, [[0, 1], [2], [3]]),
        (0.7, [[0, 1], [2, 3]]),
        (0.2, [[0, 1, 2, 3]]),
    ],
)
def test_the_likest_merge_first_while_they_are_like_enough(least: float, expected: list[list[int]]) -> None:
    assert list(linked(least).values()) == expected


def test_only_candidates_are_compared() -> None:
    assert list(linked(0.2, [(0, 1)]).values()) == [[0, 1], [2], [3]]
    assert list(linked(0.2, []).values()) == [[0], [1], [2], [3]]


def test_what_speaks_against_it_keeps_a_pair_apart() -> None:
    def never_the_first(left: Sequence[int], right: Sequence[int]) -> float:
        return 9.0 if 0 in (*left, *right) else 0.0

    assert list(linked(0.7, penalty=never_the_first).values()) == [[0], [1], [2, 3]]


@given(st.lists(st.permutations(ALL), min_size=1, max_size=1), st.floats(0.1, 1.2))
def test_the_order_of_candidates_does_not_matter(orders: list[list[Pair]], least: float) -> None:
    assert linked(least, orders[0]) == linked(least)


def test_the_likeness_of_groups_is_the_mean_over_their_pairs_and_in_part_that_of_the_nearest() -> None:
    groups = Groups(PROFILES, ALL, nothing_against)
    merged = groups.merge(1, 0)
    assert (merged, groups.members) == (0, {0: [0, 1], 2: [2], 3: [3]})
    assert groups.likeness(0, 3) == groups.likeness(3, 0) == 0.6
    both = groups.merge(2, 3)
    assert groups.likeness(0, both) == pytest.approx(0.3 + NEAREST * (0.6 - 0.3))
    assert groups.near == {0: {2}, 2: {0}}


def test_an_article_that_is_like_some_of_a_story_is_liker_than_one_that_is_somewhat_like_all() -> None:
    story = [profile({"fire": 1.0}), profile({"lock": 1.0})]
    groups = Groups(
        [*story, profile({"fire": 0.8}), profile({"fire": 0.4, "lock": 0.4})], ALL, nothing_against
    )
    groups.merge(0, 1)
    assert groups.likeness(0, 2) == pytest.approx(0.4 + NEAREST * 0.4)
    assert groups.likeness(0, 3) == pytest.approx(0.4)


def test_where_no_candidate_ties_an_article_to_a_group_the_mean_counts() -> None:
    assert grouped(PROFILES, [[0, 1], [2, 3]]).likeness(0, 2) == pytest.approx(0.3)


def test_leads_count_beside_words() -> None:
    groups = Groups([profile(FIRE, (1, 0)), profile(FIRE, (0.5, 2))], [(0, 1)], nothing_against)
    assert groups.likeness(0, 1) == 1.5
    assert groups.comparisons == 1


def test_parted_neighbours_are_no_longer_compared() -> None:
    groups = Groups(PROFILES, ALL, nothing_against)
    groups.part(0, [1, 2])
    assert (groups.near[0], groups.near[1], groups.near[3]) == ({3}, {2, 3}, {0, 1, 2})


def test_given_groups_stand_under_their_least_member() -> None:
    groups = grouped(PROFILES, [[3, 1], [2], [0]])
    assert groups.members == {0: [0], 1: [1, 3], 2: [2]}


@given(
    st.dictionaries(st.sampled_from("abcd"), st.integers(-3, 3)),
    st.dictionaries(st.sampled_from("abcd"), st.integers(-3, 3)),
)
def test_the_sparse_product_is_symmetric(left: dict[str, float], right: dict[str, float]) -> None:
    assert dot(left, right) == dot(right, left) == sum(left.get(key, 0) * right.get(key, 0) for key in "abcd")


def test_a_cast_in_common_is_expected_where_both_name_somebody() -> None:
    silent, named = profile({"fire": 2.0}), replace(profile({"fire": 2.0}), names_somebody=True)
    groups = Groups([silent, named, named], (), lambda left, right: 0.0)
    assert groups.likeness(0, 1) == 4.0
    assert groups.likeness(1, 2) == round(4.0 - CAST * CAST_IN_COMMON, 5)
    assert groups.likeness(groups.merge(0, 1), 2) == round(4.0 - CAST * CAST_IN_COMMON / 2, 5)


def test_groups_as_given_have_the_neighbours_of_their_members() -> None:
    assert grouped(PROFILES, [[0, 1], [2]], pairs=[(1, 2)]).near[0] == {2}
    assert not grouped(PROFILES, [[0, 1], [2]]).near[0]
