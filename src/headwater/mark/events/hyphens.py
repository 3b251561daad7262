"""Nouns that are written with hyphens, which the parser takes apart ("cease-fire", "hit-and-run")."""

from __future__ import annotations

from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.tokens import Token

HYPHEN = "-"
LONGEST = 5  # tokens: "hit-and-run"


def hyphenated(token: Token, lexicon: EventLexicon) -> tuple[Token, ...]:
    """The words of the noun with hyphens that a word is part of, the one that governs the others first; empty
    where the lexicon knows none."""
    sentence = token.sent
    first = last = token.i
    while first - 2 >= sentence.start and token.doc[first - 1].text == HYPHEN:
        first -= 2
    while last + 2 < sentence.end and token.doc[last + 1].text == HYPHEN:
        last += 2
    if first == last or last - first >= LONGEST:
        return ()
    parts = tuple(token.doc[first : last + 1])
    return parts_of_noun(parts) if word_of(parts, lexicon) else ()


def word_of(parts: tuple[Token, ...], lexicon: EventLexicon) -> str:
    """How the lexicon writes a noun of these parts."""
    written = "".join(part.lower_ for part in parts)
    return next((form for form in (written, written.removesuffix("s")) if form in lexicon.nouns), "")


def parts_of_noun(parts: tuple[Token, ...]) -> tuple[Token, ...]:
    """The parts of a noun, with the one that hangs on a word outside before the others."""
    head = next((part for part in parts if part.head not in parts), parts[-1])
    head = head if head.text != HYPHEN else parts[-1]
    return (head, *(part for part in parts if part is not head))
