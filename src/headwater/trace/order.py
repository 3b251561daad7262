"""One order of the pile, sources before those who took from them: it makes the stemma acyclic."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence

from headwater.record.document import Document
from headwater.record.edtf import bounds
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Copy, Story
from headwater.trace.direction import Direction, by_attribution, by_time, direction, kept_length
from headwater.trace.publishers import Publishers

LAST_DAY = 4_000_000  # undated documents come after all dated ones
NAMED_PAIRS = 20  # documents of one outlet in a story that a document naming it is held against

Pair = tuple[str, str]


def directions(
    copies: Iterable[Copy], entries: Mapping[str, MarkedDocument], houses: Publishers
) -> dict[Pair, Direction]:
    """The direction of every copy that has one."""
    found = {}
    for copy in copies:
        decided = direction(entries[copy.left], entries[copy.right], copy, houses)
        if decided is not None:
            found[copy.left, copy.right] = decided
    return found


def upstream_order(
    entries: Mapping[str, MarkedDocument],
    decided: Mapping[Pair, Direction],
    stories: Iterable[Story],
    houses: Publishers,
) -> dict[str, int]:
    """The rank of each document: lower is nearer to the source.

    Kahn's algorithm over the known directions; where reasons contradict one another
    in a ring, its earliest, longest document breaks it.
    """
    after: dict[str, set[str]] = {document: set() for document in entries}
    for (left, right), found in decided.items():
        after[found.upstream].add(right if found.upstream == left else left)
    for upstream, downstream in named_pairs(entries, stories, houses):
        if upstream not in after[downstream]:
            after[upstream].add(downstream)
    waiting = dict.fromkeys(entries, 0)
    for followers in after.values():
        for follower in followers:
            waiting[follower] += 1
    return ranked(after, waiting, {id_: order_key(entry.document) for id_, entry in entries.items()})


def ranked(
    after: Mapping[str, set[str]], waiting: dict[str, int], keys: Mapping[str, tuple[int, int, str]]
) -> dict[str, int]:
    """Number the documents, none before those it waits for as long as that can be had."""
    ready = [keys[document] for document, count in waiting.items() if count == 0]
    before = reverse(after)
    stuck = sorted(keys.values())
    heapq.heapify(ready)
    rank: dict[str, int] = {}
    next_stuck = 0
    while len(rank) < len(keys):
        if not ready:
            while stuck[next_stuck][2] in rank:
                next_stuck += 1
            ready.append(first_of_ring(stuck[next_stuck][2], before, rank, keys))
        document = heapq.heappop(ready)[2]
        rank[document] = len(rank)
        for follower in after[document]:
            waiting[follower] -= 1
            if waiting[follower] == 0 and follower not in rank:
                heapq.heappush(ready, keys[follower])
    return rank


def reverse(after: Mapping[str, set[str]]) -> dict[str, list[str]]:
    """For each document, those that come before it."""
    before: dict[str, list[str]] = {}
    for document, followers in after.items():
        for follower in followers:
            before.setdefault(follower, []).append(document)
    return before


def first_of_ring(
    document: str,
    before: Mapping[str, list[str]],
    rank: Mapping[str, int],
    keys: Mapping[str, tuple[int, int, str]],
) -> tuple[int, int, str]:
    """The first of a ring that a document waits for: who goes upstream where all wait comes round again."""
    steps: dict[str, int] = {}
    while document not in steps:
        steps[document] = len(steps)
        document = min((each for each in before[document] if each not in rank), key=lambda each: keys[each])
    return min(keys[member] for member, step in steps.items() if step >= steps[document])


def order_key(document: Document) -> tuple[int, int, str]:
    """Earlier first, then longer."""
    limits = bounds(document.published.edtf) if document.published else None
    return (limits[0].toordinal() if limits else LAST_DAY, -kept_length(document), document.id)


def named_pairs(
    entries: Mapping[str, MarkedDocument], stories: Iterable[Story], houses: Publishers
) -> list[Pair]:
    """Documents of one story of which one names the other's outlet: upstream, downstream."""
    found = []
    for story in stories:
        members = [entries[document] for document in story.documents if document in entries]
        by_outlet = published_by(members, houses)
        found += [
            (source.document.id, entry.document.id)
            for entry in members
            for source in named_sources(entry, by_outlet, houses)
            if source is not entry and is_possible(entry, source, houses)
        ]
    return found


def named_sources(
    entry: MarkedDocument, by_outlet: Mapping[str, Sequence[MarkedDocument]], houses: Publishers
) -> Iterator[MarkedDocument]:
    """The documents of the outlets that one names, a capped number of each."""
    for outlet in sorted(named_outlets(entry, houses)):
        yield from by_outlet.get(outlet, [])[:NAMED_PAIRS]


def is_possible(receiver: MarkedDocument, source: MarkedDocument, houses: Publishers) -> bool:
    """Whether no date speaks against a named source, and the source does not name the receiver too."""
    dated = by_time(receiver.document, source.document)
    if dated is not None:
        return dated.upstream == source.document.id
    return by_attribution(receiver, source, houses) is not None


def published_by(members: Sequence[MarkedDocument], houses: Publishers) -> dict[str, list[MarkedDocument]]:
    """Documents by their outlet, in the order of their ids."""
    found: dict[str, list[MarkedDocument]] = {}
    for entry in sorted(members, key=lambda entry: entry.document.id):
        outlet = houses.of(entry.document)
        if outlet is not None:
            found.setdefault(outlet, []).append(entry)
    return found


def named_outlets(entry: MarkedDocument, houses: Publishers) -> set[str]:
    """The outlets that a document names as sources."""
    return {
        houses.outlet(attribution.source.name)
        for attribution in entry.marks.attributions
        if attribution.source.kind in {"outlet", "agency"}
        and attribution.source.name
        and not attribution.is_own
    }
