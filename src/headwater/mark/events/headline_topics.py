"""Of whom a headline tells that puts what it is about between its subject and the participle."""

from __future__ import annotations

from headwater.mark.events.predicate_needs import is_person
from headwater.mark.events.reduced_passives import SUBJECTS, is_reduced_passive
from headwater.mark.tokens import Token


def headline_topic(noun: Token) -> Token | None:
    """Of whom a headline tells before its participle: "Moll sought over raid arrested", "Mayor in fraud case
    held"."""
    if noun.dep_ != "pobj":
        return None
    above = noun.head.head
    if is_person(above):
        return above
    subjects = [child for child in above.children if child.dep_ in SUBJECTS]
    return subjects[-1] if is_reduced_passive(above) and subjects else None
