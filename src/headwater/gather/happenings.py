"""What is said of a story as a whole: its title and when it happened."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from headwater.gather.moments import Moment, days_between, moments
from headwater.record.identity import mark_id
from headwater.record.mark import Time
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span

AROUND = 10  # days between a happening and the reports of it
SECOND_DAY = 0.5  # of the articles that tell the first: then the happening has two days
LONG_WORD = 4  # letters; longer words in capitals are shouted
COMMON = 0.2  # of the articles of a story have a word of it
WORD = re.compile(r"[^\W\d_]{4,}")
REFLECTING = frozenset(
    {"opinion", "analysis", "digest"}
)  # genres that tell of other things than what happened


def title_of(documents: Sequence[MarkedDocument]) -> str | None:
    """One article's headline: an opinion piece's, a digest's, or one in a language that is not read, only
    where there is no other; of those with the fewest labels and least excitement the one with most of the
    words that the articles share."""
    titled = [entry for entry in documents if entry.document.title]
    told = Counter(word for entry in documents for word in words_of(entry))
    chosen = min(titled, key=lambda entry: _rank(entry, told, len(documents)), default=None)
    return chosen.document.title if chosen else None


def _rank(
    entry: MarkedDocument, told: Mapping[str, int], count: int
) -> tuple[bool, bool, int, int, float, int, str]:
    """How ill a headline names a story: in another language, no report's, labels, excitement, words that few
    articles have, labels of the whole article."""
    title = entry.document.title or ""
    labels = [label for label in entry.marks.framing if label.voice == "own" and label.judges]
    place = span_of_title(entry)
    in_title = sum(place.covers(label.span) for label in labels) if place else 0
    known = sum(told[word] - COMMON * count for word in title_words(entry))
    return (
        entry.document.read != "deep",
        entry.document.genre in REFLECTING,
        in_title,
        excitement(title),
        -round(known, 6),
        len(labels),
        entry.document.id,
    )


def excitement(title: str) -> int:
    """How many words of a headline are shouted, with its marks of exclamation, question and quotation."""
    shouted = sum(word.isupper() and len(word) > LONG_WORD for word in title.split())
    return shouted + sum(map(title.count, '!?“"'))


def span_of_title(entry: MarkedDocument) -> Span | None:
    """Where an article's headline stands in its text."""
    title = entry.document.title or ""
    at = entry.document.text.find(title)
    return Span(document=entry.document.id, start=at, end=at + len(title)) if title and at >= 0 else None


def title_words(entry: MarkedDocument) -> frozenset[str]:
    """The content words of a headline."""
    place = span_of_title(entry)
    if place is None:
        return frozenset(word.casefold() for word in WORD.findall(entry.document.title or ""))
    return frozenset(
        word
        for sentence in entry.marks.sentences
        if sentence.span.overlaps(place)
        for word in sentence.lemmas
    )


def words_of(entry: MarkedDocument) -> frozenset[str]:
    """The content words of an article, its headline's too."""
    told = frozenset(word for sentence in entry.marks.sentences for word in sentence.lemmas)
    return told | title_words(entry)


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
