"""Copies: which articles share text that is not a third party's quoted words, and the passages that prove it.

Winnowed sketches find candidate pairs, `align` proves them. Words quoted from
somebody may have reached two articles independently, so they make no pair a copy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

from headwater.gather.align import Match, align, places_of
from headwater.gather.block import Pair, inverted, nearest, shared_keys
from headwater.gather.words import Word, kept_words
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import CopiedPassage, Copy
from headwater.record.span import Span

SHINGLE = 6  # words; phrases of five ("told reporters in the capital") recur by chance
WINNOWED = 3  # the least of three shingles in a row: no shared run of 6 + 3 - 1 words escapes
WINDOW = 24  # neighbours for one shingle
CANDIDATES = 40  # pairs for one document
LEAST_PASSAGE = 8  # unquoted words
LONG_PASSAGE = 20  # unquoted words that are no chance, however long the articles
LEAST_CONTAINMENT = 0.15  # answers written independently to one question share under .09 of their trigrams
WHOLESALE = 0.5  # from here on the quotes were copied with the rest


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A document's kept words, the shingle that starts at each and the places of every shingle; which
    words are the article's own, and how many."""

    document: str
    words: list[Word]
    forms: list[str]
    shingles: list[int]
    places: dict[int, list[int]]
    is_own: list[bool]
    own: int

    @property
    def only_quotes(self) -> bool:
        """Whether next to nothing but quoted words stands in it; then those words count."""
        return self.own < LONG_PASSAGE

    def size(self, all_count: bool) -> int:
        """How many words count."""
        return len(self.words) if all_count else self.own


def find_copies(pile: Sequence[MarkedDocument]) -> tuple[Copy, ...]:
    """All pairs of articles that share text, in the order of their ids."""
    texts = [read_text(entry) for entry in sorted(pile, key=lambda entry: entry.document.id)]
    found = (compare(texts[left], texts[right]) for left, right in candidates(texts))
    return tuple(copy for copy in found if copy is not None)


def read_text(entry: MarkedDocument) -> Text:
    """The words of a document and its shingles, as checksums that are the same on every machine."""
    words = kept_words(entry)
    forms = [word.form for word in words]
    shingles = [
        crc32(" ".join(forms[at : at + SHINGLE]).encode("utf-8", "surrogatepass"))
        for at in range(len(forms) - SHINGLE + 1)
    ]
    is_own = [not word.quoted for word in words]
    return Text(
        document=entry.document.id,
        words=words,
        forms=forms,
        shingles=shingles,
        places=places_of(shingles),
        is_own=is_own,
        own=sum(is_own),
    )


def candidates(texts: Sequence[Text]) -> list[Pair]:
    """The pairs worth aligning: those that share most of their sketches, a capped number for each."""
    holders = inverted([sketch(text.shingles) for text in texts])
    return nearest(shared_keys(holders, window=WINDOW), most=CANDIDATES)


def sketch(shingles: Sequence[int]) -> set[int]:
    """The least shingle of every few in a row."""
    if len(shingles) <= WINNOWED:
        return set(shingles)
    return {min(shingles[at : at + WINNOWED]) for at in range(len(shingles) - WINNOWED + 1)}


def compare(left: Text, right: Text) -> Copy | None:
    """What two documents share, or None where it proves nothing."""
    passages = align(left.forms, right.forms, left.places, right.shingles)
    all_count = left.only_quotes or right.only_quotes
    own = [len(passage) if all_count else _own(left, right, passage) for passage in passages]
    proven = [count if count >= LEAST_PASSAGE else 0 for count in own]
    containment = _share(sum(proven), left, right, all_count)
    if containment < LEAST_CONTAINMENT and max(proven, default=0) < LONG_PASSAGE:
        return None
    kept = [p for p, count in zip(passages, proven, strict=True) if count or containment >= WHOLESALE]
    return Copy(
        left=left.document,
        right=right.document,
        containment=round(containment, 4),
        passages=tuple(piece for passage in kept for piece in pieces(passage, left, right)),
    )


def _own(left: Text, right: Text, passage: Sequence[Match]) -> int:
    """How many words of a passage are both articles' own."""
    return sum(left.is_own[i] and right.is_own[j] for i, j in passage)


def _share(count: int, left: Text, right: Text, all_count: bool) -> float:
    return count / max(1, min(left.size(all_count), right.size(all_count)))


def pieces(passage: Sequence[Match], left: Text, right: Text) -> Iterator[CopiedPassage]:
    """A passage cut where either document begins another zone."""
    start = 0
    for at in range(1, len(passage) + 1):
        if at == len(passage) or _zones(passage[at], left, right) != _zones(passage[start], left, right):
            yield CopiedPassage(
                left=_span(left, passage[start][0], passage[at - 1][0]),
                right=_span(right, passage[start][1], passage[at - 1][1]),
                words=at - start,
            )
            start = at


def _zones(match: Match, left: Text, right: Text) -> tuple[int, int]:
    return left.words[match[0]].zone, right.words[match[1]].zone


def _span(text: Text, first: int, last: int) -> Span:
    return Span(document=text.document, start=text.words[first].start, end=text.words[last].end)
