"""Verbs of motion that only tell how a number changed."""

from __future__ import annotations

from headwater.mark.events.event_lexicon import Sense
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

COUNTED_VERBS = words("fall rise climb drop jump slip soar plunge sink tumble leap slide")
TALLIES = words("toll number count tally total figure estimate headcount")
AMOUNTS = frozenset({"CARDINAL", "MONEY", "PERCENT"})
LENGTHS = words("metre meter foot feet mile kilometre kilometer floor storey story")


def is_by_number(verb: Token, sense: Sense) -> bool:
    """Whether a verb of motion only tells how a number changed ("the toll rose to 4", "its lead fell from 400
    votes to 90")."""
    if verb.lemma_ not in COUNTED_VERBS:
        return False
    is_of_tally = any(child.dep_ == "nsubj" and child.lemma_.lower() in TALLIES for child in verb.children)
    if not is_of_tally and sense.type != "accident":
        return False
    reached = (
        child
        for link in verb.children
        if link.dep_ == "prep" and link.lower_ in {"from", "to", "below", "above"}
        for child in link.children
        if child.dep_ == "pobj"
    )
    return any(child.like_num or (is_amount(child) and child.lemma_ not in LENGTHS) for child in reached)


def is_amount(word: Token) -> bool:
    """Whether a word is a number, or what one counts."""
    return word.ent_type_ in AMOUNTS or any(child.dep_ == "nummod" for child in word.children)
