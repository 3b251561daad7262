"""How long, deep, heavy: two measures of one thing in one respect, in whatever words and units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from headwater.collate.difference import Compared, Difference
from headwater.collate.measured import Measured, measures_of
from headwater.collate.words import stem

ROUNDED = 1.15  # times; nearer ones are one measure in two units, or rounded
FARTHEST = 10  # times; measures further apart are of two things
SIZES = frozenset({"size", "long", "deep", "high", "wide", "thick"})
SAME_THING = (
    0.35  # nearness of two nouns for one thing ("deal", "agreement"); of two things none came so near
)
Pair = tuple[Measured, Measured]


def measure_differences(compared: Compared, told: Sequence[Difference]) -> Iterator[Difference]:
    """Measures of one thing in one respect, of which no document has both; nothing told before."""
    measures = [each for name in sorted(compared.sources) for each in measures_of(compared.sources[name])]
    for alike in of_one_thing(compared, measures):
        pairs = [pair for pair in combinations(alike, 2) if are_apart(*pair) and not have_both(alike, *pair)]
        new = [pair for pair in pairs if not any(are_told(each, *pair) for each in told)]
        if new:
            yield difference(compared, new)


def of_one_thing(compared: Compared, measures: Sequence[Measured]) -> list[list[Measured]]:
    """Measures in one dimension of things of one name, or of names near in meaning, together."""
    groups: list[list[Measured]] = []
    for each in measures:
        home = next(
            (group for group in groups if any(may_be_one(compared, each, other) for other in group)), None
        )
        if home is None:
            groups.append([each])
        else:
            home.append(each)
    return groups


def may_be_one(compared: Compared, one: Measured, other: Measured) -> bool:
    """Whether two things have one name, or nouns near in meaning, and no words beside tell them apart."""
    if one.dimension != other.dimension or (one.beside and other.beside and not one.beside & other.beside):
        return False
    is_one_word = stem(one.noun) == stem(other.noun)
    return is_one_word or compared.statement_likeness.vectors.cosine(one.noun, other.noun) >= SAME_THING


def are_told(difference: Difference, one: Measured, other: Measured) -> bool:
    """Whether a difference has two numbers on its sides."""
    spans = {reading.span for _, side in difference.sides for reading in side}
    return {one.reading.span, other.reading.span} <= spans


def are_apart(one: Measured, other: Measured) -> bool:
    """Whether two documents measure a thing in one respect, and no value can be meant by both."""
    if one.reading.document == other.reading.document or one.is_ahead != other.is_ahead:
        return False
    respects = {one.respect, other.respect}
    if len(respects) > 1 and not (respects <= SIZES and "size" in respects):
        return False
    low, high = sorted((one, other), key=lambda each: each.low)
    return ROUNDED * low.high < high.low < FARTHEST * low.high


def have_both(alike: Sequence[Measured], one: Measured, other: Measured) -> bool:
    """Whether a document has both measures: then they are of two things, or it tells of the difference."""
    documents = [
        {each.reading.document for each in alike if each.low <= side.high and side.low <= each.high}
        for side in (one, other)
    ]
    return not documents[0].isdisjoint(documents[1])


def difference(compared: Compared, pairs: Sequence[Pair]) -> Difference:
    """Measures of one thing as a difference, the least first."""
    low = sorted(
        (pair[0] if pair[0].low < pair[1].low else pair[1] for pair in pairs), key=lambda each: each.low
    )[0]
    ordered = sorted(
        {each.reading.mark: each for pair in pairs for each in pair}.values(),
        key=lambda each: each.reading.order,
    )
    sides: list[list[Measured]] = []
    for each in sorted(ordered, key=lambda each: (each.low, each.reading.order)):
        home = next((side for side in sides if side[0].low <= each.high and each.low <= side[0].high), None)
        home.append(each) if home else sides.append([each])
    return Difference(
        kind="figure",
        about=f"how much: {low.reading.text}",
        is_open=False,
        sides=tuple(
            (
                compared.sources[side[0].reading.document].words(side[0].reading.span),
                tuple(each.reading for each in side),
            )
            for side in sides
        ),
    )
