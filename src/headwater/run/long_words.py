"""Words of thousands of characters, which no language has, cost a tokenizer no more than their length.

spaCy takes marks off both ends of a word one by one, and searches the whole word for the last of them each
time; and whether a word is a link it tells in a time that grows with the square of its length.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

LONGEST = 2000  # characters of a word that is read in one piece; links are seldom half as long
ENDING = 32  # characters in which an ending lies, with what must stand before it; rows of full stops aside
LONG_WORD = re.compile(rf"(?<!\S)\S{{{LONGEST + 1},}}")

Search = Callable[[str, int], re.Match[str] | None]


class PatientTokenizer:
    """A tokenizer to which texts are given with their longest words in pieces."""

    def __init__(self, tokenizer: Any) -> None:
        self.tokenizer = tokenizer
        self.tokenizer.suffix_search = ending(tokenizer.suffix_search)

    def __call__(self, text: str) -> Doc:
        """The tokens of a text."""
        docs = [self.tokenizer(piece) for piece in pieces(text)]
        return docs[0] if len(docs) == 1 else Doc.from_docs(docs, ensure_whitespace=False)


def ending(search: Search) -> Callable[[str], re.Match[str] | None]:
    """The search for a mark that ends a word, made where such a mark can stand."""
    return lambda word: search(word, max(0, len(word.rstrip(".")) - ENDING))


def pieces(text: str) -> Iterator[str]:
    """A text, cut within the words that are too long."""
    start = 0
    for word in LONG_WORD.finditer(text):
        for end in range(word.start() + LONGEST, word.end(), LONGEST):
            yield text[start:end]
            start = end
    yield text[start:]


def cut_long_words(parser: Language) -> None:
    """Let a parser read what is too long for a word in pieces."""
    parser.tokenizer = PatientTokenizer(parser.tokenizer)
