"""What the finders of quotes share: an attribution as found, and a paragraph with its marks read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable
from dataclasses import dataclass

from headwater.mark.parsed import Paragraph
from headwater.mark.quotes.open_quotations import stretches_through
from headwater.mark.quotes.quote_marks import Stretch, quoted_stretches
from headwater.mark.quotes.speech import Act
from headwater.mark.tokens import Parse, Token, TokenSpan
from headwater.record.span import Span

HEADINGS = frozenset({"headline", "heading"})
Range = tuple[int, int]  # offsets into a paragraph, end-exclusive


@dataclass(frozen=True, slots=True)
class SpeakerWords:
    """Who speaks: the words at the quote, and the words of whom they mean where grammar tells ("X, who").

    `head` is the noun of a description: a mention that does not cover it is somebody
    else ("her" in "her agent", "the singer" in "a friend of the singer"). `others` are who speak
    together with the one ("the mayor and the pilot said").
    """

    words: Span
    meant: Span
    head: Span | None = None
    others: tuple[SpeakerWords, ...] = ()


@dataclass(slots=True, kw_only=True)
class Finding:
    """One attribution as found: where its parts stand, in offsets of its paragraph."""

    content: list[Range]
    cue: list[Range]
    speaker: SpeakerWords | None
    act: Act
    negated: bool = False
    hedged: bool = False
    is_spoken: bool = False  # stands within a quotation: somebody's own "I think that …"
    is_told_of: bool = False  # spoken only where the sentence before tells of a person


@dataclass(slots=True)
class Speech:
    """Quoted stretches of one paragraph that one attribution governs; no cue where it stands elsewhere."""

    stretches: list[int]
    content: list[Range]
    cue: Token | None
    speaker: SpeakerWords | None
    act: Act = "said"
    is_told_of: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph with its quoted stretches, and which of them each token stands in (-1: none)."""

    paragraph: Paragraph
    text: str
    stretches: list[Stretch]
    starts: list[int]
    stretch_of: list[int]

    @property
    def parse(self) -> Parse:
        return self.paragraph.parse

    def span_of(self, first: int, end: int) -> Span:
        """Where these tokens stand in the document."""
        return self.paragraph.between(*self.range_of(first, end))

    def first_token(self, offset: int) -> int:
        """The index of the first token that begins at or after an offset."""
        return bisect_left(self.starts, offset)

    def tokens(self, start: int, end: int) -> TokenSpan:
        """The tokens that begin between two offsets."""
        return self.parse[self.first_token(start) : self.first_token(end)]

    def token_at(self, offset: int) -> Token | None:
        """The token that an offset stands in or after."""
        at = bisect_right(self.starts, offset) - 1
        return self.parse[at] if at >= 0 else None

    def token_before(self, offset: int) -> Token | None:
        """The last token before an offset that is no space."""
        at = self.first_token(offset) - 1
        while at >= 0 and self.parse[at].is_space:
            at -= 1
        return self.parse[at] if at >= 0 else None

    def stretch_at(self, token: Token) -> int:
        """The index of the quoted stretch that a token stands in, or -1."""
        return self.stretch_of[token.i]

    def range_of(self, first: int, end: int) -> Range:
        """The offsets of the tokens from `first` up to `end`."""
        last = self.parse[end - 1]
        return self.parse[first].idx, last.idx + len(last.text)


def passages_of(paragraphs: Iterable[Paragraph], spoken: Container[int] = ()) -> list[Passage]:
    """Read the quotation marks of paragraphs, through those that a quotation runs on over.

    A paragraph that starts where one of the `spoken` does is speech from end to end, without marks.
    """
    kept = list(paragraphs)
    texts = ["" if paragraph.start in spoken else paragraph.text for paragraph in kept]
    begins_anew = [paragraph.kind in HEADINGS or paragraph.start in spoken for paragraph in kept]
    found = stretches_through(texts, begins_anew)
    return [
        passage_of(paragraph, [_whole(paragraph)] if paragraph.start in spoken else stretches)
        for paragraph, stretches in zip(kept, found, strict=True)
    ]


def _whole(paragraph: Paragraph) -> Stretch:
    """A paragraph as one stretch."""
    return Stretch(0, len(paragraph.text), 0, len(paragraph.text))


def passage_of(paragraph: Paragraph, stretches: list[Stretch] | None = None) -> Passage:
    """A paragraph with its quoted stretches, read from it alone where none are given."""
    text = paragraph.text
    stretches = quoted_stretches(text) if stretches is None else stretches
    starts = [token.idx for token in paragraph.parse]
    return Passage(
        paragraph=paragraph,
        text=text,
        stretches=stretches,
        starts=starts,
        stretch_of=_stretches_of(starts, stretches),
    )


def _stretches_of(starts: list[int], stretches: list[Stretch]) -> list[int]:
    stretch_of = [-1] * len(starts)
    for number, stretch in enumerate(stretches):
        for token in range(bisect_left(starts, stretch.outer_start), bisect_left(starts, stretch.outer_end)):
            stretch_of[token] = number
    return stretch_of
