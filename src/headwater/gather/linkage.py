"""Linkage over candidate pairs: groups grow by their best pair while they are alike.

How like two groups are is the mean over their pairs, and in part how near each article of the smaller
one stands to its nearest in the other: one happening is told in many manners, and an article that is
unlike most of its story is like some.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping, Sequence
from operator import mul

import numpy as np

from headwater.gather.block import Pair
from headwater.gather.profiles import CAST, CAST_IN_COMMON, Profile

# Of the likeness so much is of the nearest, asked for so many articles of the smaller group (chosen on half
# of the piles that docs/benchmarks.md tells of; the other half does better, too).
NEAREST, ASKED = 0.3, 8
NEIGHBOURS = 40  # of a group; the least like are let go, so that a merger costs the same in every pile

Penalty = Callable[[Sequence[int], Sequence[int]], float]


class Groups:
    """Groups of articles with the sums of their vectors.

    The mean product over all pairs of two groups is one product of their sums, so no
    pair is looked at but the candidates; only groups that some candidate pair ties are compared.
    """

    def __init__(self, profiles: Sequence[Profile], pairs: Sequence[Pair], penalty: Penalty) -> None:
        self.members: dict[int, list[int]] = {item: [item] for item in range(len(profiles))}
        self._words = {item: dict(profile.features) for item, profile in enumerate(profiles)}
        self._leads = {item: profile.lead.astype(np.float64) for item, profile in enumerate(profiles)}
        self.near: dict[int, set[int]] = {item: set() for item in range(len(profiles))}
        self._named = {item: int(profile.names_somebody) for item, profile in enumerate(profiles)}
        self._penalty = penalty
        self.comparisons = 0
        self._home = {item: item for item in range(len(profiles))}
        self._products: dict[int, dict[int, float]] = {item: {} for item in range(len(profiles))}
        for left, right in pairs:
            self.near[left].add(right)
            self.near[right].add(left)
            self._products[left][right] = self._products[right][left] = self._product(left, right)

    def likeness(self, left: int, right: int) -> float:
        """The mean product of the members of two groups, less what speaks against them."""
        self.comparisons += 1
        mean = self._product(left, right) / (len(self.members[left]) * len(self.members[right]))
        mean += NEAREST * (self._of_nearest(left, right, mean) - mean)
        return round(mean - self.against(left, right), 5)

    def _product(self, left: int, right: int) -> float:
        are_single = len(self.members[left]) == len(self.members[right]) == 1
        if are_single and right in self._products[left]:
            return self._products[left][right]
        product = dot(self._words[left], self._words[right]) + float(self._leads[left] @ self._leads[right])
        return product - CAST * CAST_IN_COMMON * self._named[left] * self._named[right]

    def _of_nearest(self, left: int, right: int, mean: float) -> float:
        """The mean product of each article of the smaller group with its nearest in the other."""
        low, high = sorted((left, right), key=lambda group: (len(self.members[group]), group))
        asked = self.members[low][:ASKED]
        return sum(self._nearest(article, high, mean) for article in asked) / len(asked)

    def _nearest(self, article: int, group: int, mean: float) -> float:
        known = [value for other, value in self._products[article].items() if self._home[other] == group]
        return max(known, default=mean)

    def against(self, left: int, right: int) -> float:
        """What beside their words speaks against two groups being one."""
        return self._penalty(self.members[left], self.members[right])

    def merge(self, left: int, right: int) -> int:
        """Make one group of two, under the lesser number."""
        low, high = sorted((left, right))
        self._home.update(dict.fromkeys(self.members[high], low))
        self.members[low] = sorted(self.members[low] + self.members.pop(high))
        total = self._words[low]
        for key, weight in self._words.pop(high).items():
            total[key] = total.get(key, 0.0) + weight
        self._named[low] += self._named.pop(high)
        self._leads[low] = self._leads[low] + self._leads.pop(high)
        self.near[low] = (self.near[low] | self.near.pop(high)) - {low, high}
        for other in self.near[low]:
            self.near[other].discard(high)
            self.near[other].add(low)
        return low

    def part(self, group: int, others: Sequence[int]) -> None:
        """Let go of neighbours."""
        for other in others:
            self.near[group].discard(other)
            self.near[other].discard(group)


def grouped(
    profiles: Sequence[Profile],
    stories: Sequence[Sequence[int]],
    penalty: Penalty = lambda left, right: 0.0,
    pairs: Sequence[Pair] = (),
) -> Groups:
    """The groups as they are given, each under the least number of its members; `pairs` are candidates."""
    groups = Groups(profiles, pairs, penalty)
    for first, *others in map(sorted, stories):
        for other in others:
            groups.merge(first, other)
    return groups


def dot(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """The product of two sparse vectors."""
    if len(left) > len(right):
        left, right = right, left
    shared = [*filter(right.__contains__, left)]
    product: float = sum(map(mul, map(left.__getitem__, shared), map(right.__getitem__, shared)))
    return product


def link(groups: Groups, *, least: float) -> None:
    """Merge the likest two groups, again and again, while they are at least so like."""
    heap: list[tuple[float, int, int]] = []
    latest: dict[Pair, float] = {}

    def offer(left: int, right: int) -> float:
        low, high = sorted((left, right))
        latest[low, high] = groups.likeness(low, high)
        if latest[low, high] >= least:
            heapq.heappush(heap, (-latest[low, high], low, high))
        return latest[low, high]

    for low in sorted(groups.near):
        for high in sorted(groups.near[low]):
            if low < high:
                offer(low, high)
    while heap:
        value, low, high = heapq.heappop(heap)
        if low in groups.members and high in groups.members and latest[low, high] == -value:
            merged = groups.merge(low, high)
            ranked = sorted((-offer(merged, other), other) for other in sorted(groups.near[merged]))
            groups.part(merged, [other for _, other in ranked[NEIGHBOURS:]])
