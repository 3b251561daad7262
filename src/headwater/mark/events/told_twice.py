"""Nouns that only name again the deed that their verb tells ("signed a pact", "arrived on a visit")."""

from __future__ import annotations

from collections.abc import Mapping

from headwater.mark.events.event_lexicon import Sense
from headwater.mark.tokens import Token

REASONS = frozenset({"on", "for"})


def is_told_twice(noun: Token, sense: Sense, verbs: Mapping[int, Sense]) -> bool:
    """Whether the verb whose object a noun is, or over its "on" or "for", tells the same by its very code."""
    is_reason = noun.dep_ == "pobj" and noun.head.lower_ in REASONS
    verb = verbs.get(noun.head.head.i if is_reason else noun.head.i)
    if verb is None or not (is_reason or noun.dep_ in {"dobj", "nsubjpass"}):
        return False
    is_pair = sense.part == "noun" and verb.part == "verb"
    return is_pair and sense.plover is not None and (verb.type, verb.cameo) == (sense.type, sense.cameo)
