"""Which assertions may be one, where neither their words nor their slots decide it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from headwater.collate.agreeing import AgreeingCountLikeness
from headwater.collate.counts import (
    SAME_THING,
    are_elsewhere,
    are_of_other_years,
    are_of_others,
    are_of_two_fates,
    is_one_former,
    is_told,
)
from headwater.collate.happenings import HappeningLikeness
from headwater.collate.pairing import Pairing
from headwater.collate.reading import Count, Happening, Reading
from headwater.record.collation import Locus

# Chosen on six simulated piles, in which nearly half of such pairs are one happening; in eight piles of our
# own it is one in three.
LEAST_WORDING = 0.1  # of two clauses, in any case
LIKE_WORDING = 0.4  # of two whose deeds have nothing in common
NEAR_DEED = 0.2  # nearness of two verbs from which on less is enough
NEARLY_SAME = 0.4  # likeness on the whole from which on less is enough
SAYING = "communication"  # whoever says two things says two

Pair = tuple[Reading, Reading]


def with_near(loci: Sequence[Locus], pairs: Iterable[Pair], locus_of: Mapping[str, str]) -> list[Locus]:
    """The assertions, each with those that may be the same, by pairs of readings that may be one."""
    near: dict[str, set[str]] = {}
    for left, right in pairs:
        one, other = locus_of.get(left.mark), locus_of.get(right.mark)
        if one and other and one != other and left.document != right.document:
            near.setdefault(one, set()).add(other)
            near.setdefault(other, set()).add(one)
    return [replace(place, near=tuple(sorted(near.get(place.id, ())))) for place in loci]


def near_happenings(found: Pairing[Happening], likeness: HappeningLikeness) -> Iterator[Pair]:
    """The events of which something tells that they are one, and nothing that they are two."""
    for at, other in found.pairs:
        whole = found.compare(at, other)
        if whole > 0 and may_be_one(found.readings[at], found.readings[other], whole, likeness):
            yield found.readings[at], found.readings[other]


def may_be_one(left: Happening, right: Happening, whole: float, likeness: HappeningLikeness) -> bool:
    """Whether two clauses are like enough, the less so the more their deeds are."""
    if left.type == right.type == SAYING:
        return False
    wording = likeness.wordings(left, right)
    if wording < LEAST_WORDING:
        return False
    return whole >= NEARLY_SAME or wording >= LIKE_WORDING or likeness.deeds(left, right) >= NEAR_DEED


def near_counts(found: Pairing[Count], likeness: AgreeingCountLikeness) -> Iterator[Pair]:
    """The figures that give one number of what may be one thing."""
    for at, other in found.pairs:
        left, right = found.readings[at], found.readings[other]
        if left.value == right.value and may_count_one(left, right, likeness):
            yield left, right


def may_count_one(left: Count, right: Count, likeness: AgreeingCountLikeness) -> bool:
    """Whether nothing says that two figures of one number count two things."""
    if left.unit != right.unit or left.is_increment != right.is_increment:
        return False
    if not (is_told(left) and is_told(right)):
        return False
    apart = (are_of_others, are_of_other_years, are_elsewhere, are_of_two_fates, is_one_former)
    return not any(rule(left, right) for rule in apart) and likeness.things(left, right) >= SAME_THING
