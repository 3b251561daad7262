"""The clauses of a sentence that read alone: a subject, its verb, and what hangs on them."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.tokens import Token, TokenSpan

HEADS = frozenset({"ROOT", "ccomp", "conj", "parataxis", "advcl"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
BARE_SUBJECTS = frozenset({"who", "which", "that", "whom"})  # a relative clause does not read alone
EDGES = frozenset({"mark", "cc", "punct"})
LEAST_WORDS = 4


def clauses_of(sentence: TokenSpan) -> Iterator[TokenSpan]:
    """The clauses of a tagged sentence in order of their verbs; a clause holds none of the others' words
    at its ends."""
    heads = [token for token in sentence if is_clause_head(token)]
    if len(heads) < 2:
        return
    taken = {head.i for head in heads}
    for head in heads:
        own = list(own_tokens(head, taken))
        marks = [child.i + 1 for child in head.children if child.dep_ == "mark" and child.i < head.i]
        span = trimmed(sentence.doc[max([min(own), *marks]) : max(own) + 1])
        if LEAST_WORDS <= len(span) < len(sentence) and is_whole(span, sentence):
            yield span


def is_clause_head(token: Token) -> bool:
    """Whether a token is a verb with a subject of its own."""
    return (
        token.dep_ in HEADS
        and token.pos_ in {"VERB", "AUX"}
        and any(child.dep_ in SUBJECTS and child.lower_ not in BARE_SUBJECTS for child in token.children)
    )


def own_tokens(head: Token, others: set[int]) -> Iterator[int]:
    """The places of the words that hang on a head, not on another clause's."""
    waiting = [head]
    while waiting:
        token = waiting.pop()
        yield token.i
        waiting.extend(child for child in token.children if child.i not in others)


def is_whole(span: TokenSpan, sentence: TokenSpan) -> bool:
    """Whether what stands before and after belongs to other clauses, not to a part that was torn off."""
    before = span.start == sentence.start or is_border(span.doc[span.start - 1])
    after = span.end >= sentence.end or is_border(span.doc[span.end])
    return before and after


def is_border(token: Token) -> bool:
    """Whether clauses meet at a token."""
    return token.is_punct or token.is_space or token.dep_ in EDGES


def is_loose(token: Token) -> bool:
    """Whether a token at the end of a clause belongs to what follows."""
    return token.is_space or (token.is_punct and token.text not in '"”’»)%') or token.dep_ in {"cc", "mark"}


def trimmed(span: TokenSpan) -> TokenSpan:
    """A span without connectives and stops at its ends."""
    start, end = span.start, span.end
    while start < end and (span.doc[start].dep_ in EDGES or span.doc[start].is_space):
        start += 1
    while start < end and is_loose(span.doc[end - 1]):
        end -= 1
    return span.doc[start:end]
