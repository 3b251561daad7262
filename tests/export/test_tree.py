"""Who took it from whom, as trees."""

from __future__ import annotations

from msgspec.structs import replace

from accounts import ACCOUNT, COPY, OPINION, POST, STEMMA, WIRE
from headwater.export.forest import depth, forest_of, plain_name, upstream_of
from headwater.export.index import AccountIndex
from headwater.export.report import Branch, Family
from headwater.export.tree import family, size
from headwater.record.account import Account, StemmaEdge, StemmaNode

(STORY,) = ACCOUNT.stories


def drawn(account: Account = ACCOUNT) -> Family:
    return family(STORY, AccountIndex.of(account))


def shape(branch: Branch) -> object:
    return branch.label, [shape(child) for child in branch.children]


def edge(id_: str, from_: str, to: str) -> StemmaEdge:
    return replace(STEMMA.edges[0], id=id_, from_=from_, to=to)


def with_stemma(*edges: StemmaEdge, nodes: tuple[StemmaNode, ...] = STEMMA.nodes) -> Account:
    return replace(ACCOUNT, stemma=replace(STEMMA, nodes=nodes, edges=edges))


def test_the_source_stands_at_the_root_and_its_receivers_under_it() -> None:
    (tree,) = drawn().trees
    assert shape(tree) == (
        "Fennmark Wire",
        [
            ("The Lowmoor Post", [("an unnamed site (003_9f31c.txt)", [])]),
            ("Kanal Ost", []),
            ("הגשר", []),
        ],
    )
    assert size(tree) == 5


def test_an_article_without_source_or_receiver_is_unsourced() -> None:
    assert drawn().unsourced == ("The Plain Speaker",)
    assert drawn().alone == ()


def test_voices_are_told_in_words_and_not_drawn() -> None:
    forest = forest_of(STORY, AccountIndex.of(ACCOUNT))
    assert forest.voices["n-02"] == ("“a nurse”",)
    assert "n-nurse" not in forest.nodes
    (post,) = [child for child in drawn().trees[0].children if child.document == POST.id]
    assert post.also_from == ("“a nurse”",)


def test_a_branch_says_how_and_whether_it_is_open() -> None:
    (tree,) = drawn().trees
    post = tree.children[0]
    copy = post.children[0]
    assert (tree.how, post.how, post.is_open) == ("", "credits it", False)
    assert (copy.how, copy.is_open, copy.document) == ("same words", True, COPY.id)
    assert post.evidence[0].focus == "told Fennmark Wire"


def test_a_further_source_is_named_and_its_branch_drawn_once() -> None:
    (tree,) = drawn(with_stemma(*STEMMA.edges, edge("s9", "n-00", "n-01"))).trees
    assert size(tree) == 5
    (copy,) = tree.children[0].children
    assert (copy.also_from, copy.also_ids) == (("Fennmark Wire",), ("n-01",))


def test_a_ring_is_drawn_once_and_ends() -> None:
    ring = with_stemma(edge("s1", "n-01", "n-02"), edge("s2", "n-02", "n-01"))
    labels = [shape(tree) for tree in drawn(ring).trees]
    assert len(labels) == 1
    assert size(drawn(ring).trees[0]) == 2


def test_an_edge_to_a_node_that_is_not_there_is_left_out() -> None:
    assert drawn(with_stemma(edge("s1", "n-01", "n-gone"))).trees == ()


def test_a_lost_text_is_a_source_that_nobody_shows() -> None:
    lost = StemmaNode(id="n-lost", kind="lost", name="a common text")
    account = with_stemma(edge("s1", "n-01", "n-lost"), nodes=(*STEMMA.nodes, lost))
    assert [tree.label for tree in drawn(account).trees] == ["a text nobody shows (a common text)"]


def test_depth_is_the_longest_chain_and_upstream_all_above() -> None:
    edges = {"c": [edge("1", "c", "b"), edge("2", "c", "a")], "b": [edge("3", "b", "a")]}
    assert [depth(node, edges, {}) for node in "abc"] == [0, 1, 2]
    assert upstream_of(["c"], edges) == ["a", "b", "c"]
    assert upstream_of([], edges) == []


def test_an_article_and_its_outlet_elsewhere_have_one_name() -> None:
    index = AccountIndex.of(ACCOUNT)
    assert plain_name(STEMMA.nodes[0], index) == "Fennmark Wire"
    assert plain_name(StemmaNode(id="x", kind="source", name="Fennmark Wire"), index) == "Fennmark Wire"
    assert {WIRE.id, OPINION.id} <= index.names.keys()


def test_an_article_without_an_outlet_is_named_by_its_file() -> None:
    index = AccountIndex.of(ACCOUNT)
    copy = next(node for node in STEMMA.nodes if node.document == COPY.id)
    assert plain_name(copy, index) == "an unnamed site (003_9f31c.txt)"
    post = next(node for node in STEMMA.nodes if node.document == POST.id)
    assert plain_name(post, index) == "The Lowmoor Post"
