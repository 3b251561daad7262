from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from accounts import ACCOUNT
from headwater.export.graphml import NAMESPACE, graphml
from headwater.record.account import Account, Stemma, StemmaNode

Attributes = dict[str, str]


def read(account: Account) -> tuple[dict[str, Attributes], dict[tuple[str, str], Attributes]]:
    """Nodes and edges as a reader of GraphML finds them: by declared keys, in its namespace."""
    root = ElementTree.fromstring(graphml(account))
    assert root.tag == f"{{{NAMESPACE}}}graphml"
    names = {key.attrib["id"]: key.attrib for key in root.iter(f"{{{NAMESPACE}}}key")}

    def data(element: ElementTree.Element, kind: str) -> Attributes:
        found = {}
        for each in element.iter(f"{{{NAMESPACE}}}data"):
            key = names[each.attrib["key"]]
            assert key["for"] == kind
            found[key["attr.name"]] = each.text or ""
        return found

    (graph,) = root.iter(f"{{{NAMESPACE}}}graph")
    assert graph.attrib["edgedefault"] == "directed"
    nodes = {node.attrib["id"]: data(node, "node") for node in graph.iter(f"{{{NAMESPACE}}}node")}
    edges = {
        (edge.attrib["source"], edge.attrib["target"]): data(edge, "edge")
        for edge in graph.iter(f"{{{NAMESPACE}}}edge")
    }
    return nodes, edges


def test_nodes_and_edges_are_read_back() -> None:
    nodes, edges = read(ACCOUNT)
    assert set(nodes) == {node.id for node in ACCOUNT.stemma.nodes}
    assert set(edges) == {(edge.from_, edge.to) for edge in ACCOUNT.stemma.edges}
    assert "Fennmark Wire" in {node.get("outlet") for node in nodes.values()}
    for edge in ACCOUNT.stemma.edges:
        found = edges[edge.from_, edge.to]
        assert (found["how"], found["direction"]) == (edge.how, edge.direction)
        assert int(found["relays"]) == len(edge.relays)


def test_ids_are_each_given_once() -> None:
    root = ElementTree.fromstring(graphml(ACCOUNT))
    ids = [element.attrib["id"] for element in root.iter() if "id" in element.attrib]
    assert len(ids) == len(set(ids))


@given(st.text(st.characters(codec=None)))
def test_any_name_makes_a_document_that_can_be_read(name: str) -> None:
    node = StemmaNode(id="n", kind="source", name=name)
    nodes, edges = read(replace(ACCOUNT, stemma=Stemma(nodes=(node,))))
    assert list(nodes) == ["n"]
    assert edges == {}


def test_what_is_not_known_is_left_out() -> None:
    nodes, _ = read(ACCOUNT)
    nurse = nodes["n-nurse"]
    assert (nurse["origin"], nurse["kind"]) == ("a nurse", "source")
    assert not {"outlet", "path", "url", "published"} & nurse.keys()
    assert all(value for data in nodes.values() for value in data.values())
