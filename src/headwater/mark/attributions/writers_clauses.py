"""Clauses about a noun that the writer puts into what somebody says or denies: they are not had from them.

"He had not been warned, he said, at the plant behind an outbreak that has now killed seven"; "the owner of
a mill in which nine people died has denied that a door was locked".
"""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.attributions.asserted import tokens_at
from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.tokens import Token
from headwater.record.mark import Quote
from headwater.record.span import Span

PRESENT = frozenset({"VBZ", "VBP"})
PAST = "VBD"
HELPING = frozenset({"aux", "auxpass"})


def leave_writers_clauses(quote: Quote, draft: Draft, reading: Reading) -> None:
    """Take out of what somebody says in the past tense what has happened to a noun by now."""
    tokens = [token for span in quote.content for token in tokens_at(span, reading.paragraph)]
    if quote.kind != "indirect" or not any(token.dep_ == "ccomp" and is_past(token) for token in tokens):
        return
    clauses = [clause_of(each, reading) for each in tokens if each.dep_ == "relcl" and is_by_now(each)]
    draft.scope = [piece for place in draft.scope for piece in without(place, clauses)] or draft.scope


def without_clauses(place: Range, reading: Reading) -> list[Range]:
    """A passage without what is told of its nouns."""
    span = Span(document=reading.paragraph.document, start=place[0], end=place[1])
    tokens = tokens_at(span, reading.paragraph)
    clauses = [clause_of(token, reading) for token in tokens if token.dep_ == "relcl"]
    return list(without(place, clauses)) or [place]


def clause_of(verb: Token, reading: Reading) -> Range:
    """Where a clause about a noun stands."""
    last = verb.right_edge
    return reading.paragraph.start + verb.left_edge.idx, reading.paragraph.start + last.idx + len(last)


def without(place: Range, clauses: list[Range]) -> Iterator[Range]:
    """What is left of a passage without some clauses."""
    start, end = place
    for first, last in sorted(clauses):
        if start < first < end:
            yield start, first
        start = max(start, last) if first < end and last > place[0] else start
    if start < end:
        yield start, end


def is_past(verb: Token) -> bool:
    """Whether a clause is told in the past tense."""
    return bearer(verb).tag_ == PAST


def is_by_now(verb: Token) -> bool:
    """Whether a clause is told in the present perfect."""
    word = bearer(verb)
    return word.tag_ in PRESENT and word.lemma_ == "have" and word is not verb


def bearer(verb: Token) -> Token:
    """The word that bears the tense: the first helper, else the verb."""
    return next((child for child in verb.lefts if child.dep_ in HELPING and child.tag_ != "MD"), verb)
