"""Who is in a claim, and where an article names somebody else in it."""

from __future__ import annotations

from collections.abc import Iterable

from headwater.export.index import AccountIndex
from headwater.export.phrases import joined, quoted
from headwater.record.account import Claim, Witness

ACTS, UNDERGOES, COUNTED = "acts", "undergoes it", "counted"


def actor_name(actor_id: str | None, index: AccountIndex) -> str | None:
    """The name of an actor; a mere description stands in quotation marks, as it is an article's."""
    actor = index.actors.get(actor_id) if actor_id else None
    if actor is None:
        return None
    return actor.name if actor.names else f"“{actor.name}”"


def who_words(claim: Claim, index: AccountIndex) -> str | None:
    """Who acts and who undergoes it as most articles have it, or what is counted."""
    counted = [f"{COUNTED}: {quoted(index.words(claim.of))}"] if claim.of else []
    return "; ".join([*role_words(claim.actors, claim.recipients, index), *counted]) or None


def other_words(witness: Witness, claim: Claim, index: AccountIndex) -> str | None:
    """Who else acts, or undergoes it, in the words of one article."""
    event = index.events.get(witness.mark)
    if event is None or not (claim.actors or claim.recipients):
        return None
    acting = [actor for actor in event.actors if actor not in claim.actors]
    undergoing = [actor for actor in event.recipients if actor not in claim.recipients]
    return "; ".join(f"here {words}" for words in role_words(acting, undergoing, index)) or None


def role_words(acting: Iterable[str], undergoing: Iterable[str], index: AccountIndex) -> list[str]:
    """The two roles of an event, each with those who have it."""
    told = []
    for role, actors in ((ACTS, acting), (UNDERGOES, undergoing)):
        names = [name for actor in actors if (name := actor_name(actor, index))]
        if names:
            told.append(f"{role}: {joined(list(dict.fromkeys(names)))}")
    return told
