"""Whom a description means: who is named in its place where another sentence tells the same deed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from headwater.record.collation import Collation, Locus
from headwater.record.mark import ActorKind, Event
from headwater.record.settlement import Actor

# What is done to somebody or by somebody once; of a meeting, a word or a wish two that are told may be two.
DONE_ONCE = frozenset(
    "ASSAULT COERCE SANCTION MOBILIZE RETREAT accident appointment award crime damage death disaster "
    "election escape injury life trial".split()
)
BODIES = frozenset({"organisation", "group"})
WORD = re.compile(r"[^\W_]+")
# Some of many, or others than are named.
SOME = frozenset(
    "two three four five six seven eight nine ten dozens hundreds thousands several some many most few more "
    "other others another about around nearly over least".split()
)


def meant_by_deeds(
    collations: Iterable[Collation], events: Iterable[Event], actors: Iterable[Actor]
) -> dict[str, str]:
    """The actors without a name, each with the only one whom the other tellings of its deeds name."""
    known = {actor.id: actor for actor in actors}
    told = {event.id: event for event in events if is_telling(event)}
    found: dict[str, set[str]] = defaultdict(set)
    for collation in collations:
        for locus in collation.loci:
            for described, named in pairs(locus, told, known):
                found[described].add(named)
    return {described: named.pop() for described, named in sorted(found.items()) if len(named) == 1}


def is_telling(event: Event) -> bool:
    """Whether a clause tells a deed that is done once."""
    return event.type in DONE_ONCE and not event.is_named and event.status == "happened"


def pairs(locus: Locus, told: Mapping[str, Event], known: Mapping[str, Actor]) -> Iterator[tuple[str, str]]:
    """Whoever is described in one telling of a deed, with all who are named in that part in the others."""
    marks = (witness.mark for variant in locus.variants for witness in variant.witnesses)
    events = [told[mark] for mark in marks if mark in told]
    for parts in ([event.actors for event in events], [event.recipients for event in events]):
        alone = [known[part[0]] for part in parts if len(part) == 1]
        described = [actor for actor in alone if not actor.names and not is_some(actor)]
        named = [actor for actor in alone if actor.names]
        for one, other in product(described, named):
            if may_be(one.kind, other.kind):
                yield one.id, other.id


def may_be(described: ActorKind, named: ActorKind) -> bool:
    """Whether both are of one kind: a group may be a body, and nobody else is."""
    return described == named or {described, named} <= BODIES


def is_some(actor: Actor) -> bool:
    """Whether a description is of some of many ("two of the rebels", "14 workers")."""
    words = WORD.findall(actor.name.casefold())
    return not SOME.isdisjoint(words) or (actor.kind == "group" and any(word.isdigit() for word in words))
