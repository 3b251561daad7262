"""Who did what to whom, coded to PLOVER."""

from __future__ import annotations

from headwater.mark.cast import Cast
from headwater.mark.event_lexicon import EventLexicon
from headwater.mark.parsed import ParsedDocument
from headwater.record.mark import Event, Place, Quote, Time


def find_events(
    parsed: ParsedDocument,
    cast: Cast,
    quotes: tuple[Quote, ...],
    times: tuple[Time, ...],
    places: tuple[Place, ...],
    lexicon: EventLexicon,
) -> tuple[Event, ...]:
    """The events of the kept paragraphs."""
    return ()
