"""The family tree while it grows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.record.account import Relay, RelaySource
from headwater.record.span import Span
from headwater.trace.stemma import EVIDENCE, Tree
from trace_piles import article


def relay(from_: str, number: int = 0, *, spans: int = 1) -> Relay:
    return Relay(
        id=f"r{number}",
        from_=from_,
        source=RelaySource(name="Marowire", kind="agency"),
        scope="article",
        via=None,
        how="named",
        evidence=tuple(Span(document=from_, start=9 * n + 100 * number, end=9 * n + 5) for n in range(spans)),
    )


def test_a_document_is_called_by_its_outlet_its_title_or_its_path() -> None:
    tree = Tree()
    outlet, bare = article("a", "Rain.", outlet="The Quay"), article("b", "Rain.")
    tree.document(outlet, None)
    tree.document(bare, "o1")
    nodes = {node.document: node for node in tree.stemma().nodes}
    assert (nodes[outlet.id].name, nodes[outlet.id].origin) == ("The Quay", None)
    assert (nodes[bare.id].name, nodes[bare.id].origin) == ("b.txt", "o1")


def test_a_source_met_again_is_one_node_with_its_first_name() -> None:
    tree = Tree()
    assert tree.source("house:quay", "The Quay", None) == tree.source("house:quay", "Quay", "o1")
    assert [(node.kind, node.name) for node in tree.stemma().nodes] == [("source", "The Quay")]


def test_a_lost_witness_is_a_node_of_its_own_kind() -> None:
    tree = Tree()
    node = tree.lost("o1", "a common source")
    assert [(each.id, each.kind, each.origin) for each in tree.stemma().nodes] == [(node, "lost", "o1")]


def test_relays_of_one_pair_are_one_edge_and_a_known_one_decides() -> None:
    tree = Tree()
    tree.edge("b", "a", relay("b", 1), "open")
    tree.edge("b", "a", relay("b", 0), "known")
    tree.edge("b", "a", relay("b", 2), "open")
    (edge,) = tree.stemma().edges
    assert (edge.from_, edge.to, edge.direction, edge.relays) == ("b", "a", "known", ("r0", "r1", "r2"))


def test_evidence_is_capped_and_never_doubled() -> None:
    tree = Tree()
    for proof in (relay("b", 0, spans=5), relay("b", 0, spans=5), relay("b", 1, spans=9)):
        tree.edge("b", "a", proof, "known")
    evidence = tree.stemma().edges[0].evidence
    assert len(evidence) == len(set(evidence)) == EVIDENCE


def test_no_edge_without_evidence_to_itself_or_round_in_a_ring() -> None:
    tree = Tree()
    tree.edge("b", "a", relay("b", spans=0), "known")
    tree.edge("a", "a", relay("a"), "known")
    assert tree.stemma().edges == ()
    tree.edge("b", "a", relay("b"), "known")
    tree.edge("c", "b", relay("c"), "known")
    tree.edge("a", "c", relay("a"), "known")
    assert [(edge.from_, edge.to) for edge in tree.stemma().edges] == [("b", "a"), ("c", "b")]


def test_reaching_goes_upstream_only() -> None:
    tree = Tree()
    tree.edge("c", "b", relay("c"), "known")
    tree.edge("b", "a", relay("b"), "known")
    assert tree.reaches("c", "a")
    assert not tree.reaches("a", "c")
    assert tree.reaches("x", "x")


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=25))
def test_a_tree_never_has_a_ring(pairs: list[tuple[str, str]]) -> None:
    tree = Tree()
    for number, (receiver, source) in enumerate(pairs):
        tree.edge(receiver, source, relay(receiver, number), "known")
    edges = [(edge.from_, edge.to) for edge in tree.stemma().edges]
    assert edges == sorted(edges)
    assert not any(tree.reaches(source, receiver) for receiver, source in edges)
