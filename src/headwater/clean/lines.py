"""The lines of a page and their shape: what can be seen of a line without knowing its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

import msgspec

from headwater.clean.shapes import STOPS, Shape, shaped

WORD = re.compile(r"\w++(?:['’‘.&/-]\w++)*")
BULLETS = "-–—•*·▪►▶■○●✓✔→»›‣"
CLOSERS = " \"'”’»)]＂」』"
LEAST_WORDS = 10  # of several sentences that read as a paragraph
PROSE_WORDS = 18  # a single sentence of so many words is prose rather than a title or a label
LONG_WORDS = 30  # unpunctuated lines above this are text that lost its stop
SPACELESS = 15  # characters a word; a script that writes no spaces has more
LEAST_SIZE = 40  # characters of a paragraph in such a script
SENTENCE_STOPS = frozenset(STOPS)
# Columns are set apart by fewer blanks. What stands beyond so many is a line of its own: a pattern that looks
# for what follows blanks is tried at each of them, and a gap would cost its square.
GAP = re.compile(r"(?<!\s)\s{100,}")
STEM = 6  # letters; enough to tell words apart, few enough for the endings of inflected languages

Value = TypeVar("Value")


class once(Generic[Value]):  # noqa: N801 - a decorator
    """A property that is worked out when it is first asked for; `cached_property` takes a lock each time."""

    def __init__(self, work: Callable[[Line], Value]) -> None:
        self.work = work
        self.name = work.__name__
        self.__doc__ = work.__doc__

    def __get__(self, line: Line, owner: type[Line]) -> Value:
        value = line.__dict__[self.name] = self.work(line)
        return value


class Line(msgspec.Struct, frozen=True, eq=False, dict=True):
    """One non-blank line: where its visible characters stand, its words, case folded, and its shape."""

    number: int
    start: int
    text: str
    after_blank: bool
    stop: str  # the mark of punctuation that ends it, quotation marks and brackets looked through
    words: tuple[str, ...]
    shape: Shape
    is_stopped: bool  # whether it ends as a sentence does
    is_prose: bool  # whether it reads as a paragraph: a long sentence, or several
    is_bulleted: bool  # whether a list mark opens it

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def digits(self) -> int:
        """How many of its characters are digits."""
        return self.shape.digits

    @property
    def sentences(self) -> int:
        """How many sentence ends it holds, as far as marks alone tell."""
        return self.shape.sentences

    @property
    def capitals(self) -> float:
        """The share of its words, numbers aside, that open with a capital."""
        return self.shape.capitals / self.shape.opened if self.shape.opened else 0.0

    @once
    def is_shouted(self) -> bool:
        """Whether it is written in capitals only."""
        return self.text.isupper()

    @once
    def stems(self) -> frozenset[str]:
        """Its longer words, cut short so that their endings do not matter."""
        return frozenset([word[:STEM] for word in self.words if len(word) >= STEM - 1])

    @once
    def letters(self) -> str:
        """Its letters and digits, case folded: the same however it is spaced and pointed."""
        return only_letters(self.text)

    @once
    def is_title_like(self) -> bool:
        """Whether it could be a headline, a subhead or a link: some words, no full stop."""
        return 2 <= len(self.words) <= LONG_WORDS and self.stop not in {".", "。", ":", ","}


def stop_of(text: str) -> str:
    """The mark that ends a text, nothing where letters or digits do."""
    bare = text.rstrip(CLOSERS)
    return bare[-1] if bare and not bare[-1].isalnum() else ""


def only_letters(text: str) -> str:
    """The letters and digits of a text, case folded."""
    return "".join(filter(str.isalnum, text.casefold()))


def folded(words: Sequence[str]) -> tuple[str, ...]:
    """Words without case, all at once: no word holds a space."""
    return tuple(" ".join(words).casefold().replace("’", "'").split(" ")) if words else ()


def reads_on(size: int, shape: Shape, stop: str) -> bool:
    """Whether a line of so many characters reads as a paragraph: a long sentence, or several."""
    count = shape.words
    if count < LEAST_WORDS or size > SPACELESS * count:
        # Of a script that writes no spaces between its words.
        return 0 < SPACELESS * count < size > LEAST_SIZE and shape.sentences >= 1
    return (
        count > LONG_WORDS
        or (count >= 15 and shape.sentences >= 1)
        or (count >= 14 and stop == ":")
        or (stop in SENTENCE_STOPS and (count >= PROSE_WORDS or shape.sentences >= 2))
    )


def pieces(raw: str) -> Iterator[tuple[int, str]]:
    """What a line shows, with where it begins: all of it, unless there are gaps in it."""
    shown = raw.strip()
    start = raw.index(shown[0]) if shown else 0
    end = start
    for gap in GAP.finditer(shown):
        yield end, shown[end - start : gap.start()]
        end = start + gap.end()
    if shown:
        yield end, shown[end - start :]


def read_lines(text: str) -> list[Line]:
    """The non-blank lines of a text, in order."""
    places, offset, blank = [], 0, True
    for number, raw in enumerate(text.split("\n")):
        for start, shown in pieces(raw):
            places.append((number, offset + start, shown, blank))
            blank = False
        blank = not raw.strip()
        offset += len(raw) + 1
    shapes = shaped([shown for _number, _start, shown, _blank in places])
    lines = []
    for (number, start, shown, after_blank), (words, shape) in zip(places, shapes, strict=True):
        stop = stop_of(shown)
        stopped, prose = stop in SENTENCE_STOPS, reads_on(len(shown), shape, stop)
        bulleted = shown[0] in BULLETS and not shown[1:2].isdigit() and len(shown) > 1
        lines.append(Line(number, start, shown, after_blank, stop, words, shape, stopped, prose, bulleted))
    return lines
