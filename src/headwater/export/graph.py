"""The whole stemma as nodes and edges in words, for the formats that other programs draw and compute with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.export.forest import label
from headwater.export.index import AccountIndex
from headwater.export.neutral import one_line
from headwater.record.account import StemmaEdge, StemmaNode

SHOWN = 3  # passages of one edge's evidence
NOT_XML = re.compile("[\ufffe\uffff]")  # what is left after `one_line` that no XML document may hold


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphNode:
    """An article, a source outside the pile or a lost witness; what is not known is empty."""

    id: str
    label: str
    kind: str
    outlet: str
    title: str
    path: str
    url: str
    published: str
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphEdge:
    """From the receiver to its source, with the words that prove it."""

    id: str
    receiver: str
    source: str
    how: str
    direction: str
    relays: int
    evidence: str


def graph_nodes(index: AccountIndex) -> Iterator[GraphNode]:
    """Every node of the stemma, in the order of ids."""
    return (graph_node(node, index) for node in index.account.stemma.nodes)


def graph_node(node: StemmaNode, index: AccountIndex) -> GraphNode:
    """A node in words."""
    document = index.documents.get(node.document or "")
    outlet = document.outlet.name if document and document.outlet else None
    published = document.published.edtf if document and document.published else None
    origin = index.origins.get(node.origin or "")
    return GraphNode(
        id=node.id,
        label=plain(label(node, index)),
        kind=node.kind,
        outlet=plain(outlet),
        title=plain(document.title if document else None),
        path=plain(document.path if document else None),
        url=plain(document.url if document else None),
        published=plain(published),
        origin=plain(origin.name if origin else None),
    )


def graph_edges(index: AccountIndex) -> Iterator[GraphEdge]:
    """Every edge of the stemma between two of its nodes, in the order of receivers."""
    known = {node.id for node in index.account.stemma.nodes}
    edges = (edge for edge in index.account.stemma.edges if edge.from_ in known and edge.to in known)
    return (graph_edge(edge, index) for edge in edges)


def graph_edge(edge: StemmaEdge, index: AccountIndex) -> GraphEdge:
    """An edge in words."""
    words = dict.fromkeys(index.words(span) for span in edge.evidence)
    return GraphEdge(
        id=edge.id,
        receiver=edge.from_,
        source=edge.to,
        how=edge.how,
        direction=edge.direction,
        relays=len(edge.relays),
        evidence=plain(" … ".join(list(words)[:SHOWN])),
    )


def plain(text: str | None) -> str:
    """Text on one line, with nothing in it that acts or that a format forbids."""
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", one_line(text or ""))
