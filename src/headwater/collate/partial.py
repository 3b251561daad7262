"""Whether a number counts some among more that another number of its story counts."""

from __future__ import annotations

import re

from headwater.collate.deeds import DEAD
from headwater.collate.reading import Count

# "43 were hurt, of whom 12 are minors", "118 arrests, including at least nine of minors"
AMONG_BEFORE = re.compile(
    r"\b(?:of\s+(?:whom|which|them|these|those)|(?:among|amongst|including)(?:\s+(?:whom|which|them|these|those)"
    r"(?:\s+(?:are|is|were|was))?)?),?\s+(?:(?:at\s+least|about|some|around|only|up\s+to)\s+)?$",
    re.IGNORECASE,
)
# "Two women died overnight", "two died of their injuries": they come to those who were dead before.
DIED_LATER = re.compile(
    r"[^.;!?]{0,60}?\b(?:died|dies|dead|succumbed)\b[^.;!?]{0,40}?\b(?:overnight|in\s+hospital|during\s+surgery"
    r"|(?:injuries|wounds|burns))\b",
    re.IGNORECASE,
)
BEFORE = 40  # code points before a number


def is_of_some(figure: Count, text: str) -> bool:
    """Whether a number is of some among more, or of those who died after the first; `text` is the article."""
    start, end = figure.span.start, figure.span.end
    if figure.is_part or AMONG_BEFORE.search(text[max(0, start - BEFORE) : start]) is not None:
        return True
    return DEAD in figure.deeds and DIED_LATER.match(text, end, figure.wording.end) is not None
