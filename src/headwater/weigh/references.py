"""Ids and spans of an account: each id once, each reference resolvable, each span inside its document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from headwater.record.account import Account
from headwater.record.document import Document
from headwater.record.span import Span
from headwater.weigh.problem import Problem

Reference = tuple[str, str, str | None]


def span_problems(account: Account) -> Iterator[Problem]:
    """Spans that do not lie in a document of the account."""
    lengths = {document.id: len(document.text) for document in account.documents}
    for item, span in spans_of(account):
        if span.document not in lengths:
            yield Problem("span", item, f"a span points into {span.document}, which is no document here")
        elif not 0 <= span.start < span.end <= lengths[span.document]:
            yield Problem("span", item, f"span {span.start} to {span.end} is not inside {span.document}")


def spans_of(record: object, item: str = "account") -> Iterator[tuple[str, Span]]:
    """Every span at any depth of a record, with the id of the item that holds it."""
    if isinstance(record, Span):
        yield item, record
        return
    parts: Iterable[object] = record if isinstance(record, tuple) else ()
    if isinstance(record, msgspec.Struct):
        item = getattr(record, "id", item)
        parts = (getattr(record, field) for field in record.__struct_fields__)
    for part in parts:
        yield from spans_of(part, item)


def zone_problems(account: Account) -> Iterator[Problem]:
    """Zones outside their text or over one another, and lines in no zone."""
    for document in account.documents:
        for detail in misplaced_zones(document):
            yield Problem("zone", document.id, detail)


def misplaced_zones(document: Document) -> Iterator[str]:
    """What is wrong with the zones of a document, in words."""
    reached = 0
    for zone in document.zones:
        if not reached <= zone.start < zone.end <= len(document.text):
            yield f"zone {zone.start} to {zone.end} is out of place"
        elif document.text[reached : zone.start].strip():
            yield f"the words before {zone.start} are in no zone"
        reached = max(reached, zone.end)
    if document.text[reached:].strip():
        yield f"the words after {reached} are in no zone"


def id_problems(account: Account) -> Iterator[Problem]:
    """Ids that two items share."""
    for name in account.__struct_fields__:
        items = getattr(account, name)
        if isinstance(items, tuple):
            counts = Counter(item.id for item in items)
            for shared in sorted(id_ for id_, count in counts.items() if count > 1):
                yield Problem("id", shared, f"{counts[shared]} items of {name} have this id")


def reference_problems(account: Account) -> Iterator[Problem]:
    """References to items that are not there."""
    known = {
        name: {item.id for item in getattr(account, name)}
        for name in account.__struct_fields__
        if isinstance(getattr(account, name), tuple)
    }
    known["nodes"] = {node.id for node in account.stemma.nodes}
    known["marks"] = known["quotes"] | known["events"] | known["figures"]
    for item, kind, target in references(account):
        if target is not None and target not in known[kind]:
            yield Problem("reference", item, f"names {target}, which is not among the account's {kind}")


def references(account: Account) -> Iterator[Reference]:
    """Every reference: the item that makes it, what it should be, and its id."""
    yield from _references_of_gathering(account)
    yield from _references_of_marks(account)
    yield from _references_of_relays(account)
    yield from _references_of_claims(account)


def _each(item: str, kind: str, targets: Iterable[str | None]) -> Iterator[Reference]:
    return ((item, kind, target) for target in targets)


def _references_of_gathering(account: Account) -> Iterator[Reference]:
    for document in account.documents:
        yield document.id, "documents", document.revision_of
    for story in account.stories:
        yield from _each(story.id, "documents", story.documents)
        yield from _each(story.id, "stories", story.near)
        yield story.id, "affairs", story.affair
    for affair in account.affairs:
        yield from _each(affair.id, "stories", affair.stories)
        for link in affair.links:
            yield from _each(affair.id, "stories", (link.from_, link.to))


def _references_of_marks(account: Account) -> Iterator[Reference]:
    for quote in account.quotes:
        yield quote.id, "actors", quote.speaker.actor if quote.speaker else None
        yield from _each(quote.id, "actors", (other.actor for other in quote.others))
        yield quote.id, "quotes", quote.inside
    for event in account.events:
        yield event.id, "documents", event.document
        yield from _each(event.id, "actors", (*event.actors, *event.recipients, event.source))
        yield event.id, "places", event.place
        yield event.id, "times", event.time
    for framing in account.framing:
        yield framing.id, "documents", framing.document
        yield framing.id, "actors", framing.actor


def _references_of_relays(account: Account) -> Iterator[Reference]:
    for relay in account.relays:
        yield from _each(relay.id, "documents", (relay.from_, relay.source.document))
        yield relay.id, "relays", relay.via
    for origin in account.origins:
        yield from _each(origin.id, "documents", origin.documents)
    for node in account.stemma.nodes:
        yield node.id, "documents", node.document
        yield node.id, "origins", node.origin
    for edge in account.stemma.edges:
        yield from _each(edge.id, "nodes", (edge.from_, edge.to))
        yield from _each(edge.id, "relays", edge.relays)


def _references_of_claims(account: Account) -> Iterator[Reference]:
    for claim in account.claims:
        yield claim.id, "stories", claim.story
        yield from _each(claim.id, "actors", (claim.speaker, *claim.actors, *claim.recipients))
        yield from _each(claim.id, "claims", claim.near)
        for passage in claim.elsewhere:
            yield from _each(claim.id, "origins", passage.origins)
        for variant in claim.variants:
            for witness in variant.witnesses:
                yield claim.id, "marks", witness.mark
                yield from _each(claim.id, "origins", witness.origins)
    for disagreement in account.disagreements:
        yield from _each(disagreement.id, "claims", disagreement.claims)
    for entry in account.timeline:
        yield entry.id, "claims", entry.claim
        yield entry.id, "events", entry.event
