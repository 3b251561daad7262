"""Who acts and who undergoes: the arguments of a predicate."""

from __future__ import annotations

from spacy.tokens import Token

from headwater.mark.events.arguments import (
    Roles,
    agents_of,
    is_passive,
    objects_of,
    prepositional,
    subjects_of,
    undergoers_of,
    unique,
    with_conjuncts,
)
from headwater.mark.events.nominal_roles import nominal_roles
from headwater.mark.events.predicates import Predicate
from headwater.mark.word_sets import words

# Besides "with", "to" and "against", these reach somebody after verbs of some types.
LINKS_BY_TYPE = {
    "ASSAULT": ("at", "on", "upon", "toward", "towards", "into"),
    "COERCE": ("at", "on", "upon", "toward", "towards"),
    **dict.fromkeys(("crime", "THREATEN", "REJECT"), ("at", "on", "upon")),
    "ACCUSE": ("at", "on", "upon", "toward", "towards"),
    "PROTEST": ("at", "on", "upon", "toward", "towards", "outside"),
    **dict.fromkeys(("REQUEST", "SANCTION", "AID", "CONSULT", "MOBILIZE", "damage"), ("on", "upon")),
    **dict.fromkeys(("sport", "victory", "election"), ("over",)),
    "RETREAT": ("from",),
    "health": ("at",),
}
HURLING = words("throw hurl fire lob aim point launch spray direct toss fling pelt level train")
TAKING = words("steal snatch extort embezzle loot swindle siphon pilfer rob grab")
SEEKING = words("search hunt look care vote root apologise apologize")


def roles_of(predicate: Predicate) -> Roles:
    """The arguments of a predicate, conjuncts and all."""
    if predicate.sense.part == "verb":
        return verbal_roles(predicate)
    if predicate.sense.part == "noun":
        return nominal_roles(predicate)
    return Roles(actors=tuple(with_conjuncts(subjects_of(predicate.head))), recipients=())


def verbal_roles(predicate: Predicate) -> Roles:
    """Subject and objects of a verb, the other way round in the passive."""
    verb = predicate.head
    recipients = [*objects_of(verb, predicate), *reached(verb, predicate.sense.type)]
    if is_passive(verb):
        return Roles(
            actors=unique(with_conjuncts(agents_of(verb))),
            recipients=unique([*with_conjuncts(undergoers_of(verb)), *with_conjuncts(recipients)]),
        )
    return Roles(
        actors=unique(with_conjuncts(subjects_of(verb))), recipients=unique(with_conjuncts(recipients))
    )


def reached(verb: Token, event_type: str) -> list[Token]:
    """Whom a verb reaches by its prepositions: "on", "at" and "over" only say where unless it is aimed."""
    links = {"with", "to", "against", *LINKS_BY_TYPE.get(event_type, ())}
    if verb.lemma_ not in HURLING and any(child.dep_ in {"dobj", "nsubjpass"} for child in verb.children):
        links.discard("at")  # "shot three at the plant"
    if verb.lemma_ in SEEKING:
        links.add("for")
    return [*prepositional(verb, links), *(robbed_of(verb) if verb.lemma_ in TAKING else ())]


def robbed_of(verb: Token) -> list[Token]:
    """From whom it is taken, also where the parser hangs that on what is taken ("stole the gold from X")."""
    taken = [child for child in verb.children if child.dep_ == "dobj"]
    return [owner for word in (verb, *taken) for owner in prepositional(word, {"from"})]
