"""Demands that are told as wishes: "wants an inquiry", "wants the mayor out", "expects an apology from"."""

from __future__ import annotations

from headwater.data.word_lists import word_list
from headwater.mark.events.doers import is_body
from headwater.mark.events.event_lexicon import Sense
from headwater.mark.events.predicate_needs import is_somebody
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words
from headwater.record.mark import Plover

WISH = Sense(
    words=("want",),
    part="verb",
    type="REQUEST",
    plover=Plover(event="REQUEST", mode=None),
    cameo="10",
    needs="",
)
# What only somebody else can give who is asked for it.
DEMANDED = word_list("wishes.demanded")
FINITE = frozenset({"VBZ", "VBP", "VBD"})
ASKED = frozenset({"you", "who"})
AWAY = words("out gone off back home away")
# Nobody can be asked to feel or to be something, and what comes by itself is hoped for.
HOPED = words("be become feel have know like love succeed think understand win")
BEFORE = words(
    "court judge committee commission parliament tribunal panel inquiry assembly council prosecutor"
)


def is_demand(verb: Token) -> bool:
    """Whether somebody wants what others are to do, rather than something to have."""
    if verb.lemma_ not in {"want", "expect"} or verb.tag_ not in FINITE or is_questioned(verb):
        return False
    after = [child for child in verb.children if child.i > verb.i]
    return any(is_expected(child) if verb.lemma_ == "expect" else is_demanded(child) for child in after)


def is_expected(wanted: Token) -> bool:
    """Whether what is expected is an act and of somebody ("expects an apology from Mali"), no forecast."""
    if wanted.dep_ not in {"dobj", "npadvmod"} or wanted.lemma_.lower() not in DEMANDED:
        return False
    links = [link for word in (wanted, wanted.head) for link in word.children if link.lower_ == "from"]
    return any(is_somebody(whom) or is_body(whom) for link in links for whom in link.children)


def is_questioned(verb: Token) -> bool:
    """Whether the wish is denied or asked about, or nobody has it."""
    subjects = [child.lower_ for child in verb.children if child.dep_ == "nsubj"]
    is_denied = any(child.dep_ == "neg" for child in verb.children)
    is_nobodys = not subjects and verb.dep_ != "conj"
    return is_denied or is_nobodys or not ASKED.isdisjoint(subjects)


def is_demanded(wanted: Token) -> bool:
    """Whether a complement of the verb is an act, or somebody with what is to become of them."""
    if wanted.dep_ == "dobj":
        has_none = any(child.lower_ == "no" for child in wanted.children)
        is_act = wanted.lemma_.lower() in DEMANDED and not has_none
        return is_act or (is_somebody(wanted) and is_sent_before(wanted.head))
    subjects = [child for child in wanted.children if child.dep_ in {"nsubj", "nsubjpass"}]
    return bool(subjects) and is_to_happen(wanted, subjects[0])


def is_sent_before(verb: Token) -> bool:
    """Whether those wanted are to come before a court or a committee."""
    links = (child for child in verb.children if child.dep_ == "prep" and child.lower_ == "before")
    return any(body.lemma_.lower() in BEFORE for link in links for body in link.children)


def is_to_happen(deed: Token, whom: Token) -> bool:
    """Whether a clause tells what is to be done, or what somebody is to do ("wants the ship searched")."""
    if deed.lower_ in AWAY:
        return True
    helpers = {child.lower_ for child in deed.children if child.dep_ in {"aux", "auxpass"}}
    if whom.dep_ == "nsubjpass" or (deed.tag_ in {"VBN", "VBD"} and not helpers):
        return deed.dep_ == "ccomp" and whom.lower_ not in {"it", "that"}
    return "to" in helpers and deed.lemma_ not in HOPED and is_somebody(whom)
