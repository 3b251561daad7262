"""Thousands parted by a point, as many languages write them: nobody counts 48.2 scooters."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.mark.figures.figure_patterns import Amount
from headwater.mark.tokens import TokenSpan

POINTED = re.compile(r"[1-9]\d{0,2}\.\d{3}(?:\D{1,7}[1-9]\d{0,2}\.\d{3})?")  # a range has two
COUNTED_TAGS = frozenset({"NNS", "NNPS"})
PARTED = frozenset(
    "points times degrees seconds minutes hours days years".split()
)  # of which there are parts


def with_thousands(amount: Amount, counted: TokenSpan | None, text: str) -> Amount:
    """A number of things in the plural, of which there are no parts, with the point in it for thousands."""
    is_pointed = POINTED.fullmatch(text, amount.number_start, amount.number_end)
    if not is_pointed or amount.unit is not None or counted is None or not are_whole(counted):
        return amount
    low, high = (None if bound is None else bound * 1000 for bound in (amount.low, amount.high))
    return replace(amount, value=float(round(amount.value * 1000)), low=low, high=high)


def are_whole(counted: TokenSpan) -> bool:
    """Whether what is counted are things in the plural of which there are no parts."""
    noun = next((token for token in counted if token.tag_ in COUNTED_TAGS), None)
    return noun is not None and noun.lower_ not in PARTED
