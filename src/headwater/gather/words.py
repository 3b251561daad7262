"""The words of an article's kept zones, with where they stand and whether somebody else spoke them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

WORD = re.compile(r"\w+")
CLOSING = {"“": "”", "„": "“", "«": "»", '"': '"'}
EITHER_END = {"„": "“”"}  # German closes with “, Polish and Russian hands with ”


class Word(NamedTuple):
    """One case-folded word; `zone` is the number of its zone, `quoted` whether it stands in direct speech."""

    start: int
    end: int
    form: str
    zone: int
    quoted: bool


def kept_words(entry: MarkedDocument) -> list[Word]:
    """All words of the article itself, in order."""
    document = entry.document
    spoken = _Ranges([*_marked_speech(entry), *quotation_marks(document)])
    return [
        Word(
            start=found.start(),
            end=found.end(),
            form=found.group().casefold(),
            zone=number,
            quoted=spoken.holds(found.start()),
        )
        for number, zone in enumerate(document.zones)
        if zone.is_kept
        for found in WORD.finditer(document.text, zone.start, zone.end)
    ]


def _marked_speech(entry: MarkedDocument) -> Iterator[tuple[int, int]]:
    for quote in entry.marks.quotes:
        if quote.kind == "direct":
            yield from ((span.start, span.end) for span in quote.content)


def quotation_marks(document: Document) -> Iterator[tuple[int, int]]:
    """What stands between quotation marks within one kept zone."""
    for zone in document.zones:
        if zone.is_kept:
            yield from _between_marks(document.text, zone.start, zone.end)


def _between_marks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    opened, closers = -1, ""
    for at in range(start, end):
        mark = text[at]
        if opened >= 0 and mark in closers:
            yield opened, at
            opened = -1
        elif opened < 0 and mark in CLOSING:
            opened, closers = at + 1, EITHER_END.get(mark, CLOSING[mark])


class _Ranges:
    """Half-open ranges, joined where they overlap, that answer whether they hold an offset."""

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(ranges):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def holds(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]
