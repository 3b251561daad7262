"""Whose a figure is: who is named as having, scoring or losing so many ("Voll scored 20 points")."""

from __future__ import annotations

from headwater.data.word_lists import word_list
from headwater.mark.tokens import Token, TokenSpan

# Who reports a number has it from somewhere: it is not a number of theirs.
REPORTING = word_list("holders.reporting")
ENDING = frozenset("finish end lead start open close".split())  # "finished with 20 points"
CHAINS = frozenset({"nummod", "quantmod", "amod", "compound", "npadvmod", "conj"})
OBJECTS = frozenset({"dobj", "npadvmod"})  # what somebody "scored" is often parsed as a measure
LONGEST = 6  # words from the number up to what is counted, and from a verb up to its subject


def holder_of(number: TokenSpan) -> TokenSpan | None:
    """The name of who has, scores, earns or loses what is counted."""
    thing = counted_from(number[-1])
    owner = next((child for child in thing.lefts if child.dep_ == "poss"), None)
    if owner is None:
        verb = verb_of(thing)
        owner = subject_of(verb) if verb is not None else None
    is_named = owner is not None and owner.pos_ != "PRON" and owner.text[0].isupper()
    return name_at(owner) if owner is not None and is_named else None


def counted_from(token: Token) -> Token:
    """The noun that a number counts, or the number where none stands."""
    for _ in range(LONGEST):
        if token.dep_ not in CHAINS or token.head.pos_ in {"VERB", "AUX"} or token.head.i == token.i:
            break
        token = token.head
    return token


def verb_of(thing: Token) -> Token | None:
    """The verb whose object something is, unless it only reports."""
    verb = thing.head
    if thing.dep_ == "pobj" and verb.lower_ == "with":
        return verb.head if verb.head.lemma_ in ENDING else None
    is_had = (
        thing.dep_ in OBJECTS
        and thing.i > verb.i
        and verb.pos_ in {"VERB", "AUX"}
        and verb.lemma_ not in REPORTING
    )
    return verb if is_had else None


def subject_of(verb: Token) -> Token | None:
    """The subject of a verb, or of the one that it is joined to."""
    for _ in range(LONGEST):
        subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
        if subject is not None or verb.dep_ not in {"conj", "advcl", "xcomp"}:
            return subject
        verb = verb.head
    return None


def name_at(token: Token) -> TokenSpan:
    """The whole name that a token ends."""
    first = token.i
    while first > 0 and token.doc[first - 1].pos_ == "PROPN" and token.doc[first - 1].dep_ == "compound":
        first -= 1
    return token.doc[first : token.i + 1]
