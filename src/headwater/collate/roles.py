"""Who acts and who undergoes it, as most of the articles have it that name anybody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from headwater.collate.reading import Count, Happening, Reading
from headwater.record.settlement import Actor
from headwater.record.span import Span

BOTH_ROLES = 3  # what a clause weighs that tells both roles; a single one is oftener read wrong
ONE_ROLE = 2

Votes = Mapping[str, int]


def participants_of(
    readings: Sequence[Reading], actors: Mapping[str, Actor]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those who act and those who undergo it.

    Each article that names anybody in a role has one vote there; who has not half of the votes is left out,
    and whoever is read in both roles has the one that more articles give. A mere description goes without
    saying where somebody is named, and the same description in two articles is of one.
    """
    told = [reading for reading in readings if isinstance(reading, Happening)]
    same = alike({name for event in told for name in event.actors | event.recipients}, actors)
    acting = votes([(event.document, renamed(event.actors, same), weight(event)) for event in told])
    undergoing = votes([(event.document, renamed(event.recipients, same), weight(event)) for event in told])
    return (
        settled(acting, undergoing, actors),
        settled(undergoing, acting, actors, gives_way=True),
    )


def alike(named: Iterable[str], actors: Mapping[str, Actor]) -> dict[str, str]:
    """Of those without a name whom the articles describe in the same words, the first, by each of them.

    What two articles tell alike of "the police", without a name, they tell of the same police: they are the
    witnesses of one claim.
    """
    first: dict[str, str] = {}
    same = {}
    for name in sorted(named):
        if name in actors and not actors[name].names:
            same[name] = first.setdefault(actors[name].name.casefold(), name)
    return same


def renamed(named: frozenset[str], same: Mapping[str, str]) -> frozenset[str]:
    """The actors, of those who are alike the first."""
    return frozenset(same.get(name, name) for name in named)


def weight(event: Happening) -> int:
    """What a clause counts for."""
    return BOTH_ROLES if event.actors and event.recipients else ONE_ROLE


def votes(told: Sequence[tuple[str, frozenset[str], int]]) -> dict[str, int]:
    """How much speaks for each who is named, one vote an article; under "" what all votes sum up to."""
    ballots: dict[str, dict[str, int]] = defaultdict(dict)
    for document, named, worth in told:
        for actor in named:
            ballots[document][actor] = max(worth, ballots[document].get(actor, 0))
    found: dict[str, int] = defaultdict(int)
    for ballot in ballots.values():
        found[""] += max(ballot.values())
        for actor, worth in ballot.items():
            found[actor] += worth
    return dict(found)


def settled(
    own: Votes, other: Votes, actors: Mapping[str, Actor], *, gives_way: bool = False
) -> tuple[str, ...]:
    """Who has half of the votes for a role and not more in the other one, the most voted first."""
    least = own.get("", 0) / 2
    chosen = [
        actor
        for actor, count in own.items()
        if actor
        and count >= least
        and (count > other.get(actor, 0) or (count == other.get(actor, 0) and not gives_way))
    ]
    known = [actor for actor in chosen if actor in actors and actors[actor].names]
    return tuple(sorted(known or chosen, key=lambda actor: (-own[actor], actor)))


def counted_by(readings: Sequence[Reading]) -> Span | None:
    """The words for what a figure counts that most articles have, the fullest of equals."""
    figures = [reading for reading in readings if isinstance(reading, Count) and reading.thing]
    heads: dict[str, set[str]] = defaultdict(set)
    for figure in figures:
        heads[figure.head].add(figure.document)
    ordered = sorted(figures, key=lambda figure: (-len(heads[figure.head]), -len(figure.of), figure.order))
    return ordered[0].thing if ordered else None
