"""The words of a predicate that are shown as the place where it is told."""

from __future__ import annotations

from headwater.mark.events.predicates import Predicate
from headwater.mark.parsed import Paragraph
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words
from headwater.record.span import Span

MAX_TRIGGER = 60  # characters; longer predicates are shown by their head alone
NAMING = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
# Verbs that tell little: what was done, the other words of the predicate say.
LIGHT = words("hold face")
DEEDS = frozenset({"NOUN", "ADJ", "VERB"})


def trigger_span(predicate: Predicate, paragraph: Paragraph) -> Span:
    """The predicate's words where nobody and nothing stands between them, else those beside the one that
    tells the deed ("the vote that Mali scheduled was held")."""
    own = frozenset(word.i for word in (*predicate.words, *occurrence(predicate)))
    whole = stretch(predicate.head, own, paragraph)
    telling = telling_word(predicate)
    if telling is predicate.head or whole.start <= paragraph.span(telling).start < whole.end:
        return whole
    return stretch(telling, own, paragraph)


def telling_word(predicate: Predicate) -> Token:
    """The word of a predicate that tells the deed: its head, or what a light verb leaves to say."""
    head = predicate.head
    if head.lemma_.lower() not in LIGHT:
        return head
    return next((word for word in reversed(predicate.words) if word.pos_ in DEEDS), head)


def stretch(around: Token, own: frozenset[int], paragraph: Paragraph) -> Span:
    """The words of a predicate that stand together around one of them, or this one alone."""
    first = last = around.i
    while first > min(own) and is_within(paragraph.parse[first - 1], own):
        first -= 1
    while last < max(own) and is_within(paragraph.parse[last + 1], own):
        last += 1
    first = min(word for word in own if word >= first)
    last = max(word for word in own if word <= last)
    span = paragraph.span(paragraph.parse[first : last + 1])
    return span if len(span) <= MAX_TRIGGER else paragraph.span(around)


def occurrence(predicate: Predicate) -> tuple[Token, ...]:
    """The verb that only says that a happening was, with its "place" ("the raid took place")."""
    verb = predicate.carrier
    if verb is None or predicate.head.dep_ != "nsubj":
        return ()
    return (verb, *(child for child in verb.children if child.lower_ == "place" and child.dep_ == "dobj"))


def is_within(token: Token, own: frozenset[int]) -> bool:
    """Whether a trigger may go over this word: one of its own, or one that names nothing."""
    return token.i in own or token.pos_ not in NAMING
