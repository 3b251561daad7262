"""Sentences that a retelling divides: each part stands on the sentence that the whole retells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from headwater.record.mark import Sentence
from headwater.record.span import Span

LEAST_SHARED = 2  # content words with the sentence that a neighbour retells
LEAST_SHARE = 0.4  # of the part's own

Pair = tuple[Span, Span]


def with_divided(
    pairs: Iterable[Pair], receiver: Iterable[Sentence], source: Iterable[Sentence]
) -> Iterator[Pair]:
    """What each sentence of a retelling retells: what it was found to, or what a neighbour does, if more of
    its words stand there."""
    upstream = {sentence.span: sentence for sentence in source}
    known = {left: upstream[right] for left, right in pairs if right in upstream}
    ordered = sorted(receiver, key=lambda sentence: sentence.span)
    for at, sentence in enumerate(ordered):
        told = likest(sentence, known.get(sentence.span), neighbours(at, ordered, known))
        if told is not None:
            yield sentence.span, told.span


def neighbours(at: int, ordered: Sequence[Sentence], known: Mapping[Span, Sentence]) -> Iterator[Sentence]:
    """What the sentences before and after one retell."""
    for sentence in (*ordered[max(0, at - 1) : at], *ordered[at + 1 : at + 2]):
        if sentence.span in known:
            yield known[sentence.span]


def likest(sentence: Sentence, own: Sentence | None, others: Iterable[Sentence]) -> Sentence | None:
    """Of what a sentence may retell, that with most of its words; nothing where none has enough."""
    words = set(sentence.lemmas)
    best, most = own, len(words.intersection(own.lemmas)) if own else 0
    for other in others:
        shared = len(words.intersection(other.lemmas))
        if shared > most and shared >= max(LEAST_SHARED, LEAST_SHARE * len(words)):
            best, most = other, shared
    return best
