"""Verbs that tell of no happening: what somebody deals in, is called, or when a page was put up."""

from __future__ import annotations

from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

# Of a page, that it was put up.
PUTTING_UP = words("post publish update upload submit print file")
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})


def is_label(verb: Token) -> bool:
    """Whether a verb only labels somebody or something."""
    return is_trade(verb) or is_byline(verb) or is_naming(verb)


def is_trade(verb: Token) -> bool:
    """Whether a clause only says who somebody is ("Ida Orr, a broker who trades in timber")."""
    noun = verb.head
    if verb.dep_ != "relcl" or verb.tag_ not in {"VBZ", "VBP"} or noun.dep_ not in {"appos", "attr"}:
        return False
    has_helper = any(child.dep_ in {"aux", "auxpass"} for child in verb.children)
    return not has_helper and any(child.lower_ in {"a", "an"} for child in noun.lefts)


def is_naming(verb: Token) -> bool:
    """Whether a participle only says what somebody is called ("a clerk named Ada Moll")."""
    if verb.dep_ != "acl" or verb.lemma_.lower() not in {"name", "call"}:
        return False
    return any(child.dep_ == "oprd" and child.i > verb.i for child in verb.children)


def is_byline(verb: Token) -> bool:
    """Whether a participle only says when or for whom a page was put up ("Posted in Sport on Monday")."""
    if verb.tag_ not in {"VBN", "VBD"} or verb.lemma_.lower() not in PUTTING_UP:
        return False
    if any(child.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass", "dobj"} for child in verb.children):
        return False
    return not any(token.tag_ in FINITE and token != verb for token in verb.sent)
