"""Whether a number adds to another that its article tells: then it is no total."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from headwater.collate.reading import Count

NEAR = 16  # code points beside a number in which a word may say that it adds
ADDING_BEFORE = re.compile(r"\b(?:another|additional|further)\s+$", re.IGNORECASE)
ADDING_BEHIND = re.compile(
    r"\s+(?:(?:more|others)\b(?!\s+than\b)|(?:additional|further|extra)\s)", re.IGNORECASE
)


def with_increment(figure: Count, earlier: Iterable[Count], text: str) -> Count:
    """A figure, told as one that adds to those before it in its article where it does."""
    start, end = figure.span.start, figure.span.end
    if not says_more(text[max(0, start - NEAR) : start], text[end : end + NEAR]):
        return figure
    return replace(figure, is_part=True, is_increment=True) if adds_to(figure, earlier) else figure


def says_more(before: str, behind: str) -> bool:
    """Whether the word before a number or behind it says that it adds ("another 12", "nine more")."""
    if ADDING_BEFORE.search(before) is not None:
        return True
    return ADDING_BEHIND.match(behind) is not None


def adds_to(figure: Count, earlier: Iterable[Count]) -> bool:
    """Whether its article has told another number of those to whom the same was done.

    "Three died and another 12 were hurt" tells all the hurt; of one deed, "another 12" are some of them. So
    are "eleven others" behind "four of them", which adds to no total.
    """
    told = list(earlier)
    if told and told[-1].is_part and not told[-1].is_increment:
        return False
    return any(figure.deeds & other.deeds and figure.value != other.value for other in told)
