"""What the doer of a verb must be for a meaning to hold: people together, a body, some with one another."""

from __future__ import annotations

from headwater.data.word_lists import word_list
from headwater.mark.events.vehicles import doers_of, is_vehicle
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

ARMED = words(
    "police policeman policewoman officer guard constable trooper gendarme soldier troop army force militia "
    "militiaman fighter rebel marine paramilitary unit brigade battalion coastguard navy patrol gendarmerie"
)
# Those who walk together without wanting anything of anybody.
FESTIVE = word_list("doers.festive")
# Bodies that speak and act as somebody does.
COLLECTIVES = word_list("doers.collectives")


# To whom a speech is held, and what is told.
ADDRESSING = words("to at of against before with")
ALOUD = words("up out first last")
COUNTED = words("two three four pair")


def is_by_civilians(verb: Token) -> bool:
    """Whether several people do it who bear no arms and keep no feast ("nurses marched to the bridge")."""
    return any(is_several_civilians(doer) for doer in doers_of(verb))


def is_several_civilians(doer: Token) -> bool:
    """Whether a plural means people, as who marches, strikes or sits somewhere does."""
    lemma = doer.lemma_.lower()
    is_several = doer.tag_ in {"NNS", "NNPS"} or lemma == "people"
    return is_several and lemma not in ARMED | FESTIVE and not is_vehicle(doer)


def is_by_body(verb: Token) -> bool:
    """Whether it is a body that does it, called by what it is ("the union contradicted this")."""
    return any(is_body(doer) for doer in doers_of(verb))


def is_body(word: Token) -> bool:
    """Whether a word means a body by what it is."""
    return word.lemma_.lower() in COLLECTIVES


def is_mutual(verb: Token) -> bool:
    """Whether those who do it do it with one another ("we spoke about it", "both spoke for an hour")."""
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    links = [child for child in verb.children if child.dep_ == "prep"]
    if any(link.lower_ in ADDRESSING for link in links) or any(c.lower_ in ALOUD for c in verb.children):
        return False
    is_between = any(is_lasting(link) or is_by_wire(link) for link in links)
    return any(is_set(each) or (is_between and is_plural(each)) for each in subjects)


def is_set(subject: Token) -> bool:
    """Whether a subject means some who are known together: "we", "both", "the two leaders"."""
    if subject.lower_ in {"we", "both"}:
        return True
    beside = {child.lower_ for child in subject.children if child.i < subject.i}
    is_number = subject.lower_ in COUNTED and "the" in beside
    return is_number or "both" in beside or ("the" in beside and not COUNTED.isdisjoint(beside))


def is_plural(subject: Token) -> bool:
    """Whether a subject is more than one."""
    return subject.lower_ == "they" or any(child.dep_ == "conj" for child in subject.children)


def is_lasting(link: Token) -> bool:
    """Whether a preposition says how long ("for an hour")."""
    return link.lower_ == "for" and any(child.ent_type_ in {"TIME", "DATE"} for child in link.children)


def is_by_wire(link: Token) -> bool:
    """Whether a preposition says by what one spoke from afar ("by telephone", "on the phone")."""
    return any(child.lower_ in {"telephone", "phone"} for child in link.children)
