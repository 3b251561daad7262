"""Read a pile downstream: each document after those it may have something from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from headwater.record.collation import Tracing
from headwater.record.document import Document
from headwater.record.mark import Attribution
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from headwater.trace.direction import Direction, kept_length
from headwater.trace.divided import with_divided
from headwater.trace.hearing import heard_before, hearing_nobody, was_there
from headwater.trace.lineage import Grounds, Lineages, inherit, joined, overlay, read_passages, with_retold
from headwater.trace.relays import Relaying
from headwater.trace.retelling import Retelling
from headwater.trace.reuse import Parent, is_mostly
from headwater.trace.stemma import Tree

Pair = tuple[str, str]

WHOLESALE = 0.5  # of the shorter text; from here on what is not verbatim is a rewriting of the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """What is known of a pile before it is read, and the lineages and the stemma that grow as it is.

    `group_of` has the documents that share a text of which none is the source, `sharing` the one that each
    of them shares most with.
    """

    relaying: Relaying
    copied: Mapping[str, Sequence[Parent]]
    decided: Mapping[Pair, Direction]
    group_of: Mapping[str, tuple[str, ...]]
    sharing: Mapping[str, Parent]
    retold: Mapping[str, Retelling]
    lineages: Lineages = field(default_factory=Lineages)
    tree: Tree = field(default_factory=Tree)
    fallbacks: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def follow(self) -> Tracing:
        """Read every document after those it may have something from."""
        for document in sorted(self.relaying.entries, key=lambda document: self.relaying.rank[document]):
            self.read(self.relaying.entries[document])
            self.relate(self.relaying.entries[document])
        return Tracing(
            relays=self.relaying.all(),
            roots=self.relaying.roots.all(),
            stemma=self.tree.stemma(),
            lineages=self.lineages.all(),
            copied_from=mostly_from(self.relaying.entries, self.copied, self.retold),
            credited=self.relaying.credited(),
        )

    def parents(self, document: str) -> Sequence[Parent]:
        """Whose text a document has; none of a group, of which nobody is known to be first."""
        return () if document in self.group_of else self.copied.get(document, ())

    def read(self, entry: MarkedDocument) -> None:
        """Trace the passages of a document by its own words, then by what it copies and retells."""
        document, known = entry.document.id, self.relaying.roots.is_known
        parents = self.parents(document)
        whole = next((parent.source for parent in parents if parent.containment >= WHOLESALE), None)
        fallback = self.relaying.fallback(
            entry, self.group_of.get(document), self.fallbacks[whole] if whole else None
        )
        self.fallbacks[document] = fallback
        grounds = grounds_of(entry, fallback, self.relaying, self.lineages)
        passages = inherit(read_passages(entry, grounds), parents, self.lineages, known)
        self.lineages.passages[document] = passages
        if told := self.sentences_retold(entry):
            self.lineages.passages[document] = with_retold(passages, told, self.lineages, known)
        if whole:
            head_as_source(entry, self.relaying.entries[parents[0].source], self.lineages)

    def sentences_retold(self, entry: MarkedDocument) -> list[tuple[Span, Span]]:
        """The sentences of a sure retelling, each with what it retells."""
        found = self.retold.get(entry.document.id)
        if found is None or not found.is_sure:
            return []
        source = self.relaying.entries[found.source]
        return list(with_divided(found.sentences, entry.marks.sentences, source.marks.sentences))

    def relate(self, entry: MarkedDocument) -> None:
        """Put a document that has been read into the stemma, with its relays."""
        document, parents = entry.document.id, self.parents(entry.document.id)
        fallback, retelling = self.fallbacks[document], self.retold.get(document)
        self.tree.document(entry.document, fallback[0] if not parents else None)
        self.relaying.add_named(entry, self.tree)
        self.relaying.add_reused(parents, self.decided, self.tree)
        if retelling:
            self.relaying.add_retold(retelling, self.tree)
            retold_as(retelling, self.lineages)
        if document in self.group_of:
            self.relaying.add_lost(self.sharing[document], fallback, self.tree)


def grounds_of(
    entry: MarkedDocument, fallback: tuple[str, ...], relaying: Relaying, lineages: Lineages
) -> Grounds:
    """What a document's passages are traced by."""
    by_id = {attribution.id: attribution for attribution in entry.marks.attributions}

    def resolve(attribution: Attribution, as_carrier: bool) -> tuple[str, ...]:
        return relaying.resolve(entry, attribution, by_id, lineages, as_carrier=as_carrier)

    own = (relaying.roots.own_of(entry.document),) if relaying.has_own(entry) else fallback
    heard = heard_before(entry.marks.attributions, by_id)
    is_there = was_there(entry.document, entry.marks.attributions)
    unread = hearing_nobody(entry.document, entry.marks.attributions)
    return Grounds(
        by_id=by_id,
        resolve=resolve,
        fallback=fallback,
        own=own,
        heard=heard,
        was_there=is_there,
        unread=unread,
    )


def head_as_source(entry: MarkedDocument, source: MarkedDocument, lineages: Lineages) -> None:
    """Let the headline of a copy, where nobody is named for it, have what its source's headline has."""
    ours, theirs = headline_of(entry.document), headline_of(source.document)
    if ours is None or theirs is None:
        return
    above, below = lineages.at(theirs), lineages.at(ours)
    if above is not None and above.is_stated and below is not None and not below.is_stated:
        passages = lineages.passages[entry.document.id]
        lineages.passages[entry.document.id] = joined(
            overlay(passages, [above.between(ours.start, ours.end)])
        )


def retold_as(found: Retelling, lineages: Lineages) -> None:
    """Let a sentence that retells another, and names nobody, have what that one says of its source."""
    for left, right in sorted(found.sentences):
        above, below = lineages.at(right), lineages.at(left)
        if above is not None and above.is_stated and below is not None and not below.is_stated:
            passages = lineages.passages[found.document]
            lineages.passages[found.document] = joined(
                overlay(passages, [above.between(left.start, left.end)])
            )


def headline_of(document: Document) -> Span | None:
    """Where a document's headline stands."""
    zone = next((zone for zone in document.zones if zone.kind == "headline"), None)
    return Span(document=document.id, start=zone.start, end=zone.end) if zone is not None else None


def mostly_from(
    entries: Mapping[str, MarkedDocument],
    copied: Mapping[str, Sequence[Parent]],
    retold: Mapping[str, Retelling],
) -> dict[str, tuple[str, ...]]:
    """For each document that is mostly the text of others, or surely retells one, these."""
    found = {
        document: {parent.source for parent in sources}
        for document, sources in copied.items()
        if is_mostly(sources, kept_length(entries[document].document))
    }
    for document, each in retold.items():
        if each.is_sure:
            found.setdefault(document, set()).add(each.source)
    return {document: tuple(sorted(sources)) for document, sources in sorted(found.items())}
