"""Refusals that no verb of refusing tells: "would not comment", "will not go"."""

from __future__ import annotations

from headwater.mark.events.event_lexicon import Sense
from headwater.mark.events.predicate_needs import GOVERNMENTS, is_somebody
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words
from headwater.record.mark import Plover

REFUSAL = Sense(
    words=("refuse",),
    part="verb",
    type="REJECT",
    plover=Plover(event="REJECT", mode=None),
    cameo="12",
    needs="",
)
# What is kept back in words ...
UNSAID = words("answer comment confirm disclose discuss elaborate explain identify say specify tell")
# ... and what only somebody keeps back or does not do: of a thing it is said that it has no such effect.
WITHHELD = words(
    "admit allow hand let produce provide publish release reveal share show "
    "attend bow budge comply go join obey participate play submit"
)
# What one is asked, and what is done about it; not doing that is refusing, whatever the tense.
REPLYING = words("answer reply respond return")
ASKED = words("question request query inquiry enquiry call email e-mail message")
WILLING = words("will would wo")
# These tell what they would do, not what was refused; of nobody nothing is told.
TALKING = words("i we you one nobody anybody anyone")
PARTS = frozenset({"neg", "aux"})


def refused_words(verb: Token) -> tuple[Token, ...]:
    """The words of a refusal, its verb first; none where somebody only does not do it, or would not if."""
    lemma = verb.lemma_
    if lemma in REPLYING and is_about_questions(verb):
        found = unanswered_words(verb)
        if found:
            return found
    if verb.tag_ != "VB" or (lemma not in UNSAID and lemma not in WITHHELD):
        return ()
    beside = [child for child in verb.children if child.dep_ in PARTS and child.i < verb.i]
    is_refused = len(beside) == 2 and beside[0].lower_ in WILLING and beside[1].dep_ == "neg"
    if not is_refused or is_supposed(verb):
        return ()
    return (verb, *beside) if any(is_refuser(child, lemma) for child in verb.children) else ()


def is_refuser(subject: Token, lemma: str) -> bool:
    """Whether a subject is one that can keep something back."""
    if subject.dep_ != "nsubj" or subject.lower_ in TALKING:
        return False
    return lemma in UNSAID or is_somebody(subject) or subject.lemma_.lower() in GOVERNMENTS


def is_supposed(verb: Token) -> bool:
    """Whether a condition or a question stands beside the verb."""
    is_asked = verb.sent[-1].text == "?" and verb.dep_ == "ROOT"
    return is_asked or any(
        child.dep_ == "advcl" and any(word.lower_ in {"if", "unless"} for word in child.children)
        for child in verb.children
    )


def unanswered_words(verb: Token) -> tuple[Token, ...]:
    """The words that say that somebody did not answer ("did not reply to questions")."""
    beside = [child for child in verb.children if child.dep_ in PARTS and child.i < verb.i]
    is_told = len(beside) == 2 and beside[0].lemma_ in {"do", "have"} and beside[1].dep_ == "neg"
    if not is_told or is_supposed(verb):
        return ()
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    return (verb, *beside) if any(subject.lower_ not in TALKING for subject in subjects) else ()


def is_about_questions(verb: Token) -> bool:
    """Whether a verb says what becomes of questions or calls."""
    links = [child for child in verb.children if child.dep_ == "prep" and child.lower_ == "to"]
    things = [child for word in (verb, *links) for child in word.children if child.dep_ in {"dobj", "pobj"}]
    return any(thing.lemma_.lower() in ASKED for thing in things)
