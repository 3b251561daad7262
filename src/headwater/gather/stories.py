"""Stories: one happening and the articles about it, apart from others of the same matter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from headwater.gather.block import Pair, inverted, nearest
from headwater.gather.linkage import Groups, link
from headwater.gather.own_days import days_apart, own_days
from headwater.gather.profiles import INTERCEPT, Encode, Profile, profiles
from headwater.record.pile import MarkedDocument

BLOCKING = 60  # of an article's heaviest features
WINDOW = 24  # neighbours for one feature
CANDIDATES = 30  # pairs for one article
# Log odds. The border is above even, as a false merge is worse than a false split; measured on samples of
# 4 to 60 articles of a public corpus of look-alikes: B3 .956, against .947 with the border at 0.
BORDER = 0.6
LONER_BORDER, COLUMN_BORDER, SHALLOW_BORDER = -1.5, -2.5, -4.0
LONER_MARGIN = 0.4  # before the next best story


def group_stories(pile: Sequence[MarkedDocument], encode: Encode) -> list[list[int]]:
    """The numbers of the documents of each story; `pile` in the order of document ids."""
    found = profiles(pile, encode)
    days = own_days(pile)
    groups = Groups(
        found,
        candidates(found),
        lambda left, right: days_apart([days[at] for at in left], [days[at] for at in right]),
    )
    link(groups, least=BORDER - INTERCEPT)
    return with_loners(groups, pile)


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


def with_loners(groups: Groups, pile: Sequence[MarkedDocument]) -> list[list[int]]:
    """The groups, with the articles that stand alone put to the one story that clearly fits them best."""
    joined = {number: list(members) for number, members in groups.members.items()}
    for number, members in sorted(groups.members.items()):
        if len(members) == 1:
            story = best_story(number, groups, loner_border(pile[members[0]]))
            if story is not None:
                joined[story] += joined.pop(number)
    return [sorted(members) for _, members in sorted(joined.items())]


def best_story(loner: int, groups: Groups, border: float) -> int | None:
    """The story of several articles that is likest to a lone one, where no other comes close."""
    near = {group for group in groups.near[loner] if len(groups.members[group]) > 1}
    ranked = sorted((-groups.likeness(loner, group), group) for group in near)
    if not ranked or -ranked[0][0] + INTERCEPT < border:
        return None
    if len(ranked) > 1 and ranked[1][0] - ranked[0][0] < LONER_MARGIN:
        return None
    return ranked[0][1]


def loner_border(entry: MarkedDocument) -> float:
    """How like a lone article must be: columns share few words with reports, other languages none."""
    if entry.document.read == "shallow":
        return SHALLOW_BORDER
    return COLUMN_BORDER if entry.document.genre == "opinion" else LONER_BORDER
