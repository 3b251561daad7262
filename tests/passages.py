"""Paragraphs as the finders of quotes read them, and words found in them."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.quoted_words import Passage, Range, passage_of
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


def passage_in(parse: Parse, given: Document | str, number: int = 0) -> Passage:
    """One paragraph of a text with its quotation marks read."""
    return passage_of(parse(given).paragraphs[number])


def token_of(passage: Passage, word: str, nth: int = 0) -> Token:
    """The `nth` token that is written so."""
    return [token for token in passage.parse if token.text == word][nth]


def said(passage: Passage, ranges: list[Range]) -> list[str]:
    """The words at some ranges of the paragraph."""
    return [passage.text[start:end] for start, end in ranges]
