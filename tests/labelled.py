"""The labels that framing finds in a marked article."""

from __future__ import annotations

from collections.abc import Callable

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


def labels(marked: MarkedDocument) -> set[tuple[str, str, str]]:
    """Who that has a name is called what in whose voice."""
    names = {chain.id: chain.name for chain in marked.marks.chains if chain.names}
    return {
        (names[framing.actor], framing.label, framing.voice)
        for framing in marked.marks.framing
        if framing.actor in names
    }
