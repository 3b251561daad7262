"""The noun in whose place a label stands: "a coward and a liar", "a band of looters"."""

from __future__ import annotations

from headwater.data.word_lists import word_list
from headwater.mark.tokens import Token

# Nouns for several together, which their "of" tells more of.
GATHERED = word_list("stand_ins.gathered")
# What tells no more than that the noun behind its link is what somebody is.
EMPTY = frozenset("nothing little more less one".split())
LINKS = frozenset({"of", "but", "than"})
DEEPEST = 6  # steps up the parse


def stands_for(token: Token) -> Token:
    """The word on which a label hangs and whose part in the clause it takes."""
    for _ in range(DEEPEST):
        above = above_of(token)
        if above is None:
            return token
        token = above
    return token


def above_of(token: Token) -> Token | None:
    """The noun joined with a label, or of which it tells more."""
    if token.dep_ == "conj" and token.head.pos_ in {"NOUN", "PROPN", "ADJ"}:
        return token.head
    if token.dep_ != "pobj" or token.head.lower_ not in LINKS:
        return None
    noun = token.head.head
    is_gathered = token.head.lower_ == "of" and noun.lower_ in GATHERED and token.tag_ == "NNS"
    return noun if is_gathered or (noun.lower_ in EMPTY and noun.dep_ in {"attr", "acomp"}) else None


def gathered(token: Token) -> Token | None:
    """The noun for several together whose members a plural names ("a band of looters")."""
    if token.dep_ != "pobj" or token.head.lower_ != "of" or token.tag_ != "NNS":
        return None
    noun = token.head.head
    return noun if noun.lower_ in GATHERED and noun.pos_ == "NOUN" else None


def is_contrasted(token: Token) -> bool:
    """Whether a label is what somebody is instead of the one that is denied ("not a hero but a thief")."""
    links = [child for child in token.head.children if child.dep_ == "cc"]
    return token.dep_ == "conj" and any(link.lower_ == "but" for link in links)
