"""What is said of a story as a whole: its title and when it happened."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from headwater.gather.moments import Moment, days_between, moments
from headwater.record.identity import mark_id
from headwater.record.mark import Time
from headwater.record.pile import MarkedDocument

AROUND = 10  # days between a happening and the reports of it


def title_of(documents: Sequence[MarkedDocument]) -> str | None:
    """One article's headline, the one with the fewest labels, no opinion piece's where there is another."""
    titled = [entry for entry in documents if entry.document.title]
    chosen = min(titled, key=_loading, default=None)
    return chosen.document.title if chosen else None


def _loading(entry: MarkedDocument) -> tuple[bool, int, int, int, str]:
    """How loaded a headline is: opinion, labels, marks of excitement, labels of the whole article."""
    title = entry.document.title or ""
    at = entry.document.text.find(title)
    labels = [label for label in entry.marks.framing if label.voice == "own"]
    in_title = sum(at <= label.span.start < at + len(title) for label in labels) if at >= 0 else 0
    shouted = (
        sum(word.isupper() and len(word) > 4 for word in title.split()) + title.count("!") + title.count("?")
    )
    return entry.document.genre == "opinion", in_title, shouted, len(labels), entry.document.id


def when_of(documents: Sequence[MarkedDocument], settled: Mapping[str, Time]) -> str | None:
    """The day of a story's happening, where more of its articles tell it than any other day."""
    tellers: dict[str, set[str]] = defaultdict(set)
    published = [moment for entry in documents for moment in _published(entry)]
    for entry in documents:
        for event in entry.marks.events:
            value = _day_of(entry, event.time, settled) if event.status == "happened" and event.time else None
            if value and _is_around(value, published):
                tellers[value].add(entry.document.id)
    ranked = sorted(((-len(documents), value) for value, documents in tellers.items()))
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return None
    return ranked[0][1]


def _day_of(entry: MarkedDocument, local: str, settled: Mapping[str, Time]) -> str | None:
    for time in entry.marks.times:
        if time.id == local:
            edtf = settled.get(mark_id(entry.document.id, local), time).edtf[:10]
            known = moments(edtf)
            return edtf if known and known[0].is_day and known[0].year else None
    return None


def _published(entry: MarkedDocument) -> list[Moment]:
    published = entry.document.published
    return [moment for moment in moments(published.edtf) if moment.is_day] if published else []


def _is_around(value: str, published: Sequence[Moment]) -> bool:
    day = moments(value)[0]
    return not published or any(days_between(day, other) <= AROUND for other in published)
