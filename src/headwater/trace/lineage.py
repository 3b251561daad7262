"""Where each passage of a document comes from: its relays to the end of their chains, or what it copies."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from headwater.record.collation import Lineage
from headwater.record.mark import Attribution
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from headwater.trace.reuse import Parent

SPEAKING = frozenset({"official", "person", "document", "unknown"})


class Passage(Struct, frozen=True, gc=False):
    """A stretch of a document and what stands behind it, as ids of origins."""

    start: int
    end: int
    origins: tuple[str, ...]
    carriers: tuple[str, ...]
    is_stated: bool = False

    def is_like(self, other: Passage) -> bool:
        """Whether the same stands behind both, wherever they stand."""
        return (
            self.origins == other.origins
            and self.carriers == other.carriers
            and self.is_stated == other.is_stated
        )

    def between(self, start: int, end: int) -> Passage:
        """The same lineage at another place."""
        return Passage(start, end, self.origins, self.carriers, self.is_stated)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """What a document's passages fall back on, and how an attribution is resolved, as a carrier or not;
    `heard` has the attribution that tells who heard the same speaker, `was_there` is set where the writer was
    on the spot and heard whoever spoke; `unread` are those that tell that somebody was heard, and not who."""

    by_id: Mapping[str, Attribution]
    resolve: Callable[[Attribution, bool], tuple[str, ...]]
    fallback: tuple[str, ...]
    own: tuple[str, ...]
    heard: Mapping[str, Attribution] = field(default_factory=dict)
    was_there: bool = False
    unread: frozenset[str] = frozenset()


@dataclass(slots=True, kw_only=True)
class Lineages:
    """The passages of every document traced so far."""

    passages: dict[str, list[Passage]] = field(default_factory=dict)

    def at(self, span: Span) -> Passage | None:
        """The passage that most of a span lies in, one that the text states before one that it does not."""
        found = self.passages.get(span.document, [])
        first = max(0, bisect_right(found, span.start, key=lambda passage: passage.start) - 1)
        last = max(first + 1, bisect_right(found, span.end, key=lambda passage: passage.start))
        return max(
            found[first:last],
            key=lambda passage: (
                passage.is_stated,
                min(passage.end, span.end) - max(passage.start, span.start),
            ),
            default=None,
        )

    def all(self) -> tuple[Lineage, ...]:
        """Every passage as a record."""
        return tuple(
            Lineage(
                span=Span(document=document, start=passage.start, end=passage.end),
                origins=passage.origins,
                carriers=passage.carriers,
                is_stated=passage.is_stated,
            )
            for document, found in sorted(self.passages.items())
            for passage in found
        )


def read_passages(entry: MarkedDocument, grounds: Grounds) -> list[Passage]:
    """The passages of a document as its own words attribute them."""
    return joined(
        Passage(start, end, *stands_behind(active, grounds)) for start, end, active in stretches(entry)
    )


def stretches(entry: MarkedDocument) -> Iterator[tuple[int, int, list[Attribution]]]:
    """The document cut wherever a scope begins or ends, each stretch with the attributions that cover it."""
    starts: dict[int, list[tuple[Attribution, int]]] = {}
    ends: dict[int, list[tuple[Attribution, int]]] = {}
    for attribution in entry.marks.attributions:
        if attribution.scope == "article":
            continue
        for number, span in enumerate(attribution.scope):
            starts.setdefault(span.start, []).append((attribution, number))
            ends.setdefault(span.end, []).append((attribution, number))
    size = len(entry.document.text)
    cuts = sorted({0, size, *starts, *ends})
    active: dict[tuple[str, int], Attribution] = {}
    for start, end in pairwise(cuts):
        for attribution, number in ends.get(start, ()):
            active.pop((attribution.id, number), None)
        for attribution, number in starts.get(start, ()):
            active[attribution.id, number] = attribution
        yield start, end, list({attribution.id: attribution for attribution in active.values()}.values())


def stands_behind(
    active: Sequence[Attribution], grounds: Grounds
) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """The origins of a stretch, those of the report that it was said, and whether its words state them.

    Whom the outlet's own people cite stands behind what they say; they themselves
    carry it.
    """
    if not active:
        return grounds.fallback, grounds.fallback, False
    own = [each for each in active if each.is_own and each.source.kind not in SPEAKING]
    others = [each for each in active if each not in own]
    inner = innermost(others or own, grounds.by_id)
    heard = [grounds.heard.get(attribution.id, attribution) for attribution in inner]
    carrying = innermost(carriers(heard, grounds.by_id), grounds.by_id)
    origins = distinct(origin for attribution in inner for origin in grounds.resolve(attribution, False))
    media = distinct(origin for attribution in carrying for origin in grounds.resolve(attribution, True))
    if not media:
        is_told = grounds.was_there or bool(own) or any(attribution.is_own for attribution in heard)
        media = grounds.own if is_told else grounds.fallback
    if all(attribution.id in grounds.unread for attribution in inner):
        return grounds.fallback, media, False
    return origins or grounds.fallback, media, bool(origins)


def innermost(active: Iterable[Attribution], by_id: Mapping[str, Attribution]) -> list[Attribution]:
    """The narrowest of some attributions, none that another of them passes through."""
    found = list(active)
    if len(found) <= 1:
        return found
    passed = {step.id for attribution in found for step in way(attribution, by_id)}
    ends = [attribution for attribution in found if attribution.id not in passed]
    least = min((width(attribution) for attribution in ends), default=0)
    return sorted(
        (attribution for attribution in ends if width(attribution) <= least), key=lambda each: each.id
    )


def width(attribution: Attribution) -> int:
    """How much a scope covers."""
    return 10**9 if attribution.scope == "article" else sum(len(span) for span in attribution.scope)


def way(attribution: Attribution, by_id: Mapping[str, Attribution]) -> Iterator[Attribution]:
    """The attributions between a source and the document, from the source on."""
    seen = {attribution.id}
    at = by_id.get(attribution.via or "")
    while at is not None and at.id not in seen:
        yield at
        seen.add(at.id)
        at = by_id.get(at.via or "")


def carriers(inner: Iterable[Attribution], by_id: Mapping[str, Attribution]) -> list[Attribution]:
    """Who reports: an outlet itself, or for a speaker the first outlet on the way."""
    found = []
    for attribution in inner:
        if attribution.source.kind not in SPEAKING:
            found.append(attribution)
            continue
        passed = next((step for step in way(attribution, by_id) if step.source.kind not in SPEAKING), None)
        if passed is not None:
            found.append(passed)
    return found


def distinct(ids: Iterable[str]) -> tuple[str, ...]:
    """Each id once, in order."""
    return tuple(sorted(set(ids)))


def joined(passages: Iterable[Passage]) -> list[Passage]:
    """Neighbours with the same lineage as one."""
    found: list[Passage] = []
    for passage in passages:
        if passage.start >= passage.end:
            continue
        if found and found[-1].is_like(passage):
            found[-1] = found[-1].between(found[-1].start, passage.end)
        else:
            found.append(passage)
    return found


def inherit(
    own: list[Passage],
    copied: Sequence[Parent],
    lineages: Lineages,
    is_known: Callable[[str], bool] = lambda origin: True,
) -> list[Passage]:
    """Lay the lineage of what is copied over a document's own, the parent that shares most on top.

    Where what is copied names nobody that `is_known`, what the copy itself says of its source stands.
    """
    passages = own
    for parent in reversed(copied):
        upstream = lineages.passages.get(parent.source, [])
        starts = [passage.start for passage in upstream]
        above = [each for block in blocks(parent) for each in projected(block, upstream, starts)]
        passages = overlay(passages, above)
    if copied:
        nobodys = [each for each in passages if not any(is_known(origin) for origin in each.origins)]
        passages = overlay(passages, shared(nobodys, [each for each in own if each.is_stated]))
    return joined(passages)


def with_retold(
    passages: list[Passage],
    sentences: Iterable[tuple[Span, Span]],
    lineages: Lineages,
    is_known: Callable[[str], bool],
) -> list[Passage]:
    """Give what a retelling says without telling whose it is the lineage of the sentence that it retells."""
    pairs = ((left, lineages.at(right)) for left, right in sorted(sentences))
    above = [told.between(left.start, left.end) for left, told in pairs if told is not None]
    nobodys = [each for each in passages if not any(is_known(origin) for origin in each.origins)]
    found = overlay(passages, shared(nobodys, above))
    carried = (carried_on(each, told, is_known) for each, told in meeting(found, above))
    return joined(overlay(found, list(carried)))


def meeting(passages: Sequence[Passage], above: Sequence[Passage]) -> Iterator[tuple[Passage, Passage]]:
    """The parts of passages that lie in others, each with the one that it lies in; both in order."""
    at = 0
    for other in above:
        while at < len(passages) and passages[at].end <= other.start:
            at += 1
        for each in passages[at:]:
            if each.start >= other.end:
                break
            yield each.between(max(each.start, other.start), min(each.end, other.end)), other


def carried_on(passage: Passage, told: Passage, is_known: Callable[[str], bool]) -> Passage:
    """A passage of a retelling; where it does not say who carries it, it is who carries what it retells."""
    if any(is_known(carrier) for carrier in passage.carriers):
        return passage
    return replace(passage, carriers=told.carriers)


def shared(nobodys: Sequence[Passage], stated: Sequence[Passage]) -> list[Passage]:
    """What a copy states where what it copies is nobody's."""
    found = []
    at = 0
    for each in stated:
        while at < len(nobodys) and nobodys[at].end <= each.start:
            at += 1
        for nobody in nobodys[at:]:
            if nobody.start >= each.end:
                break
            found.append(each.between(max(each.start, nobody.start), min(each.end, nobody.end)))
    return found


Block = tuple[int, int, int, int]  # of the copy, and of its source

BRIDGED = 120  # code points between two passages that a light rewriting may have changed


def blocks(parent: Parent) -> list[Block]:
    """The passages of a copy, with the little between two of them that was rewritten."""
    found: list[Block] = []
    for passage in sorted(parent.passages, key=lambda passage: passage.left):
        start, end, left, right = passage.left.start, passage.left.end, passage.right.start, passage.right.end
        if found:
            last = found[-1]
            if 0 <= start - last[1] <= BRIDGED and 0 <= left - last[3] <= BRIDGED:
                found.append((last[1], start, last[3], left))
        found.append((start, end, left, right))
    return found


def projected(block: Block, upstream: Sequence[Passage], starts: Sequence[int]) -> Iterator[Passage]:
    """The upstream passages of a block, given with where they start, in the places of the copy."""
    start, end, left, right = block
    if start >= end:
        return
    told = left_out(block, upstream, starts)
    if told is not None:
        yield told.between(start, end)
        return
    scale = (end - start) / (right - left) if right > left else 0.0
    at = start
    for number in range(max(0, bisect_right(starts, left) - 1), len(upstream)):
        passage = upstream[number]
        stop = end if passage.end >= right else start + round((passage.end - left) * scale)
        if stop > at:
            yield passage.between(at, min(stop, end))
            at = min(stop, end)
        if passage.end >= right or at >= end:
            return


def left_out(block: Block, upstream: Sequence[Passage], starts: Sequence[int]) -> Passage | None:
    """What a rewritten block tells, where it is shorter than its source: it may have left out whose it is."""
    start, end, left, right = block
    if end - start >= right - left:
        return None
    first, last = max(0, bisect_right(starts, left) - 1), bisect_right(starts, right - 1)
    within = [each for each in upstream[first:last] if each.end > left]
    stated = [each for each in within if each.is_stated]
    if len(stated) != 1 or stated[0].start > left:
        return None
    return stated[0] if len(within) > 1 else None


def overlay(below: Sequence[Passage], above: Sequence[Passage]) -> list[Passage]:
    """The passages with some of them replaced where others, in their order, lie on top."""
    found: list[Passage] = []
    at = reached = 0
    for each in above:
        while at < len(below) and below[at].start < each.start:
            found += left_over(below[at], reached, each.start)
            if below[at].end > each.start:
                break
            at += 1
        found.append(each)
        reached = each.end
    return [*found, *(part for under in below[at:] for part in left_over(under, reached, under.end))]


def left_over(passage: Passage, start: int, end: int) -> tuple[Passage, ...]:
    """What of a passage lies between two places."""
    start, end = max(start, passage.start), min(end, passage.end)
    if start >= end:
        return ()
    whole = start == passage.start and end == passage.end
    return (passage if whole else passage.between(start, end),)
