"""Named places, resolved to GeoNames: the weightiest of a name, with the votes of the document."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.places.gazetteer import Country, Gazetteer, Toponym
from headwater.mark.places.shallow_places import places_by_list
from headwater.record.mark import Place
from headwater.record.span import Span

EARTH_RADIUS = 6371.0  # km
COUNTRY_WEIGHT = 2.0  # a country that half of the article is about outweighs ten times the people
NEAR = 600.0  # km: how far a town may lie from the point of the region named after it


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPlace:
    """Where a place is named, and what the name may stand for."""

    span: Span
    name: str
    country: Country | None
    candidates: Sequence[Toponym]


def find_places(parsed: ParsedDocument, cast: Cast, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """The named places of every zone, states too."""
    if parsed.is_deep:
        named = list(named_in_cast(parsed, cast, gazetteer))
    else:
        named = [
            looked_up(span, name, gazetteer)
            for paragraph in parsed.paragraphs
            for span, name in places_by_list(paragraph, gazetteer)
        ]
    votes = country_votes(named, cast)
    return tuple(
        resolved(place, number, choice(place, follower(parsed, named, number), votes))
        for number, place in enumerate(named)
    )


def named_in_cast(parsed: ParsedDocument, cast: Cast, gazetteer: Gazetteer) -> Iterator[NamedPlace]:
    """The names of places and states among the mentions, capitals that stand for their state included."""
    kinds = {chain.id: chain.kind for chain in cast.chains}
    for mention in cast.mentions:
        name = " ".join(parsed.document.words(mention.span).split())
        is_place = mention.form == "name" and kinds[mention.chain] in {"place", "state"}
        if is_place or (mention.form == "metonym" and gazetteer.capital(name)):
            yield looked_up(mention.span, name, gazetteer)


def looked_up(span: Span, name: str, gazetteer: Gazetteer) -> NamedPlace:
    """What the gazetteer knows of a name."""
    country = gazetteer.state(name)
    return NamedPlace(
        span=span,
        name=name,
        country=country,
        candidates=() if country else gazetteer.toponyms(name),
    )


def country_votes(named: Sequence[NamedPlace], cast: Cast) -> dict[str, float]:
    """The share of each country in what the document mentions; an unambiguous city votes for its own."""
    votes: Counter[str] = Counter()
    for chain in cast.chains:
        if chain.kind == "state" and chain.country:
            votes[chain.country] += len(chain.mentions)
    for place in named:
        if place.country:
            votes[place.country.iso] += 1
        elif len({candidate.country for candidate in place.candidates}) == 1 and place.candidates[0].country:
            votes[place.candidates[0].country] += 1
    total = sum(votes.values())
    return {country: count / total for country, count in votes.items()} if total else {}


def follower(parsed: ParsedDocument, named: Sequence[NamedPlace], number: int) -> NamedPlace | None:
    """The place that stands behind this one after a comma or in brackets ("Paris, Texas")."""
    if number + 1 >= len(named):
        return None
    here, after = named[number].span, named[number + 1].span
    between = parsed.document.text[here.end : after.start]
    return named[number + 1] if between.strip() in {",", "("} and len(between) < 4 else None


def choice(place: NamedPlace, after: NamedPlace | None, votes: dict[str, float]) -> Toponym | None:
    """The likeliest of the places of that name."""
    if not place.candidates:
        return None
    candidates = [candidate for candidate in place.candidates if after and lies_in(candidate, after)]
    return max(
        candidates or place.candidates,
        key=lambda candidate: (
            math.log10(candidate.weight + 10) + COUNTRY_WEIGHT * votes.get(candidate.country or "", 0.0),
            candidate.weight,
            -(candidate.geonames or 0),
        ),
    )


def lies_in(candidate: Toponym, region: NamedPlace) -> bool:
    """Whether a place lies in the state or near the middle of the region named after it."""
    if region.country:
        return candidate.country == region.country.iso
    return any(
        candidate.country == middle.country and distance(candidate, middle) <= NEAR
        for middle in region.candidates[:1]
    )


def distance(left: Toponym, right: Toponym) -> float:
    """Kilometres along the great circle."""
    north, south = math.radians(left.latitude), math.radians(right.latitude)
    across = math.radians(right.longitude - left.longitude)
    chord = math.sin((south - north) / 2) ** 2 + math.cos(north) * math.cos(south) * math.sin(across / 2) ** 2
    return 2 * EARTH_RADIUS * math.asin(min(1.0, math.sqrt(chord)))


def resolved(place: NamedPlace, number: int, toponym: Toponym | None) -> Place:
    """The mark of a named place; without coordinates where the gazetteer does not know it."""
    found = place.country or toponym
    return Place(
        id=f"p{number}",
        span=place.span,
        name=place.name,
        country=place.country.iso if place.country else toponym.country if toponym else None,
        latitude=found.latitude if found else None,
        longitude=found.longitude if found else None,
        geonames=found.geonames if found else None,
    )
