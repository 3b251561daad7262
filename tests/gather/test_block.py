from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.block import inverted, nearest, neighbours, shared_keys


def test_inverted_lists_each_holder_once() -> None:
    assert inverted([["a", "a", "b"], ["a"]]) == {"a": [0, 1], "b": [0]}


def test_a_key_of_all_pairs_only_neighbours() -> None:
    shared = shared_keys({"x": list(range(100))}, window=3)
    assert len(shared) <= 300
    assert (0, 3) in shared
    assert (0, 4) not in shared


@given(st.dictionaries(st.tuples(st.integers(0, 9), st.integers(10, 19)), st.floats(0, 9)), st.integers(1, 3))
def test_nearest_keeps_a_capped_number_and_the_best_of_each(
    weights: dict[tuple[int, int], float], most: int
) -> None:
    kept = nearest(weights, most=most)
    assert len(kept) <= most * 20
    assert kept == sorted(set(kept))
    for item in range(20):
        own = [pair for pair in weights if item in pair]
        assert not own or max(weights[pair] for pair in own) in [
            weights[pair] for pair in kept if item in pair
        ]


def test_neighbours_chain_equal_keys() -> None:
    assert list(neighbours(["a", None, "a", "b", "a"])) == [(0, 2), (2, 4)]
