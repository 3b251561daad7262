"""How surely a claim is read: whether its witnesses tell it, name who is in it, and agree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from headwater.record.account import Claim, Witness
from headwater.record.mark import Event
from headwater.record.settlement import Actor

# By the shares of 900 claims, read against their articles, that were right in all (docs/judgement.md): of a
# named person's statements .88, of others' .5, of figures with one known source .86, of other figures .48,
# of events .24. Less steep than these but for events: what many articles tell still comes before what one
# says.
PERSON = 1.0
SPEAKER = 0.7
SOURCED_FIGURE = 1.0
FIGURE = 0.6
EVENT = 0.24
SEVERAL = 0.5  # of an event's
NOBODY = 0.3
UNSOURCED_NOBODY = 0.5  # of nobody, and from nobody: whoever is told to have said something comes first
UNNAMED_THING = 0.5
NO_SPEAKER = 0.4
# What is only done, tried or seen, or only brings something about, stands behind happenings of a kind.
SLIGHT = frozenset({"deed", "sight", "cause"})
SLIGHTLY = 0.3


def sureness(claim: Claim, events: Mapping[str, Event], people: Set[str] = frozenset()) -> float:
    """From 0 to 1; what is read from one word, or otherwise by each article, is often read wrong.

    `people` are the persons whom the pile names.
    """
    if claim.kind == "statement":
        return speaking(claim, people)
    if claim.kind == "figure":
        sourced = SOURCED_FIGURE if claim.verdict == "single-origin" else FIGURE
        return sourced * (1.0 if claim.of else UNNAMED_THING)
    return EVENT * happening(claim, events)


def named_people(actors: Iterable[Actor]) -> frozenset[str]:
    """The persons among actors whom an article names and does not only describe."""
    return frozenset(actor.id for actor in actors if actor.kind == "person" and not actor.name[:1].islower())


def speaking(claim: Claim, people: Set[str]) -> float:
    """How surely it is read who makes a statement."""
    if claim.speaker is None:
        return NO_SPEAKER
    return PERSON if claim.speaker in people else SPEAKER


def happening(claim: Claim, events: Mapping[str, Event]) -> float:
    """How surely an event is read, beside other events."""
    witnesses = [witness for variant in claim.variants for witness in variant.witnesses]
    unsourced = UNSOURCED_NOBODY if claim.verdict == "unsourced" and not named(claim) else 1.0
    slight = SLIGHTLY if is_slight(witnesses, events) else 1.0
    several = SEVERAL if max(len(claim.actors), len(claim.recipients)) > 1 else 1.0
    sure = agreement(claim, witnesses, events) * (1 + telling(witnesses, events)) / 2
    return round(several * slight * unsourced * sure, 6)


def is_slight(witnesses: Sequence[Witness], events: Mapping[str, Event]) -> bool:
    """Whether every witness tells a deed or a sight that is no happening of another kind."""
    types = [events[witness.mark].type for witness in witnesses if witness.mark in events]
    return bool(types) and SLIGHT.issuperset(types)


def named(claim: Claim) -> bool:
    """Whether an event's claim names anybody in it."""
    return bool(claim.actors or claim.recipients)


def agreement(claim: Claim, witnesses: Sequence[Witness], events: Mapping[str, Event]) -> float:
    """How many of the witnesses that name anybody name none but those whom the claim names."""
    if not named(claim):
        return NOBODY
    told = [events[witness.mark] for witness in witnesses if witness.mark in events]
    naming = [event for event in told if event.actors or event.recipients]
    right = sum(
        set(event.actors) <= set(claim.actors) and set(event.recipients) <= set(claim.recipients)
        for event in naming
    )
    return NOBODY + (1 - NOBODY) * right / len(naming) if naming else NOBODY


def telling(witnesses: Sequence[Witness], events: Mapping[str, Event]) -> float:
    """The share of the witnesses that tell it, and do not only refer to it by a noun."""
    told = [witness for witness in witnesses if witness.mark in events and not events[witness.mark].is_named]
    return len(told) / max(1, len(witnesses))
