"""Subjects where a headline, or a name that a preposition should have, misleads the parser."""

from __future__ import annotations

from headwater.mark.events.headline_words import is_past_form
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

FEELINGS = words(
    "fury anger rage outrage horror shock joy grief anguish sorrow fear panic alarm relief delight dismay "
    "despair sadness heartbreak disgust disbelief jubilation euphoria uproar outcry frustration hysteria"
)
DASHES = frozenset({"-", "--", "–", "—"})
COMMON = frozenset({"NN", "NNS", "NNP", "NNPS", "CD"})
OPENING = words("as after while")
CARRYING = words("orders launches starts begins opens stages conducts plans offers seeks")


def repaired(subject: Token, verb: Token) -> list[Token]:
    """Who is the subject where a headline misleads the parser.

    "Norland, Sudmark chiefs met" is of the chiefs, "Grief as two of us die" of the two; "Crash outside
    Moll's mill kills two" is not of the mill.
    """
    edge = subject.left_edge
    dash = dateline_dash(subject, verb)
    if dash is not None:
        named = [child for child in dash.head.children if child.dep_ == "appos" and child.tag_ in COMMON]
        return [child for child in named if dash.head == subject or child.i > dash.i]
    if edge.i > verb.sent.start and edge.ent_type_ != "DATE" and is_idle(edge.nbor(-1)):
        return []
    if verb.sent[-1].text == ".":
        return [subject]
    if subject.lemma_.lower() in FEELINGS:
        return told_after(subject, verb)
    return heads_beside(subject) or [subject]


def dateline_dash(word: Token, verb: Token) -> Token | None:
    """The dash behind the town that opens a dispatch, where that is taken for the subject that stands behind
    it ("LIMA, May 3 (Norrpress) - Part of a roof fell"), however the parser joins them."""
    if word.left_edge.i != word.sent.start:
        return None
    own = [child for child in word.children if child.dep_ in {"npadvmod", "appos", "punct"}]
    inner = [mark for child in own if child.dep_ != "punct" for mark in child.children]
    dashes = [mark for mark in (*own, *inner) if mark.text in DASHES and word.i < mark.i < verb.i]
    is_dateline = len(dashes) == 1 and (word.text.isupper() or dashes[0].nbor(-1).text == ")")
    return dashes[0] if is_dateline else None


def is_idle(link: Token) -> bool:
    """Whether a preposition has no object in the parse."""
    return link.dep_ == "prep" and link.tag_ == "IN" and link.n_rights == 0


def is_parted(word: Token) -> bool:
    """Whether a preposition stands between a verb and what is taken for its object ("held over raid")."""
    edge = word.left_edge
    return edge.i > word.sent.start and edge.i > word.head.i and is_idle(edge.nbor(-1))


def told_after(feeling: Token, verb: Token) -> list[Token]:
    """Who does that over which a headline says that somebody feels something."""
    links = [word for word in verb.doc[feeling.i : verb.i] if word.lower_ in OPENING and word.dep_ == "prep"]
    return [child for link in links[-1:] for child in link.children if child.dep_ == "pobj"]


def heads_beside(subject: Token) -> list[Token]:
    """Those who stand for two states that open a headline ("Norland, Sudmark chiefs")."""
    if subject.i != subject.sent.start or subject.nbor(1).text != ",":
        return []
    return [
        child
        for child in subject.children
        if child.dep_ == "appos" and child.tag_ == "NNS" and child.left_edge.i == subject.i + 2
        if child.left_edge.pos_ == "PROPN"
    ]


def name_before(verb: Token) -> list[Token]:
    """Who stands right before a headline's verb that the parser takes for a part of another name."""
    before = verb.nbor(-1) if verb.i > verb.sent.start else None
    is_part = verb.dep_ in {"compound", "nmod"} and before is not None and before.head.i >= verb.sent.start
    return [before] if is_part and before is not None and before.pos_ in {"NOUN", "PROPN"} else []


def name_after(verb: Token) -> list[Token]:
    """Whom a headline's verb that the parser takes for a name is done to: the end of the names behind it, or
    a bare number ("Gunman Kills 2")."""
    last = verb
    for word in verb.doc[verb.i + 1 : verb.sent.end]:
        if word.pos_ not in {"PROPN", "NOUN", "ADJ", "NUM"}:
            break
        last = word
    is_named = last is not verb and last.pos_ in {"PROPN", "NOUN", "NUM"} and not is_past_form(last)
    return [last] if is_named else []


def who_orders(noun: Token) -> list[Token]:
    """Who stands before a headline's verb that the parser takes for a plural before a noun ("Mali orders
    recount")."""
    verbs = [child for child in noun.children if child.dep_ == "compound" and child.lower_ in CARRYING]
    before = [verb.nbor(-1) for verb in verbs if verb.i > noun.sent.start]
    return [word for word in before if noun.sent[-1].text != "." and word.text[0].isupper()]
