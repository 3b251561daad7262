"""What an article tells, sentence by sentence, and which sentences of two articles tell the same."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import log

from msgspec import Struct

from headwater.data.word_lists import word_list
from headwater.record.mark import Attribution, Sentence
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span

LONGEST = 60  # sentences of an article that are read
# Of the sentences that two invented articles on one happening both tell, such bounds find 88 %, and of those
# they find 93 % do tell the same.
LEAST_WEIGHT = 2.0  # of the shared words; a word in one of seven sentences weighs so much
LEAST_SHARE = 0.15  # of the lighter sentence's weight
NUMBER = re.compile(r"(?<!\w)(?:\d[\d.,]*\d|\d)")
CLOSE = 0.06  # of a number; another so near is the same, rounded: "just under 18,000", "17,912"
NAME = re.compile(r"[A-Z@][\w-]+")
WITHIN = re.compile(r"(?<=[a-z,;] )[A-Z][\w-]+")  # a name that does not only open a sentence
WORD = re.compile(r"[\w-]+")
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december".split()
)
OPENERS = word_list("tellings.openers")
SAYING = frozenset(
    "accord add announce claim confirm inform insist note official quote remark report reporter say spokesman"
    " spokesperson spokeswoman state statement stress tell word write".split()
)
MEDIA = frozenset({"outlet", "agency"})
EMPTY: frozenset[str] = frozenset()

Pair = tuple[int, int]  # a sentence of the receiver, and one of the source


class Told(Struct, frozen=True, kw_only=True, gc=False):
    """A sentence and its content words."""

    span: Span
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """The numbers of a sentence, and who is said to say so, by the words of his names."""

    numbers: frozenset[float]
    speakers: frozenset[str] = EMPTY
    is_own: bool = False
    is_veiled: bool = False  # said by somebody without a name, or by an outlet


@dataclass(frozen=True, kw_only=True)
class Telling:
    """An article's sentences, what is attributed in each, and in which of them each word stands."""

    entry: MarkedDocument
    sentences: tuple[Told, ...]
    sources: Sequence[Sequence[Attribution]]
    places: Mapping[str, Sequence[int]]
    numbers: Sequence[frozenset[float]]

    @cached_property
    def manners(self) -> tuple[Manner, ...]:
        """How each sentence tells: read only where two articles tell enough alike to ask."""
        names = names_of(self.entry)
        return tuple(
            manner(found, names, numbers) for found, numbers in zip(self.sources, self.numbers, strict=True)
        )

    @cached_property
    def names(self) -> frozenset[str]:
        """The words with a capital within its sentences, days and months aside."""
        text = self.entry.document.words
        found = (WITHIN.findall(text(sentence.span)) for sentence in self.sentences)
        return frozenset(name.casefold() for name in chain.from_iterable(found)) - CALENDAR

    @cached_property
    def every_number(self) -> tuple[float, ...]:
        """The numbers of all its sentences, in order."""
        return tuple(sorted(frozenset(chain.from_iterable(self.numbers))))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All words of the document, its headline and its lines beside the text among them."""
        return frozenset(WORD.findall(self.entry.document.text.casefold()))


def telling(entry: MarkedDocument) -> Telling:
    """What an article tells in its body."""
    sentences = body_sentences(entry)
    sources, numbers = attributed(entry, sentences), numbers_of(entry, sentences)
    told = tuple(
        read_sentence(entry, sentence, found, number)
        for sentence, found, number in zip(sentences, sources, numbers, strict=True)
    )
    places: dict[str, list[int]] = {}
    for number, each in enumerate(told):
        for word in each.words:
            places.setdefault(word, []).append(number)
    return Telling(entry=entry, sentences=told, sources=sources, places=places, numbers=numbers)


def body_sentences(entry: MarkedDocument) -> list[Sentence]:
    """The sentences of the body, its first ones where it is long."""
    zones = [zone for zone in entry.document.zones if zone.kind in {"body", "source"}]
    ends = [zone.end for zone in zones]
    found = []
    for sentence in entry.marks.sentences:
        at = bisect_left(ends, sentence.span.start + 1)
        if at < len(zones) and zones[at].start <= sentence.span.start:
            found.append(sentence)
    return found[:LONGEST]


def attributed(entry: MarkedDocument, sentences: Sequence[Sentence]) -> list[list[Attribution]]:
    """For each sentence, the attributions that cover it or stand in it."""
    found: list[list[Attribution]] = [[] for _ in sentences]
    ends = [sentence.span.end for sentence in sentences]
    of_passages = (each for each in entry.marks.attributions if each.scope != "article")
    for attribution, span in ((each, span) for each in of_passages for span in (*each.scope, *each.evidence)):
        at = bisect_left(ends, span.start + 1)
        while at < len(sentences) and sentences[at].span.start < span.end:
            if not found[at] or found[at][-1] is not attribution:
                found[at].append(attribution)
            at += 1
    return found


def names_of(entry: MarkedDocument) -> dict[str, frozenset[str]]:
    """For each speaker of a document, the words of all his names and titles."""
    chains = {chain.id: chain for chain in entry.marks.chains}
    found: dict[str, set[str]] = {}
    for attribution in entry.marks.attributions:
        words = found.setdefault(speaker_key(attribution), set())
        words.update(*(NAME.findall(entry.document.words(span)) for span in attribution.evidence))
        words.update(NAME.findall(attribution.source.name or ""))
        chain = chains.get(attribution.source.actor or "")
        if chain:
            words.update(*(NAME.findall(name) for name in chain.names))
            words.update(*(NAME.findall(role.text) for role in chain.roles))
    return {key: frozenset(words - OPENERS) for key, words in found.items()}


def speaker_key(attribution: Attribution) -> str:
    """Whom an attribution names, within its document."""
    return attribution.source.actor or attribution.source.name or attribution.id


def numbers_of(entry: MarkedDocument, sentences: Sequence[Sentence]) -> list[frozenset[float]]:
    """The numbers of each sentence, in figures or in words."""
    found: list[set[float]] = [set(digits(entry.document.words(sentence.span))) for sentence in sentences]
    ends = [sentence.span.end for sentence in sentences]
    for figure in entry.marks.figures:
        at = bisect_left(ends, figure.span.start + 1)
        if at < len(sentences) and sentences[at].span.start <= figure.span.start:
            found[at].add(figure.value)
    return [frozenset(each) for each in found]


def digits(text: str) -> Iterator[float]:
    """The numbers that a text gives in figures."""
    for number in NUMBER.findall(text):
        plain = number.replace(",", "")
        if plain.count(".") <= 1:
            yield float(plain)


def is_close(number: float, others: Sequence[float]) -> bool:
    """Whether one of some numbers, which are in order, is another one, exact or rounded."""
    at = bisect_left(others, number)
    beside = others[max(0, at - 1) : at + 1]
    return any(abs(number - other) <= CLOSE * max(abs(number), abs(other)) for other in beside)


def read_sentence(
    entry: MarkedDocument, sentence: Sentence, sources: Iterable[Attribution], numbers: Iterable[float]
) -> Told:
    """A sentence without the words that attribute it; that two articles have those says nothing."""
    words = set(sentence.lemmas) - SAYING
    for attribution in sources:
        for span in attribution.evidence:
            if span.overlaps(sentence.span):
                aside = entry.document.words(span).casefold().split()
                words.difference_update(word.strip(",.:“”\"'") for word in aside)
    words.update(f"{number:g}" for number in numbers)
    return Told(span=sentence.span, words=tuple(sorted(words)))


def manner(
    sources: Iterable[Attribution], names: Mapping[str, frozenset[str]], numbers: frozenset[float]
) -> Manner:
    """How a sentence tells what it tells."""
    speakers: set[str] = set()
    is_own = is_veiled = False
    for attribution in sources:
        is_own |= attribution.is_own
        known = EMPTY if attribution.source.kind in MEDIA else names[speaker_key(attribution)]
        speakers |= known
        is_veiled |= not known
    return Manner(
        numbers=numbers,
        speakers=frozenset(speakers),
        is_own=is_own,
        is_veiled=is_veiled,
    )


def weights(tellings: Iterable[Telling]) -> dict[str, float]:
    """How much each word of a story says: the fewer sentences have it, the more."""
    counts: Counter[str] = Counter()
    total = 0
    for each in tellings:
        total += len(each.sentences)
        counts.update(chain.from_iterable(sentence.words for sentence in each.sentences))
    return {word: log(total / count) for word, count in counts.items()}


def same_told(receiver: Telling, source: Telling, weight: Mapping[str, float]) -> list[Pair]:
    """The sentences of a receiver with those of a source that tell the same, each at most once.

    What a receiver has divided in two, its neighbours tell together.
    """
    own = [sum(weight[word] for word in each.words) for each in source.sentences]
    scored = []
    for at, sentence in enumerate(receiver.sentences):
        scored += list(likely(at, sentence, source, own, weight))
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, left, right in sorted(scored):
        if left not in found and right not in taken:
            found[left] = right
            taken.add(right)
    whole = dict(found)
    for _, left, right in sorted(scored):
        if left not in found and right in {whole.get(left - 1), whole.get(left + 1)}:
            found[left] = right
    return sorted(found.items())


def likely(
    at: int, sentence: Told, source: Telling, own: Sequence[float], weight: Mapping[str, float]
) -> Iterator[tuple[float, int, int]]:
    """The sentences of a source that share enough with one of a receiver, the best having the least score."""
    shared: dict[int, float] = {}
    for word in sentence.words:
        for number in source.places.get(word, ()):
            shared[number] = shared.get(number, 0.0) + weight[word]
    whole = sum(weight[word] for word in sentence.words)
    for number, score in shared.items():
        lighter = min(whole, own[number])
        if score >= LEAST_WEIGHT and score >= LEAST_SHARE * lighter:
            yield -round(score * score / lighter, 6), at, number
