"""Whether an article cites a number only to take it back, in its own correction."""

from __future__ import annotations

import re

from headwater.record.document import Document
from headwater.record.span import Span

CORRECTION = re.compile(r"\W{0,4}(?:corrections?|corrected|clarification|erratum)\b", re.IGNORECASE)
PIECE = re.compile(r"\b(?:version|report|article|story|piece|headline|dispatch|caption)s?\b", re.IGNORECASE)
STATED = re.compile(
    r"\b(?:gave|given|said|stated|put|reported|misstated|listed|named|gives|says|states|puts)\b",
    re.IGNORECASE,
)
# "In our issue of Monday we wrote that 12 had been hurt"
OWN_WORDS = re.compile(
    r"\bwe\s+(?:(?:had|have)\s+)?(?:\w+ly\s+)?(?:wr(?:ote|itten)|said|stated|reported|g[ai]ve|given|put|listed|named"
    r"|called|printed|published|misstated)\b",
    re.IGNORECASE,
)
STOP = re.compile(r"[;!?]")
PART = re.compile(r"[^.]+")
SET_RIGHT = re.compile(
    r"\b(?:when|whereas|while|but|in fact|actually|should|instead|rather|correct)\b|\.\s", re.IGNORECASE
)
REPLACED = re.compile(r"(?:,|\band) not\s+$|\b(?:instead of|rather than)\s+$", re.IGNORECASE)


def is_withdrawn(document: Document, span: Span, before: str) -> bool:
    """Whether a correction has a number as what the article said earlier ("our report gave it as 12"), or as
    what it is not; `before` are the words of its sentence before it."""
    if not is_in_correction(document, span):
        return False
    cited = cited_at_end(before)
    return REPLACED.search(before) is not None or (cited is not None and not SET_RIGHT.search(cited))


def cited_at_end(words: str) -> str | None:
    """What some words end with as said by a piece of news, None where they cite none."""
    start = max((stop.end() for stop in STOP.finditer(words)), default=0)
    for part in PART.finditer(words, start):
        piece = PIECE.search(words, *part.span())
        stated = [*STATED.finditer(words, piece.end(), part.end())] if piece else []
        stated = stated or [*OWN_WORDS.finditer(words, *part.span())]
        if stated:
            return words[stated[-1].end() :]
    return None


def is_in_correction(document: Document, span: Span) -> bool:
    """Whether words stand in a line that says that the article was corrected."""
    start = document.text.rfind("\n", 0, span.start) + 1
    return CORRECTION.match(document.text, start) is not None
