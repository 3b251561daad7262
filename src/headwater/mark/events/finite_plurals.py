"""Verbs in "-s" that the tagger takes for plurals ("reserves the right", "builder rejects blame")."""

from __future__ import annotations

from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.tokens import Token

COMPLETED = frozenset({"nsubj", "dobj", "ccomp"})


def is_finite_plural(token: Token, lexicon: EventLexicon) -> bool:
    """Whether a plural has a subject or an object, as only a verb has, or stands in a headline between a doer
    and what it does, though no noun of that form tells a happening."""
    if token.tag_ != "NNS":
        return False
    if token.dep_ in {"ROOT", "advcl"} and any(child.dep_ in COMPLETED for child in token.children):
        return True
    lemma = token.lemma_.lower()
    return is_before_bare_verb(token) and lemma in lexicon.verbs and lemma not in lexicon.nouns


def is_before_bare_verb(token: Token) -> bool:
    """Whether what is taken for a verb right after it can be its object ("builder rejects blame")."""
    if token.dep_ != "nsubj" or token.head.tag_ not in {"VBP", "VB"} or token.head.i != token.i + 1:
        return False
    return doer_before(token) is not None and token.sent[-1].text != "."


def doer_before(token: Token) -> Token | None:
    """Who stands right before such a verb, as if a part of its name."""
    before = [child for child in token.children if child.dep_ == "compound" and child.i < token.i]
    return before[-1] if before else None
