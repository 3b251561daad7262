"""Sequels: articles whose lead tells their news as so long after another happening."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from statistics import mean
from typing import NamedTuple

from headwater.gather.block import Pair
from headwater.gather.moments import Moment, days_before
from headwater.gather.own_days import ArticleDays
from headwater.gather.profiles import SAYS_SOMETHING
from headwater.record.pile import MarkedDocument

LEAD_SENTENCES = 4
UNITS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365}
WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBERS = {word: number for number, word in enumerate(WORDS, 1)} | {"a": 1, "an": 1, "several": 3, "a few": 3}
# "A week after it told them to leave", "five weeks after the spill", "months after the strike ended".
AFTER = re.compile(
    rf"\b(?:(?P<many>a\s+few|an?|several|\d{{1,2}}|{'|'.join(WORDS)})\s+)?"
    rf"(?P<unit>{'|'.join(UNITS)})(?P<plural>s?)\s+(?:to\s+the\s+day\s+)?after\b",
    re.IGNORECASE,
)
# What goes on since is news of the happening itself, and so is what somebody admits of it: "a week after the
# fire, the town is still counting", "a week after it counted ten dead, the town conceded that nine died".
STILL = re.compile(
    r"\b(?:still|(?<!the )(?<!human )(?<!his )(?<!her )(?<!their )remains?(?! of\b)|continues?|yet to"
    r"|unanswered|unsolved|conced(?:es?|ed|ing)|admit(?:s|ted|ting)?|acknowledg(?:es?|ed|ing))\b",
    re.IGNORECASE,
)
AT_LEAST = 2  # "weeks after"
# Days; of what happened nearer, an article is mostly one more report.
NEAREST = 6
# Log odds: an article that says so is put to what it calls past only where nearly all its words are its.
APART = 12.0
# ... and what it says of two others of which one came out before the border so told and one behind it.
SIDES = 3.0
FRESH = 2  # days that news may be old when an article tells it
ASKED = 8  # members of a group

NO_DAYS: frozenset[Moment] = frozenset()

SequelsApart = Callable[[Sequence[int], Sequence[int]], float]


class Sequel(NamedTuple):
    """When an article came out, and how many days before that lies what its lead tells its news to follow."""

    published: Moment
    distance: int

    def share_past(self, articles: Sequence[Iterable[Moment]]) -> float:
        """The share of some articles, each by its days, that came out before the article's news."""
        return mean(any(map(self.is_past, days)) for days in articles)

    def share_present(self, articles: Sequence[Iterable[Moment]]) -> float:
        """The share of some articles, each by its days, that came out with the article, or after it."""
        return mean(any(map(self.is_present, days)) for days in articles)

    def is_past(self, day: Moment) -> bool:
        """Whether a day lies before the article's news, and no longer ago than what that came after may."""
        gap = days_before(day, self.published)
        return gap is not None and FRESH < gap <= 2 * self.distance

    def is_present(self, day: Moment) -> bool:
        """Whether a day lies about the article's own."""
        gap = days_before(day, self.published)
        return gap is not None and -self.distance <= gap <= FRESH


def sequels_apart(
    pile: Sequence[MarkedDocument], days: Sequence[ArticleDays], alike: Iterable[Pair]
) -> SequelsApart:
    """What is said against one happening of two groups by an article that tells the one's as long past: one
    of the other group, or one like some of its members that came out on its side."""
    published = [own.days if own.are_published else NO_DAYS for own in days]
    told = {at: found for at, entry in enumerate(pile) if (found := sequel(entry, published[at]))}
    near = neighbours(told, alike)

    def apart(left: Sequence[int], right: Sequence[int]) -> float:
        if not told:
            return 0.0
        return max(against(left, right), against(right, left))

    def against(later: Sequence[int], earlier: Sequence[int]) -> float:
        before, behind = (
            [published[at] for at in group[:ASKED] if published[at]] for group in (earlier, later)
        )
        if not before or not behind:
            return 0.0
        own = max((APART * told[at].share_past(before) for at in later if at in told), default=0.0)
        borders = {border for at in later[:ASKED] for border in near.get(at, ())}
        sides = (
            SIDES * told[border].share_past(before) * told[border].share_present(behind) for border in borders
        )
        return max(own, max(sides, default=0.0))

    return apart


def neighbours(told: Collection[int], alike: Iterable[Pair]) -> Mapping[int, Sequence[int]]:
    """For each article the ones like it that tell their news as following another's."""
    found: dict[int, list[int]] = defaultdict(list)
    for one, other in alike:
        if other in told:
            found[one].append(other)
        if one in told:
            found[other].append(one)
    return found


def sequel(entry: MarkedDocument, published: frozenset[Moment]) -> Sequel | None:
    """How long after another happening an article's lead tells its news, where the article has its day."""
    news = (sentence for sentence in lead_of(entry) if not STILL.search(sentence))
    longest = max(distances(news), default=0)
    return Sequel(min(published, key=str), longest) if published and longest >= NEAREST else None


def lead_of(entry: MarkedDocument) -> Iterable[str]:
    """The first sentences of an article that say something."""
    told = [sentence for sentence in entry.marks.sentences if len(sentence.lemmas) >= SAYS_SOMETHING]
    return (entry.document.words(sentence.span) for sentence in told[:LEAD_SENTENCES])


def distances(sentences: Iterable[str]) -> list[int]:
    """The days that lie between what is told and what it came after, as some sentences have them."""
    return [days_told(found) for sentence in sentences for found in AFTER.finditer(sentence)]


def days_told(found: re.Match[str]) -> int:
    """The number of days of "five weeks after"; of "weeks after" the least that it may mean; 0 where nothing
    is counted ("the day after")."""
    many = " ".join((found["many"] or "").casefold().split())
    count = int(many) if many.isdecimal() else NUMBERS.get(many, AT_LEAST if found["plural"] else 0)
    return count * UNITS[found["unit"].casefold()]
