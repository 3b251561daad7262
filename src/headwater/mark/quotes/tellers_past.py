"""Who stands behind when or where something was said: "…", said on Tuesday the mayor."""

from __future__ import annotations

from headwater.mark.quotes.quoted_words import Passage, SpeakerWords
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.quotes.tellers_behind import LONGEST_NAME, OPENING, STOPS, described_from
from headwater.mark.tokens import Parse, Token

CIRCUMSTANCES = frozenset("at on in to during over".split())
PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
LONGEST = 5  # tokens of when or where


def teller_past(passage: Passage, verb: Token, lexicon: SpeechLexicon) -> SpeakerWords | None:
    """Who is named or described behind a circumstance that stands right behind a verb, up to a stop."""
    parse, start = passage.parse, past_circumstance(verb)
    if start is None:
        return None
    if parse[start].tag_ in OPENING:
        told = described_from(passage, start, lexicon)
        return told.words if told is not None else None
    end = start
    while end < len(parse) and end - start < LONGEST_NAME and parse[end].pos_ == "PROPN":
        end += 1
    if end == start or end >= len(parse) or parse[end].text not in STOPS:
        return None
    words = passage.span_of(start, end)
    return SpeakerWords(words, words)


def past_circumstance(verb: Token) -> int | None:
    """Where the words go on behind "on Tuesday" or "in an interview": with an article or a name."""
    parse, first = verb.doc, verb.i + 2
    if first >= len(parse) or parse[first - 1].lower_ not in CIRCUMSTANCES:
        return None
    for at in range(first + 1, min(first + 1 + LONGEST, len(parse))):
        if parse[at - 1].pos_ not in PHRASE:
            return None
        if _ends_phrase(parse, at):
            return at
    return None


def _ends_phrase(parse: Parse, at: int) -> bool:
    """Whether a noun or a day stands before a token that opens another phrase."""
    before, token = parse[at - 1], parse[at]
    if token.tag_ in OPENING:
        return before.pos_ in {"NOUN", "PROPN"}
    is_over = before.pos_ == "NOUN" or before.ent_type_ == "DATE"
    return is_over and token.pos_ == "PROPN" and token.ent_type_ != "DATE"
