"""Whether two places can be where one thing happened."""

from __future__ import annotations

import math
import re

from headwater.collate.reading import Where
from headwater.collate.witnessed import Witnessed
from headwater.record.mark import Place
from headwater.record.span import Span

BEFORE = 12  # code points in which a preposition stands
LOCATING = re.compile(r"\b(?:in|at|near|outside|off)\s+(?:the\s+)?$", re.IGNORECASE)
SUBURB = 50.0  # kilometres; a suburb and its town stand for one another
EARTH = 6371.0


def where(source: Witnessed, place: str | None) -> Where | None:
    """What is known of a place of a document, by its id."""
    found = next((each for each in source.entry.marks.places if each.id == place), None)
    return known_of(source, found) if found else None


def places_in(source: Witnessed, clause: Span) -> frozenset[Where]:
    """What is known of the places that a clause names."""
    return frozenset(known_of(source, place) for place in source.named_places.within(clause))


def known_of(source: Witnessed, found: Place) -> Where:
    """A place with its country, its point, what it lies in, and whether a state is meant."""
    meant = (source.actor(mention.chain) for mention in source.mentions.within(found.span))
    return Where(
        name=found.name,
        country=found.country,
        is_whole=any(is_state(source, actor) for actor in meant if actor),
        point=(found.latitude, found.longitude)
        if found.latitude is not None and found.longitude is not None
        else None,
        around=source.containers.get(found.name, frozenset()),
    )


def sole_place(source: Witnessed, clause: Span) -> Where | None:
    """The one place that a clause names, behind a preposition of place."""
    named = source.named_places.within(clause)
    if len(named) != 1:
        return None
    before = source.entry.document.text[max(clause.start, named[0].span.start - BEFORE) : named[0].span.start]
    return where(source, named[0].id) if LOCATING.search(before) else None


def is_state(source: Witnessed, actor: str) -> bool:
    """Whether an actor is a state."""
    return actor in source.actors and source.actors[actor].kind == "state"


def may_be_one(left: Where | None, right: Where | None) -> bool:
    """Whether two places can be one: of one of them nothing is known, or one may lie in the other."""
    if left is None or right is None or lies_in(left, right):
        return True
    return (left.point is None) is not (right.point is None)


def lies_in(left: Where, right: Where) -> bool:
    """Whether one of two places lies in the other or beside it: a town in its country, a suburb."""
    if (
        left.name.casefold() == right.name.casefold()
        or left.name in right.around
        or right.name in left.around
    ):
        return True
    if left.is_whole != right.is_whole:
        return left.country is None or right.country is None or left.country == right.country
    if left.point is None or right.point is None:
        return False
    return not left.is_whole and kilometres(left.point, right.point) <= SUBURB


def kilometres(left: tuple[float, float], right: tuple[float, float]) -> float:
    """How far apart two points of the earth are."""
    (a, b), (c, d) = (tuple(map(math.radians, point)) for point in (left, right))
    half = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * EARTH * math.asin(math.sqrt(half))
