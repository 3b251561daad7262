"""What an article is about, as vectors whose products say how like another it is.

The weights come from a logistic regression on pairs of articles of a public corpus of
look-alike events, in samples of 4 to 60 articles: words and names of the pair's own
happening weigh most, then who is named, then what the lead says. Who is named counts twice: by
names that are rare in the pile, and by how often each is named, so that the articles of one affair
are held together by the names that all of them have.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from headwater.gather.compare.letters import romanised
from headwater.gather.compare.sounds import skeleton
from headwater.gather.known_names import known_names
from headwater.record.document import Document
from headwater.record.mark import Sentence
from headwater.record.pile import MarkedDocument

Encode = Callable[[Sequence[str]], NDArray[np.float32]]
Vector = NDArray[np.float32]

# The lead and the intercept were 4.0 and -5.1: leads on one happening are of many kinds, and with less of
# them fewer look-alikes are merged, too (docs/benchmarks.md).
WORDS, NAMES, LEAD, CAST = 13.0, 6.0, 1.0, 5.0
INTERCEPT = -4.4
CAST_IN_COMMON = 0.35  # that look-alike events have, too; no evidence where either article names nobody
NAMED_TWICE = 2.0  # a word of a name counts double
HALF_AS_MUCH = 8  # sentences down an article a word counts half: its own news stands at the top
BACKGROUND = 500  # documents of other matters that every pile is thought to stand among,
WORD_ELSEWHERE, PAIR_ELSEWHERE = 0.02, 0.002  # and the share of them that hold a word, a pair of words
LEAD_SENTENCES, SAYS_SOMETHING = 2, 3  # a sentence of so many content words
FEATURES = 400  # of one article; the lightest add nothing
NAMED = "@"  # before a feature that is a name of the cast
CAST_NAMES = 100  # of one article, the most often named


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An article's weighted words and names, the vector of its lead, its words before weighing, and whether
    it names anybody."""

    features: Mapping[str, float]
    lead: Vector
    bag: Mapping[str, float]
    names_somebody: bool = False


def profiles(pile: Sequence[MarkedDocument], encode: Encode) -> list[Profile]:
    """A profile of each article, weighed by what the pile has in common."""
    own = [names_of(entry) for entry in pile]
    known = known_names(pile, own)
    names = [sorted({*named, *more}) for named, more in zip(own, known, strict=True)]
    bags = [bag(entry, named) for entry, named in zip(pile, names, strict=True)]
    words = unit_vectors(bags, word_weights(bags))
    called = unit_vectors([Counter(map(_sound, named)) for named in names], name_weights(names))
    casts = cast_vectors([cast(entry, more) for entry, more in zip(pile, known, strict=True)])
    leads = np.asarray(encode([lead(entry) for entry in pile]), dtype=np.float32)
    return [
        Profile(
            features=_joined(word, name, held),
            lead=np.float32(math.sqrt(LEAD)) * vector,
            bag=told,
            names_somebody=bool(held),
        )
        for word, name, held, vector, told in zip(words, called, casts, leads, bags, strict=True)
    ]


def names_of(entry: MarkedDocument) -> list[str]:
    """The words of all proper names, romanised, each once, in order."""
    chained = {
        romanised(word) for chain in entry.marks.chains for name in chain.names for word in name.split()
    }
    return sorted(chained or _capitalised(entry.document, entry.marks.sentences))


def _capitalised(document: Document, sentences: Sequence[Sentence]) -> set[str]:
    """Capitalised words within sentences, where no names were marked."""
    return {
        romanised(word)
        for sentence in sentences
        for word in document.words(sentence.span).split()[1:]
        if word[:1].isupper() and word.isalpha()
    }


def cast(entry: MarkedDocument, known: Collection[str] = ()) -> dict[str, float]:
    """How often each word of a name is meant, pronouns and descriptions counted, damped; names that only
    other articles mark, once."""
    counts: Counter[str] = Counter({f"{NAMED}{skeleton(word) or word}" for word in known})
    for chain in entry.marks.chains:
        longest = max(chain.names, key=lambda name: (len(name), name), default="")
        words = {romanised(word) for word in longest.split() if word[:1].isupper()}
        counts.update(
            dict.fromkeys({f"{NAMED}{skeleton(word) or word}" for word in words}, len(chain.mentions))
        )
    most = sorted(counts, key=lambda word: (-counts[word], word))[:CAST_NAMES]
    return {word: math.sqrt(counts[word]) for word in most}


def cast_vectors(casts: Sequence[Mapping[str, float]]) -> list[dict[str, float]]:
    """Casts as vectors of unit length, without the names that only one article has."""
    held = Counter(word for each in casts for word in each)
    found = []
    for each in casts:
        length = math.sqrt(sum(value * value for value in each.values())) or 1.0
        found.append({word: value / length for word, value in each.items() if held[word] > 1})
    return found


def bag(entry: MarkedDocument, named: Sequence[str]) -> dict[str, float]:
    """An article's content words and pairs of neighbours, damped, less further down; names count double."""
    counts: dict[str, float] = defaultdict(float)
    for sentence, weight in by_place(entry.marks.sentences):
        lemmas = [romanised(lemma) for lemma in sentence.lemmas]
        for word in (*lemmas, *map(" ".join, pairwise(lemmas))):
            counts[word] += weight
    called = set(named)
    return {
        word: math.log1p(2 * count * (NAMED_TWICE if word in called else 1.0))
        for word, count in counts.items()
    }


def by_place(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, float]]:
    """Each sentence with what it counts by its place among those that say something."""
    told = 0
    for sentence in sentences:
        yield sentence, HALF_AS_MUCH / (HALF_AS_MUCH + told)
        told += len(sentence.lemmas) >= SAYS_SOMETHING


def word_weights(bags: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """How telling a word is, as if the pile stood among documents of other matters."""
    held = Counter(word for each in bags for word in each)
    total = len(bags) + BACKGROUND
    return {
        word: math.log(total / (count + BACKGROUND * (PAIR_ELSEWHERE if " " in word else WORD_ELSEWHERE)))
        for word, count in held.items()
    }


def name_weights(names: Sequence[Sequence[str]]) -> dict[str, float]:
    """How telling a name is within the pile."""
    held = Counter(sound for named in names for sound in {_sound(name) for name in named})
    return {sound: math.log((len(names) + 1) / count) for sound, count in held.items()}


def unit_vectors(bags: Sequence[Mapping[str, float]], weights: Mapping[str, float]) -> list[dict[str, float]]:
    """Weighted vectors of unit length, in which words that only one article has are left out afterwards."""
    held = Counter(word for each in bags for word in each)
    found = []
    for each in bags:
        weighted = {word: value * weights[word] for word, value in each.items() if weights[word] > 0}
        counted = {word: value for word, value in weighted.items() if held[word] > 1 or " " not in word}
        length = math.sqrt(sum(value * value for value in counted.values())) or 1.0
        shared = sorted(
            ((-value, word) for word, value in weighted.items() if held[word] > 1),
        )[:FEATURES]
        found.append({word: -value / length for value, word in shared})
    return found


def lead(entry: MarkedDocument) -> str:
    """The headline and first sentences of an article."""
    told = [sentence for sentence in entry.marks.sentences if len(sentence.lemmas) >= SAYS_SOMETHING]
    first = " ".join(entry.document.words(sentence.span) for sentence in told[:LEAD_SENTENCES])
    return first or (entry.document.title or "")


def _sound(name: str) -> str:
    return "~" + (skeleton(name) or name)


def _joined(
    words: Mapping[str, float], names: Mapping[str, float], named: Mapping[str, float]
) -> dict[str, float]:
    return {
        key: value * math.sqrt(weight)
        for vector, weight in ((words, WORDS), (names, NAMES), (named, CAST))
        for key, value in vector.items()
    }
