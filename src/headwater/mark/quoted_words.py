"""What the finders of quotes share: an attribution as found, and a paragraph with its marks read."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from headwater.mark.parsed import Paragraph
from headwater.mark.quote_marks import Stretch, quoted_stretches
from headwater.mark.speech import Act
from headwater.record.span import Span

Range = tuple[int, int]  # offsets into a paragraph, end-exclusive


@dataclass(slots=True, kw_only=True)
class Finding:
    """One attribution as found: where its parts stand, in offsets of its paragraph."""

    content: list[Range]
    cue: list[Range]
    speaker: Span | None
    act: Act
    negated: bool = False
    hedged: bool = False

    @property
    def start(self) -> int:
        return min(start for start, _ in [*self.content, *self.cue])


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph with its quoted stretches, and which of them each token stands in (-1: none)."""

    paragraph: Paragraph
    stretches: list[Stretch]
    stretch_of: list[int] = field(default_factory=list)

    @property
    def parse(self) -> Doc:
        return self.paragraph.parse

    def stretch_at(self, token: Token) -> int:
        """The index of the quoted stretch that a token stands in, or -1."""
        return self.stretch_of[token.i]

    def range_of(self, first: int, end: int) -> Range:
        """The offsets of the tokens from `first` up to `end`."""
        last = self.parse[end - 1]
        return self.parse[first].idx, last.idx + len(last.text)


def passage_of(paragraph: Paragraph) -> Passage:
    """Read the quotation marks of a paragraph."""
    stretches = quoted_stretches(paragraph.parse.text)
    starts = [stretch.outer_start for stretch in stretches]
    stretch_of = [-1] * len(paragraph.parse)
    if stretches:
        for token in paragraph.parse:
            at = bisect_right(starts, token.idx) - 1
            if at >= 0 and token.idx < stretches[at].outer_end:
                stretch_of[token.i] = at
    return Passage(paragraph=paragraph, stretches=stretches, stretch_of=stretch_of)
