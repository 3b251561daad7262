"""Lost witnesses: groups whose common source is none of them."""

from __future__ import annotations

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.record.settlement import CopiedPassage, Copy
from headwater.record.span import Span
from headwater.trace.lost import MOST, connected, covered, has_all, lost_groups

Stretch = tuple[int, int]


def at(document: str, start: int, end: int) -> Span:
    return Span(document=document, start=start, end=end)


def sharing(left: str, right: str, *stretches: Stretch) -> Copy:
    """Two documents that share stretches of one text, which stand at the same places in both."""
    return Copy(
        left=left,
        right=right,
        containment=0.5,
        passages=tuple(
            CopiedPassage(left=at(left, *each), right=at(right, *each), words=each[1] - each[0])
            for each in stretches
        ),
    )


# One text of three parts, of which each document has left another out.
CUT_DIFFERENTLY = (sharing("a", "b", (0, 40)), sharing("b", "c", (40, 80)), sharing("a", "c", (80, 120)))
ONE_HAS_ALL = (sharing("a", "b", (0, 40)), sharing("b", "c", (0, 40)), sharing("a", "c", (0, 40)))


def test_documents_that_each_cut_something_else_have_a_lost_source() -> None:
    assert lost_groups(CUT_DIFFERENTLY, []) == [("a", "b", "c")]


def test_a_member_that_has_all_the_others_share_may_be_their_source() -> None:
    assert lost_groups(ONE_HAS_ALL, []) == []


def test_two_documents_are_copy_and_source() -> None:
    assert lost_groups(CUT_DIFFERENTLY[:1], []) == []


@pytest.mark.parametrize("decided", [("a", "b"), ("b", "c"), ("a", "z")])
def test_a_known_direction_leaves_nothing_lost(decided: tuple[str, str]) -> None:
    assert lost_groups(CUT_DIFFERENTLY, [decided]) == []


def test_a_direction_elsewhere_decides_nothing_here() -> None:
    assert lost_groups(CUT_DIFFERENTLY, [("y", "z")]) == [("a", "b", "c")]


def test_a_group_too_large_is_left_alone() -> None:
    names = [f"d{number:02d}" for number in range(MOST + 1)]
    chain = [
        sharing(left, right, (40 * place, 40 * place + 40))
        for place, (left, right) in enumerate(pairwise(names))
    ]
    assert lost_groups(chain, []) == []
    assert lost_groups(chain[:-1], []) == [tuple(names[:-1])]


def test_the_order_of_copies_does_not_matter() -> None:
    assert all(lost_groups(order, []) == [("a", "b", "c")] for order in permutations(CUT_DIFFERENTLY))


def test_pairs_are_joined_transitively() -> None:
    assert connected([("b", "a"), ("c", "b"), ("x", "y")]) == [("a", "b", "c"), ("x", "y")]
    assert connected([]) == []


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")), max_size=12))
def test_each_document_is_in_one_group_with_its_partners(pairs: list[tuple[str, str]]) -> None:
    pairs = [pair for pair in pairs if pair[0] != pair[1]]
    groups = connected(pairs)
    members = [member for group in groups for member in group]
    assert sorted(members) == sorted({member for pair in pairs for member in pair})
    assert all(any({*pair} <= {*group} for group in groups) for pair in pairs)
    assert groups == connected([(right, left) for left, right in reversed(pairs)])


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ([(0, 100)], True),
        ([(0, 90)], True),
        ([(0, 89)], False),
        ([(0, 50), (50, 95)], True),
        ([(100, 200)], False),
        ([], False),
    ],
)
def test_nearly_all_is_nine_tenths(by: list[Stretch], expected: bool) -> None:
    assert covered([at("a", 0, 100)], [at("a", *each) for each in by]) is expected


def test_nothing_is_covered_by_anything() -> None:
    assert covered([], [])


def test_who_shares_nothing_with_the_others_has_not_all() -> None:
    shared = {("a", "b"): [at("a", 0, 40)], ("b", "a"): [at("b", 0, 40)]}
    assert not has_all("c", ("a", "b", "c"), shared)
    assert has_all("a", ("a", "b"), shared)
