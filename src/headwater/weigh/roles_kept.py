"""The rule that a claim gives nobody a part, and counts nothing, that none of its witnesses has so."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from headwater.record.account import Account, Claim
from headwater.weigh.problem import Problem


def role_problems(account: Account) -> Iterator[Problem]:
    """Those who act or undergo it, and what is counted, that no witness of the claim has."""
    events = {event.id: event for event in account.events}
    things = {figure.id: figure.of for figure in account.figures}
    for claim in account.claims:
        marks = [witness.mark for variant in claim.variants for witness in variant.witnesses]
        told = [events[mark] for mark in marks if mark in events]
        yield from unheard(claim, "acts", claim.actors, {who for event in told for who in event.actors})
        yield from unheard(
            claim, "undergoes it", claim.recipients, {who for event in told for who in event.recipients}
        )
        if claim.of is not None and claim.of not in {things.get(mark) for mark in marks}:
            yield Problem("who", claim.id, "counts what no witness counts")


def unheard(claim: Claim, role: str, named: Collection[str], told: Collection[str]) -> Iterator[Problem]:
    """Those in a part whom no witness names in it."""
    for actor in named:
        if actor not in told:
            yield Problem("who", claim.id, f"{actor} {role} in no witness's words")
