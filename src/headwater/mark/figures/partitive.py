"""Whose some are counted: the noun behind "of" and a word for whose or which ("27 of her members")."""

from __future__ import annotations

from headwater.mark.tokens import Token, TokenSpan

WHOSE = frozenset({"PRP$", "DT", "POS", "WP$"})
LONGEST = 5  # words from "of" to the noun


def partitive_phrase(number: TokenSpan) -> TokenSpan | None:
    """The noun of which a number counts some, whatever the number was taken to belong to.

    The words before it must be words for whose or which, names, or adjectives.
    """
    doc, at = number.doc, number.end
    if at >= len(doc) or doc[at].lower_ != "of":
        return None
    behind = doc[at + 1 : min(len(doc), at + 1 + LONGEST)]
    noun = next((token for token in behind if not stands_before_noun(token)), None)
    if noun is None or noun.tag_ != "NNS" or not any(token.tag_ in WHOSE for token in doc[at + 1 : noun.i]):
        return None
    return doc[noun.i : noun.i + 1]


def stands_before_noun(token: Token) -> bool:
    """Whether a word may stand between "of" and the noun."""
    return token.tag_ in WHOSE or token.pos_ in {"ADJ", "PROPN", "NUM"} or token.tag_ == "NN"
