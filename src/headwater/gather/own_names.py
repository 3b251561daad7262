"""Names of its own: whom nearly every article of one group names and none of the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from headwater.gather.profiles import NAMED, Profile

ASKED = 8  # members of a group
FEWEST = 3  # members, of which a name may be said to be their group's own
OWN_SHARE = 0.5  # of the members of a group
# Log odds, where each group has so many names of its own; measured on samples of 4 to 25 articles of a public
# corpus of look-alikes: precision of B3 .87, against .86 without it, at nearly the same recall.
PENALTY, MANY = 1.5, 3

NamesApart = Callable[[Sequence[int], Sequence[int]], float]


def names_apart(found: Sequence[Profile]) -> NamesApart:
    """What speaks against two groups where each keeps naming somebody of whom the other is silent."""
    named = [frozenset(key for key in profile.features if key.startswith(NAMED)) for profile in found]
    known: dict[tuple[int, ...], Counter[str]] = {}

    def holders(group: Sequence[int]) -> Counter[str]:
        asked = tuple(group[:ASKED])
        if asked not in known:
            known[asked] = Counter(name for article in asked for name in named[article])
        return known[asked]

    def apart(left: Sequence[int], right: Sequence[int]) -> float:
        if min(len(left), len(right)) < FEWEST:
            return 0.0
        ours, theirs = holders(left), holders(right)
        own = min(
            own_names(ours, theirs, min(ASKED, len(left))), own_names(theirs, ours, min(ASKED, len(right)))
        )
        return PENALTY * min(own, MANY) / MANY

    return apart


def own_names(ours: Mapping[str, int], theirs: Mapping[str, int], count: int) -> int:
    """How many names most of so many articles have and no other."""
    return sum(held >= OWN_SHARE * count and name not in theirs for name, held in ours.items())
