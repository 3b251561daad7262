"""Which of two documents is upstream: by attribution, own reporting, time and completeness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from headwater.record.document import KEPT_KINDS, Document
from headwater.record.edtf import bounds
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import CopiedPassage, Copy
from headwater.record.span import Span
from headwater.trace.publishers import Publishers

# A text cut from the end is shorter than its source by more than a headline and a line or two.
CUT = 0.85
Reason = Literal["attribution", "own", "time", "completeness", "retelling"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Direction:
    """The upstream document of a pair, why, and the words that say so."""

    upstream: str
    reason: Reason
    evidence: tuple[Span, ...] = ()


def direction(
    left: MarkedDocument, right: MarkedDocument, copy: Copy, houses: Publishers
) -> Direction | None:
    """The first reason that decides; None leaves it open."""
    return (
        by_attribution(left, right, houses, copy)
        or by_own_reporting(left, right, copy)
        or by_time(left.document, right.document)
        or by_dispatch(left, right)
        or by_completeness(left.document, right.document, copy)
    )


def by_attribution(
    left: MarkedDocument, right: MarkedDocument, houses: Publishers, copy: Copy | None = None
) -> Direction | None:
    """Who names the other's outlet as a source has it from there.

    Words that both have say nothing: they came with the copy, whoever took it.
    """
    passages = copy.passages if copy else ()
    of_right = names(left, right, tuple(passage.left for passage in passages), houses)
    of_left = names(right, left, tuple(passage.right for passage in passages), houses)
    if of_right and not of_left:
        return Direction(upstream=right.document.id, reason="attribution", evidence=of_right)
    if of_left and not of_right:
        return Direction(upstream=left.document.id, reason="attribution", evidence=of_left)
    return None


def names(
    receiver: MarkedDocument, source: MarkedDocument, shared: tuple[Span, ...], houses: Publishers
) -> tuple[Span, ...]:
    """The words, beside the text they share, by which a document names another's outlet as a source."""
    outlet = houses.of(source.document)
    if outlet is None or outlet == houses.of(receiver.document):
        return ()
    return next(
        (
            attribution.evidence
            for attribution in receiver.marks.attributions
            if attribution.source.kind in {"outlet", "agency"}
            and not attribution.is_own
            and attribution.source.name
            and houses.outlet(attribution.source.name) == outlet
            and not any(span.covers(words) for span in shared for words in attribution.evidence)
        ),
        (),
    )


def by_own_reporting(left: MarkedDocument, right: MarkedDocument, copy: Copy) -> Direction | None:
    """Where only one of them saw or was told what both say, the other has it from that one."""
    own_left = own_marks(left, tuple(passage.left for passage in copy.passages))
    own_right = own_marks(right, tuple(passage.right for passage in copy.passages))
    if bool(own_left) == bool(own_right):
        return None
    upstream = left if own_left else right
    return Direction(upstream=upstream.document.id, reason="own", evidence=own_left or own_right)


def own_marks(entry: MarkedDocument, passages: tuple[Span, ...]) -> tuple[Span, ...]:
    """The marks of own reporting that stand in or beside some passages of a document."""
    first, last = min(span.start for span in passages), max(span.end for span in passages)
    return next(
        (
            attribution.evidence
            for attribution in entry.marks.attributions
            if attribution.is_own and any(first <= span.start < last for span in attribution.evidence)
        ),
        (),
    )


def by_time(left: Document, right: Document) -> Direction | None:
    """The earlier is upstream, where the days of publication cannot be the same."""
    first = bounds(left.published.edtf) if left.published else None
    second = bounds(right.published.edtf) if right.published else None
    if first is None or second is None:
        return None
    earlier = left if first[1] < second[0] else right if second[1] < first[0] else None
    if earlier is None or earlier.published is None:
        return None
    spans = (earlier.published.span,) if earlier.published.span else ()
    return Direction(upstream=earlier.id, reason="time", evidence=spans)


def by_dispatch(left: MarkedDocument, right: MarkedDocument) -> Direction | None:
    """An agency's own dispatch is upstream of who credits nobody: agencies sell what others print."""
    of_left, of_right = dispatch_marks(left), dispatch_marks(right)
    if bool(of_left) == bool(of_right):
        return None
    upstream = left if of_left else right
    return Direction(upstream=upstream.document.id, reason="own", evidence=of_left or of_right)


def dispatch_marks(entry: MarkedDocument) -> tuple[Span, ...]:
    """The words by which an agency signs a whole piece as its own."""
    return next(
        (
            attribution.evidence
            for attribution in entry.marks.attributions
            if attribution.is_own and attribution.scope == "article" and attribution.source.kind == "agency"
        ),
        (),
    )


def by_completeness(left: Document, right: Document, copy: Copy) -> Direction | None:
    """A text that holds nearly all of another and more is upstream: copies are cut, not lengthened."""
    sizes = kept_length(left), kept_length(right)
    shorter, longer = min(sizes), max(sizes)
    if copy.containment < CUT or shorter >= CUT * longer:
        return None
    return Direction(upstream=(left if sizes[0] > sizes[1] else right).id, reason="completeness")


def kept_length(document: Document) -> int:
    """The length of a document's article."""
    return sum(zone.end - zone.start for zone in document.zones if zone.kind in KEPT_KINDS)


def mirrored(copy: Copy) -> Copy:
    """The same copy seen from the other side."""
    return Copy(
        left=copy.right,
        right=copy.left,
        containment=copy.containment,
        passages=tuple(
            CopiedPassage(left=passage.right, right=passage.left, words=passage.words)
            for passage in copy.passages
        ),
    )
