"""Which of the places of a name is meant: what follows it, the countries of the document, what lies near."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.mark.places.gazetteer import Country, Toponym
from headwater.record.span import Span

EARTH_RADIUS = 6371.0  # km
COUNTRY_WEIGHT = 2.0  # a country that half of the article is about outweighs ten times the people
NEIGHBOUR_WEIGHT = 1.5  # likewise the other places of the article that lie near
NEIGHBOURHOOD = 300.0  # km
REGION_REACH = 400.0  # km: Texas is wide
NEAR = 600.0  # km: how far a town may lie from the point of the region named after it
FROM_MIDDLE = 150.0  # km from a region's middle that weigh as much as ten times the people
MOST_POINTS = 40  # known points that are looked at: a list of the world's towns is no context
REGION = 3_000_000  # the weight that the gazetteer gives to regions
PLAIN = 10  # times the weight of the next: what a name means without a context
REGION_OF_STATE_NAME = 0.3  # share of votes from which a region is meant that has the name of a state


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPlace:
    """Where a place is named, and what the name may stand for."""

    span: Span
    name: str
    key: str
    country: Country | None
    candidates: Sequence[Toponym]


@dataclass(frozen=True, slots=True, kw_only=True)
class Votes:
    """How often names speak for countries, findable without one of the names."""

    by_name: Mapping[tuple[str, str], float]
    of_name: Mapping[str, float]
    of_country: Mapping[str, float]
    total: float

    @classmethod
    def of(cls, votes: Mapping[tuple[str, str], float]) -> Votes:
        """Count votes, each of a name for a country."""
        of_name: dict[str, float] = defaultdict(float)
        of_country: dict[str, float] = defaultdict(float)
        for (name, country), weight in votes.items():
            of_name[name] += weight
            of_country[country] += weight
        return cls(by_name=votes, of_name=of_name, of_country=of_country, total=sum(votes.values()))

    def share(self, country: str | None, without: str) -> float:
        """The share of a country in the votes of all names but one."""
        total = self.total - self.of_name.get(without, 0)
        if country is None or total <= 0:
            return 0.0
        return (self.of_country.get(country, 0) - self.by_name.get((without, country), 0)) / total


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a document tells of where it takes place: votes for countries, those of towns alone, points."""

    votes: Votes
    towns: Votes
    points: Mapping[str, Toponym]

    def nearness(self, candidate: Toponym, key: str) -> float:
        """The share of the other known points that lie near a candidate."""
        others = [point for name, point in self.points.items() if name != key]
        near = sum(distance(candidate, point) <= reach(point) for point in others)
        return near / len(others) if others else 0.0


def reach(point: Toponym) -> float:
    """How far from a known point its neighbours lie; those of a region, from its middle."""
    return REGION_REACH if point.weight >= REGION else NEIGHBOURHOOD


def resolutions(
    named: Sequence[NamedPlace], followers: Mapping[int, NamedPlace], states: Mapping[str, int]
) -> dict[str, Toponym]:
    """The place that each name means in this document, the same at every mention."""
    nested = by_follower(named, followers)
    around = surroundings(named, nested, states)
    found = dict(nested)
    for place in named:
        if place.key not in found and (meant := choice(place, around)):
            found[place.key] = meant
    return found


def by_follower(named: Sequence[NamedPlace], followers: Mapping[int, NamedPlace]) -> dict[str, Toponym]:
    """The names that a region or state behind them settles: "Paris, Texas"."""
    found: dict[str, Toponym] = {}
    for number, after in sorted(followers.items()):
        place = named[number]
        inside = [candidate for candidate in place.candidates if lies_in(candidate, after)]
        if inside and place.key not in found:
            found[place.key] = max(inside, key=lambda each: (fit(each, after), -(each.geonames or 0)))
    return found


def fit(candidate: Toponym, region: NamedPlace) -> float:
    """How well a place fits a region: by its people, and by its way from the region's middle."""
    weight = math.log10(candidate.weight + 10)
    if region.country or not region.candidates:
        return weight
    return weight - distance(candidate, region.candidates[0]) / FROM_MIDDLE


def surroundings(
    named: Sequence[NamedPlace], nested: Mapping[str, Toponym], states: Mapping[str, int]
) -> Surroundings:
    """The votes of states, of settled names and of those that mean one place by far."""
    votes: Counter[tuple[str, str]] = Counter({(iso, iso): count for iso, count in states.items()})
    points: dict[str, Toponym] = dict(sorted(nested.items())[:MOST_POINTS])
    for place in named:
        if place.country:
            votes[place.country.iso, place.country.iso] += 1
            continue
        plain = nested.get(place.key) or plain_meaning(place)
        if plain and plain.country:
            votes[place.key, plain.country] += 1
            if len(points) < MOST_POINTS:
                points[place.key] = plain
    towns = {(name, iso): weight for (name, iso), weight in votes.items() if name != iso}
    return Surroundings(votes=Votes.of(votes), towns=Votes.of(towns), points=points)


def plain_meaning(place: NamedPlace) -> Toponym | None:
    """What a name means anywhere: its only place, or one that outweighs every other by far."""
    if not place.candidates:
        return None
    first, *others = place.candidates
    return first if not others or first.weight >= PLAIN * others[0].weight else None


def choice(place: NamedPlace, around: Surroundings) -> Toponym | None:
    """The likeliest place of that name; for a state's name only a region for which the votes are."""
    candidates = place.candidates
    if place.country:
        own = place.country.iso
        least = max(REGION_OF_STATE_NAME, around.towns.share(own, place.key))
        candidates = [
            each
            for each in candidates
            if each.weight >= REGION
            and each.country != own
            and around.votes.share(each.country, own) >= least
        ]
    if not candidates:
        return None
    return max(
        candidates,
        key=lambda candidate: (
            math.log10(candidate.weight + 10)
            + COUNTRY_WEIGHT * around.votes.share(candidate.country, place.key)
            + NEIGHBOUR_WEIGHT * around.nearness(candidate, place.key),
            candidate.weight,
            -(candidate.geonames or 0),
        ),
    )


def lies_in(candidate: Toponym, region: NamedPlace) -> bool:
    """Whether a place lies in the state or near the middle of the region named after it."""
    if region.country and candidate.country == region.country.iso:
        return True
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
