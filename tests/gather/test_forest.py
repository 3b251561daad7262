from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.forest import Forest

PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)))


@given(PAIRS)
def test_groups_part_all_items(pairs: list[tuple[int, int]]) -> None:
    forest = Forest(10)
    for left, right in pairs:
        forest.join(left, right)
        assert forest.root(left) == forest.root(right)
    assert sorted(item for group in forest.groups() for item in group) == list(range(10))
    assert all(set(forest.members(item)) >= {item} for item in range(10))


@given(PAIRS)
def test_the_least_item_stands_for_a_group(pairs: list[tuple[int, int]]) -> None:
    forest = Forest(10)
    for left, right in pairs:
        forest.join(left, right)
    assert all(forest.root(item) == min(forest.members(item)) for item in range(10))
