"""What lies somewhere, and whoever lies: the same verb in English."""

from __future__ import annotations

from headwater.mark.events.predicate_needs import GOVERNMENTS, is_person, is_somebody
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

STILL = words("lay lain")
SAYING_TO = words("to about")
RESTING = frozenset({"npadvmod", "advmod", "prep"})
RESTED_ON = words("in on at under below between beneath beyond behind near beside along off within outside")
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
PLACES = frozenset({"GPE", "LOC", "FAC"})
COMPASS = words("north south east west northeast northwest southeast southwest")


def is_lying_still(verb: Token) -> bool:
    """Whether a verb tells of what lies somewhere, not of whoever lies ("the camp lies north of Lima")."""
    if verb.lemma_ != "lie":
        return False
    if verb.lower_ in STILL:
        return True
    return not is_told(verb) and any(is_still(child, verb) for child in verb.children)


def is_told(verb: Token) -> bool:
    """Whether it is said to whom, or about what, somebody lies."""
    return any(
        child.dep_ == "prep"
        and child.lower_ in SAYING_TO
        and not any(word.lower_ in COMPASS for word in child.children)
        for child in verb.children
    )


def is_still(subject: Token, verb: Token) -> bool:
    """Whether a subject is a thing, or a place of which it is told where it is."""
    if subject.dep_ not in SUBJECTS:
        return subject.dep_ == "attr" and subject.i > verb.i  # "in between lie thirteen days"
    if subject.tag_ in {"WDT", "WP"} and verb.dep_ == "relcl":
        subject = verb.head
    if subject.ent_type_ in PLACES:
        return any(is_resting(child) for child in verb.children)
    is_thing = subject.pos_ == "NOUN" and subject.lemma_.lower() not in GOVERNMENTS
    return is_thing and not is_person(subject) and not is_somebody(subject)


def is_resting(complement: Token) -> bool:
    """Whether a complement tells where something is."""
    if complement.dep_ not in RESTING:
        return False
    return complement.lower_ in RESTED_ON | COMPASS or complement.ent_type_ == "QUANTITY"
