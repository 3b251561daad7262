"""What a clause tells was done to those it counts: the type of an event, the dead and the hurt apart."""

from __future__ import annotations

import re

from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words, stem
from headwater.record.mark import Event
from headwater.record.span import Span

DEAD, HURT = "death", "injury"
PARTING = re.compile(r"[,;]|\b(?:and|but|while|as)\b")
APART = 40  # characters that such a word counts for
FATAL = frozenset(
    map(
        stem,
        "die died dies dying dead death deaths kill kills killed killing slain slay murder murdered perish "
        "perished drown drowned suffocate suffocated executed massacred fatality fatalities".split(),
    )
)
LOST = frozenset(map(stem, "toll lives bodies corpses".split()))  # of which a number counts the dead
HARMFUL = frozenset(
    map(
        stem,
        "hurt injure injured injuries injury wound wounded wounds treat treated treating hospitalised "
        "hospitalized maimed bruised".split(),
    )
)


FATES = frozenset({DEAD, HURT, "missing", "homeless", "trapped"})  # of which nobody has two
FATE_WORDS = "missing|unaccounted|homeless|trapped|dead|injured|hurt|wounded"
FATE_STEMS = {stem(fate): fate for fate in FATES - {DEAD, HURT}} | {stem("unaccounted"): "missing"}
# What is said right behind those counted of what became of them ("leaving six others missing").
BEHIND = re.compile(
    rf"\s+(?:(?:were|are|was|is|still|remain(?:ed|s)?|reported|feared|left)\s+){{0,3}}({FATE_WORDS})\b",
    re.IGNORECASE,
)


# "The number of people killed on the coast has risen to five": what the number is of, wherever it stands.
NUMBER_OF = re.compile(
    r"\bnumber\s+of\s+(?:[\w’'-]+\s+){0,6}?"
    r"(killed|dead|died|deaths|injured|hurt|wounded|treated|missing|trapped|homeless)\b[^.;!?]*$",
    re.IGNORECASE,
)


def fate_before(before: str) -> frozenset[str]:
    """What became of those whose number the words before it name."""
    told = NUMBER_OF.search(before)
    return fate_of(told[1], "") if told else frozenset()


def fate_of(counted: str, behind: str) -> frozenset[str]:
    """What became of those counted by the word for them ("six missing"), or by the one behind it."""
    told = BEHIND.match(behind)
    words = {*content_words(counted)[-1:], *content_words(told[1] if told else "")}
    if (FATAL | LOST) & words:
        return frozenset({DEAD})
    return (
        frozenset({HURT})
        if HARMFUL & words
        else frozenset(FATE_STEMS[word] for word in words & set(FATE_STEMS))
    )


def deed_of(source: Witnessed, event: Event) -> frozenset[str]:
    """The kind of one event; a killing is a death, and whoever is treated is hurt."""
    words = content_words(source.words(event.trigger))
    if FATAL.intersection(words):
        return frozenset({DEAD})
    if HARMFUL.intersection(words):
        return frozenset({HURT})
    return frozenset({event.type})


def nearest_deed(source: Witnessed, span: Span, around: Span) -> frozenset[str]:
    """The kind of the event told nearest to some words, within the clause around them."""
    told = source.events.within(around)
    nearest = min(
        told, key=lambda event: (distance(source, event.trigger, span), event.trigger.start), default=None
    )
    return deed_of(source, nearest) if nearest else frozenset()


def deeds_around(source: Witnessed, around: Span) -> frozenset[str]:
    """The kinds of all events that a clause tells."""
    return frozenset(kind for event in source.events.within(around) for kind in deed_of(source, event))


def distance(source: Witnessed, left: Span, right: Span) -> int:
    """How far apart two spans stand, in characters; what "and" or a comma parts belongs to two clauses."""
    between = source.entry.document.text[min(left.end, right.end) : max(left.start, right.start)]
    return gap(left, right) + APART * bool(PARTING.search(between))


def gap(left: Span, right: Span) -> int:
    """How many characters stand between two spans."""
    return max(left.start - right.end, right.start - left.end, 0)
