"""Doubles: articles that are mostly one text, each with the one that stands for all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Copy

DOUBLE = 0.7  # of both articles; what differs was rewritten or cut, and tells of the same happening


def doubles_of(copies: Iterable[Copy], entries: Mapping[str, MarkedDocument]) -> dict[str, str]:
    """The articles that are mostly the text of one of a lesser id, each with the least of them."""
    least: dict[str, str] = {}
    for copy in sorted(copies, key=lambda copy: (copy.left, copy.right)):
        if is_double(copy, entries):
            original = least.get(copy.left, copy.left)
            least[copy.right] = min(original, least.get(copy.right, original))
    return least


def is_double(copy: Copy, entries: Mapping[str, MarkedDocument]) -> bool:
    """Whether two articles are mostly the same, in the same order, and neither says much more."""
    sizes = sorted(kept_length(entries[document]) for document in (copy.left, copy.right))
    return copy.containment >= DOUBLE and sizes[0] >= DOUBLE * sizes[1] and is_in_order(copy)


def is_in_order(copy: Copy) -> bool:
    """Whether what two articles share stands in the same order in both."""
    places = [passage.right for passage in sorted(copy.passages, key=lambda passage: passage.left)]
    return places == sorted(places)


def kept_length(entry: MarkedDocument) -> int:
    """How long an article is without the furniture of its page."""
    return sum(zone.end - zone.start for zone in entry.document.zones if zone.is_kept)
