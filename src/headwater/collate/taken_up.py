"""Whether a number only takes up those told of before: then it tells no number."""

from __future__ import annotations

import re

from headwater.collate.deeds import FATES
from headwater.record.mark import Figure

MANY = 10  # of so many, "the 17 boxes" tells the number anew
DEFINITE = re.compile(r"\b(?:the|these|those|their|its|his|her)\s+(?:other\s+|same\s+)?$", re.IGNORECASE)


def is_taken_up(figure: Figure, deeds: frozenset[str], before: str) -> bool:
    """Whether a small number stands behind an article or the like ("the two countries"); of victims it may
    be all that is told."""
    if figure.value >= MANY or figure.unit is not None or deeds & FATES:
        return False
    return DEFINITE.search(before) is not None
