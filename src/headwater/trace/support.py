"""Whether a document of the pile says what another has from its outlet, and where."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.record.mark import Attribution, Sentence
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span

LEAST_SHARED = 4  # content words; fewer recur in any two articles of a story
LEAST_COMMON = 2  # content words of one sentence, where only one article can be meant
FIRST = 5  # sentences, captions among them, with which an article sums up what it tells
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


def lead_retold(attribution: Attribution, receiver: MarkedDocument, source: MarkedDocument) -> Span | None:
    """The first sentence of the source that shares most with what the receiver begins with from there."""
    if attribution.scope == "article":
        return None
    aside = attributing_words(attribution, receiver)
    ours = [
        each
        for each in first_sentences(receiver)
        if any(span.overlaps(each.span) for span in attribution.scope)
    ]
    words = {word for sentence in ours for word in sentence.lemmas} - aside
    best, most = None, LEAST_SHARED - 1
    for candidate in first_sentences(source) if ours else ():
        shared = len(words.intersection(candidate.lemmas))
        if shared > most:
            best, most = candidate.span, shared
    return best


def number_retold(
    attribution: Attribution, receiver: MarkedDocument, source: MarkedDocument, place: Span
) -> Span | None:
    """Where the source gives a number that a relayed passage gives: at a place, else first elsewhere.

    A place is kept where the passage gives none; a dispatch with other numbers told of another day.
    """
    if attribution.scope == "article":
        return place
    given = {
        each.value
        for each in receiver.marks.figures
        if any(span.covers(each.span) for span in attribution.scope)
    }
    told = [each for each in source.marks.figures if each.value in given]
    if not given or any(place.covers(each.span) for each in told):
        return place
    return min((each.span for each in told), default=None)


def first_sentences(entry: MarkedDocument) -> list[Sentence]:
    """The sentences with which an article's text begins, a caption or a byline perhaps among them."""
    start = next((zone.start for zone in entry.document.zones if zone.kind == "body"), None)
    if start is None:
        return []
    return [each for each in entry.marks.sentences if each.span.start >= start][:FIRST]


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
