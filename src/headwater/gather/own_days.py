"""The days an article is about: of its publication, else those it tells and few others do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from headwater.gather.moments import Moment, days_between, moments
from headwater.record.pile import MarkedDocument

SHARED_BY, SHARED_SHARE = 3, 0.4  # a day that so many articles tell is the background of all
NEAR, FAR = 7, 21  # days: reports of one happening come within a week, three weeks later it is another
FAR_PENALTY, NEAR_BONUS = 3.0, 0.5  # in log odds, as the likeness of articles
ASKED = 8  # members of a group


def own_days(pile: Sequence[MarkedDocument]) -> list[frozenset[Moment]]:
    """For each article the days it is about; empty where it tells none of its own."""
    told = [told_days(entry) for entry in pile]
    holders: dict[tuple[int | None, int | None], set[int]] = defaultdict(set)
    for number, days in enumerate(told):
        for day in days:
            holders[day.month, day.day].add(number)
    background = {
        day for day, held in holders.items() if len(held) >= max(SHARED_BY, SHARED_SHARE * len(pile))
    }
    return [
        published_days(entry) or frozenset(day for day in days if (day.month, day.day) not in background)
        for entry, days in zip(pile, told, strict=True)
    ]


def published_days(entry: MarkedDocument) -> frozenset[Moment]:
    """The day of publication, where it is known."""
    published = entry.document.published
    return frozenset(day for day in moments(published.edtf) if day.is_day) if published else frozenset()


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


def days_apart(left: Sequence[frozenset[Moment]], right: Sequence[frozenset[Moment]]) -> float:
    """What the days of two groups say against one happening; negative where they speak for it."""
    ours, theirs = ([days for days in group if days][:ASKED] for group in (left, right))
    if not ours or not theirs:
        return 0.0
    gaps = [min(days_between(a, b) for a in one for b in other) for one in ours for other in theirs]
    far, near = sum(gap > FAR for gap in gaps), sum(gap <= NEAR for gap in gaps)
    return (FAR_PENALTY * far - NEAR_BONUS * near) / len(gaps)
