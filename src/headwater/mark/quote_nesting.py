"""Attribution within attribution: which quote stands inside which."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from headwater.record.mark import Quote
from headwater.record.span import Span


def enclosing(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotes in text order with ids, each naming the closest quote around it."""
    ordered = sorted(quotes, key=_place)
    named = [msgspec.structs.replace(quote, id=f"q{number}") for number, quote in enumerate(ordered)]
    nested, open_quotes = [], list[Quote]()
    for quote in named:
        open_quotes = [other for other in open_quotes if other.span.end > quote.span.start]
        around = [other for other in open_quotes if _holds(other, quote)]
        outer = min(around, key=lambda other: (sum(map(len, other.content)), other.id), default=None)
        nested.append(msgspec.structs.replace(quote, inside=outer.id) if outer else quote)
        open_quotes.append(quote)
    return tuple(nested)


def _place(quote: Quote) -> tuple[int, int, Span, str]:
    return quote.span.start, -quote.span.end, quote.content[0], quote.kind


def _holds(outer: Quote, inner: Quote) -> bool:
    """Whether the inner quote's cue stands in what the outer one reports."""
    anchor = inner.cue[0] if inner.cue else inner.content[0]
    return any(piece.covers(anchor) for piece in outer.content) and not any(
        piece.covers(cue) for piece in inner.content for cue in outer.cue
    )
