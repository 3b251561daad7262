"""The place, day and agency that stand before the first sentence of a dispatch."""

from __future__ import annotations

import re

# "BRUNN, 4 May (Ostwire) —", and "BRUNN, 4 May —" or "BRUNN —", where no aside opens ("NATO — or ... —").
DATELINE = re.compile(
    r"[A-Z][^()\n—–]{0,60}(?:\([^()\n]{2,60}\)|/[^/\n]{2,60}/)\s*[—–-]+\s*"
    r"|[A-Z]{4}[A-Z .'’-]{0,40}(?:,[^()\n—–]{1,40})?\s[—–-]{1,2}\s+(?![^\n]*\s[—–-]{1,2}\s)"
)


def after_dateline(text: str) -> int:
    """Where a text goes on behind its dateline, 0 where it has none."""
    found = DATELINE.match(text)
    return found.end() if found else 0
