"""Copies: which articles share text that is not a third party's quoted words, and the passages that prove it.

Winnowed sketches find candidate pairs, `align` proves them. Words quoted from
somebody may have reached two articles independently, so they make no pair a copy.
"""

from __future__ import annotations

import hashlib
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

import numpy as np

from headwater.gather.align import Numbers, Passage, Run, align, shingled, shingles_of
from headwater.gather.sketches import near_pairs, sketch
from headwater.gather.words import kept_words
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import CopiedPassage, Copy
from headwater.record.span import Span

LEAST_PASSAGE = 8  # unquoted words
LONG_PASSAGE = 20  # unquoted words that are no chance, however long the articles
# Unquoted words; fewer are one sentence, which two may have from a third, or a large share by chance.
LEAST_SHARED = 30
LEAST_CONTAINMENT = 0.15  # answers written independently to one question share under .09 of their trigrams
WHOLESALE = 0.5  # from here on the quotes were copied with the rest
HASHED = 8  # bytes of a word's number


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A document's kept words as numbers, where they stand, with which word each zone begins, and which
    words are the article's own."""

    document: str
    words: Numbers
    shingles: Numbers
    starts: array[int]
    ends: array[int]
    zones: list[int]
    is_own: bytes
    is_telling: bytes

    @property
    def own(self) -> int:
        """How many words are the article's own."""
        return self.is_own.count(1)

    @property
    def only_quotes(self) -> bool:
        """Whether next to nothing but quoted words stands in it; then those words count."""
        return self.own < LONG_PASSAGE

    def size(self, all_count: bool) -> int:
        """How many words count."""
        return len(self.words) if all_count else self.own


def find_copies(pile: Sequence[MarkedDocument]) -> tuple[Copy, ...]:
    """All pairs of articles that share text, in the order of their ids."""
    known: dict[str, int] = {}
    texts = [read_text(entry, known) for entry in sorted(pile, key=lambda entry: entry.document.id)]
    return tuple(
        copy
        for left, pairs in groupby(candidates(texts), key=itemgetter(0))
        for copy in copies_of(texts[left], [texts[right] for _, right in pairs])
    )


def copies_of(left: Text, others: Iterable[Text]) -> Iterator[Copy]:
    """What a document shares with others."""
    ready = shingled(left.words, left.shingles)
    for right in others:
        copy = compare(left, right, align(ready, right.words, right.shingles))
        if copy is not None:
            yield copy


def read_text(entry: MarkedDocument, known: dict[str, int]) -> Text:
    """The words of a document; the numbers of words in `known` are looked up, and new ones kept there."""
    words = kept_words(entry)
    known.update({form: hash_of(form) for form in set(words.forms).difference(known)})
    numbers = np.fromiter(map(known.__getitem__, words.forms), dtype=np.uint64, count=len(words.forms))
    return Text(
        document=entry.document.id,
        words=numbers,
        shingles=shingles_of(numbers),
        starts=array("i", words.starts),
        ends=array("i", words.ends),
        zones=words.zones,
        is_own=words.own,
        is_telling=words.telling,
    )


def hash_of(form: str) -> int:
    """A number for a word, the same on every machine."""
    data = form.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=HASHED).digest(), "big")


def candidates(texts: Sequence[Text]) -> list[tuple[int, int]]:
    """The pairs worth aligning: those that share most of their sketches, a capped number for each."""
    return near_pairs([sketch(text.shingles) for text in texts])


def compare(left: Text, right: Text, passages: Sequence[Passage]) -> Copy | None:
    """What two documents share, or None where it proves nothing."""
    all_count = left.only_quotes or right.only_quotes
    own = [size(passage) if all_count else _own(left, right, passage) for passage in passages]
    telling = own if all_count else [_telling(left, right, passage) for passage in passages]
    proven = [count if told >= LEAST_PASSAGE else 0 for count, told in zip(own, telling, strict=True)]
    told = sum(count for count in telling if count >= LEAST_PASSAGE)
    containment = _share(sum(proven), left, right, all_count)
    is_share = containment >= WHOLESALE or (containment >= LEAST_CONTAINMENT and told >= LEAST_SHARED)
    if not is_share and max(telling, default=0) < LONG_PASSAGE:
        return None
    kept = [p for p, count in zip(passages, proven, strict=True) if count or containment >= WHOLESALE]
    return Copy(
        left=left.document,
        right=right.document,
        containment=round(containment, 4),
        passages=tuple(piece for passage in kept for piece in pieces(passage, left, right)),
    )


def size(passage: Passage) -> int:
    """How many words a passage has in both texts."""
    return sum(words for _, _, words in passage)


def _own(left: Text, right: Text, passage: Passage) -> int:
    """How many words of a passage are both articles' own."""
    return sum(both(left.is_own[i : i + words], right.is_own[j : j + words]) for i, j, words in passage)


def _telling(left: Text, right: Text, passage: Passage) -> int:
    """How many words of a passage tell something in both articles, beside who says it."""
    return sum(
        both(left.is_telling[i : i + words], right.is_telling[j : j + words]) for i, j, words in passage
    )


def both(left: bytes, right: bytes) -> int:
    """In how many places two rows of zeros and ones have both a one."""
    return (int.from_bytes(left) & int.from_bytes(right)).bit_count()


def _share(count: int, left: Text, right: Text, all_count: bool) -> float:
    return count / max(1, min(left.size(all_count), right.size(all_count)))


def pieces(passage: Passage, left: Text, right: Text) -> Iterator[CopiedPassage]:
    """A passage cut where either document begins another zone."""
    parts = (part for run in passage for part in in_zones(run, left.zones, right.zones))
    for _, group in groupby(parts, key=itemgetter(0)):
        piece = [part for _, part in group]
        (i, j, _), (last_i, last_j, words) = piece[0], piece[-1]
        yield CopiedPassage(
            left=_span(left, i, last_i + words - 1),
            right=_span(right, j, last_j + words - 1),
            words=size(piece),
        )


def in_zones(run: Run, left: Sequence[int], right: Sequence[int]) -> Iterator[tuple[tuple[int, int], Run]]:
    """A run cut where a zone of either text begins, each part with the zones that it stands in; given are
    the words with which the zones of both begin."""
    i, j, words = run
    ahead, behind = bisect_right(left, i), bisect_right(right, j)
    while words:
        in_left = left[ahead] - i if ahead < len(left) else words
        in_right = right[behind] - j if behind < len(right) else words
        room = min(words, in_left, in_right)
        yield (ahead, behind), (i, j, room)
        i, j, words = i + room, j + room, words - room
        ahead, behind = bisect_right(left, i, ahead), bisect_right(right, j, behind)


def _span(text: Text, first: int, last: int) -> Span:
    return Span(document=text.document, start=text.starts[first], end=text.ends[last])
