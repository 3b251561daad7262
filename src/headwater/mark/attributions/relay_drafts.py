"""What finding attributions works on: a source, the words that name it, and the passages it covers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from headwater.mark.attributions.relay_cues import CueRole
from headwater.mark.parsed import Paragraph
from headwater.mark.sentences import sentences_of
from headwater.record.mark import NamedSource

Range = tuple[int, int]  # code points of the document
DraftRole = CueRole | Literal["credit", "help", "post", "speaker", "release", "aside"]


@dataclass(slots=True, kw_only=True, eq=False)
class Draft:
    """One attribution before its chain is known; `named` is where the source's own name stands."""

    paragraph: int
    sentence: Range
    evidence: Range
    named: Range
    source: NamedSource
    role: DraftRole
    scope: list[Range]
    carries_article: bool = False
    is_own: bool = False
    is_present: bool = False
    via: Draft | None = None

    @property
    def is_medium(self) -> bool:
        """Whether the source passes on what others say: an outlet, an agency or a post."""
        return self.source.kind in {"outlet", "agency", "social-post"}

    def leads(self, slack: int = 12) -> bool:
        """Whether it stands at the head of its sentence ("According to X, ...", "X reported that ...")."""
        return self.evidence[0] - self.sentence[0] <= slack

    def covers(self, place: int) -> bool:
        """Whether a place of the document lies in what it covers."""
        return self.carries_article or any(start <= place < end for start, end in self.scope)


@dataclass(slots=True)
class Reading:
    """A paragraph as attributions read it, numbered; its sentences are cut when first asked for."""

    number: int
    paragraph: Paragraph
    _sentences: list[Range] | None = None

    @property
    def range(self) -> Range:
        return self.paragraph.start, self.paragraph.end

    @property
    def sentences(self) -> list[Range]:
        """The places of the paragraph's sentences."""
        if self._sentences is None:
            spans = [self.paragraph.span(sentence) for sentence in sentences_of(self.paragraph)]
            self._sentences = [(span.start, span.end) for span in spans]
        return self._sentences

    def sentence_at(self, offset: int) -> Range:
        """The sentence of the document in which a place of the paragraph stands."""
        place = self.paragraph.start + offset
        at = bisect_right(self.sentences, place, key=lambda sentence: sentence[0]) - 1
        return self.sentences[max(at, 0)] if self.sentences else self.range


def readings(paragraphs: Sequence[Paragraph]) -> Iterator[Reading]:
    """The paragraphs with their numbers."""
    return (Reading(number, paragraph) for number, paragraph in enumerate(paragraphs))


def is_acyclic(draft: Draft) -> bool:
    """Whether following `via` from a draft comes to an end."""
    seen, at = set(), draft.via
    while at is not None:
        if at is draft or id(at) in seen:
            return False
        seen.add(id(at))
        at = at.via
    return True
