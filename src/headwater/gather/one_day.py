"""Stories of which so many articles tell what happened on the same day: of one affair they are one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from headwater.gather.block import Pair
from headwater.gather.dates import is_dated, own_anchor, settle_times
from headwater.gather.forest import Forest
from headwater.gather.happenings import AROUND, told_days
from headwater.gather.linkage import Groups
from headwater.gather.moments import Moment, days_between
from headwater.gather.own_days import own_days
from headwater.gather.profiles import INTERCEPT
from headwater.record.mark import Time
from headwater.record.pile import MarkedDocument

# Of the articles of each story that date what happened so many tell of the day. In seventeen piles of our own
# all seven pairs of stories that do were one happening; at a third, two of eleven were not.
TELLING = 0.4
# A day that one article alone tells is held against the whole story, and a story of one article tells none:
# every look-alike in the papers of that morning has the day, too.
SEVERAL = 2
LIKE = -3.5  # log odds, as the border between stories; unrelated articles have -4 to -5

Shares = Mapping[Moment, float]


def of_one_day(groups: Groups, pile: Sequence[MarkedDocument], alike: Sequence[Pair]) -> list[list[int]]:
    """The stories, those as one whose articles tell of one day; `alike` are the pairs that are compared."""
    published = own_days(pile)
    told = {number: shares(group, pile, published) for number, group in groups.members.items()}
    home = {article: number for number, group in groups.members.items() for article in group}
    forest = Forest(len(pile))
    for one, other in sorted(
        {(home[left], home[right]) for left, right in alike if home[left] != home[right]}
    ):
        if tell_one_day(told[one], told[other]) and groups.likeness(one, other) + INTERCEPT >= LIKE:
            forest.join(one, other)
    stories: dict[int, list[int]] = defaultdict(list)
    for number, members in groups.members.items():
        stories[forest.root(number)] += members
    return sorted(map(sorted, stories.values()))


def tell_one_day(one: Shares, other: Shares) -> bool:
    """Whether many articles of both tell of some day."""
    return any(min(share, other.get(day, 0.0)) >= TELLING for day, share in one.items())


def shares(
    group: Sequence[int], pile: Sequence[MarkedDocument], published: Sequence[frozenset[Moment]]
) -> Shares:
    """The days on which the articles of a group say that something happened, not long before they came out,
    each with their share of those that date anything: many a column and interview dates nothing."""
    told = [
        {
            day
            for day in told_days(pile[at], settled_alone(pile[at]))
            if any(days_between(day, other) <= AROUND for other in published[at])
        }
        for at in group
    ]
    tellers = Counter(day for days in told for day in days)
    dating = sum(map(bool, told))
    return {
        day: count / (dating if count >= SEVERAL else len(group))
        for day, count in tellers.items()
        if len(group) >= SEVERAL
    }


def settled_alone(entry: MarkedDocument) -> Mapping[str, Time]:
    """The times of an article whose day of publication was inferred, as that day settles them."""
    anchor = None if is_dated(entry) else own_anchor(entry)
    return {time.id: time for time in settle_times(entry, anchor)} if anchor else {}
