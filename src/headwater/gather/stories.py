"""Stories: one happening and the articles about it, apart from others of the same matter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from headwater.gather.block import Pair, inverted, nearest
from headwater.gather.coverage import covered
from headwater.gather.linkage import Groups, Penalty, grouped, link
from headwater.gather.loners import with_loners
from headwater.gather.one_day import of_one_day
from headwater.gather.own_days import article_days, days_apart, weighed_by_crowd
from headwater.gather.own_names import names_apart
from headwater.gather.profiles import INTERCEPT, Profile
from headwater.gather.sequels import sequels_apart
from headwater.gather.told_slots import slots_apart
from headwater.record.pile import MarkedDocument

BLOCKING = 60  # of an article's heaviest features
WINDOW = 24  # neighbours for one feature
CANDIDATES = 30  # pairs for one article
# Log odds. The border is above even, as a false merge is worse than a false split; measured on samples of
# 5 to 18 articles of a public corpus of look-alikes and on piles of our own (see docs/benchmarks.md).
BORDER = 0.8
# Two groups whose every member speaks are more than chance apart: among so many a mean that one pair might
# have by chance is no chance, and a false merge the dearer.
LARGE, LARGE_PENALTY = 4, 0.2
UNSURE = 1.0  # so near to the border a merger would be no surprise
COMPARED = 40  # stories of one affair


def group_stories(pile: Sequence[MarkedDocument], found: Sequence[Profile]) -> list[list[int]]:
    """The numbers of the documents of each story; `pile` in the order of document ids."""
    alike = candidates(found)
    penalty = against(pile, found, alike)
    groups = Groups(found, alike, penalty)
    link(groups, least=BORDER - INTERCEPT)
    stories = with_loners(groups, found, pile)
    whole = of_one_day(grouped(found, stories, penalty), pile, alike)
    # Of two parts of one story, each the likest by some measure, a loner could choose neither.
    return with_loners(grouped(found, whole, penalty, alike), found, pile) if whole != stories else whole


def against(pile: Sequence[MarkedDocument], found: Sequence[Profile], alike: Sequence[Pair]) -> Penalty:
    """What speaks against two groups of a pile beside their words: days, slots, names of their own, size."""
    of_names, of_slots = names_apart(found), slots_apart(pile)
    days = weighed_by_crowd(article_days(pile), alike)
    of_sequels = sequels_apart(pile, days, alike)
    follows = covered(found, days)

    def penalty(left: Sequence[int], right: Sequence[int]) -> float:
        apart = days_apart([days[at] for at in left], [days[at] for at in right])
        large = LARGE_PENALTY if min(len(left), len(right)) >= LARGE else 0.0
        return (
            apart
            + large
            + of_names(left, right)
            + of_slots(left, right)
            + of_sequels(left, right)
            - follows(left, right)
        )

    return penalty


def unsure_borders(
    pile: Sequence[MarkedDocument],
    found: Sequence[Profile],
    stories: Sequence[Sequence[int]],
    affairs: Sequence[Sequence[int]],
) -> set[Pair]:
    """The pairs of stories of one affair that are nearly like enough to be one, each pair both ways."""
    groups = grouped(found, stories, against(pile, found, candidates(found)))
    return {
        pair
        for affair in affairs
        for one, other in combinations(affair[:COMPARED], 2)
        if stories[one] and stories[other]
        if groups.likeness(stories[one][0], stories[other][0]) + INTERCEPT >= BORDER - UNSURE
        for pair in ((one, other), (other, one))
    }


def candidates(found: Sequence[Profile]) -> list[Pair]:
    """The pairs worth comparing: those that share most of their weight, a capped number for each article."""
    heaviest = [
        dict(sorted(profile.features.items(), key=lambda item: (-item[1], item[0]))[:BLOCKING])
        for profile in found
    ]
    weights: dict[Pair, float] = defaultdict(float)
    for key, items in inverted(heaviest).items():
        for at, left in enumerate(items):
            for right in items[at + 1 : at + 1 + WINDOW]:
                weights[left, right] += heaviest[left][key] * heaviest[right][key]
    return nearest(weights, most=CANDIDATES)
