"""Words, thoughts and intentions attributed to a source."""

from __future__ import annotations

from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.speech import SpeechLexicon
from headwater.record.mark import Quote


def find_quotes(parsed: ParsedDocument, cast: Cast, lexicon: SpeechLexicon) -> tuple[Quote, ...]:
    """The quotes of the kept paragraphs, with speaker, cue and content."""
    return ()
