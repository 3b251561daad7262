"""Who: two articles tell the same deed of the same actor, with somebody else in the other place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import product

from headwater.collate.block import candidate_pairs
from headwater.collate.difference import Compared, Difference
from headwater.collate.happenings import EITHER_WAY, SAME_TYPE
from headwater.collate.impossible import excluded
from headwater.collate.reading import Happening
from headwater.collate.words import content_words
from headwater.record.settlement import Actor

NAME = re.compile(r"\b[^\W\d_a-z][^\W\d_]{2,}")
SHARED_ROLE_WORDS = 2  # "deputy" alone is in many titles, "deputy minister" in few

FOR_ONE = frozenset({"election", "award"})  # what mostly one gets
TOLD_ALIKE = 0.35  # likeness of two clauses that tell of one prize

Actors = Mapping[str, Actor]
Company = Mapping[tuple[str, str, str], frozenset[str]]
Events = list[Happening]


def participant_differences(compared: Compared) -> Iterator[Difference]:
    """Events of one kind with one participant in common and, in the other place, two different persons of
    one rank or state. Both may hold (two meetings), so the difference is open."""
    actors = next((source.actors for source in compared.sources.values()), {})
    company = company_kept(compared)
    found: dict[tuple[str, str, str], tuple[Events, Events]] = defaultdict(lambda: ([], []))
    for i, j in candidate_pairs(compared.happenings, compared.happening_likeness.keys):
        left, right = compared.happenings[i], compared.happenings[j]
        if left.type not in EITHER_WAY and compared.happening_likeness.deeds(left, right) <= SAME_TYPE:
            continue
        for shared, first, second in rivals(left, right, actors, company):
            sides = found[shared, first, second]
            sides[0].append(left)
            sides[1].append(right)
    for (shared, first, second), (left_events, right_events) in merged(found).items():
        yield Difference(
            kind="participant",
            about=f"{'with ' * (left_events[0].type in EITHER_WAY)}whom: {actors[shared].name}",
            is_open=True,
            sides=(
                (actors[first].name, distinct(left_events)),
                (actors[second].name, distinct(right_events)),
            ),
        )


def winner_differences(compared: Compared) -> Iterator[Difference]:
    """What only one can get, told by one word of one day and place, with strangers who got it."""
    likeness = compared.happening_likeness
    actors = next((source.actors for source in compared.sources.values()), {})
    for i, j in candidate_pairs(compared.happenings, likeness.keys):
        left, right = compared.happenings[i], compared.happenings[j]
        if not are_of_one_prize(left, right) or not likeness.are_strangers(left, right):
            continue
        if likeness.wordings(left, right) >= TOLD_ALIKE:
            yield Difference(
                kind="participant",
                about=f"who: {min(left.text, right.text, key=lambda text: (len(text), text))}",
                is_open=True,
                sides=tuple((names_of(each, actors), (each,)) for each in (left, right)),
            )


def are_of_one_prize(left: Happening, right: Happening) -> bool:
    """Whether two articles tell by one word of one day and place who was elected or awarded something."""
    return (
        left.document != right.document
        and {left.type, right.type} <= FOR_ONE
        and left.trigger == right.trigger
        and not left.is_named | right.is_named
        and left.time == right.time is not None
        and left.place == right.place is not None
        and not excluded(left, right)
    )


def names_of(event: Happening, actors: Actors) -> str:
    """Those who act in an event."""
    return ", ".join(actors[actor].name for actor in sorted(event.actors))


def company_kept(compared: Compared) -> Company:
    """Everybody who stands beside an actor in events of one kind in one document."""
    company: dict[tuple[str, str, str], frozenset[str]] = defaultdict(frozenset)
    for event in compared.happenings:
        for actor in event.participants:
            company[event.document, event.type, actor] |= event.participants
    return company


def rivals(
    left: Happening, right: Happening, actors: Actors, company: Company
) -> Iterator[tuple[str, str, str]]:
    """A shared participant with the two persons who stand in each other's place."""
    if left.document == right.document or left.type != right.type or excluded(left, right):
        return
    for shared in sorted(left.participants & right.participants):
        if actors[shared].kind not in {"person", "organisation", "group"}:
            continue
        there = company.get((right.document, right.type, shared), frozenset())
        here = company.get((left.document, left.type, shared), frozenset())
        for first, second in product(sorted(left.participants - there), sorted(right.participants - here)):
            if may_be_one(actors[first], actors[second]):
                continue
            if are_of_one_rank(actors[first], actors[second]) or (
                are_done_to_one(left, right) and serve_one(actors[first], actors[second])
            ):
                yield shared, first, second


def may_be_one(left: Actor, right: Actor) -> bool:
    """Whether one of two is called by a part of the other's name ("Orr", "Ida Orr")."""
    one, other = (frozenset(content_words(each.name)) for each in (left, right))
    return one <= other or other <= one


def are_done_to_one(left: Happening, right: Happening) -> bool:
    """Whether two clauses tell by one word what was done to one person each."""
    is_one_word = left.trigger == right.trigger and left.type not in EITHER_WAY
    return is_one_word and len(left.recipients) == len(right.recipients) == 1


def serve_one(left: Actor, right: Actor) -> bool:
    """Whether two persons belong to one body or state by their titles ("the Orm Line's cashier")."""
    if left.kind != "person" or right.kind != "person" or not (left.names and right.names):
        return False
    called = [{word for role in actor.roles for word in NAME.findall(role.text)} for actor in (left, right)]
    return not called[0].isdisjoint(called[1])


def are_of_one_rank(left: Actor, right: Actor) -> bool:
    """Whether two persons could be taken for one another: the same state, or much the same title."""
    if left.kind != "person" or right.kind != "person":
        return False
    if left.country and right.country and left.country != right.country:
        return False
    titles = [{word for role in actor.roles for word in content_words(role.text)} for actor in (left, right)]
    return len(titles[0] & titles[1]) >= SHARED_ROLE_WORDS


def merged(
    found: Mapping[tuple[str, str, str], tuple[Events, Events]],
) -> dict[tuple[str, str, str], tuple[Events, Events]]:
    """The same two rivals in either order as one, the smaller id first."""
    together: dict[tuple[str, str, str], tuple[Events, Events]] = defaultdict(lambda: ([], []))
    for (shared, first, second), (left, right) in found.items():
        ordered = (left, right) if first < second else (right, left)
        sides = together[shared, min(first, second), max(first, second)]
        sides[0].extend(ordered[0])
        sides[1].extend(ordered[1])
    return dict(sorted(together.items()))


def distinct(events: Events) -> tuple[Happening, ...]:
    """Each event once, in order."""
    return tuple(sorted(set(events), key=lambda event: event.order))
