"""Verbs whose subject undergoes what they tell: "fell ill", "faces charges", "received a bonus"."""

from __future__ import annotations

from headwater.mark.events.event_lexicon import Sense
from headwater.mark.events.predicate_needs import is_person
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

# Whoever does these is ill or hurt, or has lost something.
ILLS = words("death injury health damage")
FALLING = words(
    "fall sicken collapse faint suffer sustain undergo catch contract experience lose choke endure starve "
    "receive relapse haemorrhage hemorrhage miscarry"
)
# With these another does it, and their object or phrase says what ("drew criticism", "came under fire").
MEETING = words(
    "face draw attract incur earn receive get suffer undergo sustain endure experience come stand go await "
    "survive"
)
DONE_BY_OTHERS = words("ACCUSE ASSAULT COERCE SANCTION REJECT THREATEN trial")
# What is handed over goes to these.
TAKING_IN = words("receive inherit")
HANDED = words("transfer award AID CONSULT culture")


def is_endured(sense: Sense, verb: Token) -> bool:
    """Whether the subject of a verb undergoes what it tells."""
    lemma = sense.words[0]
    if sense.type in ILLS and lemma in FALLING:
        return True
    if sense.type in DONE_BY_OTHERS and lemma in MEETING:
        return len(sense.words) > 1 or lemma == "face"
    return sense.type in HANDED and lemma in TAKING_IN and not has_guest(verb)


def has_guest(verb: Token) -> bool:
    """Whether somebody is received, by whoever does receive."""
    return any(child.dep_ == "dobj" and is_person(child) for child in verb.children)


def givers_of(verb: Token) -> list[Token]:
    """From whom it comes, also where the parser hangs that on what comes ("faces a suit from the owners")."""
    things = [verb, *(child for child in verb.children if child.dep_ in {"dobj", "prep"})]
    things += [child for link in things[1:] if link.dep_ == "prep" for child in link.children]
    return [
        giver
        for thing in things
        for link in thing.children
        if link.dep_ == "prep" and link.lower_ == "from"
        for giver in link.children
        if giver.dep_ == "pobj"
    ]
