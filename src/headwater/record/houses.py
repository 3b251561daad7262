"""For whom an actor stands: the state that a country code, or a state's name within her titles, tells."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from headwater.record.settlement import Actor
from headwater.record.span import Span

Named = Mapping[str, Sequence[tuple[int, int, str]]]


def houses(actors: Iterable[Actor]) -> dict[str, str]:
    """The house of each actor who has one: a country code, or the id of a state that no list knows.

    "The Norlandish foreign ministry" holds a mention of Norland, and so do the titles of those who
    serve it.
    """
    everybody = sorted(actors, key=lambda actor: actor.id)
    states = {actor.id: actor.country or actor.id for actor in everybody if actor.kind == "state"}
    named = states_named(everybody, states)
    found = {}
    for actor in everybody:
        house = actor.country or states.get(actor.id) or most_named(actor, named)
        if house:
            found[actor.id] = house
    return found


def states_named(actors: Iterable[Actor], states: Mapping[str, str]) -> Named:
    """Where states are mentioned, by document, in order."""
    found: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for actor in actors:
        if actor.id in states:
            for mention in actor.mentions:
                found[mention.document].append((mention.start, mention.end, states[actor.id]))
    return {document: sorted(places) for document, places in found.items()}


def most_named(actor: Actor, named: Named) -> str | None:
    """The state that is named most often inside an actor's names and titles."""
    spans = [*actor.mentions, *(role.span for role in actor.roles)]
    counts = Counter(house for span in spans for house in named_within(span, named))
    return min(counts, key=lambda house: (-counts[house], house), default=None)


def named_within(span: Span, named: Named) -> Iterator[str]:
    """The states that are named within a span."""
    places = named.get(span.document, ())
    for place in range(bisect_left(places, (span.start, 0, "")), len(places)):
        start, end, house = places[place]
        if start >= span.end:
            return
        if end <= span.end:
            yield house
