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
    "conclude continue stay remain host play run land face"
)
PRESENT = frozenset({"VBZ", "VBP"})
HOURS = words("noon midnight midday")
UNTIL = words("by until till before")
# Who is given time, or what lasts until a day, was so given before it.
GRANTING = words("give have grant allow get remand extend prolong adjourn postpone suspend defer ban bar")
MOVING = words("put move postpone reschedule delay shift push defer adjourn")  # "put off to 16 March"
TOWARDS = words("to until till")
INVITING = words("invite summon call ask order")  # who has invited somebody "on 4 May" awaits him then
WILL = words("will shall 'll wo")
TERMS = words("deadline ultimatum cutoff limit target")
# Nouns of which a day is no more than the name of a part: "the evening of 8 March".
PARTS = words("evening morning afternoon night day week weekend month hour end start beginning middle eve")
# Verbs whose past says that what they govern was done: "failed to appear on Monday".
DONE = words("manage fail begin start continue seem appear happen force compel lead cause help")
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
    if is_term(token, verb, direction) or is_moved_to(token, verb):
        return "future"
    is_of_thing = names_something(token) or (verb is not None and is_beside_progress(token, verb))
    return "unknown" if direction == "future" and is_of_thing else direction


def names_something(token: Token) -> bool:
    """Whether a day only tells which of several things is meant: "the events of 2 September"."""
    lead = lead_of(token)
    is_day = token.like_num or token.ent_type_ == "DATE"
    return (
        lead is not None
        and lead.lower_ == "of"
        and is_day
        and lead.head.pos_ in {"NOUN", "PROPN", "PRON"}
        and lead.head.lemma_ not in PARTS
    )


def is_beside_progress(token: Token, verb: Token) -> bool:
    """Whether a time tells more of a thing than of what is being done: "is waiting for news of the match in
    March"."""
    lead = lead_of(token)
    return verb.tag_ == "VBG" and lead is not None and lead.pos_ == "ADP" and lead.head.pos_ == "NOUN"


def is_term(token: Token, verb: Token | None, direction: Direction) -> bool:
    """Whether a time bounds what is still to come: a deadline, the end of what is not past."""
    lead = lead_of(token)
    if lead is None:
        return False
    if lead.lower_ not in UNTIL:
        return lead.lower_ in {"of", "for"} and lead.head.lemma_ in TERMS
    return (
        direction != "past"
        or is_granted(verb)
        or token.sent.root.tag_ in PRESENT
        or (verb is not None and (is_conditional(verb) or is_present_passive(verb)))
    )


def is_moved_to(token: Token, verb: Token | None) -> bool:
    """Whether something is put off or brought forward to a time: "have been put off to 16 March"."""
    lead = lead_of(token)
    return verb is not None and verb.lemma_ in MOVING and lead is not None and lead.lower_ in TOWARDS


def is_granted(verb: Token | None) -> bool:
    """Whether a verb gives time: "gave them until Friday", "remanded in custody until 20 December"."""
    return verb is not None and verb.lemma_ in GRANTING


def is_granted_until(parse: Parse, offset: int) -> bool:
    """Whether the words at an offset say until when somebody was given time."""
    if not parse.has_tree:
        return False
    token = token_at(parse, offset)
    lead = lead_of(token)
    return lead is not None and lead.lower_ in UNTIL and is_granted(governing_verb(token))


def lead_of(token: Token) -> Token | None:
    """The preposition that stands before a time, or is its first word: "until" of "until noon on Friday"."""
    if token.pos_ == "ADP" or token.lower_ in UNTIL:
        lead = token
    elif token.i > token.sent.start:
        lead = token.nbor(-1)
    else:
        return None
    is_day_of_hour = lead.lower_ == "on" and lead.i - 2 >= token.sent.start and lead.nbor(-1).lower_ in HOURS
    return lead.nbor(-2) if is_day_of_hour else lead


def is_present_passive(verb: Token) -> bool:
    """Whether something is done to something now: "the roster is put off"."""
    helpers = {child.tag_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    return verb.tag_ == "VBN" and bool(helpers) and helpers <= PRESENT


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
    if "to" in auxiliaries and verb.dep_ == "xcomp" and is_done(verb.head):
        return "past"
    if auxiliaries & (WILL | {"to"}) and "have" in auxiliaries:
        return "unknown"  # "were to have begun on 2 March"
    if verb.lemma_ in INVITING and auxiliaries & {"has", "have"}:
        return "unknown"
    if auxiliaries & FUTURE_AUXILIARIES and "have" not in auxiliaries:
        return "future"
    if verb.lemma_ in PLANNING:
        return "future"
    if is_scheduled(verb) or is_due(verb):
        return "future"
    if verb.tag_ in {"VBD", "VBN"} or auxiliaries & {"had", "was", "were", "did", "has", "have"}:
        return "past"
    return "unknown"


def is_done(verb: Token) -> bool:
    """Whether a verb says of what it governs that it came about: "failed to", "had been allowed to"."""
    auxiliaries = {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    is_past = verb.tag_ in {"VBD", "VBN"} and not auxiliaries & FUTURE_AUXILIARIES
    return is_past and (verb.lemma_ in DONE or (verb.lemma_ == "allow" and "had" in auxiliaries))


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
