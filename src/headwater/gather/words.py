"""The words of an article's kept zones, with where they stand and whether somebody else spoke them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

WORD = re.compile(r"\w+")
CLOSING = {"“": "”", "„": "“", "«": "»", '"': '"'}
EITHER_END = {"„": "“”"}  # German closes with “, Polish and Russian hands with ”
MEDIA = frozenset({"outlet", "agency"})
MARK = re.compile("[" + "".join({*CLOSING, *CLOSING.values()}) + "]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The case-folded words of an article in order: where each stands, with which word each zone begins,
    and for each whether it is the article's own (1) or stands in direct speech (0), and whether it is its own
    and more than the name and title of who says something."""

    forms: list[str]
    starts: list[int]
    ends: list[int]
    zones: list[int]
    own: bytes
    telling: bytes


def kept_words(entry: MarkedDocument) -> Words:
    """All words of the article itself, in order."""
    document = entry.document
    places: list[tuple[int, int]] = []
    zones = []
    for zone in document.zones:
        if zone.is_kept:
            zones.append(len(places))
            places += [found.span() for found in WORD.finditer(document.text, zone.start, zone.end)]
    starts, ends = [start for start, _ in places], [end for _, end in places]
    own = own_words(starts, [*_marked_speech(entry), *quotation_marks(document)])
    return Words(
        forms=folded(document.text, places),
        starts=starts,
        ends=ends,
        zones=zones,
        own=own,
        telling=without(own, starts, _attributing(entry)),
    )


def folded(text: str, places: Sequence[tuple[int, int]]) -> list[str]:
    """The words at some places of a text, case folded: all at once where that moves none of them."""
    whole = text.casefold()
    if len(whole) == len(text):  # folding makes a character longer or leaves it one
        return [whole[start:end] for start, end in places]
    return [text[start:end].casefold() for start, end in places]


def own_words(starts: Sequence[int], spoken: Sequence[tuple[int, int]]) -> bytes:
    """For each word, by its start, whether it stands outside of what somebody else spoke."""
    return without(b"\1" * len(starts), starts, spoken)


def without(words: bytes, starts: Sequence[int], places: Iterable[tuple[int, int]]) -> bytes:
    """Words of which some count, none of those at some places any more; given is where each word starts."""
    own = bytearray(words)
    for start, end in places:
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        own[first:last] = bytes(max(0, last - first))
    return bytes(own)


def _marked_speech(entry: MarkedDocument) -> Iterator[tuple[int, int]]:
    for quote in entry.marks.quotes:
        if quote.kind == "direct":
            yield from ((span.start, span.end) for span in quote.content)


def _attributing(entry: MarkedDocument) -> Iterator[tuple[int, int]]:
    """The words that say who says it: whoever quotes an official gives her that name and title."""
    for attribution in entry.marks.attributions:
        if attribution.source.kind not in MEDIA:
            yield from ((span.start, span.end) for span in attribution.evidence)


def quotation_marks(document: Document) -> Iterator[tuple[int, int]]:
    """What stands between quotation marks within one kept zone."""
    for zone in document.zones:
        if zone.is_kept:
            yield from _between_marks(document.text, zone.start, zone.end)


def _between_marks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    opened, closers = -1, ""
    for found in MARK.finditer(text, start, end):
        mark, at = found.group(), found.start()
        if opened >= 0 and mark in closers:
            yield opened, at
            opened = -1
        elif opened < 0 and mark in CLOSING:
            opened, closers = at + 1, EITHER_END.get(mark, CLOSING[mark])
