"""Relays of a pile: named ones with the documents they mean, reused text, and lost sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from headwater.record.account import Relay, RelaySource
from headwater.record.document import Document
from headwater.record.identity import content_id, mark_id
from headwater.record.mark import Attribution
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Story
from headwater.record.span import Span
from headwater.trace.direction import Direction, kept_length
from headwater.trace.lineage import SPEAKING, Lineages, way
from headwater.trace.order import published_by
from headwater.trace.publishers import Publishers, bare
from headwater.trace.retelling import Retelling
from headwater.trace.reuse import SHOWN, WHOLE, Parent
from headwater.trace.roots import Roots
from headwater.trace.stemma import Tree
from headwater.trace.support import lead_retold, number_retold, speaks_of_the_same, supporting_sentence

CANDIDATES = 20  # documents of a named outlet in a story that are searched for the passage
MEDIA = frozenset({"outlet", "agency"})

Matched = tuple[
    str, Span | None
]  # a document of the pile and its sentence that was taken, where that is plain


@dataclass(slots=True, kw_only=True)
class Relaying:
    """Relays while the pile is traced, upstream documents first."""

    entries: Mapping[str, MarkedDocument]
    rank: Mapping[str, int]
    houses: Publishers
    stories: Sequence[Story]
    roots: Roots
    sharing: frozenset[str] = frozenset()
    relays: list[Relay] = field(default_factory=list)
    _matches: dict[tuple[str, str], Matched | None] = field(default_factory=dict)
    _published: dict[str, dict[str, list[MarkedDocument]]] = field(default_factory=dict)
    _story_of: dict[str, Story] = field(default_factory=dict)

    def all(self) -> tuple[Relay, ...]:
        """All relays, by document and place."""
        return tuple(sorted(self.relays, key=lambda relay: (relay.from_, relay.evidence, relay.id)))

    def credited(self) -> dict[str, dict[str, str]]:
        """For each document, those that its named relays mean, with the identities of their houses."""
        found: dict[str, dict[str, str]] = {}
        for relay in self.all():
            source = relay.source.document
            house = self.houses.house_of(self.entries[source].document) if source is not None else None
            if source is not None and house is not None and relay.how in {"named", "link"}:
                found.setdefault(relay.from_, {})[source] = f"house:{house}"
        return found

    def has_own(self, entry: MarkedDocument) -> bool:
        """Whether a document shows reporting of its own."""
        return any(attribution.is_own for attribution in entry.marks.attributions)

    def fallback(
        self, entry: MarkedDocument, group: tuple[str, ...] | None, copied: tuple[str, ...] | None
    ) -> tuple[str, ...]:
        """What stands behind passages without a source of their own."""
        wide = [attribution for attribution in entry.marks.attributions if attribution.scope == "article"]
        relayed = [attribution for attribution in wide if not attribution.is_own]
        found = {self.roots.named(entry.document, attribution, None) for attribution in relayed or wide}
        if found:
            return tuple(sorted(found))
        if copied is not None:
            return copied
        if group:
            return (self.roots.lost(group, entry.document, ()),)
        if self.is_dispatch(entry.document):
            return (self.roots.own_of(entry.document),)
        return (self.roots.unknown(entry.document),)

    def is_dispatch(self, document: Document) -> bool:
        """Whether a report is published by what this pile calls an agency, which has its own reporters.

        Of text that others of the pile have too it may not be the writer.
        """
        name = document.outlet.name if document.outlet else None
        return (
            document.id not in self.sharing
            and document.genre != "opinion"
            and self.houses.kind(name, "outlet") == "agency"
        )

    def resolve(
        self,
        entry: MarkedDocument,
        attribution: Attribution,
        by_id: Mapping[str, Attribution],
        lineages: Lineages,
        *,
        as_carrier: bool,
    ) -> tuple[str, ...]:
        """The origins that an attribution comes down to, by way of a document of the pile if it means one."""
        through = next((step for step in way(attribution, by_id) if step.source.kind in MEDIA), None)
        is_named = attribution.source.actor is not None
        medium = attribution if attribution.source.kind in MEDIA else None if is_named else through
        matched = self.matched(entry, medium) if medium is not None and not medium.is_own else None
        place = self._taken_at(entry, attribution, medium, matched)
        passage = lineages.at(place) if place is not None else None
        if passage is not None:
            found = passage.carriers if as_carrier else passage.origins
            known = tuple(root for root in found if self.roots.drafts[root].weight != "unknown")
            if known:
                return known
        house = (
            self.houses.house(through.source.name) if through is not None and through.source.name else None
        )
        if house is None and attribution.is_own:
            house = self.houses.house_of(entry.document)
        return (self.roots.named(entry.document, attribution, house),)

    def _taken_at(
        self,
        entry: MarkedDocument,
        attribution: Attribution,
        medium: Attribution | None,
        matched: Matched | None,
    ) -> Span | None:
        """The sentence that was taken from a medium; of one credited for the whole article, the one that
        says what the attribution itself covers."""
        if matched is None or medium is None:
            return None
        if medium is attribution or medium.scope != "article":
            source = self.entries[matched[0]]
            return number_retold(attribution, entry, source, matched[1]) if matched[1] is not None else None
        return supporting_sentence(attribution, entry, self.entries[matched[0]])

    def matched(self, entry: MarkedDocument, attribution: Attribution) -> Matched | None:
        """The document of the pile, and its sentence, that a named outlet's report is.

        Where an outlet has one article only in a story, that one is meant, in whatever words it is retold.
        """
        key = (entry.document.id, attribution.id)
        if key not in self._matches:
            self._matches[key] = self._match(entry, attribution)
        return self._matches[key]

    def _match(self, entry: MarkedDocument, attribution: Attribution) -> Matched | None:
        if attribution.source.kind not in MEDIA or not attribution.source.name or attribution.is_own:
            return None
        outlet = self.houses.outlet(attribution.source.name)
        candidates = [
            candidate
            for candidate in self._of_outlet(entry.document.id, outlet)
            if self.rank[candidate.document.id] < self.rank[entry.document.id]
        ]
        for candidate in candidates[:CANDIDATES]:
            found = supporting_sentence(attribution, entry, candidate)
            if found is not None:
                return candidate.document.id, found
        if len(candidates) == 1 and speaks_of_the_same(attribution, entry, candidates[0]):
            return candidates[0].document.id, lead_retold(attribution, entry, candidates[0])
        return None

    def _of_outlet(self, document: str, outlet: str) -> list[MarkedDocument]:
        if not self._story_of:
            self._story_of = {member: story for story in self.stories for member in story.documents}
        story = self._story_of.get(document)
        if story is None:
            return []
        if story.id not in self._published:
            members = [self.entries[member] for member in story.documents if member in self.entries]
            self._published[story.id] = published_by(members, self.houses)
        return self._published[story.id].get(outlet, [])

    def add_named(self, entry: MarkedDocument, tree: Tree) -> None:
        """The relays that a document names, and their edges: through every step of a chain."""
        own = self.houses.of(entry.document)
        shown = [each for each in entry.marks.attributions if not self._is_own_outlet(each, own)]
        ids = {each.id: mark_id(entry.document.id, each.id) for each in shown}
        relays = {each.id: self._relay(entry, each, ids) for each in shown}
        self.relays += relays.values()
        nodes = {each.id: self._node(entry, each, relays[each.id], tree) for each in shown}
        for each in shown:
            receiver = nodes.get(each.via or "", entry.document.id)
            tree.edge(receiver, nodes[each.id], relays[each.id], "known")

    def _is_own_outlet(self, attribution: Attribution, own: str | None) -> bool:
        name = attribution.source.name
        if attribution.source.kind not in MEDIA:
            return False
        return attribution.is_own or name is None or self.houses.outlet(name) == own

    def _relay(self, entry: MarkedDocument, attribution: Attribution, ids: Mapping[str, str]) -> Relay:
        matched = self.matched(entry, attribution)
        source = attribution.source
        return Relay(
            id=ids[attribution.id],
            from_=entry.document.id,
            source=RelaySource(
                name=source.name,
                kind=self.houses.kind(source.name, source.kind),
                document=matched[0] if matched else None,
            ),
            scope=attribution.scope,
            via=ids.get(attribution.via) if attribution.via else None,
            how=attribution.how,
            evidence=attribution.evidence,
        )

    def _node(self, entry: MarkedDocument, attribution: Attribution, relay: Relay, tree: Tree) -> str:
        if relay.source.document is not None:
            return relay.source.document
        origin = self.roots.named(entry.document, attribution, None) if attribution.source.actor else None
        name = relay.source.name or "somebody who is not named"
        if origin is not None:
            return tree.source(self.roots.drafts[origin].identity, self.roots.drafts[origin].name, origin)
        unnamed = (
            f"{entry.document.id}:" if relay.source.kind in SPEAKING or relay.source.name is None else ""
        )
        return tree.source(f"{relay.source.kind}:{unnamed}{self._same(relay)}", name, None)

    def _same(self, relay: Relay) -> str:
        name = relay.source.name or ""
        return self.houses.outlet(name) if relay.source.kind in MEDIA else bare(name)

    def add_reused(
        self, sources: Sequence[Parent], decided: Mapping[tuple[str, str], Direction], tree: Tree
    ) -> None:
        """The relays of copied text."""
        for parent in sources:
            source = self.entries[parent.source].document
            pair = (parent.document, parent.source)
            known = decided.get(pair) or decided.get((pair[1], pair[0]))
            direction: Literal["known", "open"] = (
                "known" if known and known.upstream == parent.source else "open"
            )
            extra = known.evidence if known and direction == "known" else ()
            relay = self._reuse(parent, source.outlet.name if source.outlet else source.title, extra)
            self.relays.append(relay)
            tree.edge(parent.document, parent.source, relay, direction)

    def _reuse(self, parent: Parent, name: str | None, extra: tuple[Span, ...]) -> Relay:
        document = self.entries[parent.document].document
        outlet = self.entries[parent.source].document.outlet
        covered = sum(len(passage.left) for passage in parent.passages)
        is_whole = covered >= WHOLE * kept_length(document)
        return Relay(
            id=content_id("r", parent.document, parent.source),
            from_=parent.document,
            source=RelaySource(
                name=name,
                kind=self.houses.kind(outlet.name, "outlet") if outlet else "document",
                document=parent.source,
            ),
            scope="article" if is_whole else tuple(sorted(passage.left for passage in parent.passages)),
            via=None,
            how="reuse",
            evidence=(*parent.evidence, *extra),
        )

    def add_retold(self, found: Retelling, tree: Tree) -> None:
        """The relay of a retelling: its sentences, and those that they follow."""
        source = self.entries[found.source].document
        shown = found.sentences[:SHOWN]
        relay = Relay(
            id=content_id("r", found.document, found.source, "retold"),
            from_=found.document,
            source=RelaySource(
                name=source.outlet.name if source.outlet else source.title,
                kind=self.houses.kind(source.outlet.name, "outlet") if source.outlet else "document",
                document=found.source,
            ),
            scope=tuple(left for left, _ in found.sentences),
            via=None,
            how="reuse",
            evidence=(*(left for left, _ in shown), *(right for _, right in shown)),
            confidence=found.confidence,
        )
        self.relays.append(relay)
        tree.edge(found.document, found.source, relay, "known" if found.is_directed else "open")

    def add_lost(self, shared: Parent, origin: tuple[str, ...], tree: Tree) -> None:
        """The relay from a lost witness to one of those who share its text."""
        draft = self.roots.drafts[origin[0]]
        if not draft.identity.startswith("lost:"):
            return
        draft.evidence.update(shared.evidence)
        relay = Relay(
            id=content_id("r", shared.document, draft.identity),
            from_=shared.document,
            source=RelaySource(name=None, kind="unknown"),
            scope=tuple(sorted(passage.left for passage in shared.passages)),
            via=None,
            how="reuse",
            evidence=shared.evidence,
        )
        self.relays.append(relay)
        tree.edge(shared.document, tree.lost(origin[0], draft.name), relay, "known")
