"""A document whose paragraphs have been parsed: what every marker reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from headwater.mark.tokens import Parse, Token, TokenSpan, read_parse
from headwater.record.document import KEPT_KINDS, Document, ZoneKind
from headwater.record.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One zone of a document, its text and its parse, whose own text would be joined anew at each asking."""

    document: str
    start: int
    kind: ZoneKind
    text: str
    parse: Parse

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def is_kept(self) -> bool:
        """Whether quotes, events, figures and framing may be read from it."""
        return self.kind in KEPT_KINDS

    def span(self, tokens: TokenSpan | Token) -> Span:
        """Where these tokens of the paragraph stand in the document."""
        if isinstance(tokens, Token):
            first = last = tokens
        else:
            first, last = tokens[0], tokens[-1]
        return Span(
            document=self.document,
            start=self.start + first.idx,
            end=self.start + last.idx + len(last.text),
        )

    def between(self, start: int, end: int) -> Span:
        """The span of two character offsets of the paragraph."""
        return Span(document=self.document, start=self.start + start, end=self.start + end)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedDocument:
    """A document and its parsed paragraphs, in order. Shallow ones are tokenised only."""

    document: Document
    paragraphs: tuple[Paragraph, ...]

    @property
    def is_deep(self) -> bool:
        """Whether tags, a dependency parse and names are there to be read."""
        return self.document.read == "deep"

    @property
    def kept(self) -> Iterator[Paragraph]:
        """The paragraphs of the article itself."""
        return (paragraph for paragraph in self.paragraphs if paragraph.is_kept)


def paragraph_texts(document: Document) -> list[str]:
    """The texts to parse, one a non-blank zone, in order."""
    return [document.text[zone.start : zone.end] for zone in document.zones]


def parsed_document(document: Document, parses: Sequence[Doc]) -> ParsedDocument:
    """Join a document with the parses of its `paragraph_texts`."""
    return ParsedDocument(
        document=document,
        paragraphs=tuple(
            Paragraph(
                document=document.id,
                start=zone.start,
                kind=zone.kind,
                text=text,
                parse=read_parse(parse, text),
            )
            for zone, text, parse in zip(document.zones, paragraph_texts(document), parses, strict=True)
        ),
    )
