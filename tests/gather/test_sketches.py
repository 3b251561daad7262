from __future__ import annotations

from collections import Counter
from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.sketches import CANDIDATES, WINDOW, WINNOWED, near_pairs, shared, sketch

SKETCHES = st.lists(st.sets(st.integers(0, 12)), max_size=8)


def arrays(sets: list[set[int]]) -> list[np.ndarray]:
    return [np.array(sorted(each), dtype=np.uint64) for each in sets]


@given(st.lists(st.integers(0, 2**64 - 1), max_size=30))
def test_a_sketch_holds_the_least_of_every_few_in_a_row(shingles: list[int]) -> None:
    found = set(sketch(np.array(shingles, dtype=np.uint64)).tolist())
    assert found <= set(shingles)
    for at in range(len(shingles) - WINNOWED + 1):
        assert min(shingles[at : at + WINNOWED]) in found


@given(SKETCHES)
def test_pairs_weigh_what_they_share(sets: list[set[int]]) -> None:
    left, right, weight = shared(arrays(sets))
    expected = Counter({
        (one, other): len(sets[one] & sets[other])
        for one, other in combinations(range(len(sets)), 2)
        if sets[one] & sets[other]
    })  # fmt: skip
    assert Counter(
        dict(zip(zip(left.tolist(), right.tolist(), strict=True), weight.tolist(), strict=True))
    ) == (expected)


def test_many_holders_of_one_shingle_make_few_pairs() -> None:
    count = 10 * WINDOW
    pairs = near_pairs(arrays([{1}] * count))
    assert len(pairs) <= min(WINDOW, CANDIDATES) * count
    assert {other for pair in pairs for other in pair} == set(range(count))


def test_a_text_keeps_the_pairs_that_share_most() -> None:
    keys = set(range(200))
    hub = [keys, *({key, 1000 + key} for key in range(3 * CANDIDATES)), keys]
    assert (0, len(hub) - 1) in near_pairs(arrays(hub))


def test_no_text_makes_no_pair() -> None:
    assert near_pairs([]) == []
    assert near_pairs(arrays([set(), set()])) == []
