"""The stemma in DOT, the language of Graphviz: sources on the left, receivers to their right."""

from __future__ import annotations

from headwater.export.graph import GraphEdge, GraphNode, graph_edges, graph_nodes
from headwater.export.index import AccountIndex, shortened
from headwater.export.phrases import RELAY_WORDS
from headwater.record.account import Account

LONGEST_LABEL = 60
STYLES = {
    "document": 'shape="box"',
    "source": 'shape="ellipse"',
    "lost": 'shape="ellipse", style="dashed"',
}
LINES = {"known": 'style="solid"', "open": 'style="dashed", dir="none"'}


def dot(account: Account) -> str:
    """The stemma as one directed graph; every name is quoted, so that none can break out of it."""
    index = AccountIndex.of(account)
    lines = [
        "digraph stemma {",
        "  // from the receiver to its source; dashed without an arrow where the direction is open",
        '  rankdir="RL";',
        *(node_line(node) for node in graph_nodes(index)),
        *(edge_line(edge) for edge in graph_edges(index)),
        "}",
    ]
    return "".join(f"{line}\n" for line in lines)


def node_line(node: GraphNode) -> str:
    """A node with its label; what a pointer shows of it is its title or its file."""
    shown = quoted(shortened(node.label, LONGEST_LABEL))
    told = quoted(node.title or node.path)
    return f"  {quoted(node.id)} [label={shown}, {STYLES[node.kind]}, tooltip={told}];"


def edge_line(edge: GraphEdge) -> str:
    """An edge with how it has it; its tooltip are the words that prove it."""
    told = quoted(RELAY_WORDS[edge.how])
    return (
        f"  {quoted(edge.receiver)} -> {quoted(edge.source)} "
        f"[label={told}, {LINES[edge.direction]}, tooltip={quoted(edge.evidence)}];"
    )


def quoted(text: str) -> str:
    """A string of DOT: a backslash would start an escape, a quotation mark would end it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
