"""Subjects that parsers miss: parted from their verb by a participle, or told only by an ordinal."""

from __future__ import annotations

from headwater.mark.tokens import Token

PARTICIPLES = frozenset({"VBD", "VBN"})  # taggers take the one for the other


def parted_by_participle(verb: Token) -> Token | None:
    """Who says it before a participle between commas ("two clerks, shown the list, said that …")."""
    for child in verb.lefts:
        if child.i == verb.sent.start or child.nbor(-1).text != "," or child.right_edge.i + 2 != verb.i:
            continue
        if child.dep_ == "ccomp" and child.tag_ in PARTICIPLES:
            return next((token for token in child.lefts if token.dep_ == "nsubj"), None)
    return None


def ordinal_before(verb: Token) -> Token | None:
    """The ordinal that stands for one of several ("a fourth said he had doubts")."""
    if verb.i < verb.sent.start + 2:
        return None
    ordinal = verb.nbor(-1)
    is_meant = ordinal.pos_ == "ADJ" and ordinal.head == verb and ordinal.nbor(-1).pos_ == "DET"
    return ordinal if is_meant else None
