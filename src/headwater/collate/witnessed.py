"""One document of a story with what the pile has settled about its marks, findable by place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar

from headwater.collate.dateline import after_dateline
from headwater.collate.words import content_words
from headwater.record.houses import houses
from headwater.record.identity import mark_id
from headwater.record.layered import Layered
from headwater.record.mark import Event, Figure, Framing, Mention, Place, Quote, Sentence, Time
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor, ChainKey, Settlement
from headwater.record.span import Span, hull

OF = re.compile(r"\s*(?:,|\(|\bin\b|\bnear\b)\s*", re.IGNORECASE)
SHORTEST_CLAUSE = 4  # content words of a clause that is shown alone; else the whole sentence
LEAD = 4  # sentences

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """Marks of one kind in the order in which they stand."""

    starts: Sequence[int]
    marks: Sequence[tuple[Span, T]]

    @classmethod
    def of(cls, marks: Iterable[T], span_of: Callable[[T], Span]) -> Placed[T]:
        """The marks, each found at its span."""
        ordered = sorted(((span_of(mark), mark) for mark in marks), key=lambda found: found[0])
        return cls([span.start for span, _ in ordered], ordered)

    def within(self, around: Span) -> list[T]:
        """The marks that lie within a span, in order."""
        first = bisect_left(self.starts, around.start)
        last = bisect_left(self.starts, around.end)
        return [mark for span, mark in self.marks[first:last] if span.end <= around.end]


@dataclass(frozen=True, slots=True)
class Witnessed:
    """One document of a story, with what the pile has settled about its marks."""

    entry: MarkedDocument
    actor_of: Mapping[ChainKey, str]
    actors: Mapping[str, Actor]
    houses: Mapping[str, str]
    times: Mapping[str, str]
    containers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    mentions: Placed[Mention] = field(init=False)
    events: Placed[Event] = field(init=False)
    figures: Placed[Figure] = field(init=False)
    named_places: Placed[Place] = field(init=False)
    named_times: Placed[Time] = field(init=False)
    own_labels: Placed[Framing] = field(init=False)
    quotes: Layered[Quote] = field(init=False)
    contents: Layered[Quote] = field(init=False)

    def __post_init__(self) -> None:
        marks = self.entry.marks
        told = (event for event in marks.events if not event.is_saying)
        own = (label for label in marks.framing if label.voice == "own" and label.judges)
        contents = ((content, quote) for quote in marks.quotes for content in quote.content)
        for name, found in (
            ("mentions", Placed.of(marks.mentions, lambda mention: mention.span)),
            ("events", Placed.of(told, lambda event: event.trigger)),
            ("figures", Placed.of(marks.figures, lambda figure: figure.span)),
            ("named_places", Placed.of(marks.places, lambda place: place.span)),
            ("named_times", Placed.of(marks.times, lambda time: time.span)),
            ("own_labels", Placed.of(own, lambda framing: framing.span)),
            ("quotes", Layered.of((quote.span, quote) for quote in marks.quotes)),
            ("contents", Layered.of(contents)),
        ):
            object.__setattr__(self, name, found)

    @property
    def id(self) -> str:
        return self.entry.document.id

    def actor(self, chain: str | None) -> str | None:
        """The pile's actor for a chain of the document."""
        return self.actor_of.get(ChainKey(self.id, chain)) if chain else None

    def words(self, span: Span) -> str:
        """The exact words at a span."""
        return self.entry.document.text[span.start : span.end]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds an offset."""
        sentences = self.entry.marks.sentences
        index = bisect_right(sentences, offset, key=lambda sentence: sentence.span.start) - 1
        if index < 0 or offset >= sentences[index].span.end:
            return None
        return sentences[index]

    def is_in_lead(self, offset: int) -> bool:
        """Whether an offset lies in the first sentences, the headline among them: they tell the news."""
        sentences = self.entry.marks.sentences
        return len(sentences) <= LEAD or offset < sentences[LEAD].span.start

    def wording(self, span: Span) -> Span:
        """The smallest clause around some words that is long enough, else the sentence; no dateline."""
        whole = self.clause_around(span)
        begin = whole.start + after_dateline(self.words(whole))
        return whole if span.start < begin else Span(document=whole.document, start=begin, end=whole.end)

    def clause_around(self, span: Span) -> Span:
        """The smallest clause around some words that is long enough, else the sentence."""
        sentence = self.sentence_at(span.start)
        if sentence is None:
            return span
        around = (clause for clause in sentence.clauses if clause.covers(span))
        smallest_first = sorted(around, key=lambda clause: (len(clause), clause.start))
        return next(filter(self.is_full, smallest_first), hull((sentence.span, span)))

    def is_full(self, clause: Span) -> bool:
        """Whether a clause has words enough to be shown alone."""
        return len(content_words(self.words(clause))) >= SHORTEST_CLAUSE

    def labels(self, wording: Span) -> int:
        """How many labels a wording gives to anybody in the outlet's own voice."""
        return len(self.own_labels.within(wording))


def containers(entries: Iterable[MarkedDocument]) -> dict[str, frozenset[str]]:
    """In what each place lies, as articles say it: "Halden, Norvik", "Pell in the Sorrel valley"."""
    found: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        ordered = sorted(entry.marks.places, key=lambda place: place.span)
        for inner, outer in pairwise(ordered):
            gap = Span(document=inner.span.document, start=inner.span.end, end=outer.span.start)
            if gap.end > gap.start and OF.fullmatch(entry.document.words(gap)):
                found[inner.name].add(outer.name)
    return {name: frozenset(around) for name, around in found.items()}


def witnessed(pile: Sequence[MarkedDocument], settlement: Settlement) -> dict[str, Witnessed]:
    """The documents of a pile by id, each with what is settled about it."""
    actors = {actor.id: actor for actor in settlement.actors}
    homes = houses(settlement.actors)
    around = containers(pile)
    inferred = {time.id: time.edtf for time in settlement.times}
    return {
        entry.document.id: Witnessed(
            entry,
            settlement.actor_of,
            actors,
            homes,
            {
                time.id: inferred.get(mark_id(entry.document.id, time.id), time.edtf)
                for time in entry.marks.times
            },
            around,
        )
        for entry in pile
    }
