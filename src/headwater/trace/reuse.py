"""Copied text as relays: from whom a document has the passages it shares with others."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.record.settlement import CopiedPassage, Copy
from headwater.record.span import Span
from headwater.trace.direction import mirrored

ENOUGH = 0.9  # of what a document shares; a further parent that adds less is the same text again
NEARLY_ALL = 0.8  # of what the nearest of several parents shares
SHOWN = 8  # passages as evidence
WHOLE = 0.8  # of a document's article
MOSTLY = 0.5  # of a document's article; what else it says is how it tells the same

NOTHING: Mapping[str, Collection[str]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent:
    """A document that another one copied from; in the passages, `left` is the copy's."""

    document: str
    source: str
    containment: float
    passages: tuple[CopiedPassage, ...]

    @property
    def words(self) -> int:
        """How many words they share."""
        return sum(passage.words for passage in self.passages)

    @property
    def copied(self) -> Iterator[Span]:
        """Where the copy has what they share."""
        return (passage.left for passage in self.passages)

    @property
    def evidence(self) -> tuple[Span, ...]:
        """The longest passages of the copy and their source, each on one line."""
        longest = sorted(self.passages, key=lambda passage: (-passage.words, passage.left))[:SHOWN]
        places = sorted(longest, key=lambda passage: passage.left)
        return (*(passage.left for passage in places), *(passage.right for passage in places))


def parents(
    copies: Iterable[Copy],
    rank: Mapping[str, int],
    credited: Mapping[str, Collection[str]],
    sentences: Mapping[str, Collection[str]] = NOTHING,
) -> dict[str, list[Parent]]:
    """For each document, the few documents upstream that its shared text comes from; `credited` are those
    whose outlets it names, `sentences` those of each body."""
    candidates: dict[str, list[Parent]] = {}
    for copy in copies:
        found = mirrored(copy) if rank[copy.left] < rank[copy.right] else copy
        parent = Parent(
            document=found.left, source=found.right, containment=found.containment, passages=found.passages
        )
        candidates.setdefault(found.left, []).append(parent)
    return {
        document: chosen(found, rank, credited.get(document, ()), sentences)
        for document, found in sorted(candidates.items())
    }


def chosen(
    candidates: Sequence[Parent],
    rank: Mapping[str, int],
    credited: Collection[str] = (),
    sentences: Mapping[str, Collection[str]] = NOTHING,
) -> list[Parent]:
    """The parents that between them explain the shared text, those who share most first.

    Of several that have nearly all of it, the one that is credited comes before all, then the one that has
    most of its sentences whole: who took them from another took them with what that one had changed.
    """
    if len(candidates) == 1:
        return list(candidates)
    most = max(parent.words for parent in candidates)
    order = sorted(
        candidates,
        key=lambda parent: (
            parent.source not in credited or parent.words < NEARLY_ALL * most,
            -whole(parent, sentences) if parent.words >= NEARLY_ALL * most else 0,
            -parent.words,
            rank[parent.source],
        ),
    )
    covered: list[tuple[int, int]] = []
    kept = []
    for parent in order:
        new = sum(passage.words for passage in parent.passages if not touches(passage.left, covered))
        if new > (1 - ENOUGH) * parent.words:
            kept.append(parent)
            covered = stretches_of([*covered, *((span.start, span.end) for span in parent.copied)])
    return kept


def whole(parent: Parent, sentences: Mapping[str, Collection[str]]) -> int:
    """How many characters of a copy stand in sentences that its source has word for word."""
    own, other = sentences.get(parent.document, ()), sentences.get(parent.source, ())
    return sum(len(sentence) for sentence in own if sentence in other)


def stretches_of(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same places in order, those that overlap or touch as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def touches(span: Span, stretches: Sequence[tuple[int, int]]) -> bool:
    """Whether a span shares a character with one of some stretches, which are in order and apart."""
    at = bisect_left(stretches, (span.end,)) - 1
    return at >= 0 and span.start < stretches[at][1]


def is_mostly(copied: Iterable[Parent], length: int) -> bool:
    """Whether most of an article of such a length is text that it copied."""
    places = ((span.start, span.end) for parent in copied for span in parent.copied)
    covered = sum(end - start for start, end in stretches_of(places))
    return covered > 0 and covered >= MOSTLY * length
