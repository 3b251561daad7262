"""The days an article is about: of its publication, else those it tells and few others do."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from headwater.gather.moments import Moment, days_between, moments
from headwater.gather.undated import stands_as_date
from headwater.record.pile import MarkedDocument

SHARED_BY, SHARED_SHARE = 3, 0.4  # a day that so many articles tell is the background of all
TOGETHER, NEAR, FAR = 3, 7, 21  # days: one happening is in the papers at once, another one weeks later;
APART = 14  # a fortnight is enough where both articles tell when they came out
# Log odds, as the likeness of articles. That articles came out together says much in a pile on one affair;
# that they tell the same days says little, as the background of two happenings may be one.
TOGETHER_BONUS, NEAR_BONUS, FAR_PENALTY = 2.5, 1.0, 2.5
TOLD_BONUS, TOLD_FAR_PENALTY = 0.5, 1.5
ASKED = 8  # members of a group
# Of the articles like one, the share that came out with it from which on this says less, and at 1 nothing.
CROWD = 0.7


class ArticleDays(NamedTuple):
    """The days an article is about, whether they are those of its publication, and from 0 to 1 how much it
    tells that another one is about the same."""

    days: frozenset[Moment]
    are_published: bool
    weight: float = 1.0


def own_days(pile: Sequence[MarkedDocument]) -> list[frozenset[Moment]]:
    """For each article the days it is about; empty where it tells none of its own."""
    return [found.days for found in article_days(pile)]


def article_days(pile: Sequence[MarkedDocument]) -> list[ArticleDays]:
    """For each article the day of its publication, else the days it tells and few others do."""
    told = [told_days(entry) for entry in pile]
    holders: dict[tuple[int | None, int | None], set[int]] = defaultdict(set)
    for number, days in enumerate(told):
        for day in days:
            holders[day.month, day.day].add(number)
    background = {
        day for day, held in holders.items() if len(held) >= max(SHARED_BY, SHARED_SHARE * len(pile))
    }
    return [
        ArticleDays(published, are_published=True)
        if (published := published_days(entry))
        else ArticleDays(
            frozenset(day for day in days if (day.month, day.day) not in background), are_published=False
        )
        for entry, days in zip(pile, told, strict=True)
    ]


def weighed_by_crowd(found: Sequence[ArticleDays], alike: Iterable[tuple[int, int]]) -> list[ArticleDays]:
    """The days of articles, those weighing less that nearly all articles like theirs have.

    Where two happenings are in the papers on one day, or a pile is of that day alone, the day tells nothing.
    """
    dated, together = Counter[int](), Counter[int]()
    for pair in alike:
        one, other = (found[at] for at in pair)
        if one.are_published and other.are_published:
            dated.update(pair)
            together.update(pair if _gap(one, other) <= TOGETHER else ())
    return [
        days._replace(weight=_weight(together[at] / dated[at])) if dated[at] else days
        for at, days in enumerate(found)
    ]


def _weight(share: float) -> float:
    return round(min(1.0, (1 - share) / (1 - CROWD)), 3)


def published_days(entry: MarkedDocument) -> frozenset[Moment]:
    """The day of publication, where it is known, else the one that the head prints without its year."""
    published = entry.document.published
    if published is None:
        return printed_day(entry)
    return frozenset(day for day in moments(published.edtf) if day.is_day)


def printed_day(entry: MarkedDocument) -> frozenset[Moment]:
    """The first day of an article's head or dateline, as it stands: days can be compared without a year."""
    printed = (
        [day for day in moments(time.edtf) if day.is_day]
        for time in sorted(entry.marks.times, key=lambda time: time.span)
        if stands_as_date(entry.document, time.span)
    )
    return frozenset(next((days for days in printed if len(days) == 1), ()))


def told_days(entry: MarkedDocument) -> frozenset[Moment]:
    """All days told in the article itself."""
    kept = [(zone.start, zone.end) for zone in entry.document.zones if zone.is_kept]
    return frozenset(
        day
        for time in entry.marks.times
        if any(start <= time.span.start < end for start, end in kept)
        for day in moments(time.edtf)
        if day.is_day
    )


def days_apart(left: Sequence[ArticleDays], right: Sequence[ArticleDays]) -> float:
    """What the days of two groups say against one happening; negative where they speak for it."""
    ours, theirs = ([found for found in group if found.days][:ASKED] for group in (left, right))
    if not ours or not theirs:
        return 0.0
    return sum(_against(one, other) for one in ours for other in theirs) / (len(ours) * len(theirs))


def _against(one: ArticleDays, other: ArticleDays) -> float:
    """What the days of two articles say against one happening, by the nearest of them."""
    gap, weight = _gap(one, other), min(one.weight, other.weight)
    if not (one.are_published and other.are_published):
        return TOLD_FAR_PENALTY if gap > FAR else -TOLD_BONUS * weight if gap <= NEAR else 0.0
    if gap > NEAR:
        return FAR_PENALTY if gap > APART else 0.0
    return -weight * (TOGETHER_BONUS if gap <= TOGETHER else NEAR_BONUS)


def _gap(one: ArticleDays, other: ArticleDays) -> int:
    return min(days_between(a, b) for a in one.days for b in other.days)
