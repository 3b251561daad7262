"""Who is described right behind a verb: "…, fumed the union.", "…, said its treasurer, Ada Venn, …"."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.mark.quotes.quoted_words import Passage, SpeakerWords
from headwater.mark.quotes.speakers import can_speak
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.tokens import Parse, Token

OPENING = frozenset({"DT", "PRP$"})
PARTS = frozenset({"NOUN", "ADJ", "PROPN", "ADP", "DET", "PART", "NUM"})
LINKS = frozenset({"of", "for", "in", "at", "from"})
VERBS = frozenset({"VBD", "VBZ", "VBN"})
HELPERS = frozenset({"has", "had"})
STOPS = frozenset({",", ".", ";"})
LONGEST = 9  # tokens of a description
LONGEST_NAME = 4


@dataclass(frozen=True, slots=True)
class Teller:
    """Who says it, and the token after the last that names or describes it."""

    words: SpeakerWords
    end: int


def teller_behind(passage: Passage, verb: Token, lexicon: SpeechLexicon) -> Teller | None:
    """Who is described behind a verb, up to a comma or a stop, or bears the name that comes then."""
    parse, start = passage.parse, verb.i + 1
    if verb.lemma_.lower() in lexicon.hearers or start >= len(parse) or parse[start].tag_ not in OPENING:
        return None
    return described_from(passage, start, lexicon)


def described_from(passage: Passage, start: int, lexicon: SpeechLexicon) -> Teller | None:
    """Who is described from an article on, up to a comma or a stop, or bears the name that comes then."""
    parse, end = passage.parse, start + 1
    while end < len(parse) and end - start < LONGEST and _goes_on(parse[end]):
        end += 1
    head = _head(parse, start, end)
    if end >= len(parse) or parse[end].text not in STOPS or head is None or not _speaks(head, lexicon):
        return None
    name = _name_behind(parse, end)
    if name is not None:
        return Teller(SpeakerWords(passage.span_of(start, name[1]), passage.span_of(*name)), name[1])
    words = passage.span_of(start, end)
    return Teller(SpeakerWords(words, words, passage.span_of(head.i, head.i + 1)), end)


def doer_behind(passage: Passage, offset: int, lexicon: SpeechLexicon) -> tuple[Token, SpeakerWords] | None:
    """A verb that opens what follows a quotation, and who stands behind it: whatever it means, it is said so.

    "…," beamed the coach; « … », had launched the head of the port in an interview.
    """
    parse, at = passage.parse, passage.first_token(offset)
    while at < len(parse) and (parse[at].is_punct or parse[at].is_space):
        at += 1
    at += at + 1 < len(parse) and parse[at].lower_ in HELPERS and parse[at + 1].tag_ == "VBN"
    if at + 1 >= len(parse) or parse[at].tag_ not in VERBS or parse[at].pos_ != "VERB":
        return None
    end = start = at + 1 + (parse[at + 1].tag_ in OPENING)
    while end < len(parse) and end - start < LONGEST and _is_of_phrase(parse[end]):
        end += 1
    head = _head(parse, at + 1, end) if start > at + 1 else None
    is_name = start == at + 1 and end > start and all(token.pos_ == "PROPN" for token in parse[start:end])
    if not (is_name or (head is not None and _speaks(head, lexicon))):
        return None
    words = passage.span_of(at + 1, end)
    named = words if is_name or head is None else passage.span_of(head.i, head.i + 1)
    return parse[at], SpeakerWords(words, words, named)


def _is_of_phrase(token: Token) -> bool:
    return token.pos_ in {"NOUN", "ADJ", "PROPN", "PART"} or token.lower_ in {"of", "the"}


def _speaks(head: Token, lexicon: SpeechLexicon) -> bool:
    return can_speak(head) or head.lemma_.lower() in lexicon.tellers


def _goes_on(token: Token) -> bool:
    return token.pos_ in PARTS and (token.pos_ != "ADP" or token.lower_ in LINKS)


def _head(parse: Parse, start: int, end: int) -> Token | None:
    """The last noun before a preposition: what the description is of."""
    last = next((place for place in range(start, end) if parse[place].pos_ == "ADP"), end)
    noun = parse[last - 1] if last > start + 1 else None
    return noun if noun is not None and noun.pos_ in {"NOUN", "PROPN"} else None


def _name_behind(parse: Parse, comma: int) -> tuple[int, int] | None:
    """The name between commas that a description introduces."""
    end = start = comma + 1
    while end < len(parse) and end - start < LONGEST_NAME and parse[end].pos_ == "PROPN":
        end += 1
    is_closed = end < len(parse) and parse[end].text in STOPS
    return (start, end) if parse[comma].text == "," and end > start and is_closed else None
