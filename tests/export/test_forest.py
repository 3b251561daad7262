"""Which sources are drawn above a story's articles, and which under which."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from accounts import ACCOUNT, COPY, POST, STEMMA, WIRE
from headwater.export.forest import depth, drawn_first, forest_of, label, passes_on, upstream_of
from headwater.export.index import AccountIndex
from headwater.record.account import Relay, RelaySource, StemmaEdge, StemmaNode
from headwater.record.mark import SourceKind

INDEX = AccountIndex.of(ACCOUNT)
(STORY,) = ACCOUNT.stories
NODES = {node.id: node for node in STEMMA.nodes}
EDGE = STEMMA.edges[0]


def edge(from_: str, to: str, *, id_: str = "", relays: tuple[str, ...] = ()) -> StemmaEdge:
    return replace(EDGE, id=id_ or f"{from_}>{to}", from_=from_, to=to, relays=relays)


def source(id_: str, name: str = "somebody", origin: str | None = None) -> StemmaNode:
    return StemmaNode(id=id_, kind="source", name=name, origin=origin)


def relay(kind: SourceKind) -> Relay:
    return replace(ACCOUNT.relays[0], id="r9", source=RelaySource(name="somebody", kind=kind))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("outlet", True),
        ("agency", True),
        ("social-post", True),
        ("person", False),
        ("official", False),
        ("document", False),
        ("unknown", False),
    ],
)
def test_who_passes_news_on_by_the_relay_s_word(kind: SourceKind, expected: bool) -> None:
    given_edge = edge("n-01", "n-x", relays=("r9", "r-gone"))
    assert passes_on(given_edge, source("n-x"), {"r9": kind}, INDEX) is expected
    told = replace(
        ACCOUNT,
        relays=(*ACCOUNT.relays, relay(kind)),
        stemma=replace(STEMMA, nodes=(*STEMMA.nodes, source("n-x")), edges=(*STEMMA.edges, given_edge)),
    )
    assert ("n-x" in forest_of(STORY, AccountIndex.of(told)).nodes) is expected


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (source("n-x", origin="o-wire"), True),
        (source("n-x", origin="o-mayor"), False),
        (source("n-x", origin="o-gone"), False),
        (NODES["n-01"], True),
        (StemmaNode(id="n-x", kind="lost", name="a text"), True),
    ],
)
def test_who_passes_news_on_by_what_it_is(node: StemmaNode, expected: bool) -> None:
    assert passes_on(edge("n-02", node.id), node, {}, INDEX) is expected


def test_the_source_with_the_longest_chain_is_drawn_first() -> None:
    upstream = {"n-00": [edge("n-00", "n-02"), edge("n-00", "n-05")], "n-05": [edge("n-05", "n-01")]}
    ordered = drawn_first(upstream["n-00"], upstream, {}, NODES, INDEX)
    assert [each.to for each in ordered] == ["n-05", "n-02"]


def test_of_equals_an_article_comes_before_its_outlet_s_name() -> None:
    nodes = {**NODES, "n-a": source("n-a", "Fennmark Wire"), "n-b": source("n-b", "Another Wire")}
    edges = [edge("n-02", "n-a"), edge("n-02", "n-b"), edge("n-02", "n-01")]
    ordered = drawn_first(edges, {}, {}, nodes, INDEX)
    assert [each.to for each in ordered] == ["n-01", "n-b"]


def test_edges_to_one_node_are_drawn_in_the_order_of_their_ids() -> None:
    edges = [edge("n-02", "n-01", id_="s9"), edge("n-02", "n-01", id_="s1")]
    assert [each.id for each in drawn_first(edges, {}, {}, NODES, INDEX)] == ["s1"]


def test_every_article_of_the_story_is_there_and_hangs_under_one_source() -> None:
    forest = forest_of(STORY, INDEX)
    assert {node.document for node in forest.nodes.values()} >= set(STORY.documents)
    drawn = [each.from_ for edges in forest.children.values() for each in edges]
    assert len(drawn) == len(set(drawn))
    assert all(forest.parents[node][0].to in forest.nodes for node in drawn)


def test_articles_of_another_story_are_left_out() -> None:
    story = replace(STORY, documents=(POST.id,))
    forest = forest_of(story, INDEX)
    documents = {node.document for node in forest.nodes.values()}
    assert {POST.id, WIRE.id} <= documents
    assert COPY.id not in documents
    assert not forest_of(replace(STORY, documents=()), INDEX).nodes


@pytest.mark.parametrize(
    ("node", "words"),
    [
        (NODES["n-02"], "The Lowmoor Post"),
        (NODES["n-00"], "an unnamed site (003_9f31c.txt)"),
        (NODES["n-nurse"], "“a nurse”"),
        (StemmaNode(id="x", kind="lost", name="a common text"), "a text nobody shows (a common text)"),
    ],
)
def test_how_a_node_is_shown(node: StemmaNode, words: str) -> None:
    assert label(node, INDEX) == words


EDGES = st.lists(st.tuples(st.sampled_from("abcde"), st.sampled_from("abcde")), max_size=8)


@settings(max_examples=50)
@given(EDGES)
def test_any_graph_has_depths_and_an_upstream(pairs: list[tuple[str, str]]) -> None:
    upstream: dict[str, list[StemmaEdge]] = {}
    for from_, to in pairs:
        upstream.setdefault(from_, []).append(edge(from_, to))
    above = upstream_of(["a"], upstream)
    assert above == sorted(set(above))
    assert {to for from_, to in pairs if from_ in above} | {"a"} == set(above)
    depths: dict[str, int] = {}
    assert all(0 <= depth(node, upstream, depths) <= 5 for node in "abcde")
    if all(from_ < to for from_, to in pairs):
        assert all(depths[from_] > depths[to] for from_, to in pairs)
