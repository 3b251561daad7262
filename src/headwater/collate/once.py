"""The words that a story tells once: in every article that has them, a single sentence has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from headwater.collate.reading import Reading
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import stem

DAYS = frozenset(map(stem, "monday tuesday wednesday thursday friday saturday sunday".split()))


def told_once(sources: Mapping[str, Witnessed], readings: Iterable[Reading]) -> frozenset[str]:
    """The words of a story that stand in one sentence of each article, but for numbers and days."""
    sentence_of: dict[tuple[str, str], int] = {}
    again: set[str] = set()
    for reading in readings:
        sentence = sources[reading.document].sentence_at(reading.span.start)
        start = sentence.span.start if sentence else reading.span.start
        for word in reading.words:
            if sentence_of.setdefault((reading.document, word), start) != start:
                again.add(word)
    return frozenset(word for _, word in sentence_of if not word.isdigit()) - again - DAYS
