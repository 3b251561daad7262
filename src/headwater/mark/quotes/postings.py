"""Posts set into an article: "NAME (@handle) on X, 06:12: …"."""

from __future__ import annotations

import re

from headwater.mark.quotes.quoted_words import Passage, SpeakerWords, Speech
from headwater.mark.quotes.stretch_context import spoken_words, words_before

# Between the handle and the colon stand the platform, a day or an hour, and hardly more.
POSTING = re.compile(
    r"\W*(?P<name>[^\W\d_][^():;\n\"“”]{1,79}?)\s*\(\s*@\w{2,30}\s*\)"
    r"(?:[^():;\n\"“”]|\d:\d){0,48}:\s*"
)


def by_posting(passage: Passage, number: int) -> Speech | None:
    """The speech of whoever has an account, where a quotation follows the line that names both."""
    start, end = words_before(passage, number)
    heading = POSTING.fullmatch(passage.text, start, end)
    if heading is None:
        return None
    first, behind = (passage.first_token(heading.start("name")), passage.first_token(heading.end("name")))
    words = passage.span_of(first, behind)
    return Speech([number], [spoken_words(passage, number)], None, SpeakerWords(words, words))
