"""Envoys whom a state sends home: who they are, and the formula by which that is done."""

from __future__ import annotations

from dataclasses import replace

from headwater.mark.events.event_lexicon import Sense
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words
from headwater.record.mark import Plover

BANISHMENT = Sense(
    words=("declare",),
    part="verb",
    type="SANCTION",
    plover=Plover(event="SANCTION", mode="expel"),
    cameo="166",
    needs="",
)
RECALL = replace(BANISHMENT, words=("recall",), plover=Plover(event="SANCTION", mode=None), cameo="16")
# Who brings back an envoy of his own; some of these must say where to.
RECALLING = words("recall withdraw yank pull")
BRINGING = words("call order bring")
HOMEWARD = words("home back consultation consultations")
OWN = words("its their his her our")
DECLARING = words("declare pronounce name proclaim brand deem designate")
FORMULA = frozenset({"persona", "personae", "personas"})
ENVOYS = words("ambassador envoy diplomat consul attache attaché emissary")
STAFF = words("employee staff staffer member official officer worker secretary counsellor")
MISSIONS = words("embassy consulate mission legation delegation")


def is_banishing(verb: Token) -> bool:
    """Whether somebody is declared "persona non grata", however the parser takes the Latin."""
    if verb.lemma_ not in DECLARING:
        return False
    after = [word.lower_ for word in verb.subtree if word.i > verb.i]
    return any(word in FORMULA and after[at + 1 : at + 2] == ["non"] for at, word in enumerate(after))


def recalled_words(verb: Token) -> tuple[Token, ...]:
    """The verb by which a state brings back an envoy of its own, and the envoy, wherever that stands ("called
    its consul in Lima home", "recalled for consultations its ambassador")."""
    if verb.lemma_ not in RECALLING | BRINGING:
        return ()
    after = [word for word in verb.subtree if word.i > verb.i]
    is_home = verb.lemma_ in RECALLING or any(word.lower_ in HOMEWARD for word in after)
    envoy = next((word for word in after if is_own_envoy(word)), None)
    return (verb, envoy) if is_home and envoy is not None else ()


def is_own_envoy(word: Token) -> bool:
    """Whether a word means an envoy of whoever is spoken of."""
    return is_accredited(word) and any(child.lower_ in OWN for child in word.children)


def is_accredited(word: Token) -> bool:
    """Whether a word means an envoy, or somebody of an embassy ("two of our diplomats", "embassy staff")."""
    lemma = word.lemma_.lower()
    if lemma in ENVOYS:
        return True
    parts = [child for link in word.children if link.lower_ == "of" for child in link.children]
    if word.like_num or word.tag_ == "CD":
        return any(is_accredited(part) for part in parts if part.dep_ == "pobj")
    beside = [child for child in word.children if child.dep_ in {"compound", "nmod", "poss"}]
    return lemma in STAFF and any(is_of_mission(one) for one in (*parts, *beside))


def is_of_mission(word: Token) -> bool:
    """Whether a word is an embassy, or those who work there ("members of the embassy's staff")."""
    return word.lemma_.lower() in MISSIONS or (word.lemma_.lower() in STAFF and is_accredited(word))
