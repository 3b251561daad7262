"""Quotes as plain words, so that a test reads like the sentence it is about."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.mark.cast import Cast, cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.quotes import find_quotes
from headwater.mark.quotes.speech import SpeechLexicon


@dataclass(frozen=True, slots=True)
class Read:
    """One quote with its spans as words."""

    speaker: str | None
    cue: str
    content: tuple[str, ...]
    kind: str
    act: str
    inside: str | None
    negated: bool
    hedged: bool


NOBODY = cast((), ())


def read_quotes(parsed: ParsedDocument, lexicon: SpeechLexicon, people: Cast = NOBODY) -> list[Read]:
    """The quotes of a document in order."""
    words = parsed.document.words
    return [
        Read(
            speaker=words(quote.speaker.span) if quote.speaker else None,
            cue=" … ".join(map(words, quote.cue)),
            content=tuple(map(words, quote.content)),
            kind=quote.kind,
            act=quote.act,
            inside=quote.inside,
            negated=quote.negated,
            hedged=quote.hedged,
        )
        for quote in find_quotes(parsed, people, lexicon)
    ]
