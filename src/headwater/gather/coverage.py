"""Coverage: the reports of one happening follow one another within days and keep naming the same people."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from headwater.gather.moments import Moment, days_between
from headwater.gather.own_days import ArticleDays
from headwater.gather.profiles import NAMED, Profile

ASKED = 8  # members of a group
FEWEST = 3  # members of the larger group: the cast of one or two articles may be of one quotation
DAYS = 3  # on which the articles of a pile came out, at least, for their days to tell anything
FOLLOWING = 7  # days: reports of one happening leave no longer gap
# How like the casts of two groups are that tell one affair. Where happenings of one affair lie weeks apart,
# this is as high (.40 to .76), so that it tells nothing without the days; of two happenings of one week it
# was .39. A lower border (.50) made one of two more piles, and with days drawn by lot cost B3 .035 on ECB+.
SAME_CAST = 0.55
BONUS = 2.6  # log odds: such groups are one unless their words speak against it

NO_DAYS: frozenset[Moment] = frozenset()

Covering = Callable[[Sequence[int], Sequence[int]], float]


def covered(found: Sequence[Profile], days: Sequence[ArticleDays]) -> Covering:
    """What speaks for two groups that name the same people, and between whose reports no week passed."""
    told = [each.days if each.are_published else NO_DAYS for each in days]
    if len(NO_DAYS.union(*told)) < DAYS:
        return lambda left, right: 0.0
    known: dict[tuple[int, ...], Mapping[str, float]] = {}

    def cast(group: Sequence[int]) -> Mapping[str, float]:
        asked = tuple(group[:ASKED])
        if asked not in known:
            known[asked] = cast_of([found[article] for article in asked])
        return known[asked]

    def speaks_for(left: Sequence[int], right: Sequence[int]) -> float:
        if max(len(left), len(right)) < FEWEST:
            return 0.0
        ours, theirs = (NO_DAYS.union(*(told[at] for at in group)) for group in (left, right))
        if not are_following(ours, theirs):
            return 0.0
        one, other = cast(left), cast(right)
        alike = sum(weight * other.get(name, 0.0) for name, weight in one.items())
        return BONUS if alike >= SAME_CAST else 0.0

    return speaks_for


def cast_of(profiles: Sequence[Profile]) -> dict[str, float]:
    """Whom several articles name, as a vector of unit length."""
    total: dict[str, float] = {}
    for name, weight in (named for profile in profiles for named in profile.features.items()):
        if name.startswith(NAMED):
            total[name] = total.get(name, 0.0) + weight
    length = math.sqrt(sum(weight * weight for weight in total.values())) or 1.0
    return {name: weight / length for name, weight in total.items()}


def are_following(ours: frozenset[Moment], theirs: frozenset[Moment]) -> bool:
    """Whether some report of the one came out within days of some report of the other."""
    return any(days_between(one, other) <= FOLLOWING for one, other in product(ours, theirs))
