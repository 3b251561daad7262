"""What an outlet calls an actor."""

from __future__ import annotations

from headwater.mark.actor_lexicon import ActorLexicon
from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.record.mark import Framing, Quote


def find_framing(
    parsed: ParsedDocument, cast: Cast, quotes: tuple[Quote, ...], lexicon: ActorLexicon
) -> tuple[Framing, ...]:
    """Labels given to actors in the kept paragraphs, in whose voice."""
    return ()
