"""Verbs in "-s" that the tagger takes for plurals ("reserves the right", "builder rejects blame")."""

from __future__ import annotations

from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.tokens import Token

COMPLETED = frozenset({"nsubj", "dobj", "ccomp"})
FULL_STOPS = frozenset({".", "?"})
PARTS_OF_NAMES = frozenset({"compound", "nsubj", "ROOT", "nmod", "appos", "dep", "dobj"})
BEGINNING = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "VERB", "DET", "PRON"})


def is_finite_plural(token: Token, lexicon: EventLexicon) -> bool:
    """Whether a plural has a subject or an object, as only a verb has, or stands in a headline between a doer
    and what it does, though no noun of that form tells a happening."""
    if token.tag_ == "NN":
        return is_before_article(token, lexicon)
    if token.tag_ != "NNS":
        return False
    if token.dep_ in {"ROOT", "advcl"} and any(child.dep_ in COMPLETED for child in token.children):
        return True
    lemma = token.lemma_.lower()
    if lemma not in lexicon.verbs or token.sent[-1].text in FULL_STOPS:
        return False
    if lemma in lexicon.nouns:
        return is_joined_to_finite(token)
    return is_before_bare_verb(token) or is_between_names(token) or is_joined_to_finite(token)


def is_before_article(token: Token, lexicon: EventLexicon) -> bool:
    """Whether what is taken for a noun is a verb in its plain form, between who does it and an article ("to
    have Ada Moll host the gala"); no noun of that form may tell a happening."""
    lemma = token.lower_
    if lemma not in lexicon.verbs or lemma in lexicon.nouns or token.i + 1 >= token.sent.end:
        return False
    is_behind_doer = token.i > token.sent.start and token.nbor(-1).pos_ in {"NOUN", "PROPN", "PRON"}
    return is_behind_doer and token.nbor(-1).tag_ != "PRP$" and token.nbor(1).tag_ in {"DT", "PRP$"}


def is_joined_to_finite(token: Token) -> bool:
    """Whether what is taken for a plural is joined to a verb in "-s" ("Gunman kills 1, wounds 2")."""
    return token.dep_ == "conj" and token.head.tag_ == "VBZ" and token.i > token.head.i


def is_between_names(token: Token) -> bool:
    """Whether one who does it stands right before, and what it is done to right behind ("quake jolts southern
    Norland")."""
    if token.dep_ not in PARTS_OF_NAMES or doer_here(token) is None or token.i + 1 >= token.sent.end:
        return False
    behind = token.nbor(1)
    return behind.pos_ in BEGINNING and behind.tag_ not in {"VBD", "VBN"}


def is_before_bare_verb(token: Token) -> bool:
    """Whether what is taken for a verb right after it can be its object ("builder rejects blame")."""
    if token.dep_ != "nsubj" or token.head.tag_ not in {"VBP", "VB"} or token.head.i != token.i + 1:
        return False
    return doer_before(token) is not None


def doer_before(token: Token) -> Token | None:
    """Who stands right before such a verb, as if a part of its name, or of the one it is a part of."""
    before = [child for child in token.children if child.dep_ == "compound" and child.i < token.i]
    return before[-1] if before else doer_here(token)


def doer_here(token: Token) -> Token | None:
    """The single noun or name right before a word."""
    before = token.nbor(-1) if token.i > token.sent.start else None
    return before if before is not None and before.tag_ in {"NN", "NNP"} else None
