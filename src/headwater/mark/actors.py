"""Who is mentioned in an article, and which mentions mean the same."""

from __future__ import annotations

from headwater.mark.cast import Cast, cast
from headwater.mark.gazetteer import Gazetteer
from headwater.mark.parsed import ParsedDocument
from headwater.record.outlets import OutletRegister


def find_cast(parsed: ParsedDocument, gazetteer: Gazetteer, outlets: OutletRegister) -> Cast:
    """The mentions of every zone, chained to whom they mean."""
    return cast((), ())
