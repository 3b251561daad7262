"""Whether an event happened, is planned, is only possible, or is denied."""

from __future__ import annotations

from headwater.mark.events.governing_status import (
    RULES,
    STATES,
    is_accused,
    is_offence,
    is_unspecific,
    lemma_of,
    object_status,
    presumed_status,
)
from headwater.mark.events.own_status import (
    Status,
    is_conditional,
    is_infinitive,
    is_present,
    is_temporal,
    nominal_status,
    verbal_status,
)
from headwater.mark.events.predicate_needs import is_subjunctive
from headwater.mark.events.predicates import Predicate
from headwater.mark.events.refusals import REFUSAL
from headwater.mark.events.status_words import (
    CAUSING,
    COMMITMENTS,
    CONVICTING,
    HOPES,
    LEADING_TO,
    OCCURRING,
    TIDINGS,
)
from headwater.mark.events.subjects import is_set_off, is_stranded, mates_of
from headwater.mark.tokens import Token

MAX_DEPTH = 6  # words above the event whose modality still reaches it
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
CLOSING = frozenset({"finish", "end", "complete", "conclude", "close"})
GERUNDS = frozenset({"VBG"})
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
LETTING = frozenset(
    {"let", "make", "help", "have", "cause", "force", "allow", "enable", "ensure", "mean", "see", "permit"}
)


def status_of(predicate: Predicate) -> Status:
    """The status that its own words and the clauses around it give to an event."""
    verb, head = predicate.carrier, predicate.head
    if is_offence(head):
        return "possible"
    if predicate.sense.part == "noun":
        own = nominal_status(head) or (copular_status(head) if head.dep_ == "attr" else None)
        if own or verb is None:
            return own or surrounding_status(head)
        return carrier_status(verb) or object_status(head, verb) or surrounding_status(verb)
    if predicate.sense.part == "adj":
        return state_status(head)
    if head.pos_ == "PROPN" and head.i > head.sent.start and head.nbor(-1).lower_ == "to":
        return "planned"  # a headline's infinitive, taken for a name
    if predicate.sense is REFUSAL:
        return surrounding_status(head)
    return verbal_status(head) or surrounding_status(head)


def carrier_status(verb: Token) -> Status | None:
    """What stands beside the verb that carries a noun; what is not over goes on."""
    own = verbal_status(verb)
    return None if own == "denied" and verb.lemma_ in CLOSING else own


def copular_status(noun: Token) -> Status | None:
    """What the verb says that links a noun to its subject ("it would be a crime", "it was no murder")."""
    return verbal_status(noun.head) if noun.head.pos_ in {"VERB", "AUX"} else None


def state_status(word: Token) -> Status:
    """The status of a state, whose modality stands beside the verb that links it ("may be dead")."""
    verb = word.head
    own = verbal_status(word) or presumed_status(word, verb)
    if own or word.dep_ not in STATES or verb.pos_ not in {"VERB", "AUX"}:
        return own or surrounding_status(word)
    return verbal_status(verb) or surrounding_status(verb)


def surrounding_status(word: Token, *, depth: int = MAX_DEPTH) -> Status:
    """What the words above an event say of it, as far as they reach it; `depth` words up at most."""
    child, governor = word, word.head.head if is_set_off(word, word.head) else word.head
    for left in range(depth, 0, -1):
        if governor is child:
            break
        status = status_above(child, governor, depth=left - 1)
        if status:
            return status
        if not reaches(child, governor):
            break
        child, governor = governor, governor.head
    return "happened"


def status_above(child: Token, governor: Token, *, depth: int) -> Status | None:
    """What one governing word says of the word under it."""
    if is_accused(child, governor):
        return "possible"
    shared = shared_status(child, governor) if child.pos_ == "VERB" else None
    if shared:
        return shared
    found = next((status for rule in RULES if (status := rule(child, governor))), None)
    if found:
        return softened(found, governor, depth)
    return verbal_status(governor) if inherits(child, governor) else None


def softened(status: Status, governor: Token, depth: int) -> Status:
    """A plan, a wish or a denial that is itself denied or only possible leaves nothing certain."""
    if governor.pos_ not in {"VERB", "AUX"}:
        return status
    own = verbal_status(governor) or surrounding_status(governor, depth=depth)
    if own == "denied":
        return "denied" if status == "planned" else "possible"
    return "possible" if own == "possible" else status


def inherits(child: Token, governor: Token) -> bool:
    """Whether what holds of a verb holds of what stands under it as well."""
    if governor.pos_ not in {"VERB", "AUX"}:
        return False
    link = child.dep_
    if link == "conj":
        return is_continued(child, governor)
    if link in {"prep", "agent"}:
        return is_leading(child, governor)
    if link == "advcl":
        return is_dependent(child)
    if link in SUBJECTS:
        return lemma_of(governor) in OCCURRING
    if link == "dobj":
        return lemma_of(governor) in CAUSING
    if link in {"acomp", "oprd"}:
        return child.lower_ in {"able", "guilty"}
    return link == "xcomp" or (link == "ccomp" and (is_conditional(governor) or is_let(child, governor)))


def is_let(child: Token, governor: Token) -> bool:
    """Whether a verb lets or makes somebody do it ("allowed the thief to flee", "made them pay")."""
    return lemma_of(governor) in LETTING and (child.tag_ == "VB" or is_infinitive(child))


def shared_status(child: Token, governor: Token) -> Status | None:
    """What a second verb shares with the first: its condition, or a modal from which a noun parts it."""
    if child.dep_ == "conj" and governor.pos_ == "VERB":
        is_shared = is_conditional(governor) and is_clause_of(child, governor)
        return "possible" if is_shared else None
    mates = mates_of(child) if is_stranded(child) else []
    return verbal_status(mates[0]) if mates else None


def is_clause_of(child: Token, governor: Token) -> bool:
    """Whether two joined verbs are both heads of clauses, so that what is over the first is over both."""
    return (is_finite(child) and is_finite(governor)) or (is_subjunctive(child) and is_subjunctive(governor))


def is_finite(verb: Token) -> bool:
    """Whether the verb, or its first auxiliary, bears a tense."""
    helpers = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    return (helpers[0] if helpers else verb).tag_ in FINITE


def is_leading(link: Token, verb: Token) -> bool:
    """Whether a preposition's words share the verb's fate: "by cutting", "could lead to war"."""
    has_clause = any(child.dep_ == "pcomp" for child in link.children)
    if link.lower_ in {"by", "in"} and (has_clause or lemma_of(verb) in LEADING_TO):
        return True
    if link.lower_ == "to":
        return lemma_of(verb) in LEADING_TO or has_bare_end(link)
    return link.lower_ == "of" and lemma_of(verb) in CONVICTING


def has_bare_end(link: Token) -> bool:
    """Whether a preposition's noun is what a deed ends in ("beaten to death", "brought to trial")."""
    return any(child.pos_ == "NOUN" and child.dep_ == "pobj" and not child.n_lefts for child in link.children)


def is_continued(child: Token, governor: Token) -> bool:
    """Whether a second verb shares the first one's auxiliaries ("will meet and sign")."""
    if child.pos_ not in {"VERB", "AUX"} or governor.pos_ not in {"VERB", "AUX"}:
        return False
    if any(word.dep_ in {"aux", "auxpass", *SUBJECTS} for word in child.children):
        return False
    if child.tag_ == governor.tag_ and child.tag_ not in {"VBD", "VBZ"}:
        return True
    modals = [word for word in governor.children if word.dep_ == "aux" and word.tag_ in {"MD", "TO"}]
    if not modals:
        return False
    if governor.tag_ == "VB":  # forms that are their own past are taken for one: "could break in and shut it"
        return child.lower_ == child.lemma_.lower()
    return governor.tag_ == "VBN" and child.tag_ == "VBD"  # "may have killed and buried him"


def is_dependent(clause: Token) -> bool:
    """Whether an adverbial clause happens only if its governor does: a participle, or when it will be."""
    if clause.tag_ in GERUNDS and not is_temporal(clause):
        return True
    return is_temporal(clause) and is_present(clause)


def reaches(child: Token, governor: Token) -> bool:
    """Whether words still higher up can say something of what is under `child`."""
    link = child.dep_
    if link in {"xcomp", "pobj", "pcomp"}:
        return True
    if link == "ccomp":
        return lemma_of(governor) in LETTING
    if link == "conj":
        if child.tag_ == "VBG" and governor.pos_ == "NOUN":
            return True
        return child.pos_ == governor.pos_ and (
            child.pos_ not in {"VERB", "AUX"}
            or is_continued(child, governor)
            or is_clause_of(child, governor)
        )
    if link in {"prep", "agent"}:
        return is_carried_on(child, governor)
    if link == "acl":
        return lemma_of(governor) in TIDINGS | HOPES | COMMITMENTS or governor.head.lower_ == "for"
    if link in {"dobj", *SUBJECTS}:
        return lemma_of(governor) in CAUSING | OCCURRING or (link == "dobj" and is_unspecific(child))
    return link == "advcl" and is_dependent(child)


def is_carried_on(link: Token, governor: Token) -> bool:
    """Whether a preposition's words hang on what its governor does, not only beside it."""
    if governor.pos_ in {"VERB", "AUX"}:
        return is_leading(link, governor)
    return lemma_of(governor) in TIDINGS | HOPES | COMMITMENTS | CONVICTING
