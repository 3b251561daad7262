"""Attribution within attribution: which quote stands inside which."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from headwater.record.mark import Quote
from headwater.record.span import Span


def nested(found: Sequence[tuple[Quote, bool]]) -> tuple[Quote, ...]:
    """The quotes in text order with ids, each naming the closest quote around it.

    The flag says that an attribution stands within quotation marks, speaker and all:
    where nobody is known to speak those words, it is left out.
    """
    ordered = sorted(found, key=_place)
    kept: list[Quote] = []
    around: list[Quote] = []
    for quote, is_spoken in ordered:
        around = [other for other in around if other.span.end > quote.span.start]
        outer = min((other for other in around if _holds(other, quote)), key=_extent, default=None)
        if outer is None and is_spoken:
            continue
        named = msgspec.structs.replace(quote, id=f"q{len(kept)}", inside=outer.id if outer else None)
        kept.append(named)
        around.append(named)
    return tuple(kept)


def _place(found: tuple[Quote, bool]) -> tuple[int, int, Span, str]:
    quote, _ = found
    return quote.span.start, -quote.span.end, quote.content[0], quote.kind


def _extent(quote: Quote) -> tuple[int, str]:
    return sum(map(len, quote.content)), quote.id


def _holds(outer: Quote, inner: Quote) -> bool:
    """Whether the inner quote's cue stands in what the outer one reports, and not the other way round."""
    anchor = (inner.cue or inner.content)[0]
    return _covers(outer.content, anchor) and not any(_covers(inner.content, cue) for cue in outer.cue)


def _covers(pieces: Sequence[Span], span: Span) -> bool:
    return any(piece.covers(span) for piece in pieces)
