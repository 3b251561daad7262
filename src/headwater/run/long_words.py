"""What no language has, words of thousands of characters and long rows of bare marks, costs little to read.

spaCy takes marks off both ends of a word one by one, and searches the whole word for the last of them each
time; and whether a word is a link it tells in a time that grows with the square of its length. Each mark
of ", , , ," it makes a token, for which the parser takes as long as for a word: such a row is one token here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

LONGEST = 2000  # characters of a word that is read in one piece; links are seldom half as long
ENDING = 32  # characters in which an ending lies, with what must stand before it; rows of full stops aside
LONGEST_ROW = 100  # marks without a letter or a digit between them; no line that parts two texts has more
ROW = re.compile(rf"[\W_]{{{LONGEST_ROW + 1},}}")
MARK = re.compile(r"\.+|\S")  # full stops together are one token anyway
LONG_WORD = re.compile(rf"(?<!\S)\S{{{LONGEST + 1},}}")

Search = Callable[[str, int], re.Match[str] | None]


class PatientTokenizer:
    """A tokenizer to which texts are given with their longest words in pieces, and no long row of marks."""

    def __init__(self, tokenizer: Any) -> None:
        self.tokenizer = tokenizer
        self.tokenizer.suffix_search = ending(tokenizer.suffix_search)

    def __call__(self, text: str) -> Doc:
        """The tokens of a text."""
        docs = [doc for piece, is_row in parted(text) for doc in self.docs(piece, is_row=is_row)]
        return docs[0] if len(docs) == 1 else Doc.from_docs(docs, ensure_whitespace=False)

    def docs(self, text: str, *, is_row: bool) -> Iterator[Doc]:
        """The tokens of a row of marks, which is one, or of each piece of another text."""
        if is_row:
            yield Doc(self.tokenizer.vocab, words=[text.rstrip()], spaces=[text.endswith(" ")])
        else:
            yield from map(self.tokenizer, pieces(text))


def ending(search: Search) -> Callable[[str], re.Match[str] | None]:
    """The search for a mark that ends a word, made where such a mark can stand."""
    return lambda word: search(word, max(0, len(word.rstrip(".")) - ENDING))


def parted(text: str) -> Iterator[tuple[str, bool]]:
    """A text, its long rows of marks parted from the rest, and whether each part is such a row."""
    start = 0
    for run in ROW.finditer(text):
        row = run[0].strip()
        if len(MARK.findall(row)) > LONGEST_ROW:
            first = run.start() + run[0].index(row)
            end = first + len(row)
            if start < first:
                yield text[start:first], False
            start = end + text.startswith(" ", end)
            yield text[first:start], True
    if start < len(text) or not text:
        yield text[start:], False


def pieces(text: str) -> Iterator[str]:
    """A text, cut within the words that are too long."""
    start = 0
    for word in LONG_WORD.finditer(text):
        for end in range(word.start() + LONGEST, word.end(), LONGEST):
            yield text[start:end]
            start = end
    yield text[start:]


def cut_long_words(parser: Language) -> None:
    """Let a parser read what is too long for a word in pieces, and a long row of marks as one token."""
    parser.tokenizer = PatientTokenizer(parser.tokenizer)
