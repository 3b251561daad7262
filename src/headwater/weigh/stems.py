"""Words without their endings."""

from __future__ import annotations

import re

ENDINGS = re.compile(r"(?:ing|ed|es|s|e|d)$")


def stem(word: str) -> str:
    """A word without its ending."""
    return ENDINGS.sub("", word.casefold())
