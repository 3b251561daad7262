"""Verbs that the parser takes for names or participles, or parts from whom they are done to."""

from __future__ import annotations

from headwater.mark.events.gaps import those_in_gap
from headwater.mark.events.headline_subjects import name_after
from headwater.mark.events.headline_words import has_doer_before
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

# Participles that are written behind a noun without a hyphen ("a state owned bank").
COMPOUNDED = words(
    "base own back lead run make fund sponsor control hold mandate order relate bear hire plan designate hit"
)
NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})


def is_main_astray(verb: Token) -> bool:
    """Whether what is taken for a participle before a noun is the verb between its subject and its object
    ("the quake jolted Moll island"): a noun stands right before it, as in few compounds ("state owned")."""
    is_part = (verb.dep_, verb.tag_) == ("amod", "VBN") or (verb.dep_ == "compound" and verb.tag_ == "VBD")
    if not is_part or verb.head.i < verb.i or verb.i == verb.sent.start:
        return False
    before = verb.nbor(-1)
    while before.tag_ == "RB" and before.i > verb.sent.start:
        before = before.nbor(-1)
    return (
        before.tag_ in NOUN_TAGS
        and verb.lemma_.lower() not in COMPOUNDED
        and not before.lower_.endswith("ly")
    )


def is_bringing(token: Token) -> bool:
    """Whether a clause tells what somebody is brought to do ("caused miners to complain")."""
    deeds = [child for child in token.children if child.dep_ == "ccomp" and child.tag_ == "VB"]
    return any(is_infinitive(deed) and any(is_noun_subject(word) for word in deed.children) for deed in deeds)


def is_infinitive(verb: Token) -> bool:
    """Whether "to" stands before a verb."""
    return any(child.tag_ == "TO" for child in verb.children)


def is_noun_subject(word: Token) -> bool:
    """Whether a subject is no pronoun."""
    return word.dep_ == "nsubj" and word.pos_ in {"NOUN", "PROPN"}


def undergone_astray(token: Token) -> list[Token]:
    """Whom a verb befalls that does not govern it: in a headline what stands behind a verb that is taken for
    a name, and of a clause without "whom" the noun it hangs on ("the church she attends")."""
    if token.pos_ in {"PROPN", "NOUN"}:
        return name_after(token) or behind_article(token) if has_doer_before(token) else []
    if is_main_astray(token):
        return [token.head]
    return those_in_gap(token) if token.head.head is not token.head else []


def behind_article(noun: Token) -> list[Token]:
    """What stands behind the article that follows a word."""
    article = noun.nbor(1) if noun.i + 1 < noun.sent.end else noun
    return [article.head] if article.tag_ in {"DT", "PRP$"} and article.head.i > article.i else []
