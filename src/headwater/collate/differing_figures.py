"""How many: figures of one thing whose values cannot both be meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from headwater.collate.block import candidate_pairs
from headwater.collate.cluster import cluster
from headwater.collate.counts import agree
from headwater.collate.difference import Compared, Difference
from headwater.collate.reading import Count
from headwater.record.edtf import bounds

SURELY_SAME_COUNT = (
    0.6  # above what joins two agreeing figures: a false conflict costs more than a missed one
)


def figure_differences(compared: Compared) -> Iterator[Difference]:
    """Figures of the same thing, grouped by values that agree; a growing toll is no difference."""
    readings = compared.counts

    def compare(left: int, right: int) -> float:
        first, second = readings[left], readings[right]
        return compared.count_likeness(first, second) if are_named_alike(first, second) else 0.0

    pairs = candidate_pairs(readings, compared.count_likeness.keys)
    for group in cluster(readings, pairs, compare, SURELY_SAME_COUNT):
        sides = agreeing(group)
        if len(sides) > 1 and differ(compared, sides):
            yield Difference(
                kind="figure",
                about=f"how many: {group[0].counted}",
                is_open=False,
                sides=tuple((stated(compared, side[0]), tuple(side)) for side in sides),
            )


def are_named_alike(left: Count, right: Count) -> bool:
    """Whether two figures count things of one name to which nothing different was done."""
    return left.head == right.head and (left.deeds == right.deeds or not (left.deeds and right.deeds))


def agreeing(group: Sequence[Count]) -> list[list[Count]]:
    """The figures of a group split by value: those that can be meant by one number stand together."""
    sides: list[list[Count]] = []
    for figure in sorted(group, key=lambda figure: (figure.value, figure.order)):
        fitting = [side for side in sides if all(agree(figure, other) for other in side)]
        if fitting:
            fitting[0].append(figure)
        else:
            sides.append([figure])
    return sides


def differ(compared: Compared, sides: Sequence[Sequence[Count]]) -> bool:
    """Whether different documents stand on the sides, and the higher figure is not only the later one."""
    return any(
        not shared_documents(left, right) and not grows(compared, left, right)
        for left, right in combinations(sides, 2)
    )


def shared_documents(left: Sequence[Count], right: Sequence[Count]) -> bool:
    """Whether one document has both values: then they count two things, or it tells of the growth itself."""
    return bool({figure.document for figure in left} & {figure.document for figure in right})


def grows(compared: Compared, lower: Sequence[Count], higher: Sequence[Count]) -> bool:
    """Whether every document with the higher figure is later than every one with the lower."""
    early = [published(compared, figure) for figure in lower]
    late = [published(compared, figure) for figure in higher]
    days = [value and bounds(value) for value in (*early, *late)]
    if not all(days):
        return False
    last = max(day[1] for day in days[: len(early)] if day)
    return all(day[0] > last for day in days[len(early) :] if day)


def published(compared: Compared, figure: Count) -> str | None:
    """When the document of a figure was published."""
    stated_date = compared.sources[figure.document].entry.document.published
    return stated_date.edtf if stated_date else None


def stated(compared: Compared, figure: Count) -> str:
    """The figure in the article's own words."""
    return compared.sources[figure.document].words(figure.span)
