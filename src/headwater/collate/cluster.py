"""Group readings that say the same: average likeness, no group with two that exclude one another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from headwater.collate.reading import Reading

R = TypeVar("R", bound=Reading)

SAMPLE = 6  # members of a group that a newcomer is compared with
NO_REASON = 0.01  # the likeness of two of which nothing tells that they are the same, or that they are not
TOLERATED = 0.2  # of the pairs across two groups that exclude one another
SILENT = 0.1  # what a pair without a reason weighs: an article that tells little speaks against nothing


def cluster(
    readings: Sequence[R],
    pairs: Sequence[tuple[int, int]],
    compare: Callable[[int, int], float],
    least: float,
    silent: float = SILENT,
    least_mean: float | None = None,
) -> list[list[R]]:
    """Groups of readings; `compare` takes the places of two, and gives a likeness up to 1, 0 for what seems
    to be two and less for what surely is; `silent` is what a pair of which nothing tells weighs.

    Pairs of which one reaches `least` are joined from the likest down; two groups join when the mean likeness
    over at most `SAMPLE` members of each reaches `least_mean`, or `least`. Ties are broken by the readings.
    """
    mean = least if least_mean is None else least_mean
    scored = [(compare(i, j), i, j) for i, j in pairs]
    ranked = sorted(
        (item for item in scored if item[0] >= least),
        key=lambda item: (-item[0], readings[item[1]].order, readings[item[2]].order),
    )
    groups: dict[int, list[int]] = {index: [index] for index in range(len(readings))}
    home = list(range(len(readings)))
    for _, i, j in ranked:
        left, right = home[i], home[j]
        if left != right and mean_likeness(groups[left], groups[right], compare, silent) >= mean:
            joining = groups.pop(right)
            groups[left].extend(joining)
            for member in joining:
                home[member] = left
    found = [sorted((readings[index] for index in group), key=lambda r: r.order) for group in groups.values()]
    return sorted(found, key=lambda group: group[0].order)


def mean_likeness(
    left: Sequence[int], right: Sequence[int], compare: Callable[[int, int], float], silent: float = SILENT
) -> float:
    """The mean over the pairs across two groups, those that tell nothing weighing less.

    It is 0 as soon as one pair is surely two, or several exclude one another: one slot read wrong among
    many shall not part what the others tell as one.
    """
    total, weight, excluded, pairs = 0.0, 0.0, 0, 0
    for i in left[:SAMPLE]:
        for j in right[:SAMPLE]:
            score = compare(min(i, j), max(i, j))
            if score < 0:
                return 0.0
            pairs, excluded = pairs + 1, excluded + (score == 0)
            total, weight = total + score, weight + (silent if score == NO_REASON else 1.0)
    return 0.0 if excluded > TOLERATED * pairs else total / weight
