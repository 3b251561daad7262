"""Words of a document as a reading, where no mark of its own is what is compared."""

from __future__ import annotations

from headwater.collate.reading import Reading
from headwater.collate.witnessed import Witnessed
from headwater.record.identity import mark_id
from headwater.record.span import Span


def passage(source: Witnessed, mark: str, span: Span) -> Reading:
    """Some words with their sentence, as a reading."""
    sentence = source.sentence_at(span.start)
    wording = sentence.span if sentence else span
    return Reading(
        kind="statement",
        document=source.id,
        mark=mark_id(source.id, mark),
        span=span,
        wording=wording,
        voice="own",
        text=source.words(wording),
        words=frozenset(),
        labels=0,
        is_opinion=source.entry.document.genre == "opinion",
    )
