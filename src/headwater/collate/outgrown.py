"""The old values of a change: "fell from 40 to 38", "raised to 14 from 11" assert the new number alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from headwater.record.document import Document
from headwater.record.mark import Figure

NEAR = 80  # code points before the first of two numbers in which a verb of change stands
LONGEST = 40  # code points between the old number and the new
CHANGED = re.compile(
    r"\b(?:rais|rose\b|ris(?:es?|en|ing)\b|lower|cut(?:s|ting)?\b|f[ae]ll|climb|drop|increas|gr[eo]wn?\b|reduc"
    r"|decreas|chang|revis|correct|adjust|updat|jump|went\b|goes\b|gone\b|shr[aiu]nk|slid|sank\b|widen|narrow"
    r"|put(?:s|ting)?\b|br(?:ing|ought)|mov(?:e|ing)|soar|surg|plung|swell|swollen)",
    re.IGNORECASE,
)
FEW_WORDS = r"(?:\s+[^\W\d_]+){0,3}"
# "from 40 (ships) to (about) 38", "to 14 (dead) from 11", "at 14, up from 11".
FROM = re.compile(r"\bfrom\s+(?:[a-z]+\s+){0,2}$", re.IGNORECASE)
TO_NEXT = re.compile(rf"{FEW_WORDS}\s+to(?:\s+[a-z]+){{0,2}}\s*", re.IGNORECASE)
BACK_TO_LAST = re.compile(rf"{FEW_WORDS},?(?:\s+(?:up|down))?\s+from(?:\s+[a-z]+){{0,2}}\s*", re.IGNORECASE)
UP_FROM = re.compile(r",?\s+(?:up|down)\s+from\b", re.IGNORECASE)
TO = re.compile(r"\bto\s+(?:[a-z]+\s+){0,2}$", re.IGNORECASE)


def outgrown(document: Document, figures: Sequence[Figure]) -> frozenset[str]:
    """The figures of a document that only say what another number was before."""
    return frozenset(old_values(document.text, sorted(figures, key=lambda figure: figure.span)))


def old_values(text: str, ordered: Sequence[Figure]) -> Iterator[str]:
    """The old one of each two neighbouring figures between which something changed."""
    for left, right in pairwise(ordered):
        if not 0 < right.span.start - left.span.end <= LONGEST:
            continue
        first, last = number_at(text, left), number_at(text, right)
        before, between = text[max(0, first - NEAR) : first], text[left.span.end : last]
        if FROM.search(before) and TO_NEXT.fullmatch(between) and CHANGED.search(before):
            yield left.id
        elif BACK_TO_LAST.fullmatch(between) and is_new(before, between):
            yield right.id


def is_new(before: str, between: str) -> bool:
    """Whether something changed to a number, by the words before it or between it and the old."""
    return UP_FROM.search(between) is not None or bool(TO.search(before) and CHANGED.search(before))


def number_at(text: str, figure: Figure) -> int:
    """Where the number of a figure begins, behind the preposition that its span may hold."""
    start = figure.span.start
    words = text[start : figure.span.end]
    for preposition in ("from ", "to "):
        if words.casefold().startswith(preposition):
            return start + len(preposition)
    return start
