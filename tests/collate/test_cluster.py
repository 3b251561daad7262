from __future__ import annotations

from itertools import combinations
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from headwater.collate.cluster import NO_REASON, cluster
from readings_by_hand import said

READINGS = [said(f"word {letter}", document=f"d{letter}") for letter in "abcd"]
PAIRS = list(combinations(range(4), 2))


def texts(groups: list[list[object]]) -> list[list[str]]:
    return [[reading.text[-1] for reading in group] for group in groups]  # type: ignore[attr-defined]


def test_like_readings_join_and_others_stay_alone() -> None:
    def compare(left: int, right: int) -> float:
        return 0.9 if {left, right} <= {0, 2} else 0.1

    assert texts(cluster(READINGS, PAIRS, compare, 0.5)) == [["a", "c"], ["b"], ["d"]]


def test_two_that_exclude_one_another_never_share_a_group() -> None:
    def compare(left: int, right: int) -> float:
        return 0.0 if (left, right) == (0, 2) else 0.9

    groups = texts(cluster(READINGS[:3], [(0, 1), (0, 2), (1, 2)], compare, 0.5))
    assert not any({"a", "c"} <= set(group) for group in groups)


def test_a_chain_of_weak_links_does_not_hold() -> None:
    def compare(left: int, right: int) -> float:
        return 0.6 if right - left == 1 else 0.05

    assert max(map(len, cluster(READINGS, PAIRS, compare, 0.5))) == 2


def test_where_a_missing_reason_weighs_no_chain_joins_two() -> None:
    def compare(left: int, right: int) -> float:
        return 0.7 if right - left == 1 else NO_REASON

    assert max(map(len, cluster(READINGS[:3], [(0, 1), (1, 2)], compare, 0.5, silent=1.0))) == 2
    assert max(map(len, cluster(READINGS[:3], [(0, 1), (1, 2)], compare, 0.5))) == 3


def test_of_one_sure_pair_the_others_need_be_less_sure() -> None:
    def compare(left: int, right: int) -> float:
        return 0.6 if right - left == 1 else 0.3

    assert max(map(len, cluster(READINGS, PAIRS, compare, 0.5))) == 2
    assert max(map(len, cluster(READINGS, PAIRS, compare, 0.5, least_mean=0.4))) == 3
    assert max(map(len, cluster(READINGS, PAIRS, compare, 0.7, least_mean=0.4))) == 1


@given(st.permutations(range(4)))
def test_order_of_readings_is_irrelevant(order: list[int]) -> None:
    def compare_in(shuffled: list[int]) -> list[list[str]]:
        readings = [READINGS[index] for index in shuffled]

        def compare(left: int, right: int) -> float:
            return 0.8 if {shuffled[left], shuffled[right]} in ({0, 1}, {2, 3}) else 0.3

        return texts(cluster(readings, PAIRS, compare, 0.5))

    assert compare_in(order) == compare_in([0, 1, 2, 3])


def test_thousands_that_say_the_same_cost_no_more_than_their_number() -> None:
    readings = [said("The dam cracked early")] * 15_000
    start = process_time()
    (group,) = cluster(readings, [(0, other) for other in range(1, 15_000)], lambda i, j: 1.0, 0.5)
    assert len(group) == 15_000
    assert process_time() - start < 3
