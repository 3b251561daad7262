"""Limits of what counts as one article."""

from __future__ import annotations

LONGEST_LINE = 100_000  # characters; the parser's memory grows with the line, and no paragraph is so long
LONGEST_ARTICLE = 2_000_000  # characters; about the length of four novels


def too_long(text: str) -> str | None:
    """Why a text is too long for an article and what to do, None where it is not."""
    longest = max(map(len, text.split("\n")), default=0)
    if longest > LONGEST_LINE:
        return f"one of its lines has {longest:,} characters (at most {LONGEST_LINE:,}); divide it"
    if len(text) > LONGEST_ARTICLE:
        return f"it has {len(text):,} characters (at most {LONGEST_ARTICLE:,}); split it into its articles"
    return None
