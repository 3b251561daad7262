"""Quotations that the next paragraph takes up: 'That is how the mayor begins', below words of hers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.mark.quotes.cue_words import verb_entry
from headwater.mark.quotes.quoted_words import Passage, Speech
from headwater.mark.quotes.speakers import is_nobody, words_of_speaker
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.quotes.stretch_context import has_words, is_sentence, spoken_words
from headwater.mark.tokens import Token

POINTING = re.compile(r"(?:That|This)(?:\s(?:is|was)|['’]s)\s(?:how|what)\b|(?:Thus|So)\b(?=\s\w+\s)")
SPEAKING = frozenset({"begin", "open", "start", "end", "close", "put", "describe", "sum"})
NEAR = 14  # tokens from there to whoever speaks
SUBJECTS = frozenset({"nsubj"})


def point_back(passages: Sequence[Passage], speeches: Sequence[list[Speech]], lexicon: SpeechLexicon) -> None:
    """Give the quotation that ends a paragraph to whom the first words of the next name as its speaker."""
    for at in range(1, len(passages)):
        before, number = passages[at - 1], len(passages[at - 1].stretches) - 1
        match = POINTING.match(passages[at].text) if number >= 0 else None
        if match is None or not is_left_open(before, number, speeches[at - 1]):
            continue
        speaker = speaker_behind(passages[at], match.end(), lexicon)
        if speaker is not None:
            words = words_of_speaker(passages[at], speaker)
            speeches[at - 1].append(Speech([number], [spoken_words(before, number)], None, words))


def is_left_open(passage: Passage, number: int, speeches: Sequence[Speech]) -> bool:
    """Whether a paragraph ends in a quoted sentence of which it does not tell whose it is."""
    stretch = passage.stretches[number]
    is_last = not has_words(passage, (stretch.outer_end, len(passage.text)))
    return is_last and is_sentence(passage, number) and not any(number in each.stretches for each in speeches)


def speaker_behind(passage: Passage, start: int, lexicon: SpeechLexicon) -> Token | None:
    """The subject of the clause that begins at an offset, where its verb is one of speaking."""
    first = passage.first_token(start)
    for token in passage.parse[first : first + NEAR]:
        if token.dep_ in SUBJECTS and passage.stretch_at(token) < 0:
            verb = token.head
            entry = verb_entry(verb, lexicon)
            is_said = verb.lemma_ in SPEAKING or (entry is not None and entry.act == "said")
            return token if is_said and not is_nobody(token) else None
    return None
