"""A chain in the making: its name, its offices, and the ids it gets at the end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.actors.drafts import Draft, sealed
from headwater.record.mark import ActorKind
from headwater.record.span import Span


def draft(*names: str, kind: ActorKind = "person", at: tuple[int, ...] = (), described: str = "") -> Draft:
    made = Draft(kind=kind, description=described)
    made.names.update(names)
    made.mentions = {Span(document="d", start=start, end=start + 4): "name" for start in at}
    return made


@pytest.mark.parametrize(
    ("names", "name"),
    [
        (("Voll", "Hedda Voll"), "Hedda Voll"),
        (("The Quay Post", "Quay Post"), "Quay Post"),
        (("NORRLINK", "Norrlink"), "Norrlink"),
        (("Bree", "Alder"), "Alder"),
    ],
)
def test_the_fullest_name_comes_first(names: tuple[str, ...], name: str) -> None:
    assert draft(*names).name == name
    assert draft(*reversed(names)).name == name


def test_a_state_is_called_by_its_usual_name() -> None:
    assert draft("Republic of Norland", "Norland", "Norland", kind="state").name == "Norland"
    assert draft("NORLAND", "Norland", kind="state").name == "Norland"


def test_who_has_no_name_is_called_by_the_description() -> None:
    assert draft(described="the ferryman").name == "the ferryman"
    assert draft("Odo Lark", described="the ferryman").name == "Odo Lark"


def test_an_office_is_held_by_noun_and_rank() -> None:
    minister = draft("Ada Pohl")
    minister.offices = {("minister", frozenset({"foreign"}))}
    assert minister.holds(frozenset({"minister"}), frozenset())
    assert minister.holds(frozenset({"minister", "head"}), frozenset({"foreign"}))
    assert not minister.holds(frozenset({"minister"}), frozenset({"deputy"}))
    assert not minister.holds(frozenset({"mayor"}), frozenset())


def test_chains_are_numbered_by_their_first_mention_and_drafts_without_one_are_gone() -> None:
    late, early, never = draft("Odo Lark", at=(50, 9)), draft("Ada Pohl", at=(3, 20)), draft("Ina Moss")
    cast = sealed([late, never, early])
    assert [(chain.id, chain.name) for chain in cast.chains] == [("c0", "Ada Pohl"), ("c1", "Odo Lark")]
    assert [(each.id, each.chain, each.span.start) for each in cast.mentions] == [
        ("m0", "c0", 3), ("m1", "c1", 9), ("m2", "c0", 20), ("m3", "c1", 50),
    ]  # fmt: skip


@given(st.lists(st.lists(st.integers(0, 30), max_size=4, unique=True), max_size=5), st.randoms())
def test_the_order_of_drafts_changes_no_id(places: list[list[int]], random: st.DataObject) -> None:
    drafts = [draft(f"Name {number}", at=tuple(each)) for number, each in enumerate(places)]
    first = sealed(drafts)
    random.shuffle(drafts)  # type: ignore[attr-defined]
    again = sealed(drafts)
    assert (first.chains, first.mentions) == (again.chains, again.mentions)
    assert [chain.id for chain in first.chains] == [f"c{number}" for number in range(len(first.chains))]
