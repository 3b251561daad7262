"""Sentences of an article, with their content words."""

from __future__ import annotations

from collections.abc import Iterator
from sys import intern

from headwater.mark.clauses import clauses_of
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.mark.tokens import TokenSpan
from headwater.record.mark import Sentence

CONTENT_TAGS = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"})


def find_sentences(parsed: ParsedDocument) -> tuple[Sentence, ...]:
    """The sentences of the kept paragraphs, in order."""
    return tuple(
        Sentence(
            span=paragraph.span(sentence),
            lemmas=content_lemmas(sentence),
            clauses=tuple(paragraph.span(clause) for clause in clauses_of(sentence)),
        )
        for paragraph in parsed.kept
        for sentence in sentences_of(paragraph)
    )


def sentences_of(paragraph: Paragraph) -> Iterator[TokenSpan]:
    """The sentences of one paragraph, white space at their ends left out."""
    for sentence in paragraph.parse.sents:
        first, last = sentence.start, sentence.end
        while first < last and paragraph.parse[first].is_space:
            first += 1
        while first < last and paragraph.parse[last - 1].is_space:
            last -= 1
        if first < last:
            yield paragraph.parse[first:last]


def content_lemmas(tokens: TokenSpan) -> tuple[str, ...]:
    """The content words as case-folded lemmas, each kept once in memory; every word where none is tagged."""
    tagged = any(token.pos_ for token in tokens)
    return tuple(
        intern((token.lemma_ or token.text).casefold())
        for token in tokens
        if (token.pos_ in CONTENT_TAGS and not token.is_stop) or (not tagged and token.is_alpha)
    )
