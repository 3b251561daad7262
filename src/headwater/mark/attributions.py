"""An article's own words on whom it has something from."""

from __future__ import annotations

from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.record.mark import Attribution, Quote
from headwater.record.outlets import OutletRegister


def find_attributions(
    parsed: ParsedDocument, cast: Cast, quotes: tuple[Quote, ...], outlets: OutletRegister
) -> tuple[Attribution, ...]:
    """Relays named in the text, with their scope and chain."""
    return ()
