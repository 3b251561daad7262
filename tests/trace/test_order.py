"""The order in which a pile is traced."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Story
from headwater.trace.direction import Direction
from headwater.trace.order import (
    LAST_DAY,
    directions,
    is_possible,
    named_outlets,
    named_pairs,
    order_key,
    published_by,
    ranked,
    upstream_order,
)
from headwater.trace.publishers import Publishers
from trace_piles import REGISTER, article, copied, entry, says

HOUSES = Publishers(outlets=REGISTER)
SLIP = "A slip of the cliff at Karrow closed the coast road for the winter."


def story(*entries: MarkedDocument) -> Story:
    return Story(
        id="s", title=None, documents=tuple(each.document.id for each in entries), when=None, affair="a"
    )


def pile(*entries: MarkedDocument) -> dict[str, MarkedDocument]:
    return {each.document.id: each for each in entries}


def down(document: Document, *names: str) -> MarkedDocument:
    """A document that names outlets as its sources."""
    return entry(document, *(says(document, "slip", name, number=n) for n, name in enumerate(names)))


def test_earlier_first_then_longer_then_undated() -> None:
    early = article("a", SLIP, published="2031-01-02")
    long = article("b", f"{SLIP}\n{SLIP}", published="2031-01-03")
    short = article("c", SLIP, published="2031-01-03")
    undated = article("d", SLIP)
    assert sorted([undated, short, long, early], key=order_key) == [early, long, short, undated]
    assert order_key(undated)[0] == LAST_DAY


def test_only_copies_that_are_decided_have_a_direction() -> None:
    first = article("a", SLIP, published="2031-01-02")
    second, third = article("b", SLIP, published="2031-01-04"), article("c", SLIP)
    entries = pile(entry(first), entry(second), entry(third))
    found = directions([copied(first, second, SLIP), copied(second, third, SLIP)], entries, HOUSES)
    assert {pair: each.upstream for pair, each in found.items()} == {(first.id, second.id): first.id}


def test_a_known_direction_overrules_the_key() -> None:
    late, early = article("a", SLIP, published="2031-02-09"), article("b", SLIP, published="2031-02-01")
    decided = {(early.id, late.id): Direction(upstream=late.id, reason="attribution")}
    rank = upstream_order(pile(entry(late), entry(early)), decided, [], HOUSES)
    assert rank == {late.id: 0, early.id: 1}


def test_a_named_source_of_the_story_comes_first() -> None:
    receiver, source = article("a", SLIP, outlet="The Ebb"), article("b", SLIP, outlet="The Quay")
    entries = [down(receiver, "The Quay"), entry(source)]
    assert named_pairs(pile(*entries), [story(*entries)], HOUSES) == [(source.id, receiver.id)]
    for order in permutations(entries):
        assert upstream_order(pile(*order), {}, [story(*order)], HOUSES) == {source.id: 0, receiver.id: 1}


def test_a_named_source_of_another_story_is_none() -> None:
    receiver, source = article("a", SLIP, outlet="The Ebb"), article("b", SLIP, outlet="The Quay")
    entries = [down(receiver, "The Quay"), entry(source)]
    assert named_pairs(pile(*entries), [story(entries[0]), story(entries[1])], HOUSES) == []


def test_a_date_speaks_against_a_named_source() -> None:
    receiver = down(article("a", SLIP, outlet="The Ebb", published="2031-01-01"), "The Quay")
    later = entry(article("b", SLIP, outlet="The Quay", published="2031-01-02"))
    undated = entry(article("c", SLIP, outlet="The Quay"))
    assert not is_possible(receiver, later, HOUSES)
    assert is_possible(later, receiver, HOUSES)
    assert is_possible(receiver, undated, HOUSES)


def test_two_that_name_one_another_are_in_no_order() -> None:
    quay, ebb = article("a", SLIP, outlet="The Quay"), article("b", SLIP, outlet="The Ebb")
    entries = [down(quay, "The Ebb"), down(ebb, "The Quay")]
    assert named_pairs(pile(*entries), [story(*entries)], HOUSES) == []


def test_documents_stand_under_their_outlet_in_the_order_of_ids() -> None:
    documents = [article(name, SLIP, outlet="The Quay") for name in "abc"]
    entries = [*map(entry, documents), entry(article("d", SLIP))]
    found = published_by(list(reversed(entries)), HOUSES)
    assert [each.document.id for each in found["quay"]] == sorted(document.id for document in documents)
    assert list(found) == ["quay"]


def test_named_outlets_are_sources_that_are_media_and_not_ones_own() -> None:
    document = article("a", SLIP, outlet="The Ebb")
    naming = entry(
        document,
        says(document, "slip", "The Quay", number=0),
        says(document, "slip", "MAROWIRE", "agency", number=1),
        says(document, "slip", "Marta Quill", "person", number=2),
        says(document, "slip", None, number=3),
        says(document, "slip", "The Flood", number=4, own=True),
    )
    assert named_outlets(naming, HOUSES) == {"quay", "marowire"}


NODES = list("abcdef")
EDGES = st.lists(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)), max_size=14)


def numbered(edges: list[tuple[str, str]]) -> dict[str, int]:
    after: dict[str, set[str]] = {node: set() for node in NODES}
    for upstream, downstream in edges:
        if upstream != downstream:
            after[upstream].add(downstream)
    waiting = {node: sum(node in followers for followers in after.values()) for node in NODES}
    return ranked(after, waiting, {node: (0, 0, node) for node in NODES})


@given(EDGES)
def test_every_document_gets_one_rank_even_in_a_ring(edges: list[tuple[str, str]]) -> None:
    assert sorted(numbered(edges).values()) == list(range(len(NODES)))
    assert numbered(edges) == numbered(list(reversed(edges)))


@given(EDGES)
def test_without_rings_sources_come_first(edges: list[tuple[str, str]]) -> None:
    forward = [(min(edge), max(edge)) for edge in edges if edge[0] != edge[1]]
    rank = numbered([(right, left) for left, right in forward])
    assert all(rank[right] < rank[left] for left, right in forward)


def test_a_ring_is_broken_by_its_first_and_what_follows_the_ring_waits() -> None:
    rank = numbered([("c", "b"), ("b", "c"), ("c", "a")])
    assert rank["b"] < rank["c"] < rank["a"]
