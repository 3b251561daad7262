"""Who took it from whom, as trees to be drawn: sources at the roots, receivers under them."""

from __future__ import annotations

from headwater.export.claims import plain_passage
from headwater.export.forest import Forest, forest_of, label
from headwater.export.index import AccountIndex
from headwater.export.phrases import RELAY_WORDS
from headwater.export.report import Branch, Family, Passage
from headwater.record.account import StemmaEdge
from headwater.record.settlement import Story

OWN_REPORTING = "its own reporting"


def family(story: Story, index: AccountIndex) -> Family:
    """The trees of a story, the largest first, and the articles that hang on none."""
    forest = forest_of(story, index)
    drawn: set[str] = set()
    roots = [branch_of(node, None, forest, index, drawn) for node in roots_of(forest)]
    # A stemma that is not acyclic has nodes without a root above them: they are drawn too.
    roots += [branch_of(node, None, forest, index, drawn) for node in forest.nodes if node not in drawn]
    further = {edge.to for edges in forest.parents.values() for edge in edges[1:]}
    trees = [root for root in roots if root.children or root.id in further]
    alone = [root for root in roots if root not in trees and root.document]
    return Family(
        trees=tuple(sorted(trees, key=order_key)),
        alone=tuple(sorted((root for root in alone if root.also_from), key=order_key)),
        unsourced=tuple(root.label for root in sorted(alone, key=order_key) if not root.also_from),
    )


def order_key(branch: Branch) -> tuple[int, str, str]:
    """The largest first, then by name."""
    return (-size(branch), branch.label, branch.id)


def roots_of(forest: Forest) -> list[str]:
    """The nodes that have it from nobody who passes it on."""
    return [node for node in forest.nodes if not forest.parents[node]]


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
    further = forest.parents[node_id][1:] if edge else []
    own = (OWN_REPORTING,) if has_own_reporting(node.document, index) else ()
    also = (*(label(forest.nodes[up.to], index) for up in further), *own, *forest.voices[node_id])
    return Branch(
        id=node_id,
        label=label(node, index),
        kind=node.kind,
        document=node.document,
        how=RELAY_WORDS[edge.how] if edge else "",
        is_open=bool(edge and edge.direction == "open"),
        children=tuple(sorted(below, key=order_key)),
        also_from=tuple(dict.fromkeys(also)),
        also_ids=tuple(up.to for up in further),
        evidence=evidence(edge, index),
    )


def evidence(edge: StemmaEdge | None, index: AccountIndex) -> tuple[Passage, ...]:
    """The words that prove a relay."""
    spans = edge.evidence if edge else ()
    return tuple(plain_passage(index.sentence_around(span), index, focus=index.words(span)) for span in spans)


def size(branch: Branch) -> int:
    """How many articles and sources a tree holds."""
    return 1 + sum(size(child) for child in branch.children)


def has_own_reporting(document: str | None, index: AccountIndex) -> bool:
    """Whether an article tells from its own reporting."""
    return any(origin.how == "own" and document in origin.documents for origin in index.account.origins)
