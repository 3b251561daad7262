"""Stretches of a parsed sentence: the words under a token, trimmed and cut around others."""

from __future__ import annotations

from collections.abc import Iterable

from headwater.mark.tokens import Parse, Token

TokenRange = tuple[int, int]  # token indices, end-exclusive

QUOTES = frozenset("“”„‟«»\"‘’‚‛‹›'`")
DASHES = frozenset({"-", "–", "—", "--", "―"})
DATELINE = 14  # tokens before the dash of a dateline
LEAST_OF_TOWN = 3  # letters of its first word
INNER = QUOTES | {"%", "‰"}


def under(token: Token) -> TokenRange:
    """The tokens of a subtree, from edge to edge."""
    return token.left_edge.i, token.right_edge.i + 1


def without(whole: TokenRange, cut: TokenRange) -> list[TokenRange]:
    """What is left of a range when another is taken out."""
    pieces = [(whole[0], min(whole[1], cut[0])), (max(whole[0], cut[1]), whole[1])]
    return [piece for piece in pieces if piece[0] < piece[1]]


def trimmed(doc: Parse, pieces: Iterable[TokenRange]) -> list[TokenRange]:
    """The pieces without punctuation and space at their ends; quotation marks stay."""
    return [
        narrowed
        for narrowed in (_narrowed(doc, *after_dateline(doc, piece)) for piece in pieces)
        if any(token.is_alpha or token.like_num for token in doc[slice(*narrowed)])
    ]


def _narrowed(doc: Parse, first: int, end: int) -> TokenRange:
    while first < end and _is_edge(doc[first]):
        first += 1
    while first < end and (_is_edge(doc[end - 1]) or doc[end - 1].dep_ == "cc"):
        if doc[end - 1].text == ")" and any(token.text == "(" for token in doc[first:end]):
            break
        end -= 1
    return first, end


def _is_edge(token: Token) -> bool:
    return token.is_space or (token.is_punct and token.text[0] not in INNER)


def after_dateline(doc: Parse, piece: TokenRange) -> TokenRange:
    """A piece that opens a paragraph, less the dateline that it opens with ("PORT VOLL (ABC) — …")."""
    first, end = piece
    if first or len(doc[0]) < LEAST_OF_TOWN or not doc[0].text.isupper():
        return piece
    for token in doc[: min(end - 1, DATELINE)]:
        if token.text in DASHES and token.whitespace_ and doc[token.i - 1].whitespace_:
            return token.i + 1, end
        if token.pos_ in {"VERB", "AUX", "PRON"}:
            break
    return piece


def is_infinitive(verb: Token) -> bool:
    """Whether "to" stands before the verb."""
    return any(child.tag_ == "TO" for child in verb.lefts)


def child_of(token: Token, *relations: str) -> Token | None:
    """The first child in one of these relations."""
    return next((child for child in token.children if child.dep_ in relations), None)


def clause_head(token: Token) -> Token:
    """The verb of the clause that a token stands in."""
    while token.pos_ not in {"VERB", "AUX"} and token.dep_ != "ROOT":
        token = token.head
    return token
