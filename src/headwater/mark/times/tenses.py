"""Whether the clause around a time looks back or ahead, and whether a year is only a number."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from headwater.mark.times.time_readings import Direction
from headwater.mark.word_sets import words

MAX_CLIMB = 10  # words from a time up to its verb
FUTURE_AUXILIARIES = words("will shall 'll wo would may might could can should must to")
PLANNING = words("plan expect schedule intend set due prepare hope aim anticipate propose slate")
# Plurals of which a year names those of that year ("2005 levels"), not how many there are.
DATED = words(
    "level election game olympic protest riot attack primary midterm figure model sanction talk negotiation "
    "result final fire flood hearing rule standard event bombing crime"
)
PLURAL_TAGS = frozenset({"NNS", "NNPS"})


def direction_at(parse: Doc, offset: int) -> Direction:
    """Past, future or unknown, by the verb that governs the words at an offset."""
    if not parse.has_annotation("DEP"):
        return "unknown"
    verb = governing_verb(token_at(parse, offset))
    return tense_of(verb) if verb is not None else "unknown"


def governing_verb(token: Token) -> Token | None:
    """The nearest verb above a word."""
    for _ in range(MAX_CLIMB):
        if token.pos_ in {"VERB", "AUX"}:
            return token
        if token.head is token:
            return None
        token = token.head
    return None


def tense_of(verb: Token) -> Direction:
    """Whether a verb group tells of what was or of what is to come."""
    auxiliaries = {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    if auxiliaries & FUTURE_AUXILIARIES and "have" not in auxiliaries:
        return "future"
    if verb.lemma_ in PLANNING:
        return "future"
    if verb.tag_ in {"VBD", "VBN"} or auxiliaries & {"had", "was", "were", "did", "has", "have"}:
        return "past"
    return "unknown"


def is_counted(parse: Doc, start: int, end: int) -> bool:
    """Whether four figures count things ("2000 troops") instead of naming a year."""
    if not parse.has_annotation("DEP"):
        return True
    token = token_at(parse, start)
    if token.idx != start or token.idx + len(token.text) != end:
        return False
    if token.dep_ in {"nummod", "compound", "quantmod"} and token.head.i > token.i:
        noun = token.head
        return noun.tag_ in PLURAL_TAGS and noun.i == token.i + 1 and noun.lemma_.lower() not in DATED
    return token.ent_type_ in {"MONEY", "QUANTITY", "PERCENT"}


def token_at(parse: Doc, offset: int) -> Token:
    """The token that holds, or comes next to, a character."""
    found = parse.char_span(offset, offset + 1, alignment_mode="expand")
    return found[0] if found else parse[0]
