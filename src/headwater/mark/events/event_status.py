"""Whether an event happened, is planned, is only possible, or is denied."""

from __future__ import annotations

from typing import Literal

from spacy.tokens import Token

from headwater.mark.events.predicates import Predicate
from headwater.mark.word_sets import words

Status = Literal["happened", "planned", "possible", "denied"]

POSSIBLE_MODALS = words("may might could would can should must 'd")
FUTURE_MODALS = words("will shall 'll wo")
DENYING = words("deny refuse decline fail refute reject cancel avoid prevent stop scrap")
INTENDING = words(
    "plan intend agree invite ask order urge want hope aim seek prepare expect schedule promise pledge "
    "vow offer threaten decide call demand request set propose postpone wish encourage tell instruct "
    "remind need be"
)
GOVERNED = frozenset({"xcomp", "ccomp", "dobj", "pcomp"})
WISHING = words("call demand urge request want seek propose")
SUPPOSING = words("suspect fear consider suppose imagine wonder discuss doubt")
PLANNED_WORDS = words("planned upcoming scheduled forthcoming proposed future coming intended next")
POSSIBLE_WORDS = words("possible potential likely hypothetical threatened feared any")
NEGATIONS = words("no not never n't without neither nor")
CONDITIONS = words("if unless whether lest")
# Nouns whose clause stands or falls with the verb over them ("denied the news that they met").
TIDINGS = words(
    "news claim report allegation rumour rumor suggestion accusation statement assertion story notion "
    "charge speculation idea"
)
CARRYING = frozenset({"VERB", "AUX", "ADP"})
MAX_DEPTH = 4  # clauses above the event whose modality still reaches it


def status_of(predicate: Predicate) -> Status:
    """The status that modals, negation and governing verbs give to an event."""
    verb, head = predicate.carrier, predicate.head
    if predicate.sense.part == "noun":
        own = nominal_status(head) or (verbal_status(verb) if verb is not None else None)
        return own or embedded_status(verb if verb is not None else head)
    if head.dep_ == "acl" and is_infinitive(head):
        return verbal_status(head) or "planned"
    return verbal_status(head) or embedded_status(head)


def nominal_status(noun: Token) -> Status | None:
    """What a noun's own modifiers say: "no meeting", "a planned visit"."""
    words = {child.lower_ for child in noun.children if child.dep_ in {"det", "amod", "neg"}}
    if words & {"no", "cancelled", "canceled"} or (noun.dep_ == "pobj" and noun.head.lower_ == "without"):
        return "denied"
    if words & PLANNED_WORDS:
        return "planned"
    return "possible" if words & POSSIBLE_WORDS else None


def verbal_status(verb: Token) -> Status | None:
    """What a verb's negation, auxiliaries and conjunctions say."""
    words = {child.lower_ for child in verb.children if child.dep_ in {"neg", "aux", "mark", "det"}}
    if words & NEGATIONS or (verb.dep_ == "pcomp" and verb.head.lower_ == "without"):
        return "denied"
    if words & CONDITIONS or words & POSSIBLE_MODALS:
        return "possible"
    if words & FUTURE_MODALS:
        return "planned"
    return None


def embedded_status(word: Token) -> Status:
    """What the clauses around an event say of it."""
    child, governor = word, word.head
    for _ in range(MAX_DEPTH):
        if governor is child:
            break
        status = governed_status(child, governor)
        if status:
            return status
        is_told = child.dep_ in {"acl", "ccomp"} and governor.lemma_.lower() in TIDINGS
        if governor.pos_ not in CARRYING and child.dep_ not in {"conj", "prep", "pobj"} and not is_told:
            break
        child, governor = governor, governor.head
    return "happened"


def governed_status(child: Token, governor: Token) -> Status | None:
    """What one governing word says of the clause or noun under it."""
    lemma, link = governor.lemma_.lower(), child.dep_
    if link in GOVERNED and lemma in DENYING:
        return "denied"
    if link == "xcomp" and lemma in INTENDING:
        return verbal_status(governor) or "planned"
    if (link in {"prep", "dobj"} and lemma in WISHING) or (link in {"ccomp", "dobj"} and lemma in SUPPOSING):
        return "possible"
    is_purpose = link == "prep" and child.lower_ == "for"
    return verbal_status(governor) if is_purpose or link in {"xcomp", "conj"} else None


def is_infinitive(verb: Token) -> bool:
    """Whether the verb has "to" before it."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)
