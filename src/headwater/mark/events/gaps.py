"""Clauses that tell what was done to the noun they hang on, without "whom" ("the envoys it accused")."""

from __future__ import annotations

from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

SAYING = words("say believe think allege claim suspect know fear hope describe report")
RELATIVE_TAGS = frozenset({"WP", "WDT", "WP$", "WRB"})
PARTING = frozenset({",", "(", "-", "–", "—"})


def has_gap(verb: Token) -> bool:
    """Whether a clause tells what somebody did to the noun it hangs on ("the envoys it accused of lying")."""
    if verb.dep_ != "relcl" or not any(child.dep_ == "nsubj" for child in verb.children):
        return False
    first = verb.left_edge
    is_set_off = first.i > 0 and first.nbor(-1).text in PARTING
    return not is_set_off and not any(word.tag_ in RELATIVE_TAGS for word in verb.doc[first.i : verb.i])


def those_in_gap(verb: Token) -> list[Token]:
    """The noun to which a clause tells that it was done, without "whom" ("the man the guards held")."""
    is_filled = any(
        child.dep_ in {"ccomp", "xcomp", "nsubjpass"} or (child.dep_ == "prep" and not child.n_rights)
        for child in verb.children
    )
    return [] if is_filled or not has_gap(verb) or verb.lemma_ in SAYING else [verb.head]
