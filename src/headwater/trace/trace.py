"""Trace a pile: relays, the stemma they make, its origins, and what each passage inherits.

What copies what, and in which direction, is settled for the whole pile before any document is read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import permutations

from headwater.record.collation import Tracing
from headwater.record.document import Document
from headwater.record.houses import houses as served_states
from headwater.record.mark import Attribution
from headwater.record.outlets import OutletRegister
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Copy, Settlement
from headwater.trace.credits import with_credits
from headwater.trace.direction import Direction, mirrored
from headwater.trace.following import WHOLESALE, Following
from headwater.trace.kinship import kinship
from headwater.trace.lost import connected, lost_groups
from headwater.trace.order import directions, named_outlets, upstream_order
from headwater.trace.passing import with_passing
from headwater.trace.publishers import Publishers, bare, publishers, with_outlets_of_pile
from headwater.trace.relays import Relaying
from headwater.trace.retelling import Retelling, retellings
from headwater.trace.reuse import Parent, parents
from headwater.trace.roots import Roots
from headwater.trace.tellings import body_sentences

Pair = tuple[str, str]


def in_doubt(
    copies: Iterable[Copy], decided: Mapping[Pair, Direction], entries: Mapping[str, MarkedDocument]
) -> dict[str, tuple[Document, ...]]:
    """The documents that share text while nothing tells whose reporters wrote it, for each all of them."""
    pairs = ((copy.left, copy.right) for copy in copies)
    undecided = (pair for pair in pairs if pair not in decided or is_nameless(pair, decided[pair], entries))
    return {
        member: tuple(entries[other].document for other in group)
        for group in connected(undecided)
        for member in group
    }


def is_nameless(pair: Pair, found: Direction, entries: Mapping[str, MarkedDocument]) -> bool:
    """Whether only a date or its length puts a page of nobody knows whom before an outlet's: it may be that
    outlet's own text, put up somewhere else."""
    downstream = pair[0] if found.upstream == pair[1] else pair[1]
    is_weak = found.reason in {"time", "completeness"}
    outlets = entries[found.upstream].document.outlet, entries[downstream].document.outlet
    return is_weak and outlets[0] is None and outlets[1] is not None


def receivers(copies: Iterable[Copy], rank: Mapping[str, int]) -> set[str]:
    """The documents that have copied; where nothing tells who did, the later in the order of the pile."""
    return {max(copy.left, copy.right, key=lambda each: rank[each]) for copy in copies}


def is_untold(entry: MarkedDocument, houses: Publishers) -> bool:
    """Whether a report neither is somebody's dispatch nor names another outlet that it has something from."""
    own = houses.of(entry.document)
    return entry.document.genre != "opinion" and not any(
        each.scope == "article"
        or (
            each.source.kind in {"outlet", "agency"}
            and not each.is_own
            and each.source.name
            and houses.outlet(each.source.name) != own
        )
        for each in entry.marks.attributions
    )


def is_signed(entry: MarkedDocument, houses: Publishers) -> bool:
    """Whether an agency, or a body in its own press release, has published a document as its own."""
    outlet = entry.document.outlet
    is_release = any(
        each.scope == "article" and each.source.kind == "official" for each in entry.marks.attributions
    )
    return is_release or (outlet is not None and houses.kind(outlet.name, "outlet") == "agency")


def issuer_of(entry: MarkedDocument) -> Attribution | None:
    """Who speaks in a press release, where the body that issues it is also what the page is named after."""
    outlet = entry.document.outlet
    named = (each for each in entry.marks.attributions if each.scope == "article" and each.source.name)
    return next(
        (
            each
            for each in named
            if outlet and each.source.kind == "official" and bare(each.source.name or "") == bare(outlet.name)
        ),
        None,
    )


def turns(retold: Mapping[str, Retelling]) -> dict[Pair, Direction]:
    """The direction of each retelling, for the order of the pile."""
    return {
        (each.document, each.source): Direction(upstream=each.source, reason="retelling")
        for each in retold.values()
    }


def shared_text(copies: Iterable[Copy], members: Collection[str]) -> dict[str, Parent]:
    """For each member of a group, the document it shares most text with."""
    found: dict[str, Parent] = {}
    within = (copy for copy in copies if copy.left in members and copy.right in members)
    for copy in (each for given in within for each in (given, mirrored(given))):
        parent = Parent(
            document=copy.left, source=copy.right, containment=copy.containment, passages=copy.passages
        )
        best = found.get(copy.left)
        if best is None or (-parent.words, parent.source) < (-best.words, best.source):
            found[copy.left] = parent
    return found


def credited(
    copies: Iterable[Copy], entries: Mapping[str, MarkedDocument], houses: Publishers
) -> dict[str, set[str]]:
    """For each document, those that it shares text with and whose outlets it names as sources."""
    found: dict[str, set[str]] = {}
    named: dict[str, set[str]] = {}
    for receiver, source in (pair for copy in copies for pair in permutations((copy.left, copy.right))):
        outlet = houses.of(entries[source].document)
        if receiver not in named:
            named[receiver] = named_outlets(entries[receiver], houses)
        if outlet is not None and outlet in named[receiver]:
            found.setdefault(receiver, set()).add(source)
    return found


def whole_sentences(
    copies: Iterable[Copy], entries: Mapping[str, MarkedDocument]
) -> dict[str, frozenset[str]]:
    """For each document that shares text with another, the sentences of its body."""
    sharing = {document for copy in copies for document in (copy.left, copy.right)}
    return {
        document: frozenset(
            entries[document].document.words(each.span) for each in body_sentences(entries[document])
        )
        for document in sharing
    }


def trace(pile: Sequence[MarkedDocument], settlement: Settlement, outlets: OutletRegister) -> Tracing:
    """Who took it from whom."""
    ordered = sorted(pile, key=lambda entry: entry.document.id)
    named = with_outlets_of_pile(with_passing(ordered), settlement.actors)
    houses = publishers(named, outlets, settlement.actors)
    ordered = with_credits(named, houses.agencies)
    entries = {entry.document.id: entry for entry in ordered}
    copies = [copy for copy in settlement.copies if copy.left in entries and copy.right in entries]
    decided = directions(copies, entries, houses)
    wholesale = [copy for copy in copies if copy.containment >= WHOLESALE]
    before = upstream_order(entries, decided, settlement.stories, houses)
    copying = receivers(wholesale, before)
    retold = retellings(
        entries,
        [story.documents for story in settlement.stories],
        {
            document: document not in copying and is_untold(entry, houses)
            for document, entry in entries.items()
        },
        {document for document, entry in entries.items() if is_signed(entry, houses)},
        {frozenset((copy.left, copy.right)) for copy in wholesale},
    )
    rank = upstream_order(entries, {**decided, **turns(retold)}, settlement.stories, houses)
    roots = Roots(
        houses=houses,
        actor_of=settlement.actor_of,
        actors={actor.id: actor for actor in settlement.actors},
        kin_of=kinship(list(entries.values()), settlement.actor_of),
        served=served_states(settlement.actors),
        in_doubt=in_doubt(copies, decided, entries),
        texts={document: entry.document.text for document, entry in entries.items()},
        issuers={document: issuer for document, entry in entries.items() if (issuer := issuer_of(entry))},
    )
    relaying = Relaying(
        entries=entries,
        rank=rank,
        houses=houses,
        stories=settlement.stories,
        roots=roots,
        sharing=frozenset(member for copy in copies for member in (copy.left, copy.right)),
    )
    lost = lost_groups(copies, decided)
    return Following(
        relaying=relaying,
        copied=parents(copies, rank, credited(copies, entries, houses), whole_sentences(copies, entries)),
        decided=decided,
        group_of={document: group for group in lost for document in group},
        sharing=shared_text(copies, {document for group in lost for document in group}),
        retold={document: each for document, each in retold.items() if rank[each.source] < rank[document]},
    ).follow()
