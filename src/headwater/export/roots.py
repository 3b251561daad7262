"""What to verify next: the few sources on which the most rests."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from headwater.export.claims import plain_passage, text_passage, witnesses
from headwater.export.index import AccountIndex
from headwater.export.phrases import SOURCE_KINDS, named
from headwater.export.report import Root
from headwater.record.account import Claim, Origin

MOST = 12


@dataclass(slots=True)
class Burden:
    """What rests on one source; each claim weighs as many articles as carry it, shared among its sources."""

    weight: float = 0.0
    claims: int = 0
    alone: int = 0
    foremost: Claim | None = None
    documents: set[str] = field(default_factory=set)


def roots(index: AccountIndex) -> tuple[Root, ...]:
    """The known sources, the heaviest first."""
    burdens = burdens_of(index)
    known = [origin for origin in index.account.origins if origin.kind != "unknown" and origin.id in burdens]
    known.sort(key=lambda origin: (-round(burdens[origin.id].weight, 6), origin.name, origin.id))
    return tuple(root(origin, burdens[origin.id], index) for origin in known[:MOST])


def burdens_of(index: AccountIndex) -> dict[str, Burden]:
    """What rests on each origin."""
    burdens: dict[str, Burden] = defaultdict(Burden)
    for claim in index.account.claims:
        if not claim.variants:
            continue
        borne = bearers(claim)
        for origin, documents in borne.items():
            burden = burdens[origin]
            burden.weight += len(documents) / len(borne)
            burden.claims += 1
            burden.alone += claim.independent.high == 1
            burden.documents |= documents
            burden.foremost = burden.foremost or claim
    return burdens


def bearers(claim: Claim) -> dict[str, set[str]]:
    """The origins of a claim, each with the documents that have it from there."""
    found: dict[str, set[str]] = defaultdict(set)
    for witness in witnesses(claim):
        for origin in witness.origins:
            found[origin].add(witness.span.document)
    return found


def root(origin: Origin, burden: Burden, index: AccountIndex) -> Root:
    """One source with what rests on it and words that lead to it."""
    evidence = origin.evidence[:1]
    return Root(
        id=origin.id,
        name=named(origin.name),
        kind="own reporting" if origin.how == "own" else SOURCE_KINDS[origin.kind],
        claims=burden.claims,
        alone=burden.alone,
        outlets=tuple(name for id_, name in index.names.items() if id_ in burden.documents),
        foremost=text_passage(burden.foremost, index) if burden.foremost else None,
        evidence=plain_passage(index.sentence_around(evidence[0]), index) if evidence else None,
    )
