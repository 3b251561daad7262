"""Whether an article cites a number only to take it back, in its own correction."""

from __future__ import annotations

import re

from headwater.record.document import Document
from headwater.record.span import Span

CORRECTION = re.compile(r"\W{0,4}(?:corrections?|corrected|clarification|erratum)\b", re.IGNORECASE)
PIECE = r"(?:version|report|article|story|piece|headline|dispatch|caption)"
STATED = r"(?:gave|given|said|stated|put|reported|misstated|listed|named|gives|says|states|puts)"
CITING = re.compile(rf"\b{PIECE}s?\b[^;.!?]*\b{STATED}\b([^;!?]*)$", re.IGNORECASE)
SET_RIGHT = re.compile(
    r"\b(?:when|whereas|while|but|in fact|actually|should|instead|rather|correct)\b|\.\s", re.IGNORECASE
)
REPLACED = re.compile(r"(?:,|\band) not\s+$|\b(?:instead of|rather than)\s+$", re.IGNORECASE)


def is_withdrawn(document: Document, span: Span, before: str) -> bool:
    """Whether a correction has a number as what the article said earlier ("our report gave it as 12"), or as
    what it is not; `before` are the words of its sentence before it."""
    if not is_in_correction(document, span):
        return False
    cited = CITING.search(before)
    return REPLACED.search(before) is not None or (cited is not None and not SET_RIGHT.search(cited[1]))


def is_in_correction(document: Document, span: Span) -> bool:
    """Whether words stand in a line that says that the article was corrected."""
    start = document.text.rfind("\n", 0, span.start) + 1
    return CORRECTION.match(document.text, start) is not None
