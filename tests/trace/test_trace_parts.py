"""The steps of tracing, one at a time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from headwater.record.collation import Root, Tracing
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Copy
from headwater.trace.direction import Direction
from headwater.trace.publishers import Publishers, publishers
from headwater.trace.retelling import Retelling
from headwater.trace.reuse import Parent
from headwater.trace.trace import (
    credited,
    in_doubt,
    is_nameless,
    is_signed,
    is_untold,
    receivers,
    shared_text,
    trace,
    turns,
)
from trace_piles import REGISTER, article, copied, entry, says, settled

WALL = "The sea wall of Brae gave way along its whole length on Monday night."
BOATS = "Fishermen brought all forty boats into the inner basin before the tide."
SCHOOL = "Nine hundred people slept in the school while the fire brigade pumped."
PRICE = "A new wall will take two years and cost eleven million crowns at least."
QUAY, EBB, MUTE = (
    article("a", WALL, outlet="The Quay"),
    article("b", WALL, outlet="The Ebb"),
    article("c", WALL),
)
ENTRIES = {document.id: entry(document) for document in (QUAY, EBB, MUTE)}


def houses_of(*pile: MarkedDocument) -> Publishers:
    return publishers(list(pile), REGISTER, ())


def towards(upstream: Document, reason: str = "time") -> Direction:
    return Direction(upstream=upstream.id, reason=reason)  # type: ignore[arg-type]


# ---------------------------------------------------------------- directions and doubt


@pytest.mark.parametrize(
    ("upstream", "downstream", "reason", "expected"),
    [
        (MUTE, QUAY, "time", True),
        (MUTE, QUAY, "completeness", True),
        (MUTE, QUAY, "attribution", False),
        (QUAY, MUTE, "time", False),
        (QUAY, EBB, "time", False),
    ],
)
def test_a_nameless_page_is_weakly_before_an_outlet(
    upstream: Document, downstream: Document, reason: str, *, expected: bool
) -> None:
    found = towards(upstream, reason)
    for pair in ((upstream.id, downstream.id), (downstream.id, upstream.id)):
        assert is_nameless(pair, found, ENTRIES) is expected
    nobody = {**ENTRIES, downstream.id: entry(replace(downstream, outlet=None))}
    assert not is_nameless((upstream.id, downstream.id), found, nobody)


def test_who_shares_text_without_a_direction_is_in_doubt_with_all_of_them() -> None:
    copies = [copied(QUAY, EBB, WALL), copied(EBB, MUTE, WALL)]
    every = {each.id for each in (QUAY, EBB, MUTE)}
    found = in_doubt(copies, {}, ENTRIES)
    assert {member: {each.id for each in group} for member, group in found.items()} == dict.fromkeys(
        every, every
    )
    decided = {(QUAY.id, EBB.id): towards(QUAY), (EBB.id, MUTE.id): towards(EBB)}
    assert in_doubt(copies, decided, ENTRIES) == {}
    weak = {**decided, (EBB.id, MUTE.id): towards(MUTE)}
    assert set(in_doubt(copies, weak, ENTRIES)) == {EBB.id, MUTE.id}


def test_of_two_that_share_text_the_later_in_the_order_of_the_pile_has_copied() -> None:
    rank = {QUAY.id: 0, EBB.id: 1, MUTE.id: 2}
    assert receivers([copied(QUAY, EBB, WALL)], rank) == {EBB.id}
    assert receivers([copied(EBB, QUAY, WALL)], rank) == {EBB.id}
    assert receivers([copied(QUAY, EBB, WALL), copied(EBB, MUTE, WALL)], rank) == {EBB.id, MUTE.id}


def test_a_retelling_turns_the_order_of_two() -> None:
    found = Retelling(document=EBB.id, source=QUAY.id, confidence=0.9, is_directed=True, sentences=())
    assert turns({EBB.id: found}) == {(EBB.id, QUAY.id): Direction(upstream=QUAY.id, reason="retelling")}


# ---------------------------------------------------------------- who may retell


def relaying(
    name: str | None, kind: str = "outlet", *, own: bool = False, scope: str | None = WALL
) -> MarkedDocument:
    return entry(EBB, says(EBB, "wall", name, kind, own=own, scope=scope))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (entry(EBB), True),
        (entry(replace(EBB, genre="opinion")), False),
        (relaying("The Quay"), False),
        (relaying("The Ebb"), True),
        (relaying("The Ebb", own=True), True),
        (relaying("Marowire", "agency"), False),
        (relaying("a guard", "person"), True),
        (relaying(None), True),
        (relaying("a guard", "person", scope=None), False),
    ],
)
def test_a_report_is_untold_that_names_no_other_outlet(marked: MarkedDocument, *, expected: bool) -> None:
    assert is_untold(marked, houses_of(marked)) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (entry(EBB), False),
        (entry(MUTE), False),
        (entry(article("w", WALL, outlet="Marowire")), True),
        (relaying("the port", "official", scope=None), True),
        (relaying("the port", "official"), False),
        (relaying("a guard", "person", scope=None), False),
    ],
)
def test_agencies_and_bodies_sign_what_they_publish(marked: MarkedDocument, *, expected: bool) -> None:
    assert is_signed(marked, houses_of(marked)) is expected


# ---------------------------------------------------------------- copies


def parent(document: Document, source: Document, *lines: str, containment: float = 1.0) -> Parent:
    copy = copied(document, source, *lines)
    return Parent(document=document.id, source=source.id, containment=containment, passages=copy.passages)


def test_each_shares_most_text_with_one_and_of_equals_with_the_first() -> None:
    text = f"{WALL}\n{BOATS}\n{SCHOOL}"
    one, two, three = (article(name, text) for name in "xyz")
    much, little = copied(one, two, WALL, BOATS), copied(one, three, WALL)
    for copies in ([much, little], [little, much]):
        found = shared_text(copies, {one.id, two.id, three.id})
        assert {document: each.source for document, each in found.items()} == {
            one.id: two.id, two.id: one.id, three.id: one.id,
        }  # fmt: skip
    first, second = sorted((two, three), key=lambda document: document.id)
    for copies in ([copied(one, first, WALL), copied(one, second, WALL)],
                   [copied(one, second, WALL), copied(one, first, WALL)]):  # fmt: skip
        assert shared_text(copies, {one.id, two.id, three.id})[one.id].source == first.id
    assert set(shared_text([much, little], {one.id, two.id})) == {one.id, two.id}


def test_whose_outlet_a_copy_names_is_credited() -> None:
    named = relaying("The Quay")
    entries = {QUAY.id: entry(QUAY), EBB.id: named, MUTE.id: entry(MUTE)}
    houses = houses_of(*entries.values())
    assert credited([copied(QUAY, EBB, WALL)], entries, houses) == {EBB.id: {QUAY.id}}
    assert credited([copied(EBB, MUTE, WALL)], entries, houses) == {}
    assert credited([copied(QUAY, MUTE, WALL)], entries, houses) == {}


def test_copies_of_what_is_not_in_the_pile_are_left_out() -> None:
    pile = [entry(QUAY), entry(EBB)]
    settlement = settled(pile, copied(QUAY, EBB, WALL), copied(EBB, MUTE, WALL))
    found = trace(pile, settlement, REGISTER)
    assert found == trace(pile, settled(pile, copied(QUAY, EBB, WALL)), REGISTER)


# ---------------------------------------------------------------- whole piles


def behind(tracing: Tracing, document: Document, words: str) -> set[str]:
    """The identities of those behind some words."""
    roots: dict[str, Root] = {root.origin.id: root for root in tracing.roots}
    place = document.text.index(words)
    found = next(
        each
        for each in tracing.lineages
        if each.span.document == document.id and each.span.start <= place < each.span.end
    )
    return {roots[origin].identity for origin in found.origins}


def test_an_outlet_with_reporters_of_its_own_carries_what_they_are_told() -> None:
    text = f"A guard told our reporter so.\n{WALL}"
    document = article("a", text, outlet="The Quay")
    told = says(document, "A guard", "a guard", "person", scope="A guard told our reporter so.", own=True)
    own = says(document, "our reporter", "The Quay", number=1, scope=WALL, own=True)
    found = trace([entry(document, told, own)], settled([entry(document, told, own)]), REGISTER)
    carriers = next(each for each in found.lineages if each.span.start == 0).carriers
    names = {root.origin.id: root.origin.name for root in found.roots}
    assert [names[each] for each in carriers] == ["The Quay"]


LINES = (WALL, BOATS, SCHOOL, PRICE)


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(LINES), min_size=1, max_size=3, unique=True),
    st.sampled_from(("The Ebb", "The Flood", None)),
    st.sampled_from(("2031-03-01", "2031-03-02", None)),
    st.sampled_from(("The Quay", "Marowire", "a guard", None)),
)
def test_a_verbatim_copy_has_nobody_behind_it_whom_its_source_has_not(
    lines: list[str], outlet: str | None, day: str | None, named: str | None
) -> None:
    text = "\n".join(lines)
    source = article("a", text, outlet="The Quay", published="2031-03-01")
    copy = article("b", text, outlet=outlet, published=day)
    kind = "person" if named == "a guard" else "outlet"
    marks = [says(source, lines[0].split()[1], named, kind, scope=lines[0])] if named else []  # type: ignore[arg-type]
    again = [says(copy, lines[0].split()[1], named, kind, scope=lines[0])] if named else []  # type: ignore[arg-type]
    copies: tuple[Copy, ...] = (copied(source, copy, *lines),)
    pile = [entry(source, *marks), entry(copy, *again)]
    alone = trace(pile[:1], settled(pile[:1]), REGISTER)
    both = trace(pile, settled(pile, *copies), REGISTER)
    for line in lines:
        assert behind(both, copy, line) == behind(both, source, line)
        assert len(behind(both, source, line)) <= len(behind(alone, source, line))
    assert both == trace(pile[::-1], settled(pile, *copies), REGISTER)
