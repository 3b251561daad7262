"""Sentences of other articles that may tell an assertion in words of their own, whatever was read in them.

Two tellings of one thing may share few words, and no rule may have found in one of them what it found in the
other. So each assertion is held against the plain sentences of the articles that do not bear it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from msgspec.structs import replace

from headwater.collate.counts import RARE_NUMBER
from headwater.collate.reading import Count, Reading
from headwater.collate.told import Sentences, Told, sentences
from headwater.collate.unlike import say_two_things
from headwater.collate.vectors import Encode, Vectors, encode_passages
from headwater.collate.witnessed import Witnessed
from headwater.record.collation import Locus
from headwater.record.span import Span

# Chosen on simulated piles and on some hundred pairs of ten piles of our own, read one by one: of the
# sentences that are found there, three of five tell the same.
LEAST_WEIGHT = 2500  # of the shared words; one in one of seven sentences weighs 2000
LEAST_SHARE = 0.2  # of the lighter side's weight
NEAR = 0.45  # in meaning, with the names and without them
NEAR_COUNT = 0.3  # where a small number is the same
BESIDE = 2  # words in common, the number among them
MOST_WORDINGS = 6  # of an assertion that are looked for


class Match(NamedTuple):
    """A reading, and the number of a sentence that may tell the same."""

    reading: Reading
    at: int


def with_elsewhere(
    loci: Sequence[Locus],
    groups: Sequence[Sequence[Reading]],
    sources: Mapping[str, Witnessed],
    encode: Encode,
) -> list[Locus]:
    """The assertions that groups of readings make, each with the sentences elsewhere that may tell it."""
    found = elsewhere(groups, sources, encode)
    return [replace(place, elsewhere=spans) for place, spans in zip(loci, found, strict=True)]


def elsewhere(
    groups: Sequence[Sequence[Reading]], sources: Mapping[str, Witnessed], encode: Encode
) -> list[tuple[Span, ...]]:
    """For each assertion, the sentences of articles that do not bear it which may tell it."""
    story = sentences(sources)
    found = [[*matches(group, story)] for group in groups]
    likest = {at: story.likest(at) for at in sorted({match.at for each in found for match in each})}
    found = [[match for match in each if is_mutual(match, story, likest[match.at])] for each in found]
    meaning = meanings((match for each in found for match in each), story, encode)
    return [
        tuple(sorted(story.told[match.at].span for match in each if is_near(match, story, meaning)))
        for each in found
    ]


def matches(group: Sequence[Reading], story: Sentences) -> Iterator[Match]:
    """Of each article that does not bear an assertion the sentence that shares most with it, if that is
    enough and does not gainsay it."""
    if group[0].kind == "statement":
        return
    bearing = {reading.document for reading in group}
    best: dict[str, tuple[float, Match]] = {}
    for reading in wordings(group):
        for at, score in sharing_enough(reading, story):
            document = story.told[at].span.document
            if document not in bearing and score > best.get(document, (0.0,))[0]:
                best[document] = score, Match(reading, at)
    for _, (_, match) in sorted(best.items(), key=lambda item: item[0]):
        if not gainsays(story.told[match.at], match.reading):
            yield match


def wordings(group: Sequence[Reading]) -> list[Reading]:
    """The readings of an assertion that tell it in words of their own."""
    found: dict[frozenset[str], Reading] = {}
    for reading in group:
        found.setdefault(telling_words(reading), reading)
    return list(found.values())[:MOST_WORDINGS]


def telling_words(reading: Reading) -> frozenset[str]:
    """The words by which a reading asserts, without who says so."""
    return reading.core_words or reading.words


def asserted(reading: Reading) -> str:
    """What a reading asserts, without who says so."""
    return reading.core or reading.text


def sharing_enough(reading: Reading, story: Sentences) -> Iterator[tuple[int, float]]:
    """The sentences that share enough with a reading, each with how much."""
    words = telling_words(reading)
    whole = story.weigh(words)
    for at, shared in story.sharing(words):
        told = story.told[at]
        if isinstance(reading, Count):
            is_enough = (reading.value, reading.unit) in told.numbers
        else:
            is_enough = shared >= max(LEAST_WEIGHT, LEAST_SHARE * min(whole, told.weight))
        if is_enough:
            yield at, story.score(at, shared, whole)


def gainsays(told: Told, reading: Reading) -> bool:
    """Whether a sentence says that it was not so, or cannot be the same in other words."""
    return not told.denied.isdisjoint(reading.words) or say_two_things(reading.text, told.text)


def is_mutual(match: Match, story: Sentences, likest: Mapping[str, int]) -> bool:
    """Whether nothing in a reading's article has more in common with a sentence than where the reading
    stands; a number that is no chance is enough with a word beside it."""
    other = likest.get(match.reading.document)
    if other is not None and story.told[other].span.overlaps(match.reading.span):
        return True
    return has_rare_number(match.reading) and has_words_beside(match, story)


def has_rare_number(reading: Reading) -> bool:
    """Whether a reading gives a number that two tell by chance seldom."""
    return isinstance(reading, Count) and reading.value >= RARE_NUMBER


def has_words_beside(match: Match, story: Sentences) -> bool:
    """Whether more than the number is in both."""
    return len(telling_words(match.reading) & story.told[match.at].words) >= BESIDE


@dataclass(frozen=True, slots=True)
class Meanings:
    """How near passages are in meaning, as they stand and without the names in them."""

    vectors: Vectors
    plain: Mapping[str, str]

    def as_they_stand(self, left: str, right: str) -> float:
        """How near two passages are, whoever is named in them."""
        return self.vectors.cosine(left, right)

    def without_names(self, left: str, right: str) -> float:
        """How near two passages are in what they tell of those who are named in them."""
        return self.vectors.cosine(self.plain[left], self.plain[right])


def meanings(found: Iterable[Match], story: Sentences, encode: Encode) -> Meanings:
    """What compares readings with the sentences that may tell the same."""
    texts = {text for match in found for text in (asserted(match.reading), story.told[match.at].text)}
    plain = {text: story.without_names(text) for text in texts}
    return Meanings(encode_passages((*plain, *plain.values()), encode), plain)


def is_near(match: Match, story: Sentences, meaning: Meanings) -> bool:
    """Whether a sentence is near enough to its reading in meaning, or gives a number that is no chance."""
    texts = asserted(match.reading), story.told[match.at].text
    if not isinstance(match.reading, Count):
        return meaning.as_they_stand(*texts) >= NEAR and meaning.without_names(*texts) >= NEAR
    if has_rare_number(match.reading):
        return True
    return has_words_beside(match, story) and meaning.as_they_stand(*texts) >= NEAR_COUNT
