"""The labels that framing finds in a marked article."""

from __future__ import annotations

import re
from collections.abc import Callable

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

OPENING = re.compile(r"^(?:an?|the|this|that|his|her|its|their|our)\s+", re.IGNORECASE)

Marked = Callable[[Document | str], MarkedDocument]


def labels(marked: MarkedDocument) -> set[tuple[str, str, str]]:
    """Who that has a name is called what in whose voice, without the article that opens it."""
    names = {chain.id: chain.name for chain in marked.marks.chains if chain.names}
    return {
        (names[framing.actor], OPENING.sub("", framing.label), framing.voice)
        for framing in marked.marks.framing
        if framing.actor in names
    }
