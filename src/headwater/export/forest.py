"""The part of the stemma that is drawn: articles and whoever passes news on, each under one source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.export.index import AccountIndex
from headwater.export.phrases import named
from headwater.record.account import StemmaEdge, StemmaNode
from headwater.record.mark import SourceKind
from headwater.record.settlement import Story

PASSING: frozenset[SourceKind] = frozenset({"outlet", "agency", "social-post"})


@dataclass(frozen=True, slots=True)
class Forest:
    """Nodes and edges above a story's documents; `parents` has first the source it is drawn under.

    `voices` are the persons, institutions and papers that an article has something
    from; they pass nothing on and are told in words.
    """

    nodes: Mapping[str, StemmaNode]
    parents: Mapping[str, list[StemmaEdge]]
    children: Mapping[str, list[StemmaEdge]]
    voices: Mapping[str, tuple[str, ...]]


def forest_of(story: Story, index: AccountIndex) -> Forest:
    """The story's documents and everything upstream of them."""
    every = {node.id: node for node in index.account.stemma.nodes}
    kinds = {relay.id: relay.source.kind for relay in index.account.relays}
    passing: dict[str, list[StemmaEdge]] = defaultdict(list)
    voices: dict[str, list[str]] = defaultdict(list)
    for edge in index.account.stemma.edges:
        if edge.from_ in every and edge.to in every:
            if passes_on(edge, every[edge.to], kinds, index):
                passing[edge.from_].append(edge)
            else:
                voices[edge.from_].append(label(every[edge.to], index))
    nodes = upstream_of([node.id for node in every.values() if node.document in story.documents], passing)
    depths: dict[str, int] = {}
    parents = {node: drawn_first(passing[node], passing, depths, every, index) for node in nodes}
    children: dict[str, list[StemmaEdge]] = defaultdict(list)
    for node in nodes:
        for edge in parents[node][:1]:
            children[edge.to].append(edge)
    return Forest(
        nodes={node: every[node] for node in nodes},
        parents=parents,
        children=children,
        voices={node: tuple(dict.fromkeys(voices[node])) for node in nodes},
    )


def passes_on(
    edge: StemmaEdge, source: StemmaNode, kinds: Mapping[str, SourceKind], index: AccountIndex
) -> bool:
    """Whether a source passes news on: an article, an outlet, an agency, a post, a text nobody shows."""
    if source.kind != "source":
        return True
    origin = index.origins.get(source.origin or "")
    told = [kinds[relay] for relay in edge.relays if relay in kinds]
    return bool(PASSING & {*told, *([origin.kind] if origin else [])})


def upstream_of(starts: Sequence[str], edges: Mapping[str, list[StemmaEdge]]) -> list[str]:
    """These nodes and all above them, in the order of their ids."""
    found: set[str] = set()
    waiting = list(starts)
    while waiting:
        node = waiting.pop()
        if node not in found:
            found.add(node)
            waiting += [edge.to for edge in edges.get(node, ())]
    return sorted(found)


def drawn_first(
    edges: Sequence[StemmaEdge],
    upstream: Mapping[str, list[StemmaEdge]],
    depths: dict[str, int],
    nodes: Mapping[str, StemmaNode],
    index: AccountIndex,
) -> list[StemmaEdge]:
    """A receiver's edges, that to the source with the longest chain first; each name once, as an article."""
    ordered = sorted(
        edges,
        key=lambda edge: (
            -depth(edge.to, upstream, depths),
            nodes[edge.to].kind != "document",
            edge.to,
            edge.id,
        ),
    )
    by_name: dict[str, StemmaEdge] = {}
    for edge in ordered:
        by_name.setdefault(plain_name(nodes[edge.to], index), edge)
    return list(by_name.values())


def depth(node: str, upstream: Mapping[str, list[StemmaEdge]], depths: dict[str, int]) -> int:
    """How many sources stand above a node, in its longest chain; remembered in `depths`."""
    if node not in depths:
        depths[node] = 0  # what a cycle meets on its way round
        above = upstream.get(node, ())
        depths[node] = max((1 + depth(edge.to, upstream, depths) for edge in above), default=0)
    return depths[node]


def label(node: StemmaNode, index: AccountIndex) -> str:
    """How a node is shown: an article by its outlet."""
    if node.document in index.names:
        return index.names[node.document]
    return f"a text nobody shows ({node.name})" if node.kind == "lost" else named(node.name)


def plain_name(node: StemmaNode, index: AccountIndex) -> str:
    """The name by which an article and its outlet elsewhere are the same source."""
    document = index.documents.get(node.document or "")
    return document.outlet.name if document and document.outlet else label(node, index)
