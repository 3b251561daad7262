from msgspec.structs import replace

from accounts import ACCOUNT
from headwater.export.graph import graph_edges, graph_nodes, plain
from headwater.export.index import AccountIndex
from headwater.record.account import Stemma, StemmaEdge

INDEX = AccountIndex.of(ACCOUNT)


def test_every_node_and_edge_of_the_stemma_is_there_in_words() -> None:
    nodes = {node.id: node for node in graph_nodes(INDEX)}
    assert list(nodes) == [node.id for node in ACCOUNT.stemma.nodes]
    wire = next(node for node in nodes.values() if node.path == "01_wire.txt")
    assert (wire.kind, wire.outlet, wire.path) == ("document", "Fennmark Wire", "01_wire.txt")
    assert (wire.published, wire.title[:11]) == ("2031-05-04", "Rope bridge")
    edges = list(graph_edges(INDEX))
    assert [edge.id for edge in edges] == [edge.id for edge in ACCOUNT.stemma.edges]
    assert all(edge.evidence for edge in edges)


def test_an_edge_to_what_is_no_node_is_left_out() -> None:
    edge = ACCOUNT.stemma.edges[0]
    astray = StemmaEdge(
        id="x",
        from_=edge.from_,
        to="nowhere",
        direction="open",
        how="reuse",
        relays=(),
        evidence=edge.evidence,
    )
    stemma = Stemma(nodes=ACCOUNT.stemma.nodes, edges=(astray,))
    assert list(graph_edges(AccountIndex.of(replace(ACCOUNT, stemma=stemma)))) == []


def test_what_is_not_known_is_empty_and_what_acts_is_shown() -> None:
    assert plain(None) == ""
    assert plain("a\nb\x00\ufffe\ud800\u202e") == "a b␀���"
