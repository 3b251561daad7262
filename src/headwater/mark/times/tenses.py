"""Whether the clause around a time looks back or ahead, and whether a year is only a number."""

from __future__ import annotations

from headwater.mark.times.time_readings import Direction
from headwater.mark.tokens import Parse, Token
from headwater.mark.word_sets import words

MAX_CLIMB = 10  # words from a time up to its verb
FUTURE_AUXILIARIES = words("will shall 'll wo would may might could can should must to")
PLANNING = words("plan expect schedule intend set due prepare hope aim anticipate propose slate")
# Verbs whose present with a day tells what the calendar holds ("the trial starts on Thursday").
SCHEDULED = words(
    "start begin open reopen resume expire end close meet convene vote arrive return travel depart leave fly "
    "conclude continue stay remain host play run land"
)
PRESENT = frozenset({"VBZ", "VBP"})
UNTIL = words("by until till before")
TERMS = words("deadline ultimatum cutoff limit date target")
CONDITIONS = words("if unless until")
# Plurals of which a year names those of that year ("2005 levels"), not how many there are.
DATED = words(
    "level election game olympic protest riot attack primary midterm figure model sanction talk negotiation "
    "result final fire flood hearing rule standard event bombing crime"
)
PLURAL_TAGS = frozenset({"NNS", "NNPS"})


def direction_at(parse: Parse, offset: int) -> Direction:
    """Past, future or unknown, by the verb that governs the words at an offset."""
    if not parse.has_tree:
        return "unknown"
    token = token_at(parse, offset)
    verb = governing_verb(token)
    direction = tense_of(verb) if verb is not None else "unknown"
    return "future" if is_term(token, verb, direction) else direction


def is_term(token: Token, verb: Token | None, direction: Direction) -> bool:
    """Whether a time bounds what is still to come: a deadline, the end of what is not past."""
    lead = lead_of(token)
    if lead is None:
        return False
    if lead.lower_ not in UNTIL:
        return lead.lower_ in {"of", "for"} and lead.head.lemma_ in TERMS
    return (
        direction != "past" or token.sent.root.tag_ in PRESENT or (verb is not None and is_conditional(verb))
    )


def lead_of(token: Token) -> Token | None:
    """The preposition that stands before a time, or is its first word."""
    if token.pos_ == "ADP" or token.lower_ in UNTIL:
        return token
    return token.nbor(-1) if token.i > token.sent.start else None


def is_conditional(verb: Token) -> bool:
    """Whether a clause only supposes."""
    return any(child.dep_ == "mark" and child.lower_ in CONDITIONS for child in verb.children)


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
    if is_scheduled(verb) or is_due(verb):
        return "future"
    if verb.tag_ in {"VBD", "VBN"} or auxiliaries & {"had", "was", "were", "did", "has", "have"}:
        return "past"
    return "unknown"


def is_due(verb: Token) -> bool:
    """Whether something is said to be yet to come ("the storm is due over the weekend")."""
    return verb.tag_ in PRESENT and any(
        child.dep_ == "acomp" and child.lower_ in PLANNING for child in verb.children
    )


def is_scheduled(verb: Token) -> bool:
    """Whether a present tells a plan: "the trial starts", "the council is meeting"."""
    if verb.tag_ in PRESENT:
        return verb.lemma_ in SCHEDULED
    return verb.tag_ == "VBG" and any(
        child.dep_ == "aux" and child.tag_ in PRESENT for child in verb.children
    )


def is_counted(parse: Parse, start: int, end: int) -> bool:
    """Whether four figures count things ("2000 troops") instead of naming a year."""
    if not parse.has_tree:
        return True
    token = token_at(parse, start)
    if token.idx != start or token.idx + len(token.text) != end:
        return False
    if token.dep_ in {"nummod", "compound", "quantmod"} and token.head.i > token.i:
        noun = token.head
        return noun.tag_ in PLURAL_TAGS and noun.i == token.i + 1 and noun.lemma_.lower() not in DATED
    return token.ent_type_ in {"MONEY", "QUANTITY", "PERCENT"}


def token_at(parse: Parse, offset: int) -> Token:
    """The token that holds, or comes next to, a character."""
    found = parse.char_span(offset, offset + 1, alignment_mode="expand")
    return found[0] if found else parse[0]
