"""Stories: one happening and the articles about it, apart from others of the same matter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from headwater.gather.block import Pair, inverted, nearest
from headwater.gather.linkage import Groups, link
from headwater.gather.loners import with_loners
from headwater.gather.own_days import article_days, days_apart
from headwater.gather.profiles import INTERCEPT, Profile
from headwater.record.pile import MarkedDocument

BLOCKING = 60  # of an article's heaviest features
WINDOW = 24  # neighbours for one feature
CANDIDATES = 30  # pairs for one article
# Log odds. The border is above even, as a false merge is worse than a false split; measured on samples of
# 4 to 60 articles of a public corpus of look-alikes: B3 .956, against .947 with the border at 0.
BORDER = 0.6
# Two groups whose every member speaks are more than chance apart: among so many a mean that one pair might
# have by chance is no chance, and a false merge the dearer.
LARGE, LARGE_PENALTY = 4, 0.2


def group_stories(pile: Sequence[MarkedDocument], found: Sequence[Profile]) -> list[list[int]]:
    """The numbers of the documents of each story; `pile` in the order of document ids."""
    days = article_days(pile)

    def against(left: Sequence[int], right: Sequence[int]) -> float:
        apart = days_apart([days[at] for at in left], [days[at] for at in right])
        return apart + (LARGE_PENALTY if min(len(left), len(right)) >= LARGE else 0.0)

    groups = Groups(found, candidates(found), against)
    link(groups, least=BORDER - INTERCEPT)
    return with_loners(groups, found, pile)


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
