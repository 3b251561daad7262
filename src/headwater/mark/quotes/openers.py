"""Entries of live pages that begin with who is heard: 'Venn again: the list is complete. "…"'."""

from __future__ import annotations

import re

from headwater.mark.quotes.quoted_words import Passage, SpeakerWords, Speech
from headwater.mark.quotes.speakers import OF_NO_PERSON
from headwater.mark.quotes.stretch_context import ENDS, has_words, spoken_words, starts_sentence, words_before
from headwater.mark.tokens import Token

NAME = r"(?P<name>[^\W\d_a-z][\w’'-]+(?:\s[^\W\d_a-z][\w’'-]+){0,3})"
OPENER = re.compile(
    r"(?:\d{1,2}[:.]\d\d\s+)?(?:"
    rf"(?:(?:And\s+)?[Nn]ow|Next|Back\s+to|More\s+from|Again|Over\s+to|Here\s+is|Here['’]s),?\s+(?:to\s+)?{NAME}(?:\s+again)?"
    rf"|{NAME.replace('name', 'again')},?\s+(?:again|once\s+more|now|next)"
    rf"|{NAME.replace('name', 'on')}(?:\s+on\s+(?:the|his|her|their)\s[\w ]{{2,30}})?(?=:)"
    r")\s*[:.–—]\s"
)
LONGEST = 160  # code points between the name and the quotation


def by_opener(passage: Passage, number: int) -> Speech | None:
    """The quoted sentence of whoever the first words of a paragraph name alone, where nobody else is named
    in between."""
    opener = OPENER.match(passage.text) if number == 0 else None
    stretch = passage.stretches[number]
    if opener is None or stretch.outer_start - opener.end() > LONGEST or not is_alone(passage, number):
        return None
    at = next(group for group in ("name", "again", "on") if opener[group])
    name = list(passage.tokens(*opener.span(at)))
    between = passage.tokens(opener.end(), stretch.outer_start)
    if not name or not is_person(name) or any(is_person([token]) for token in between):
        return None
    words = passage.span_of(name[0].i, name[-1].i + 1)
    return Speech([number], [spoken_words(passage, number)], None, SpeakerWords(words, words))


def is_alone(passage: Passage, number: int) -> bool:
    """Whether a quotation is a sentence of its own, or several."""
    is_whole = passage.text[passage.stretches[number].end - 1] in ENDS
    return (
        is_whole
        and starts_sentence(passage, number)
        and not has_words(passage, words_before(passage, number))
    )


def is_person(name: list[Token]) -> bool:
    """Whether words are a name, and no place's or body's."""
    kinds = {token.ent_type_ for token in name}
    return all(token.pos_ == "PROPN" for token in name) and not kinds & OF_NO_PERSON
