"""Who took it from whom, as a forest to be drawn: sources at the roots, receivers under them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from headwater.export.claims import plain_passage
from headwater.export.index import AccountIndex
from headwater.export.phrases import RELAY_WORDS
from headwater.export.report import Branch, Passage
from headwater.record.account import StemmaEdge, StemmaNode
from headwater.record.settlement import Story


@dataclass(frozen=True, slots=True)
class Forest:
    """The part of the stemma above a story's documents; `parents` has the chosen source first."""

    nodes: dict[str, StemmaNode]
    parents: dict[str, list[StemmaEdge]]
    children: dict[str, list[StemmaEdge]]


def branches(story: Story, index: AccountIndex) -> tuple[Branch, ...]:
    """The trees of a story, the largest first; a source may stand alone, with its receiver under another."""
    forest = forest_of(story, index)
    drawn: set[str] = set()
    roots = [branch_of(node, None, forest, index, drawn) for node in roots_of(forest)]
    # A stemma that is not acyclic has nodes without a root above them: they are drawn too.
    roots += [
        branch_of(node, None, forest, index, drawn) for node in sorted(forest.nodes) if node not in drawn
    ]
    named = {edge.to for edges in forest.parents.values() for edge in edges}
    kept = [root for root in roots if root.id in named or has_own_reporting(root, index)]
    return tuple(sorted(kept, key=lambda root: (-size(root), root.label, root.id)))


def unsourced(story: Story, index: AccountIndex) -> tuple[str, ...]:
    """The outlets of a story whose article takes nothing from anybody and tells no source."""
    sourced = {edge.from_ for edge in index.account.stemma.edges} | {
        edge.to for edge in index.account.stemma.edges
    }
    nodes = {node.document: node.id for node in index.account.stemma.nodes if node.document}
    known = {
        document
        for origin in index.account.origins
        if origin.kind != "unknown"
        for document in origin.documents
    }
    return tuple(
        index.names[document]
        for document in story.documents
        if nodes.get(document) not in sourced and document not in known
    )


def forest_of(story: Story, index: AccountIndex) -> Forest:
    """The story's documents and everything upstream of them."""
    every = {node.id: node for node in index.account.stemma.nodes}
    upstream = defaultdict(list)
    for edge in index.account.stemma.edges:
        if edge.from_ in every and edge.to in every:
            upstream[edge.from_].append(edge)
    waiting = sorted(node.id for node in every.values() if node.document in story.documents)
    nodes: dict[str, StemmaNode] = {}
    while waiting:
        node = waiting.pop()
        if node not in nodes:
            nodes[node] = every[node]
            waiting += [edge.to for edge in upstream[node]]
    depths: dict[str, int] = {}
    parents = {node: chosen_first(upstream[node], upstream, depths) for node in sorted(nodes)}
    children = defaultdict(list)
    for node in sorted(nodes):
        for edge in parents[node][:1]:
            children[edge.to].append(edge)
    return Forest(nodes, parents, children)


def chosen_first(
    edges: list[StemmaEdge], upstream: dict[str, list[StemmaEdge]], depths: dict[str, int]
) -> list[StemmaEdge]:
    """The edges of a receiver, that to the source with the longest chain behind it first."""
    return sorted(edges, key=lambda edge: (-depth(edge.to, upstream, depths), edge.to, edge.id))


def depth(node: str, upstream: dict[str, list[StemmaEdge]], depths: dict[str, int]) -> int:
    """How many sources stand above a node, in its longest chain; remembered in `depths`."""
    if node not in depths:
        depths[node] = 0  # what a cycle meets on its way round
        depths[node] = max((1 + depth(edge.to, upstream, depths) for edge in upstream[node]), default=0)
    return depths[node]


def roots_of(forest: Forest) -> list[str]:
    """The nodes that have it from nobody."""
    return [node for node in sorted(forest.nodes) if not forest.parents[node]]


def branch_of(
    node_id: str, edge: StemmaEdge | None, forest: Forest, index: AccountIndex, drawn: set[str]
) -> Branch:
    """A node with everything drawn under it."""
    drawn.add(node_id)
    node = forest.nodes[node_id]
    below = [
        branch_of(down.from_, down, forest, index, drawn)
        for down in forest.children.get(node_id, ())
        if down.from_ not in drawn
    ]
    return Branch(
        id=node_id,
        label=label(node, index),
        kind=node.kind,
        document=node.document,
        how=RELAY_WORDS[edge.how] if edge else "",
        is_open=bool(edge and edge.direction == "open"),
        children=tuple(sorted(below, key=lambda branch: (-size(branch), branch.label, branch.id))),
        also_from=tuple(label(forest.nodes[up.to], index) for up in forest.parents[node_id][1:]),
        also_ids=tuple(up.to for up in forest.parents[node_id][1:]),
        evidence=evidence(edge, index),
    )


def label(node: StemmaNode, index: AccountIndex) -> str:
    """How a node is shown: an article by its outlet."""
    if node.document in index.names:
        return index.names[node.document]
    return f"a source nobody shows ({node.name})" if node.kind == "lost" else node.name


def evidence(edge: StemmaEdge | None, index: AccountIndex) -> tuple[Passage, ...]:
    """The words that prove a relay."""
    spans = edge.evidence if edge else ()
    return tuple(plain_passage(index.sentence_around(span), index) for span in spans)


def size(branch: Branch) -> int:
    """How many articles and sources a tree holds."""
    return 1 + sum(size(child) for child in branch.children)


def has_own_reporting(branch: Branch, index: AccountIndex) -> bool:
    """Whether the article at a root tells from its own reporting."""
    return any(
        origin.how == "own" and branch.document in origin.documents for origin in index.account.origins
    )
