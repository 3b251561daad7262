"""The family tree of a pile: from each receiver to its sources, without a ring."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from headwater.record.account import Relay, Stemma, StemmaEdge, StemmaNode
from headwater.record.document import Document
from headwater.record.identity import content_id
from headwater.record.span import Span

EVIDENCE = 8  # spans of one edge


@dataclass(slots=True, kw_only=True)
class EdgeDraft:
    """An edge while its relays are gathered."""

    direction: Literal["known", "open"]
    how: Literal["named", "link", "reuse", "translation"]
    relays: set[str] = field(default_factory=set)
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Tree:
    """The stemma while it grows; an edge that would close a ring is left out."""

    nodes: dict[str, StemmaNode] = field(default_factory=dict)
    edges: dict[tuple[str, str], EdgeDraft] = field(default_factory=dict)
    below: dict[str, set[str]] = field(default_factory=dict)

    def document(self, document: Document, origin: str | None) -> None:
        """Add a document; its origin where it is a root."""
        name = document.outlet.name if document.outlet else document.title or document.path
        self.nodes[document.id] = StemmaNode(
            id=document.id, kind="document", name=name, document=document.id, origin=origin
        )

    def source(self, identity: str, name: str, origin: str | None) -> str:
        """Add a source outside the pile."""
        id_ = content_id("n", identity)
        self.nodes.setdefault(id_, StemmaNode(id=id_, kind="source", name=name, origin=origin))
        return id_

    def lost(self, origin: str, name: str) -> str:
        """Add a lost witness."""
        id_ = content_id("n", origin)
        self.nodes[id_] = StemmaNode(id=id_, kind="lost", name=name, origin=origin)
        return id_

    def edge(self, receiver: str, source: str, relay: Relay, direction: Literal["known", "open"]) -> None:
        """Say that a receiver has something from a source, as a relay proves."""
        if receiver == source or not relay.evidence:
            return
        if (receiver, source) not in self.edges:
            if self.reaches(source, receiver):
                return
            self.edges[receiver, source] = EdgeDraft(direction=direction, how=relay.how)
            self.below.setdefault(receiver, set()).add(source)
        draft = self.edges[receiver, source]
        draft.relays.add(relay.id)
        draft.evidence += [span for span in relay.evidence if span not in draft.evidence][
            : EVIDENCE - len(draft.evidence)
        ]
        if direction == "known":
            draft.direction = "known"

    def reaches(self, start: str, goal: str) -> bool:
        """Whether one node has something from another, directly or not."""
        waiting, seen = [start], {start}
        while waiting:
            node = waiting.pop()
            if node == goal:
                return True
            for source in self.below.get(node, ()):
                if source not in seen:
                    seen.add(source)
                    waiting.append(source)
        return False

    def stemma(self) -> Stemma:
        """The tree as a record, in the order of ids."""
        return Stemma(
            nodes=tuple(node for _, node in sorted(self.nodes.items())),
            edges=tuple(
                StemmaEdge(
                    id=content_id("e", receiver, source),
                    from_=receiver,
                    to=source,
                    direction=draft.direction,
                    how=draft.how,
                    relays=tuple(sorted(draft.relays)),
                    evidence=tuple(draft.evidence),
                )
                for (receiver, source), draft in sorted(self.edges.items())
            ),
        )
