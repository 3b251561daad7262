"""Named places, resolved to GeoNames."""

from __future__ import annotations

from headwater.mark.cast import Cast
from headwater.mark.gazetteer import Gazetteer
from headwater.mark.parsed import ParsedDocument
from headwater.record.mark import Place


def find_places(parsed: ParsedDocument, cast: Cast, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """The named places of every zone, states too."""
    return ()
