"""The bound that a verb or a noun sets to a number: "topped 300", "climbed past 60", "a limit of 500"."""

from __future__ import annotations

from headwater.mark.figures.measured import CHANGING, COMING_TO
from headwater.mark.tokens import Token, TokenSpan
from headwater.mark.word_sets import words
from headwater.record.mark import Bound

EXCEEDING = words("exceed top surpass outnumber")
LIMITING = words("limit cap restrict")
LIMITS = words("limit cap ceiling maximum")
PASSING = words("past beyond above")
CHAINS = frozenset({"nummod", "compound", "quantmod"})
LONGEST = 4  # words from a number up to the noun that it counts


def verb_bound(number: TokenSpan) -> Bound | None:
    """More or less than the number, where its verb or the noun before its "of" says so."""
    thing = counted_thing(number[-1])
    governor = thing.head
    if thing.dep_ == "dobj" and governor.lemma_ in EXCEEDING and governor.i < number.start:
        return "at most" if is_denied(governor) else "more than"
    if thing.dep_ == "pobj":
        return bound_of_link(governor)
    is_limit = thing.dep_ == "attr" and any(child.lemma_ in LIMITS for child in governor.lefts)
    return "at most" if is_limit else None


def counted_thing(token: Token) -> Token:
    """What a number counts, or the number itself."""
    for _ in range(LONGEST):
        if token.dep_ not in CHAINS:
            break
        token = token.head
    return token


def bound_of_link(link: Token) -> Bound | None:
    """The bound that a preposition sets with the word before it."""
    before = link.head
    if link.lower_ in PASSING and before.lemma_ in CHANGING | COMING_TO:
        return "more than"
    if (link.lower_ == "of" and before.lemma_ in LIMITS) or (
        link.lower_ in {"to", "at"} and is_limiting(before)
    ):
        return "at most"
    return None


def is_limiting(word: Token) -> bool:
    """Whether a verb, or that whose object a noun is, sets a limit."""
    return word.lemma_ in LIMITING or (word.dep_ == "dobj" and word.head.lemma_ in LIMITING)


def is_denied(verb: Token) -> bool:
    """Whether a verb has a "not"."""
    return any(child.dep_ == "neg" for child in verb.children)
