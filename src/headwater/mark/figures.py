"""Stated numbers, with bounds, units and what they count."""

from __future__ import annotations

from headwater.mark.parsed import ParsedDocument
from headwater.record.mark import Figure, Time


def find_figures(parsed: ParsedDocument, times: tuple[Time, ...]) -> tuple[Figure, ...]:
    """The figures of the kept paragraphs; numbers that belong to a time are left out."""
    return ()
