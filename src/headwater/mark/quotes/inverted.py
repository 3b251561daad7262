"""Attributions whose verb stands before whoever says it: "…, specified Venn, …", "…, fumed the union."."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.quotes.cue_words import verb_entry
from headwater.mark.quotes.quoted_words import HEADINGS, Finding, Passage, SpeakerWords
from headwater.mark.quotes.reported_clauses import NAMING
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.quotes.subtrees import child_of, trimmed, without
from headwater.mark.quotes.tellers_behind import Teller, teller_behind
from headwater.mark.quotes.unmade import BIDDING
from headwater.mark.tokens import Parse, Token

TAGS = frozenset({"VBD", "VBN", "VBZ"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
HEARERS = frozenset({"us", "me", "him", "her", "them"})
ARTICLES = frozenset({"the", "our", "this", "a", "an"})
LISTENERS = frozenset(
    "newspaper paper agency publication portal outlet channel radio television correspondent journalist "
    "journalists reporters correspondents media press".split()
)
LONGEST_NAME = 4  # words
LONGEST_OFFICE = 7  # words
OFFICE = frozenset({"NOUN", "ADJ", "ADP", "DET"})
LONGEST = 120  # tokens of a sentence; a longer one is a list
# Where something is told without saying by whom: "noted in the press service".
BODIES = frozenset(
    "service ministry department office headquarters company committee administration union staff council "
    "embassy prosecutor police".split()
)
NO_SAYING = NAMING | BIDDING | frozenset({"charge", "accuse", "sentence", "dispute"})


def find_inverted(passage: Passage, lexicon: SpeechLexicon, taken: set[int]) -> Iterator[tuple[int, Finding]]:
    """Each verb of saying between a comma and who says it, with its finding."""
    for verb in passage.parse:
        if verb.tag_ not in TAGS or verb.i in taken or verb.i < 2 or passage.stretch_at(verb) >= 0:
            continue
        if verb.nbor(-1).text != "," or not _is_said(verb, lexicon):
            continue
        end = _end_of_name(verb)
        teller = _teller(passage, verb, end, lexicon)
        if teller is None:
            continue
        sentence = verb.sent
        if sentence.end - sentence.start > LONGEST:
            continue
        content = trimmed(passage.parse, without((sentence.start, sentence.end), (verb.i, teller.end)))
        if any(_is_clause(token) for start, stop in content for token in passage.parse[start:stop]):
            yield (
                verb.i,
                Finding(
                    content=[passage.range_of(*piece) for piece in content],
                    cue=[passage.range_of(verb.i, verb.i + 1)],
                    speaker=teller.words,
                    act="said",
                ),
            )


def _teller(passage: Passage, verb: Token, end: int | None, lexicon: SpeechLexicon) -> Teller | None:
    """Who is named or described behind a verb; headlines go on with what else somebody does."""
    if end is not None:
        words = passage.span_of(verb.i + 1, end)
        return Teller(SpeakerWords(words, words), end)
    return None if passage.paragraph.kind in HEADINGS else teller_behind(passage, verb, lexicon)


def _is_said(verb: Token, lexicon: SpeechLexicon) -> bool:
    """Whether a verb says something, and has no subject before it."""
    entry = verb_entry(verb, lexicon)
    if entry is None or entry.act != "said" or verb.lemma_.lower() in NO_SAYING:
        return False
    is_saying = entry.takes("quote") and entry.takes("clause") and not entry.is_negated
    has_subject = any(child.dep_ in SUBJECTS for child in verb.rights)  # which the parser has seen
    is_helped = any(child.dep_ in {"aux", "auxpass"} for child in verb.lefts)
    return is_saying and not has_subject and not is_helped


def _is_clause(token: Token) -> bool:
    return token.tag_ in FINITE and token.dep_ not in {"relcl", "advcl"}


def _end_of_name(verb: Token) -> int | None:
    """Where a person's or an agency's name ends right behind a verb, before a comma or a stop."""
    end = start = _past_noun(verb)
    while end < len(verb.doc) and end - start < LONGEST_NAME and verb.doc[end].pos_ == "PROPN":
        end += 1
    is_named = end > start and end < len(verb.doc) and verb.doc[end].text in {",", "."}
    return end if is_named else None


def _past_noun(verb: Token) -> int:
    """Where a name may begin behind a verb, the noun for what bears it aside: "informs the agency Ost"."""
    at = verb.i + 1
    if at >= len(verb.doc) or verb.doc[at].lower_ != "the":
        return at
    at += 1
    while at < len(verb.doc) and verb.doc[at].pos_ in {"NOUN", "ADJ"} and at - verb.i <= LONGEST_NAME:
        at += 1
    return at


def named_behind(passage: Passage, cue: Token) -> SpeakerWords | None:
    """Who is named behind a verb that the parser took for a part of the name, or behind who hears it."""
    parse = passage.parse
    heard = _past_hearer(cue)
    if heard is None and cue.dep_ != "amod":
        return None
    start = heard or cue.i + 1
    if heard is not None and heard < len(parse) and parse[heard].lower_ == "the":
        start = _past_office(parse, heard + 1)
    end = start
    while end < len(parse) and parse[end].pos_ == "PROPN":
        end += 1
    if end == start:
        return None
    words = passage.span_of(start, end)
    return SpeakerWords(words, words)


def _past_hearer(cue: Token) -> int | None:
    """Where the words go on behind who hears it: "told us", "declared to our newspaper"."""
    parse, at = cue.doc, cue.i + 1
    if any(child.dep_ in SUBJECTS for child in cue.lefts):
        return None
    if at < len(parse) and parse[at].lower_ == "to":
        at += 1
    if at < len(parse) and parse[at].lower_ in HEARERS:
        return at + 1
    if at < len(parse) and parse[at].lower_ in ARTICLES:
        at += 1
    return at + 1 if at < len(parse) and parse[at].lower_ in LISTENERS else None


def _past_office(parse: Parse, at: int) -> int:
    """Where the name begins behind an office: "the official representative of the Ministry Zoya Rudneva"."""
    first = at
    while at < min(len(parse), first + LONGEST_OFFICE) and parse[at].pos_ in OFFICE:
        at += 1
    return at


def body_behind(cue: Token) -> Token | None:
    """The body in which something was told by nobody in particular: "…, noted in the press service"."""
    if cue.tag_ not in {"VBN", "VBD"} or child_of(cue, *SUBJECTS) is not None:
        return None
    link = next(
        (child for child in cue.rights if child.dep_ == "prep" and child.lower_ in {"in", "at"}), None
    )
    place = child_of(link, "pobj") if link is not None and link.i == cue.i + 1 else None
    return place if place is not None and place.lemma_.lower() in BODIES else None
