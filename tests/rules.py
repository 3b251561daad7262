"""The rules of every account, written a second time and as plainly as may be, to test the first by."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from headwater.record.account import Account, Claim
from headwater.record.document import KEPT_KINDS
from headwater.record.span import Span


def broken_rules(account: Account) -> list[str]:
    """What an account does that none may."""
    return [
        *spans_out_of_bounds(account),
        *unshown_words(account),
        *marks_on_furniture(account),
        *wrong_intervals(account),
        *stemma_faults(account),
        *stories_not_apart(account),
    ]


def spans_out_of_bounds(account: Account) -> Iterator[str]:
    """Rule 1: each span lies in its document."""
    lengths = {document.id: len(document.text) for document in account.documents}
    for span in spans_in(msgspec.to_builtins(account)):
        if not 0 <= span.start <= span.end <= lengths[span.document]:
            yield f"{span} is not in its document"


def spans_in(value: object) -> Iterator[Span]:
    """Every span anywhere in a value."""
    if isinstance(value, dict):
        if value.keys() == {"document", "start", "end"}:
            yield msgspec.convert(value, Span)
        else:
            for each in value.values():
                yield from spans_in(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from spans_in(each)


def unshown_words(account: Account) -> Iterator[str]:
    """Rule 1: what is shown of a claim or label is what stands there."""
    texts = {document.id: document.text for document in account.documents}
    for claim in account.claims:
        wordings = [variant.wording for variant in claim.variants]
        if claim.text not in [texts[span.document][span.start : span.end] for span in wordings]:
            yield f"no wording of {claim.id} is {claim.text!r}"
    for label in account.framing:
        if texts[label.document][label.span.start : label.span.end] != label.label:
            yield f"{label.label!r} does not stand at its span"


def marks_on_furniture(account: Account) -> Iterator[str]:
    """Rule 4: no claim, quote, event or figure rests on a zone that is set aside."""
    aside = [
        Span(document=document.id, start=zone.start, end=zone.end)
        for document in account.documents
        for zone in document.zones
        if zone.kind not in KEPT_KINDS
    ]
    resting = [
        *(span for quote in account.quotes for span in (quote.span, *quote.content)),
        *(event.trigger for event in account.events),
        *(figure.span for figure in account.figures),
        *(span for claim in account.claims for span in witness_spans(claim)),
    ]
    yield from (f"{span} rests on {zone}" for span in resting for zone in aside if span.overlaps(zone))


def witness_spans(claim: Claim) -> list[Span]:
    """The words of all witnesses of a claim."""
    return [witness.span for variant in claim.variants for witness in variant.witnesses]


def origins_of(claim: Claim) -> set[str]:
    """The origins of all witnesses of a claim."""
    return {
        origin for variant in claim.variants for witness in variant.witnesses for origin in witness.origins
    }


def wrong_intervals(account: Account) -> Iterator[str]:
    """Rule 5: low <= high <= the number of origins, and unknown never counts in low."""
    kinds = {origin.id: origin.kind for origin in account.origins}
    claims = {claim.id: claim for claim in account.claims}
    for claim in account.claims:
        origins = origins_of(claim)
        possible = origins.union(*(origins_of(claims[other]) for other in claim.near))
        possible |= {origin for passage in claim.elsewhere for origin in passage.origins}
        known = [origin for origin in origins if kinds[origin] != "unknown"]
        interval = claim.independent
        if not 0 <= interval.low <= interval.high <= len(possible) or interval.low > len(known):
            yield f"{claim.id}: {interval} of {len(origins)} origins, {len(known)} known"
        if not interval.why:
            yield f"{claim.id} gives no reason"
        carriers = claim.carriers
        if carriers and not 0 <= carriers.low <= carriers.high:
            yield f"{claim.id}: carriers {carriers}"


def stemma_faults(account: Account) -> Iterator[str]:
    """Rule 6: the stemma is acyclic, and every edge has evidence."""
    waiting = {node.id for node in account.stemma.nodes}
    edges = [(edge.from_, edge.to) for edge in account.stemma.edges]
    yield from (f"{edge.id} has no evidence" for edge in account.stemma.edges if not edge.evidence)
    while roots := {node for node in waiting if not any(end == node for _, end in edges)}:
        waiting -= roots
        edges = [edge for edge in edges if edge[0] not in roots]
    if waiting:
        yield f"a circle in the stemma: {sorted(waiting)}"


def stories_not_apart(account: Account) -> Iterator[str]:
    """A document is in exactly one story."""
    told = sorted(document for story in account.stories for document in story.documents)
    if told != sorted(document.id for document in account.documents):
        yield f"the stories hold {told}"
