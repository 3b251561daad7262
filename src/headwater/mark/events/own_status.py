"""What a verb's own negation, auxiliaries and conjunctions, or a noun's own modifiers, say of it."""

from __future__ import annotations

from typing import Literal

from headwater.mark.events.status_words import (
    ANYBODY,
    APPROACHES,
    CONDITIONS,
    DOUBTING_ADVERBS,
    DOUBTING_MODALS,
    FUTURE_MODALS,
    HABITS,
    NEGATIONS,
    NOBODY,
    PLANNED_WORDS,
    POSSIBLE_MODALS,
    POSSIBLE_WORDS,
    SAYING_OF_LATER,
    TEMPORAL,
    TOOLS,
    UNDOING_NEGATION,
)
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

Status = Literal["happened", "planned", "possible", "denied"]

AWAITING = frozenset({"expect", "await", "anticipate"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
PERCEIVING = frozenset({"see", "hear", "smell"})
INVERTED = frozenset({"had", "were", "should"})
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr"})
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
PRESENT = frozenset({"VBP", "VBZ"})
FULL_STOPS = frozenset({".", "..", "...", "…", "!", "?", '"', "”", ")", "'", "’"})
OCCASIONS = words("time point stage moment occasion account circumstance circumstances case way event")
BESIDE_NOUN = frozenset({"det", "amod", "neg", "compound", "advmod", "nmod"})


def nominal_status(noun: Token) -> Status | None:
    """What a noun's own modifiers say: "no meeting", "a planned visit", "an alleged attack"."""
    beside = {child.lower_ for child in noun.children if child.dep_ in BESIDE_NOUN and child.i < noun.i}
    is_without = noun.dep_ == "pobj" and noun.head.lower_ in {"without", "instead"}
    if is_without or beside & {"cancelled", "canceled"} or ("no" in beside and not is_bounded(noun)):
        return "denied"
    if beside & PLANNED_WORDS or is_awaited(noun):
        return "planned"
    return "possible" if beside & POSSIBLE_WORDS else None


def is_awaited(noun: Token) -> bool:
    """Whether it is said to be expected ("charges that are expected today", "pending a trial", "a trial
    date")."""
    if noun.dep_ == "compound" and noun.head.lower_ == "date":
        return True
    if noun.head.lower_ == "pending" and noun.dep_ in {"pobj", "dobj"}:
        return True
    clauses = (child for child in noun.children if child.dep_ in {"acl", "relcl"} and child.tag_ == "VBN")
    return any(clause.lemma_ in AWAITING and not is_negated(clause) for clause in clauses)


def is_bounded(noun: Token) -> bool:
    """Whether "no" belongs to a bound ("no fewer than three attacks")."""
    return any(child.lower_ in UNDOING_NEGATION for child in noun.subtree if child.i < noun.i)


def verbal_status(verb: Token) -> Status | None:
    """What stands beside a verb says of it, the condition first."""
    if is_conditional(verb):
        return "possible"
    modals = {modal_of(child) for child in verb.children if child.dep_ == "aux"}
    if is_negated(verb):
        return "possible" if modals & DOUBTING_MODALS else "denied"
    if modals & POSSIBLE_MODALS and not is_perceived(verb, modals):
        return "planned" if is_later_than_told(verb, modals) else "possible"
    if modals & FUTURE_MODALS:
        return "planned"
    return "possible" if is_doubted(verb) else unasserted_status(verb)


def is_perceived(verb: Token, modals: set[str]) -> bool:
    """Whether "could" says that it was perceived ("shots could be heard", "could be seen leaving")."""
    is_passive = any(child.dep_ == "auxpass" for child in verb.children)
    return "could" in modals and is_passive and verb.lemma_ in PERCEIVING


def is_doubted(verb: Token) -> bool:
    """Whether an adverb leaves open whether it is so ("allegedly shot")."""
    return any(child.dep_ == "advmod" and child.lower_ in DOUBTING_ADVERBS for child in verb.children)


def modal_of(token: Token) -> str:
    """The modal as its plain form; "'d" only where the tagger takes it for one."""
    lower = token.lower_
    if lower in {"'d", "’d"}:
        return "would" if token.tag_ == "MD" else ""
    return "will" if lower in {"'ll", "’ll"} else lower


def is_conditional(verb: Token) -> bool:
    """Whether a conjunction of condition opens the clause, or its auxiliary ("had he fled, ...")."""
    return is_inverted(verb) or any(
        child.dep_ in {"mark", "advmod"} and child.lower_ in CONDITIONS for child in verb.children
    )


def is_inverted(verb: Token) -> bool:
    """Whether the auxiliary of a dependent clause stands before its subject."""
    if verb.dep_ != "advcl":
        return False
    first = next((child for child in verb.children if child.dep_ in {"aux", "auxpass", *SUBJECTS}), None)
    return first is not None and first.lower_ in INVERTED


def is_negated(verb: Token) -> bool:
    """Whether the clause says no: by a particle, by nobody who acts, or by nothing that undergoes."""
    return (verb.dep_ == "pcomp" and is_in_place(verb.head)) or any(denies(child) for child in verb.children)


def is_in_place(link: Token) -> bool:
    """Whether a preposition says what was not done: "without", "instead of", "rather than"."""
    if link.lower_ in {"without", "instead"}:
        return True
    beside = {link.head.lower_, *(child.lower_ for child in link.children)}
    return link.lower_ in {"of", "than"} and not beside.isdisjoint({"instead", "rather"})


def is_at_no_time(link: Token) -> bool:
    """Whether words before a verb say that it was at no time or in no way ("at no time did it ask")."""
    nouns = [child for child in link.children if child.dep_ == "pobj" and child.lower_ in OCCASIONS]
    return any(child.lower_ == "no" for noun in nouns for child in noun.children)


def denies(child: Token) -> bool:
    """Whether one word beside a verb negates it."""
    if child.dep_ == "advmod" and child.lower_ in APPROACHES:
        return child.i + 1 == child.head.i
    if child.dep_ in {"neg", "advmod", "preconj"} and child.lower_ in NEGATIONS:
        after = child.nbor(1).lower_ if child.i + 1 < len(child.doc) else ""
        return after not in UNDOING_NEGATION
    if child.dep_ == "prep" and child.i < child.head.i:
        return is_at_no_time(child)
    if child.dep_ not in ARGUMENTS:
        return (
            child.dep_ == "advmod"
            and child.lower_ == "longer"
            and any(c.lower_ == "no" for c in child.children)
        )
    if child.lower_ in NOBODY or is_not_one(child):
        return True
    return any(
        c.dep_ in {"det", "neg"} and c.lower_ in {"no", "neither"} for c in child.children
    ) and not is_bounded(child)


def is_not_one(argument: Token) -> bool:
    """Whether an argument is not even a single one ("not one bottle", "not a single shot")."""
    beside = {word.lower_: word for child in argument.children for word in (child, *child.children)}
    beside[argument.lower_] = argument
    single = beside.get("one") or beside.get("single")
    return single is not None and "not" in beside and beside["not"].i in {single.i - 1, single.i - 2}


def is_later_than_told(verb: Token, modals: set[str]) -> bool:
    """Whether "would" only shifts a future into what was said ("announced that it would close")."""
    if "would" not in modals or any(child.lower_ == "have" for child in verb.children if child.dep_ == "aux"):
        return False
    if any(child.dep_ == "advcl" and is_conditional(child) for child in verb.children):
        return False
    word = verb
    while word.dep_ == "conj" and word.head is not word:
        word = word.head
    return word.dep_ in {"ccomp", "parataxis"} and word.head.lemma_.lower() in SAYING_OF_LATER


def unasserted_status(verb: Token) -> Status | None:
    """What its mood says: a question or a command asserts nothing; a headline's "to" is a plan."""
    if verb.tag_ == "VB" and is_infinitive(verb):
        return "planned" if verb.dep_ == "ROOT" else None
    return "possible" if is_asked(verb) or is_commanded(verb) or is_general(verb) else None


def is_general(verb: Token) -> bool:
    """Whether a present tells of no single deed: a habit, or what a kind does ("tools that open locks")."""
    if not is_habitual(verb):
        return False
    if verb.dep_ == "relcl":
        return is_kind(verb.head)
    return any(child.dep_ == "advmod" and child.lower_ in HABITS for child in verb.children)


def is_kind(noun: Token) -> bool:
    """Whether what is said of a word is said of all such: anybody, a tool, a whole kind, or who may do it."""
    if noun.lower_ in ANYBODY or noun.lemma_.lower() in TOOLS:
        return True
    if noun.tag_ == "NNS" and all(child.dep_ in {"relcl", "punct"} for child in noun.children):
        return True  # "drivers who kill"
    governor = noun.head
    return noun.dep_ in SUBJECTS and any(child.tag_ == "MD" for child in governor.children)


def is_habitual(verb: Token) -> bool:
    """Whether a verb stands in the simple present of a full sentence; headlines tell the past in it."""
    return (
        verb.tag_ in PRESENT
        and verb.sent[-1].text in FULL_STOPS
        and not any(child.dep_ in {"aux", "auxpass"} for child in verb.children)
    )


def is_asked(verb: Token) -> bool:
    """Whether the verb is the main one of a question."""
    if verb.dep_ not in {"ROOT", "conj", "ccomp"}:
        return False
    last = verb.sent[-1]
    while last.i > verb.i and last.text in {'"', "”", "'", "’", "''"}:
        last = last.nbor(-1)
    return last.text == "?" and verb.dep_ != "ccomp"


def is_commanded(verb: Token) -> bool:
    """Whether a bare verb without a subject opens its clause ("Send them home")."""
    if verb.tag_ != "VB" or verb.dep_ not in {"ROOT", "conj", "ccomp"}:
        return False
    if any(child.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass"} for child in verb.children):
        return False
    if verb.dep_ == "conj":
        return verb.head.i < verb.i and is_commanded(verb.head)
    before = verb.nbor(-1) if verb.i > verb.sent.start else None
    return before is None or before.is_punct or before.lower_ in {"please", "and", "just"}


def is_infinitive(verb: Token) -> bool:
    """Whether the verb has "to" before it."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)


def is_temporal(verb: Token) -> bool:
    """Whether a conjunction of time opens the clause."""
    return any(
        child.dep_ in {"mark", "advmod"} and child.lower_ in TEMPORAL and child.i < verb.i
        for child in verb.children
    )


def is_present(verb: Token) -> bool:
    """Whether the verb, or the auxiliary that bears its tense, stands in the present."""
    tensed = [child for child in verb.children if child.dep_ in {"aux", "auxpass"} and child.tag_ in FINITE]
    return (tensed[0] if tensed else verb).tag_ in PRESENT
