"""Somebody described, and the name put beside the description between commas."""

from __future__ import annotations

import re
from collections.abc import Mapping

from headwater.record.mark import Chain
from headwater.record.pile import MarkedDocument

# "The Board's director in Velm, Ada Moll, said": what may stand between the two.
BETWEEN = re.compile(
    r"(?:\s+(?:in|for|of|at|from|to)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})?,\s+(?=\S)"
)
REACH = 60  # code points from a description to the name


def named_beside(entry: MarkedDocument) -> dict[str, str]:
    """For each description of a person by its chain, the chain of the full name that stands after it so."""
    persons = [chain for chain in entry.marks.chains if chain.kind == "person"]
    described = [chain for chain in persons if not chain.names and " " in chain.name]
    if not described:
        return {}
    text = entry.document.text
    starts = {
        span.start: chain.id
        for chain in persons
        for span in chain.mentions
        if chain.names and " " in text[span.start : span.end] and text[span.end : span.end + 1] == ","
    }
    found = ((chain.id, name_after(chain, text, starts)) for chain in described)
    return {chain: name for chain, name in found if name is not None}


def name_after(chain: Chain, text: str, starts: Mapping[int, str]) -> str | None:
    """The first name between commas that stands after a description."""
    for span in chain.mentions:
        gap = BETWEEN.match(text, span.end, span.end + REACH)
        if gap is not None and gap.end() in starts and " " in text[span.start : span.end]:
            return starts[gap.end()]
    return None
