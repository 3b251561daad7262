"""Groups of bearers as they grow, and what keeps two of them apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bearers import bearer
from headwater.gather.bearers import Bearer
from headwater.gather.forest import Forest
from headwater.gather.gathered import Gathered, Joining, apart


def gathered(*bearers: Bearer) -> Gathered:
    first, *others = [Gathered(each) for each in bearers]
    for other in others:
        first.add(other)
    return first


def groups(bearers: list[Bearer], *pairs: tuple[int, int]) -> list[list[int]]:
    forest = Forest(len(bearers))
    Joining(bearers, forest).join(pairs, "a rule")
    return forest.groups()


@pytest.mark.parametrize(
    ("bearers", "kind"),
    [
        ([bearer("Karsk", "place", mentions=(0, 9)), bearer("Karsk", "person", mentions=(0,))], "place"),
        ([bearer("Karsk", "place"), bearer("Karsk", "person", mentions=(0, 9))], "person"),
        ([bearer("Karsk", "place"), bearer("Karsk", "organisation")], "organisation"),
        ([bearer("Karsk", "group", mentions=())], "group"),
    ],
)
def test_a_group_is_what_most_mentions_take_it_for(bearers: list[Bearer], kind: str) -> None:
    assert gathered(*bearers).kind == gathered(*reversed(bearers)).kind == kind


def test_a_group_knows_what_its_members_knew() -> None:
    group = gathered(
        bearer("Hedda Voll", document="d1"),
        bearer("Hedda Marie Voll", document="d2"),
        bearer("Norrlink", "organisation", country="NO"),
    )
    assert group.persons == {"Hedda Voll", "Hedda Marie Voll"}
    assert group.size == 2
    assert group.bodies == {"Norrlink"}
    assert group.countries == {"NO"}
    assert group.words == {("hedda", "voll"), ("hedda", "marie", "voll"), ("norrlink",)}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (bearer("Velm", "place"), bearer("Velm", "state"), False),
        (bearer("Velm", "state"), bearer("Velm Trust", "organisation"), True),
        (bearer("Velm", "state"), bearer("Velm", "organisation"), False),
        (bearer("Velmers", "group"), bearer("Velm Trust", "organisation"), True),
        (bearer("Velm Trust", "person"), bearer("Velm", "organisation"), False),
        (bearer("Velm", "place", country="NO"), bearer("Velm", "place", country="SE"), True),
        (bearer("Velm", "place", country="NO"), bearer("Velm", "place"), False),
        (bearer("Velm", "person", country="NO"), bearer("Velm", "place", country="SE"), False),
        (bearer("Hedda Voll"), bearer("Torrin Voll", document="d2"), True),
        (bearer("Hedda Voll"), bearer("H. Voll", document="d2"), False),
        (bearer("Hedda Voll"), bearer("H. Voll"), True),
        (bearer("Hedda Voll"), bearer("Hedda Voll"), False),
        (bearer("Karsk Port Trust", "organisation"), bearer("Velm Port Trust", "organisation"), True),
        (bearer("Karsk Port Trust", "organisation"), bearer("Karsk Port", "organisation"), False),
    ],
)
def test_kinds_countries_and_full_names_keep_apart(one: Bearer, other: Bearer, expected: bool) -> None:
    assert apart(gathered(one), gathered(other)) is expected
    assert apart(gathered(other), gathered(one)) is expected


def test_one_name_that_differs_among_several_is_enough() -> None:
    several = gathered(bearer("Hedda Voll"), bearer("H. Voll", document="d2"))
    assert apart(several, gathered(bearer("Harald Voll", document="d3")))


def test_where_somebody_decided_one_name_in_common_is_enough() -> None:
    told = gathered(bearer("Hedda Voll"), bearer("Hedda Marsh", document="d2"))
    married = gathered(bearer("Hedda Marsh", document="d3"))
    assert apart(told, married)
    told.is_told = True
    assert not apart(told, married)
    assert apart(told, gathered(bearer("Torrin Brandel", document="d3")))


def test_a_decision_on_bodies_keeps_them_from_nobody() -> None:
    told = gathered(bearer("Karsk Port Trust", "organisation"))
    told.is_told = True
    assert not apart(told, gathered(bearer("Karsk Port", "organisation", document="d2")))


def test_what_was_joined_keeps_its_reason() -> None:
    forest = Forest(3)
    joining = Joining([bearer("Hedda Voll"), bearer("Hedda Voll"), bearer("Torrin Brandel")], forest)
    joining.join([(0, 1), (1, 0), (1, 2)], "the same name")
    assert joining.made == [(0, 1, "the same name")]
    assert forest.groups() == [[0, 1], [2]]


def test_a_group_is_kept_from_whom_one_member_is_kept_from() -> None:
    bearers = [bearer("Voll"), bearer("Hedda Voll", document="d2"), bearer("Torrin Voll", document="d3")]
    assert groups(bearers, (0, 1), (0, 2)) == [[0, 1], [2]]
    assert groups(bearers, (0, 2), (0, 1)) == [[0, 2], [1]]


def test_who_was_told_apart_is_never_joined() -> None:
    bearers = [bearer("Hedda Voll", document=f"d{number}") for number in range(4)]
    forest = Forest(4)
    joining = Joining(bearers, forest)
    joining.part([(0, 3)])
    joining.join([(0, 1), (2, 3)], "the same name")
    joining.join([(1, 2)], "the same name")
    joining.unite([(0, 3)])
    assert forest.groups() == [[0, 1], [2, 3]]


def test_a_decision_joins_whom_their_names_keep_apart() -> None:
    bearers = [bearer("Hedda Voll"), bearer("Torrin Brandel", document="d2")]
    forest = Forest(2)
    joining = Joining(bearers, forest)
    joining.unite([(0, 1)])
    assert forest.groups() == [[0, 1]]
    assert joining.made == [(0, 1, "somebody decided it")]


NAMES = st.sampled_from(["Hedda Voll", "H. Voll", "Torrin Voll", "Voll", "Hedda Marie Voll"])
PAIRS = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=12)


@given(st.lists(NAMES, min_size=6, max_size=6), PAIRS, PAIRS)
def test_no_pair_told_apart_is_ever_in_one_group(
    names: list[str], parted: list[tuple[int, int]], pairs: list[tuple[int, int]]
) -> None:
    bearers = [bearer(name, document=f"d{at}") for at, name in enumerate(names)]
    forest = Forest(6)
    joining = Joining(bearers, forest)
    joining.part((left, right) for left, right in parted if left != right)
    joining.join(pairs, "a rule")
    joining.unite(pairs)
    assert all(forest.root(left) != forest.root(right) for left, right in parted if left != right)
    assert len(joining.made) == 6 - len(forest.groups())
