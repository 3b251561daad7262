"""Verbs of speech that the tagger took for plural nouns behind an unknown name: "Sincar maintains that …"."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.quotes.closing import closes
from headwater.mark.quotes.misread_clauses import that_after
from headwater.mark.quotes.quoted_words import Finding, Passage, SpeakerWords
from headwater.mark.quotes.speech import SpeechLexicon, SpeechWord
from headwater.mark.quotes.subtrees import trimmed
from headwater.mark.tokens import Token


def find_mistagged(passage: Passage, lexicon: SpeechLexicon) -> Iterator[Finding]:
    """What a name maintains, insists or argues before a "that", where the word can be no noun of speech."""
    for token in passage.parse[1:-1]:
        is_numbered = is_behind_number(token)
        entry = _verb(token, lexicon, is_noun=is_numbered) if token.tag_ == "NNS" else None
        that = that_after(token, token.sent.end) if entry is not None else None
        is_close = that is not None and (is_numbered or that.i == token.i + 1)
        if entry is None or that is None or not is_close or passage.stretch_at(token) >= 0:
            continue
        start = _start_of_name(token.nbor(-1) if is_numbered else token)
        content = trimmed(passage.parse, [(that.i, that.sent.end)])
        if start < token.i and content:
            words = passage.span_of(start, token.i)
            yield Finding(
                content=[passage.range_of(*piece) for piece in content],
                cue=[passage.range_of(token.i, token.i + 1)],
                speaker=SpeakerWords(words, words),
                act=entry.act,
            )


def find_mistagged_last(passage: Passage, lexicon: SpeechLexicon) -> Iterator[Finding]:
    """What a body stresses or signals at the end of a sentence: "No tests are held, the board stresses."."""
    for token in passage.parse[1:-1]:
        entry = _verb(token, lexicon) if token.tag_ == "NNS" and _is_last(token) else None
        closed = closes(token) if entry is not None and passage.stretch_at(token) < 0 else None
        if entry is None or closed is None:
            continue
        words = passage.span_of(closed.content[1] + 1, token.i)
        yield Finding(
            content=[passage.range_of(*closed.content)],
            cue=[passage.range_of(token.i, token.i + 1)],
            speaker=SpeakerWords(words, words),
            act=entry.act,
        )


def _is_last(token: Token) -> bool:
    """Whether a word ends its sentence, behind somebody who is one: "the board stresses."."""
    after = token.nbor(1)
    return after.is_punct and after.i == token.sent.end - 1 and token.nbor(-1).tag_ in {"NN", "NNP"}


def is_behind_number(token: Token) -> bool:
    """Whether a word stands behind a name with a number, as verbs do: "Osten 7 reports"."""
    return token.i > 1 and token.nbor(-1).is_digit and token.nbor(-2).text.istitle()


def _verb(noun: Token, lexicon: SpeechLexicon, *, is_noun: bool = False) -> SpeechWord | None:
    """The verb of whose third person the noun has the form; `is_noun`: though it may be one of speech."""
    word = noun.lower_.removesuffix("s")
    word = word if word in lexicon.verbs else word.removesuffix("e")
    entry = lexicon.verbs.get(word)
    is_saying = entry is not None and entry.takes("clause") and entry.takes("quote")
    return entry if is_saying and (is_noun or word not in lexicon.nouns) else None


def _start_of_name(verb: Token) -> int:
    """Where the large words right before a verb begin, within its sentence."""
    start = verb.i
    while start > verb.sent.start and verb.doc[start - 1].text[0].isupper() and verb.doc[start - 1].is_alpha:
        start -= 1
    return start
