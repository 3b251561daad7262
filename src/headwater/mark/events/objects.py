"""Whom or what a verb befalls, as its objects, within its phrase, or in the clause that it brings."""

from __future__ import annotations

from headwater.mark.events.arguments import antecedent, prepositional
from headwater.mark.events.banishing import FORMULA
from headwater.mark.events.gaps import those_in_gap
from headwater.mark.events.headline_subjects import is_parted, name_after
from headwater.mark.events.predicate_needs import is_appeal, is_person, is_somebody
from headwater.mark.events.predicates import Predicate
from headwater.mark.events.subjects import PERCEIVING
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

RECEIVING = words("with to against on upon at toward towards over of")
# ... and within phrases of some types ("expressed support for X", "opened an inquiry into X's role").
RECEIVING_BY_TYPE = {
    "SUPPORT": frozenset({"for"}),
    "ACCUSE": frozenset({"into"}),
    "ASSAULT": frozenset({"into"}),
    "SANCTION": frozenset({"from"}),
}
DONE_TO = words("SANCTION ACCUSE COERCE ASSAULT CONCEDE")
# With what somebody is charged is nobody.
CHARGING = words("charge")
ADDRESSING = words("telephone phone call contact meet visit text email cable")
DEMANDED = frozenset({"ccomp", "acl"})
# What follows "to" after these is that to which they are, and undergoes nothing.
FOLLOWING = words("sequel prequel follow-up followup successor heir companion addition introduction guide")


def objects_of(verb: Token, predicate: Predicate) -> list[Token]:
    """Direct and indirect objects that are not words of the predicate itself."""
    inside = {word.i for word in predicate.words}
    own = [
        antecedent(child)
        for child in verb.children
        if child.dep_ in {"dobj", "dative"} and child.pos_ != "ADP" and child.i not in inside
        if not is_parted(child)
    ]
    own = own or (name_after(verb) if verb.pos_ in {"PROPN", "NOUN"} else those_in_gap(verb))
    own += [one for word in own for one in moved_by(word)]
    own = own or (shared_objects(verb) if predicate.sense.plover else [])
    own += [
        subject
        for child in verb.children
        if child.dep_ in {"ccomp", "xcomp"}
        and (child.pos_ == "ADJ" or child.lower_ in FORMULA or is_perceived(child, verb))
        for subject in child.children
        if subject.dep_ == "nsubj"  # "found her guilty"
    ]
    within = those_named_within(predicate)
    own += [word for word in within if word.dep_ == "dobj"]
    links = () if verb.lemma_.lower() in CHARGING else predicate.words[1:]
    return own + [
        complement for word in links if word not in within for complement in complements_of(word, predicate)
    ]


def is_perceived(clause: Token, verb: Token) -> bool:
    """Whether a clause only tells what the one seen or heard did meanwhile ("saw the mayor leaving")."""
    return clause.lower_.endswith("ing") and verb.lemma_ in PERCEIVING


def those_named_within(predicate: Predicate) -> list[Token]:
    """Those to whom it is done and of whom the predicate itself tells ("expelled two Malian diplomats")."""
    if predicate.sense.type not in DONE_TO:
        return []
    return [
        word
        for word in predicate.words[1:]
        if word.dep_ in {"dobj", "nsubjpass"}
        and is_person(word)
        and word.n_lefts  # not "held hostage"
        and not any(child.tag_ == "PRP$" for child in word.children)  # "recalled its envoy"
    ]


def complements_of(word: Token, predicate: Predicate) -> list[Token]:
    """Objects of a preposition or noun within a phrase ("call on X", "hold talks with X")."""
    inside = {token.i for token in predicate.words}
    own = [child for child in word.children if child.dep_ == "pobj" and child.i not in inside]
    links = RECEIVING | RECEIVING_BY_TYPE.get(predicate.sense.type, frozenset())
    if word.lower_ == "out":
        links = links - {"of"}  # "kicked out of Mali"
    return own + ([] if word.lemma_.lower() in FOLLOWING else prepositional(word, links))


def shared_objects(verb: Token) -> list[Token]:
    """What undergoes two joined verbs and hangs on the second ("shot and killed two miners")."""
    return [
        word
        for mate in verb.children
        if mate.dep_ == "conj" and mate.pos_ == "VERB" and mate.i == verb.i + 2 and mate.tag_ == verb.tag_
        for word in mate.children
        if word.dep_ == "dobj"
    ]


def moved_by(measure: Token) -> list[Token]:
    """Whom something moves so far, parsed as if the way were hers ("dragged her ten feet")."""
    counts = any(child.dep_ == "nummod" for child in measure.children)
    return [child for child in measure.children if counts and child.dep_ == "poss" and child.lower_ == "her"]


def asked(word: Token) -> list[Token]:
    """Who is to do what is demanded: the subject of its clause ("demanded that Mali withdraw"), or to whom
    one spoke for that end ("phoned the mayor to urge restraint")."""
    objects = [child for child in word.children if child.dep_ in {"dobj", "dative"}]
    is_end = word.tag_ == "VB" and word.dep_ in {"xcomp", "advcl"} and word.head.lemma_ in ADDRESSING
    if is_end and not any(is_somebody(child) for child in objects):
        return [child for child in word.head.children if child.dep_ == "dobj"]
    if objects:
        return []
    wanted = [
        child
        for child in word.children
        if (child.dep_ in DEMANDED and child.tag_ in {"VB", "VBP"}) or is_appeal(child)
    ]
    return [subject for deed in wanted for subject in deed.children if subject.dep_ in {"nsubj", "nsubjpass"}]
