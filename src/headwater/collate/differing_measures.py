"""How long, deep, heavy: two measures of one thing in one respect, in whatever words and units."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from headwater.collate.difference import Compared, Difference
from headwater.collate.measured import Measured, measures_of
from headwater.collate.words import stem
from headwater.record.span import Span

ROUNDED = 1.15  # times; nearer ones are one measure in two units, or rounded
FARTHEST = 10  # times; measures further apart are of two things
SIZES = frozenset({"size", "long", "deep", "high", "wide", "thick"})
# Nearness of two nouns for one thing ("deal", "agreement"); of two things none came so near.
SAME_THING = 0.35
Kind = tuple[str, str, frozenset[str]]  # the dimension, the noun and the words beside it


def measure_differences(compared: Compared, told: Sequence[Difference]) -> Iterator[Difference]:
    """Measures of one thing in one respect, of which no document has both; nothing told before."""
    known = numbered(told)
    measures = [each for name in sorted(compared.sources) for each in measures_of(compared.sources[name])]
    for alike in of_one_thing(compared, measures):
        pairs = [
            pair for pair in clashing(alike) if places(pair[0], known).isdisjoint(places(pair[1], known))
        ]
        if pairs:
            yield difference(compared, [each for pair in pairs for side in pair for each in side])


def numbered(told: Sequence[Difference]) -> dict[Span, set[int]]:
    """For each number on a side of a difference the places of these among the differences."""
    found: dict[Span, set[int]] = defaultdict(set)
    for place, each in enumerate(told):
        for _, side in each.sides:
            for reading in side:
                found[reading.span].add(place)
    return found


def places(measures: Sequence[Measured], known: Mapping[Span, set[int]]) -> set[int]:
    """The places of the differences that have any of some measures."""
    return {place for each in measures for place in known.get(each.reading.span, ())}


def of_one_thing(compared: Compared, measures: Sequence[Measured]) -> list[list[Measured]]:
    """Measures in one dimension of things of one name, or of names near in meaning, together."""
    homes: dict[Kind, int] = {}
    groups: list[list[Measured]] = []
    for each in measures:
        kind = each.dimension, each.noun, each.beside
        if kind not in homes:
            near = (home for other, home in homes.items() if may_be_one(compared, kind, other))
            homes[kind] = next(near, len(groups))
            groups += [[]] if homes[kind] == len(groups) else []
        groups[homes[kind]].append(each)
    return groups


def may_be_one(compared: Compared, one: Kind, other: Kind) -> bool:
    """Whether two things have one name, or nouns near in meaning, and no words beside tell them apart."""
    (dimension, noun, beside), (other_dimension, other_noun, other_beside) = one, other
    if dimension != other_dimension or (beside and other_beside and not beside & other_beside):
        return False
    vectors = compared.statement_likeness.vectors
    return stem(noun) == stem(other_noun) or vectors.cosine(noun, other_noun) >= SAME_THING


def clashing(alike: Sequence[Measured]) -> Iterator[tuple[list[Measured], list[Measured]]]:
    """The values of one thing that cannot be meant by both, where no document has both: then they are of two
    things, or it tells of the difference."""
    values = list(by_value(alike).values())
    documents = [holders(alike, value[0]) for value in values]
    for i, j in combinations(range(len(values)), 2):
        if are_apart(values[i][0], values[j][0]) and documents[i].isdisjoint(documents[j]):
            yield values[i], values[j]


def by_value(alike: Sequence[Measured]) -> dict[tuple[object, ...], list[Measured]]:
    """Measures of one value in one respect together."""
    found: dict[tuple[object, ...], list[Measured]] = defaultdict(list)
    for each in alike:
        found[each.respect, each.is_ahead, each.low, each.high].append(each)
    return found


def holders(alike: Sequence[Measured], value: Measured) -> set[str]:
    """The documents with a measure that may be a value."""
    return {each.reading.document for each in alike if each.low <= value.high and value.low <= each.high}


def are_apart(one: Measured, other: Measured) -> bool:
    """Whether two measures are in one respect, and no value can be meant by both."""
    respects = {one.respect, other.respect}
    if one.is_ahead != other.is_ahead or (
        len(respects) > 1 and not (respects <= SIZES and "size" in respects)
    ):
        return False
    low, high = sorted((one, other), key=lambda each: each.low)
    return ROUNDED * low.high < high.low < FARTHEST * low.high


def difference(compared: Compared, measures: Sequence[Measured]) -> Difference:
    """Measures of one thing as a difference, the least first."""
    unique = {each.reading.mark: each for each in measures}.values()
    ordered = sorted(unique, key=lambda each: (each.low, each.reading.order))
    sides: list[list[Measured]] = []
    for each in ordered:
        home = next((side for side in sides if side[0].low <= each.high and each.low <= side[0].high), None)
        home.append(each) if home else sides.append([each])
    return Difference(
        kind="figure",
        about=f"how much: {ordered[0].reading.text}",
        is_open=False,
        sides=tuple(
            (
                compared.sources[side[0].reading.document].words(side[0].reading.span),
                tuple(each.reading for each in side),
            )
            for side in sides
        ),
    )
