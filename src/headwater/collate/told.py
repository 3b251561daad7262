"""The sentences of a story, findable by their words: whatever they tell, and whatever was read in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.collate.witnessed import Witnessed
from headwater.collate.words import UNSEEN, content_words, rarity
from headwater.record.mark import Sentence
from headwater.record.span import Span

COMMONEST = 200  # sentences with a word by which others are looked up
# A word with a capital that does not open a sentence.
NAME = re.compile(r"(?<=[\w,;:’'\"“”)] )[A-Z][\w’'-]*")
WORD = re.compile(r"[\w’'-]+")

Scored = tuple[float, int]  # how much two tell in common, and the number of a sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence of an article's text: its content words and what these weigh, its numbers with their units,
    and the words for what it says was not so."""

    span: Span
    text: str
    words: frozenset[str]
    weight: int
    numbers: frozenset[tuple[float, str | None]]
    denied: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """The sentences of a story by number, those with each word and what it weighs, and all names in them.

    Weights are thousandths, and none for a word that stands in every sentence.
    """

    told: Sequence[Told]
    places: Mapping[str, Sequence[int]]
    weights: Mapping[str, int]
    names: frozenset[str]

    def weigh(self, words: frozenset[str]) -> int:
        """What some words weigh together."""
        return sum(self.weights.get(word, 0) for word in words)

    def sharing(self, words: frozenset[str]) -> Iterator[tuple[int, int]]:
        """The sentences that have any of some words, in order, each with the weight of those."""
        found: dict[int, int] = defaultdict(int)
        for word in words:
            places = self.places.get(word, ())
            for at in places if len(places) <= COMMONEST else ():
                found[at] += self.weights[word]
        return iter(sorted(found.items()))

    def score(self, at: int, shared: int, whole: int) -> float:
        """How much a sentence has in common with words of a weight: more where that is most of either."""
        return round(shared * shared / max(1, min(whole, self.told[at].weight)), 3)

    def likest(self, at: int) -> dict[str, int]:
        """Of each article the sentence that has most in common with one."""
        best: dict[str, Scored] = {}
        for other, shared in self.sharing(self.told[at].words):
            score = self.score(other, shared, self.told[at].weight)
            if score > best.get(self.told[other].span.document, (0.0, 0))[0]:
                best[self.told[other].span.document] = score, other
        return {document: other for document, (_, other) in best.items()}

    def without_names(self, text: str) -> str:
        """The words of a passage that are no part of a name."""
        return " ".join(word for word in WORD.findall(text) if word not in self.names)


def sentences(sources: Mapping[str, Witnessed]) -> Sentences:
    """The sentences that the articles of a story tell in their text."""
    spans = [(sources[name], each.span) for name in sorted(sources) for each in in_text(sources[name])]
    texts = [source.words(span) for source, span in spans]
    words = [frozenset(content_words(text)) for text in texts]
    weights = {word: weight - UNSEEN for word, weight in rarity(words).items()}
    places: dict[str, list[int]] = defaultdict(list)
    for at, found in enumerate(words):
        for word in found:
            places[word].append(at)
    return Sentences(
        told=[told(*place, found, weights) for place, found in zip(spans, words, strict=True)],
        places=places,
        weights=weights,
        names=frozenset(name for text in texts for name in NAME.findall(text)),
    )


def in_text(source: Witnessed) -> Iterator[Sentence]:
    """The sentences of an article that stand neither in its headline nor beside its text."""
    zones = [zone for zone in source.entry.document.zones if zone.kind in {"body", "source"}]
    ends = [zone.end for zone in zones]
    for sentence in source.entry.marks.sentences:
        at = bisect_left(ends, sentence.span.start + 1)
        if at < len(zones) and zones[at].start <= sentence.span.start:
            yield sentence


def told(source: Witnessed, span: Span, words: frozenset[str], weights: Mapping[str, int]) -> Told:
    """A sentence with all by which it is compared."""
    denied = (event.trigger for event in source.events.within(span) if event.status == "denied")
    return Told(
        span=span,
        text=source.words(span),
        words=words,
        weight=sum(weights[word] for word in words),
        numbers=frozenset((figure.value, figure.unit) for figure in source.figures.within(span)),
        denied=frozenset(word for trigger in denied for word in content_words(source.words(trigger))),
    )
