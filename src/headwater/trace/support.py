"""Whether a document of the pile says what another has from its outlet, and where."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.record.mark import Attribution, Sentence
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span

LEAST_SHARED = 4  # content words; fewer recur in any two articles of a story
LEAST_COMMON = 2  # content words of one sentence, where only one article can be meant
LEAST_SHARE = 0.4  # of the content words of the relayed sentence; retelling changes more than half at most


def supporting_sentence(
    attribution: Attribution, receiver: MarkedDocument, source: MarkedDocument
) -> Span | None:
    """The sentence of the source that a relayed passage retells, or None where none does."""
    aside = attributing_words(attribution, receiver)
    best, score = None, 0.0
    for sentence in relayed(attribution, receiver.marks.sentences):
        words = set(sentence.lemmas) - aside
        for candidate in source.marks.sentences:
            shared = len(words.intersection(candidate.lemmas))
            if shared >= LEAST_SHARED and shared / len(words) > max(score, LEAST_SHARE):
                best, score = candidate.span, shared / len(words)
    return best


def speaks_of_the_same(attribution: Attribution, receiver: MarkedDocument, source: MarkedDocument) -> bool:
    """Whether a relayed passage, in whatever words, may be of what the source says."""
    aside = attributing_words(attribution, receiver)
    ours = (set(sentence.lemmas) - aside for sentence in relayed(attribution, receiver.marks.sentences))
    return any(
        len(words.intersection(sentence.lemmas)) >= LEAST_COMMON
        for words in ours
        for sentence in source.marks.sentences
    )


def attributing_words(attribution: Attribution, receiver: MarkedDocument) -> set[str]:
    """The words that attribute; that two articles have them says nothing."""
    return {
        word.casefold() for span in attribution.evidence for word in receiver.document.words(span).split()
    }


def relayed(attribution: Attribution, sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences that an attribution covers; of a whole article, its first ones."""
    if attribution.scope == "article":
        return list(sentences[:8])
    return [
        sentence for sentence in sentences if any(span.overlaps(sentence.span) for span in attribution.scope)
    ][:12]
