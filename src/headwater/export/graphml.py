"""The stemma in GraphML, as programs that compute with graphs read it."""

from __future__ import annotations

from dataclasses import fields
from xml.etree import ElementTree

from headwater.export.graph import GraphEdge, GraphNode, graph_edges, graph_nodes
from headwater.export.index import AccountIndex
from headwater.record.account import Account

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
TYPES = {"relays": "int"}  # of the attributes; the others are strings
STRUCTURE = {"id", "receiver", "source"}  # told by the elements themselves
NODE_KEYS = tuple(field.name for field in fields(GraphNode) if field.name not in STRUCTURE)
EDGE_KEYS = tuple(field.name for field in fields(GraphEdge) if field.name not in STRUCTURE)


def graphml(account: Account) -> bytes:
    """The stemma as one directed graph, from each receiver to its sources, UTF-8."""
    index = AccountIndex.of(account)
    root = ElementTree.Element("graphml", {"xmlns": NAMESPACE})
    for kind, names in (("node", NODE_KEYS), ("edge", EDGE_KEYS)):
        for name in names:
            declare(root, kind, name)
    graph = ElementTree.SubElement(root, "graph", {"id": "stemma", "edgedefault": "directed"})
    for node in graph_nodes(index):
        add(graph, "node", NODE_KEYS, node, {"id": node.id})
    for edge in graph_edges(index):
        add(graph, "edge", EDGE_KEYS, edge, {"id": edge.id, "source": edge.receiver, "target": edge.source})
    ElementTree.indent(root)
    written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def declare(root: ElementTree.Element, kind: str, name: str) -> None:
    """Say that nodes or edges have an attribute of that name."""
    type_ = TYPES.get(name, "string")
    attributes = {"id": f"{kind}_{name}", "for": kind, "attr.name": name, "attr.type": type_}
    ElementTree.SubElement(root, "key", attributes)


def add(
    graph: ElementTree.Element,
    kind: str,
    names: tuple[str, ...],
    item: GraphNode | GraphEdge,
    attributes: dict[str, str],
) -> None:
    """A node or an edge with all that is known of it."""
    element = ElementTree.SubElement(graph, kind, attributes)
    for name in names:
        value = str(getattr(item, name))
        if value:
            ElementTree.SubElement(element, "data", {"key": f"{kind}_{name}"}).text = value
