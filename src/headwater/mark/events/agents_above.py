"""Who did what a noun names, where the parser hangs that on the verb ("condemned the raids by Mali")."""

from __future__ import annotations

from headwater.mark.events.arguments import is_doer
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

REACHING = words("of on against")
PASSIVE = frozenset({"auxpass", "nsubjpass"})


def agents_above(noun: Token) -> list[Token]:
    """Whom a "by" right behind the object of an active verb names."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.pos_ != "VERB" or any(child.dep_ in PASSIVE for child in verb.children):
        return []
    last = noun.right_edge
    if last != noun and not is_undergone(last, noun):
        return []  # "counts of possession of a gun by a felon"
    return [
        doer
        for link in verb.children
        if link.lower_ == "by" and link.i == last.i + 1
        for doer in by_whom(link)
    ]


def is_undergone(last: Token, noun: Token) -> bool:
    """Whether the last word of a phrase tells to whom it was done ("the shelling of Lima by rebels")."""
    if noun.n_rights > 1:
        return False
    return last.dep_ == "pobj" and last.head.lower_ in REACHING and last.head.head == noun


def by_whom(link: Token) -> list[Token]:
    """The objects of "by" that are somebody, not an hour or a means."""
    return [child for child in link.children if child.dep_ == "pobj" and is_doer(child)]
