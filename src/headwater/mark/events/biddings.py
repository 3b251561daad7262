"""What somebody is told to do: "told the crew to leave", "told Norway that it must pay"."""

from __future__ import annotations

from headwater.mark.events.event_lexicon import Sense
from headwater.mark.events.predicate_needs import is_person
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words
from headwater.record.mark import Plover

BIDDING = Sense(
    words=("tell",),
    part="verb",
    type="REQUEST",
    plover=Plover(event="REQUEST", mode=None),
    cameo="10",
    needs="",
)
TOLD = frozenset({"dobj", "dative", "nsubjpass"})
# Whom a "must" that one tells them of is meant for; firms and bodies so told are often those who report it.
ADDRESSED = frozenset({"GPE", "NORP", "PERSON"})
ASKING = frozenset({"WP", "WDT", "WRB"})
OWN = words("he she it they you")


def is_bidding(verb: Token) -> bool:
    """Whether a verb tells somebody to do something, rather than that something is so."""
    if verb.lemma_ != "tell":
        return False
    told = [child for child in verb.children if child.dep_ in TOLD and child.tag_ != "DT"]
    return any(is_bidden(child, told[0]) for child in verb.children) if told else False


def is_bidden(deed: Token, told: Token) -> bool:
    """Whether a clause behind the verb is what one is to do: an infinitive, or what "must" be."""
    if deed.i < deed.head.i or deed.dep_ not in {"xcomp", "ccomp"} or deed.tag_ != "VB":
        return False
    if any(child.tag_ in ASKING for child in deed.children):
        return False  # "told them how to vote"
    helpers = {child.lower_ for child in deed.children if child.dep_ == "aux"}
    return "to" in helpers or ("must" in helpers and is_meant(deed, told))


def is_meant(deed: Token, told: Token) -> bool:
    """Whether what must be done concerns those told ("told Mali that the raids must end")."""
    if not any(child.lower_ == "that" and child.dep_ == "mark" for child in deed.children):
        return False
    own = any(child.dep_ in {"nsubj", "nsubjpass"} and child.lower_ in OWN for child in deed.children)
    return told.ent_type_ in ADDRESSED or told.pos_ == "PRON" or (own and is_person(told))
