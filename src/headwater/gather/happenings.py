"""What is said of a story as a whole: its title and when it happened."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from headwater.gather.moments import Moment, days_between, moments
from headwater.record.identity import mark_id
from headwater.record.mark import Time
from headwater.record.pile import MarkedDocument

AROUND = 10  # days between a happening and the reports of it
SECOND_DAY = 0.5  # of the articles that tell the first: then the happening has two days
LONG_WORD = 4  # letters; longer words in capitals are shouted
REFLECTING = frozenset(
    {"opinion", "analysis", "digest"}
)  # genres that tell of other things than what happened


def title_of(documents: Sequence[MarkedDocument]) -> str | None:
    """One article's headline, the one with the fewest labels; an opinion piece's, an analysis's or a digest's
    only where there is no other."""
    titled = [entry for entry in documents if entry.document.title]
    chosen = min(titled, key=_loading, default=None)
    return chosen.document.title if chosen else None


def _loading(entry: MarkedDocument) -> tuple[bool, int, int, int, str]:
    """How loaded a headline is: no report's, labels, marks of excitement, labels of the whole article."""
    title = entry.document.title or ""
    at = entry.document.text.find(title)
    labels = [label for label in entry.marks.framing if label.voice == "own" and label.judges]
    in_title = sum(at <= label.span.start < at + len(title) for label in labels) if at >= 0 else 0
    shouted = sum(word.isupper() and len(word) > LONG_WORD for word in title.split())
    excited = shouted + title.count("!") + title.count("?") + title.count("“") + title.count('"')
    return entry.document.genre in REFLECTING, in_title, excited, len(labels), entry.document.id


def when_of(
    documents: Sequence[MarkedDocument],
    own: Mapping[str, frozenset[Moment]],
    settled: Mapping[str, Time],
) -> str | None:
    """The day or days of a story's happening: those that most of its articles tell of what happened."""
    tellers: dict[Moment, set[str]] = defaultdict(set)
    for entry in documents:
        for day in told_days(entry, settled):
            if any(days_between(day, other) <= AROUND for other in own[entry.document.id]):
                tellers[day].add(entry.document.id)
    most = max((len(told) for told in tellers.values()), default=0)
    days = sorted(day for day, told in tellers.items() if len(told) > SECOND_DAY * most)
    if not days or days_between(days[0], days[-1]) > AROUND:
        return None
    first, last = _edtf(days[0]), _edtf(days[-1])
    return first if first == last else f"{first}/{last}"


def told_days(entry: MarkedDocument, settled: Mapping[str, Time]) -> set[Moment]:
    """The full days on which an article says that something happened."""
    told = (event for event in entry.marks.events if event.status == "happened" and not event.is_saying)
    dated = {event.time for event in told if event.time}
    return {
        moment
        for time in entry.marks.times
        if time.id in dated
        for moment in moments(settled.get(mark_id(entry.document.id, time.id), time).edtf)
        if moment.is_day and moment.year
    }


def _edtf(day: Moment) -> str:
    return f"{day.year:04d}-{day.month:02d}-{day.day:02d}"
