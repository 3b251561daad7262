"""The lines of a page and their shape: what can be seen of a line without knowing its words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

WORD = re.compile(r"\w+(?:['’‘.&/-]\w+)*")
SENTENCE_END = re.compile(r"[.!?…。！？؟।]+[\"'”’»)\]]*(?=\s|$)|[。！？]")
BULLETS = "-–—•*·▪►▶■○●✓✔→»›‣"
CLOSERS = "\"'”’»)]＂」』"
STOPS = ".!?…。！？؟।"
PROSE_WORDS = 18  # a single sentence of so many words is prose rather than a title or a label
LONG_WORDS = 30  # unpunctuated lines above this are text that lost its stop


@dataclass(frozen=True, eq=False)
class Line:
    """One non-blank line: where its visible characters stand, and its words, case folded."""

    number: int
    start: int
    text: str
    after_blank: bool
    words: tuple[str, ...] = field(repr=False)
    written: tuple[str, ...] = field(repr=False)

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @cached_property
    def is_bulleted(self) -> bool:
        """Whether a list mark opens it."""
        return self.text[0] in BULLETS and len(self.text) > 1 and not self.text[1].isdigit()

    @cached_property
    def stop(self) -> str:
        """The mark of punctuation that ends it, quotation marks and brackets looked through."""
        bare = self.text.rstrip(CLOSERS + " ")
        return bare[-1] if bare and not bare[-1].isalnum() else ""

    @cached_property
    def is_stopped(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.stop != "" and self.stop in STOPS

    @cached_property
    def sentences(self) -> int:
        """How many sentence ends it holds, as far as marks alone tell."""
        return sum(1 for _ in SENTENCE_END.finditer(self.text))

    @cached_property
    def capitals(self) -> float:
        """The share of its words, numbers aside, that open with a capital."""
        lettered = [word for word in self.written if word[0].isalpha()]
        return sum(word[0].isupper() for word in lettered) / len(lettered) if lettered else 0.0

    @cached_property
    def is_shouted(self) -> bool:
        """Whether it is written in capitals only."""
        return self.text.isupper()

    @cached_property
    def is_prose(self) -> bool:
        """Whether it reads as a paragraph: a long sentence, or several."""
        count = len(self.words)
        if count == 0:
            return False
        letters = len(self.text) / count
        if letters > 15:  # a script that writes no spaces between its words
            return len(self.text) > 40 and self.sentences >= 1
        return (
            (self.is_stopped and (count >= PROSE_WORDS or (self.sentences >= 2 and count >= 10)))
            or (self.sentences >= 1 and count >= 15)
            or count > LONG_WORDS
            or (count >= 14 and self.stop == ":")
        )

    @cached_property
    def is_title_like(self) -> bool:
        """Whether it could be a headline, a subhead or a link: some words, no full stop."""
        return 2 <= len(self.words) <= LONG_WORDS and self.stop not in {".", "。", ":", ","}


def read_lines(text: str) -> list[Line]:
    """The non-blank lines of a text, in order."""
    lines, offset, blank = [], 0, True
    for number, raw in enumerate(text.split("\n")):
        shown = raw.strip()
        if shown:
            written = tuple(WORD.findall(shown))
            lines.append(
                Line(
                    number=number,
                    start=offset + raw.index(shown[0]),
                    text=shown,
                    after_blank=blank,
                    words=tuple(word.casefold().replace("’", "'") for word in written),
                    written=written,
                )
            )
        blank = not shown
        offset += len(raw) + 1
    return lines
