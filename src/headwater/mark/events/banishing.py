"""Envoys whom a state sends home: who they are, and the formula by which that is done."""

from __future__ import annotations

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


def is_accredited(word: Token) -> bool:
    """Whether a word means an envoy, or somebody of an embassy ("two of our diplomats", "embassy staff")."""
    lemma = word.lemma_.lower()
    if lemma in ENVOYS:
        return True
    parts = [child for link in word.children if link.lower_ == "of" for child in link.children]
    if word.like_num or word.tag_ == "CD":
        return any(is_accredited(part) for part in parts if part.dep_ == "pobj")
    beside = [child for child in word.children if child.dep_ in {"compound", "nmod"}]
    return lemma in STAFF and any(one.lemma_.lower() in MISSIONS for one in (*parts, *beside))
