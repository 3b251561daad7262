"""Whether an event happened, is planned, is only possible, or is denied."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from headwater.mark.events.own_status import (
    Status,
    is_conditional,
    is_infinitive,
    is_present,
    is_temporal,
    nominal_status,
    verbal_status,
)
from headwater.mark.events.predicates import Predicate
from headwater.mark.events.status_words import (
    ACCUSING,
    BRINGING_ABOUT,
    CANCELLING,
    CAUSING,
    COMMITMENTS,
    COMMITTED,
    DISMISSING,
    HOPES,
    HOPING_THAT,
    LEADING_TO,
    OCCURRING,
    OUTCOMES,
    PLANNED_OBJECTS,
    PLANNING_ADJECTIVES,
    POSSIBLE_ADJECTIVES,
    PROTECTING,
    REFUSALS,
    REFUSING,
    REFUSING_ADJECTIVES,
    REPUTED,
    SINGLING,
    SUPPOSING,
    THWARTING,
    TIDINGS,
    UNCERTAINTIES,
    WANTED_OBJECTS,
    WARNING_OF,
    WISHED,
)

MAX_DEPTH = 6  # words above the event whose modality still reaches it
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OBJECTS = frozenset({"dobj", "nsubjpass"})
GERUNDS = frozenset({"VBG"})
LETTING = frozenset(
    {"let", "make", "help", "have", "cause", "force", "allow", "enable", "ensure", "mean", "see"}
)

Rule = Callable[[Token, Token], Status | None]


def status_of(predicate: Predicate) -> Status:
    """The status that its own words and the clauses around it give to an event."""
    verb, head = predicate.carrier, predicate.head
    if predicate.sense.part == "noun":
        own = nominal_status(head)
        if own or verb is None:
            return own or surrounding_status(head)
        return verbal_status(verb) or object_status(head, verb) or surrounding_status(verb)
    return verbal_status(head) or surrounding_status(head)


def surrounding_status(word: Token, *, depth: int = MAX_DEPTH) -> Status:
    """What the words above an event say of it, as far as they reach it; `depth` words up at most."""
    child, governor = word, word.head
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


def lemma_of(token: Token) -> str:
    """The lemma in lower case; the tagger's lemma of "hopes" is to jump."""
    lemma = token.lemma_.lower()
    return "hope" if lemma == "hop" and "pp" not in token.lower_ else lemma


def infinitive_status(child: Token, governor: Token) -> Status | None:
    """ "To do": planned, wished, tried, refused, or a purpose."""
    if not is_infinitive(child) or child.dep_ == "conj":
        return None
    if governor.pos_ in {"VERB", "AUX"}:
        return infinitive_after_verb(child, governor)
    if governor.pos_ == "ADJ" or lemma_of(governor) in PLANNING_ADJECTIVES:
        return infinitive_after_adjective(child, governor)
    return infinitive_after_noun(governor) if governor.pos_ in {"NOUN", "PROPN"} else None


def infinitive_after_verb(child: Token, governor: Token) -> Status | None:
    """What a verb says of an infinitive under it; one that it does not know is only aimed at."""
    lemma = lemma_of(governor)
    if child.dep_ == "advcl":
        return None if lemma_of(child) in OUTCOMES or lemma in {"go", "come", "return"} else "possible"
    if lemma in REFUSING:
        return "denied"
    if lemma == "be":
        return being_to(governor)
    if lemma == "have":
        return "denied" if any(c.lower_ == "yet" for c in governor.children) else "possible"
    if lemma == "go" and governor.tag_ == "VBG":
        return "planned"
    if lemma in COMMITTED:
        return "planned"
    return None if lemma in BRINGING_ABOUT - WISHED else "possible"


def being_to(verb: Token) -> Status | None:
    """ "Is to meet" is a plan, "it is better to talk" an opinion, "was the first to speak" a fact."""
    said = [child for child in verb.children if child.dep_ in {"acomp", "attr"}]
    if not said:
        return "planned"
    return infinitive_after_adjective(verb, said[0]) if said[0].pos_ == "ADJ" else None


def infinitive_after_adjective(_: Token, adjective: Token) -> Status | None:
    """ "About to", "unable to", "likely to"; after "glad to" it happened."""
    lower = adjective.lower_
    if lower in REFUSING_ADJECTIVES:
        return "denied"
    if lower in PLANNING_ADJECTIVES:
        return "planned"
    return "possible" if lower in POSSIBLE_ADJECTIVES else None


def infinitive_after_noun(noun: Token) -> Status | None:
    """ "The plan to meet", "the refusal to meet", "a chance to meet"."""
    lemma = lemma_of(noun)
    if lemma in REFUSALS:
        return "denied"
    if lemma in HOPES or noun.head.lower_ == "in":  # "in order to", "in a bid to"
        return "possible"
    if lemma in COMMITMENTS:
        return "planned"
    return None if is_singled_out(noun) else "possible"


def is_singled_out(noun: Token) -> bool:
    """Whether the noun says who did it ("the first to speak", "the only man to speak")."""
    beside = {lemma_of(noun), *(child.lower_ for child in noun.children)}
    return not beside.isdisjoint(SINGLING)


def gerund_status(child: Token, governor: Token) -> Status | None:
    """ "Considered leaving", "avoided paying"."""
    if child.tag_ != "VBG" or child.dep_ != "xcomp" or governor.pos_ != "VERB":
        return None
    lemma = lemma_of(governor)
    if lemma in {"avoid", "deny", "resist", "escape"}:
        return "denied"
    return "possible" if lemma in SUPPOSING else None


def clause_status(child: Token, governor: Token) -> Status | None:
    """ "Denied that", "hoped that", "demanded that"."""
    if child.dep_ != "ccomp" or governor.pos_ != "VERB" or is_infinitive(child):
        return None
    lemma = lemma_of(governor)
    if lemma in {"deny", "refute", "disprove"}:
        return "denied"
    is_wished = lemma in {"hope", "wish", "pray", "ensure"} or (
        lemma in HOPING_THAT and is_subjunctive(child)
    )
    return "possible" if is_wished or lemma in SUPPOSING - {"suggest"} else None


def is_subjunctive(verb: Token) -> bool:
    """Whether a clause has a bare verb ("that he leave", "that he be freed")."""
    auxiliaries = [child for child in verb.children if child.dep_ in {"aux", "auxpass"}]
    return (auxiliaries[0] if auxiliaries else verb).tag_ == "VB"


def object_status(child: Token, governor: Token) -> Status | None:
    """What a verb says of its noun: "cancelled the visit", "demanded an inquiry", "planned a strike"."""
    if child.dep_ not in OBJECTS or governor.pos_ != "VERB":
        return None
    lemma = lemma_of(governor)
    if lemma in CANCELLING or (lemma in DISMISSING and lemma_of(child) in TIDINGS):
        return "denied"
    if lemma in WANTED_OBJECTS or lemma in THWARTING:
        return "possible"
    return "planned" if lemma in PLANNED_OBJECTS else None


def linked_status(child: Token, governor: Token) -> Status | None:
    """What a preposition's governor says: "called for", "fears of", "protection against", "warned of"."""
    if child.dep_ not in {"prep", "agent"}:
        return None
    lemma, link = lemma_of(governor), child.lower_
    if link == "from" and lemma in CANCELLING | {"stop", "bar", "ban", "keep", "discourage", "deter"}:
        return "denied"
    if link == "against" and lemma in PROTECTING:
        return "possible"
    if governor.pos_ == "VERB":
        return linked_to_verb(lemma, link)
    is_hoped = lemma in UNCERTAINTIES or (lemma == "call" and link == "for")
    if link in {"of", "for", "at", "about", "over"} and is_hoped:
        return "possible"
    is_supposed = link == "of" and lemma in {"event", "case"} and governor.head.lower_ == "in"
    if is_supposed:
        return "possible"
    return (
        "planned" if link in {"for", "of"} and lemma in COMMITMENTS - {"order", "deal", "agreement"} else None
    )


def linked_to_verb(lemma: str, link: str) -> Status | None:
    """ "Called for a strike", "warned of a strike", "prepared for a strike"."""
    if link == "for" and lemma in WISHED | {"plead", "vote", "argue", "hope", "lobby", "fight", "try"}:
        return "possible"
    if link == "at" and lemma in {"aim", "direct", "target"}:
        return "possible"
    if link in {"of", "about", "against"} and lemma in WARNING_OF:
        return "possible"
    return (
        "planned"
        if link == "for" and lemma in {"prepare", "plan", "schedule", "brace", "gear", "ready"}
        else None
    )


def is_accused(child: Token, governor: Token) -> bool:
    """Whether what is under a word is only charged ("accused of stealing", "allegations of fraud")."""
    lemma = lemma_of(governor)
    if child.lower_ == "of" and governor.dep_ in OBJECTS and lemma_of(governor.head) in {"accuse", "suspect"}:
        return True  # parsed as "the guards of beating"
    if lemma not in ACCUSING:
        return False
    if child.dep_ == "prep" and child.lower_ in {"of", "with", "over", "for", "about"}:
        return lemma != "claim" or child.lower_ != "with"
    return child.dep_ == "xcomp" and lemma in REPUTED


def inherits(child: Token, governor: Token) -> bool:
    """Whether what holds of a verb holds of what stands under it as well."""
    if governor.pos_ not in {"VERB", "AUX"}:
        return False
    link = child.dep_
    if link == "conj":
        return is_continued(child, governor)
    if link in {"prep", "agent"}:
        return child.lower_ in {"by", "to", "in", "for"} and is_leading(child, governor)
    if link == "advcl":
        return is_dependent(child)
    if link in SUBJECTS:
        return lemma_of(governor) in OCCURRING
    if link == "dobj":
        return lemma_of(governor) in CAUSING
    return link == "xcomp" or (link == "ccomp" and is_conditional(governor))


def is_leading(link: Token, verb: Token) -> bool:
    """Whether a preposition's words share the verb's fate: "by cutting", "could lead to war"."""
    has_clause = any(child.dep_ == "pcomp" for child in link.children)
    return (link.lower_ in {"by", "in"} and has_clause) or (
        link.lower_ in {"to", "in", "by"} and lemma_of(verb) in LEADING_TO
    )


def is_continued(child: Token, governor: Token) -> bool:
    """Whether a second verb shares the first one's auxiliaries ("will meet and sign")."""
    if child.pos_ not in {"VERB", "AUX"} or governor.pos_ not in {"VERB", "AUX"}:
        return False
    has_own = any(word.dep_ in {"aux", "auxpass", *SUBJECTS} for word in child.children)
    return not has_own and child.tag_ == governor.tag_ and child.tag_ not in {"VBD", "VBZ"}


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
            child.pos_ not in {"VERB", "AUX"} or is_continued(child, governor)
        )
    if link in {"prep", "agent"}:
        return is_carried_on(child, governor)
    if link == "acl":
        return lemma_of(governor) in TIDINGS | HOPES | COMMITMENTS or governor.head.lower_ == "for"
    if link in {"dobj", *SUBJECTS}:
        return lemma_of(governor) in CAUSING | OCCURRING
    return link == "advcl" and is_dependent(child)


def is_carried_on(link: Token, governor: Token) -> bool:
    """Whether a preposition's words hang on what its governor does, not only beside it."""
    if governor.pos_ in {"VERB", "AUX"}:
        return is_leading(link, governor)
    return lemma_of(governor) in TIDINGS | HOPES | COMMITMENTS


RULES: tuple[Rule, ...] = (
    infinitive_status,
    gerund_status,
    clause_status,
    object_status,
    linked_status,
)
