"""How much an article speaks of each type of happening."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.tokens import Token


def topics(tokens: Iterable[Token], lexicon: EventLexicon) -> Counter[str]:
    """How many words tell of each type of happening."""
    context = lexicon.context
    return Counter(
        event_type
        for token in tokens
        for event_type in context.get(token.lemma_.lower(), ())
        if not is_deed_of_conflict(token, event_type, lexicon)
    )


def is_deed_of_conflict(token: Token, event_type: str, lexicon: EventLexicon) -> bool:
    """Whether a word is a verb of PLOVER's and so no word of an ill ("stormed the village" is no storm)."""
    if token.pos_ != "VERB" or event_type.isupper():
        return False
    senses = lexicon.verbs.get(token.lemma_.lower(), ())
    return bool(senses) and all(sense.type.isupper() for sense in senses)
