"""The words and the shape of all lines of a page at once: it is read as one row of characters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

WORD_CHARACTER, JOINER, LETTER, CAPITAL, STOP, WIDE_STOP, CLOSER, BLANK = (1 << bit for bit in range(8))
DIGIT, COMMA, SPACE, QUOTE, SEPARATOR = (1 << bit for bit in range(8, 13))
MARKS = np.array([[DIGIT], [COMMA], [SPACE], [QUOTE], [SEPARATOR]], np.uint16)
JOINERS = "'’‘.&/-"  # between two characters of a word they belong to it
QUOTES = '"“”«»„'
SEPARATORS = "|»›>•·"
SHORT_WORD = 3  # letters
STOPS = ".!?…。！？؟।"
WIDE_STOPS = "。！？"  # no space need follow these
CLOSERS = "\"'”’»)]"
# That it begins with one set of characters lets the engine skip what is no stop.
SENTENCE_END = re.compile(rf"[{STOPS}](?:[{STOPS}]*[\"'”’»)\]]*(?=\s|$)|(?<=[。！？]))")

Codes = NDArray[np.uint32]
Kinds = NDArray[np.uint16]
Numbers = NDArray[np.intp]
Truths = NDArray[np.bool_]


class Shape(NamedTuple):
    """How much of everything a line holds."""

    words: int
    letters: int
    short_words: int
    opened: int  # words that open with a letter
    capitals: int  # words that open with a capital
    digits: int
    commas: int
    spaces: int
    quotes: int
    separators: int
    sentences: int


def shaped(texts: Sequence[str]) -> list[tuple[tuple[str, ...], Shape]]:
    """The words, case folded, and the shape of every line; none holds a line feed."""
    page = "\n".join(texts)
    codes = codes_of(page)
    kinds = kinds_of(codes)
    inside = within_words(kinds)
    openings, ends = borders_of(inside)
    edges = np.cumsum([0, *map(len, texts)]) + np.arange(len(texts) + 1)
    borders = np.searchsorted(openings, edges)
    words = words_of(codes, inside)
    columns = np.vstack(
        [
            np.diff(borders),
            word_columns(ends - openings, kinds[openings], borders),
            mark_columns(kinds, edges),
            np.diff(np.searchsorted(sentence_ends(kinds), edges)),
        ]
    )
    places = borders.tolist()
    parted = [words[first:last] for first, last in pairwise(places)]
    return list(zip(parted, map(Shape._make, columns.T.tolist()), strict=True))


def codes_of(text: str) -> Codes:
    """The code points of a text."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")


def runs_of_letters(text: str) -> tuple[str, ...]:
    """The runs of letters, digits and underscores in a text, case folded."""
    codes = codes_of(text)
    return words_of(codes, kinds_of(codes) & WORD_CHARACTER > 0)


@lru_cache(maxsize=1 << 14)
def kind_of(code: int) -> int:
    """What a character may be, a bit each."""
    character = chr(code)
    return (
        WORD_CHARACTER * (character.isalnum() or character == "_")
        | JOINER * (character in JOINERS)
        | LETTER * character.isalpha()
        | CAPITAL * character.isupper()
        | STOP * (character in STOPS)
        | WIDE_STOP * (character in WIDE_STOPS)
        | CLOSER * (character in CLOSERS)
        | BLANK * character.isspace()
        | DIGIT * character.isdecimal()
        | COMMA * (character == ",")
        | SPACE * (character == " ")
        | QUOTE * (character in QUOTES)
        | SEPARATOR * (character in SEPARATORS)
    )


def folded_code(code: int) -> int:
    """A character of a word without case; `UNTOLD` where it becomes several."""
    folded = chr(code).casefold().replace("’", "'")
    return ord(folded) if len(folded) == 1 else UNTOLD


UNTOLD = 0xFFFFFFFF
COMMON = np.array([kind_of(code) for code in range(0x2100)], np.uint16)  # alphabets and punctuation
FOLDED = np.array([*map(folded_code, range(len(COMMON))), UNTOLD], np.uint32)


def kinds_of(codes: Codes) -> Kinds:
    """The kinds of all characters of a page: of most out of a table."""
    kinds = COMMON.take(codes, mode="clip")
    rare = np.flatnonzero(codes >= len(COMMON))
    if len(rare):
        kinds[rare] = [kind_of(code) for code in codes[rare].tolist()]
    return kinds


def within_words(kinds: Kinds) -> Truths:
    """Which characters belong to words."""
    inside = (kinds & WORD_CHARACTER) > 0
    joined = (kinds[1:-1] & JOINER > 0) & inside[:-2] & inside[2:]
    inside[1:-1] |= joined
    return inside


def borders_of(inside: Truths) -> tuple[Numbers, Numbers]:
    """Where each run of characters begins and where it has ended."""
    around = np.zeros(len(inside) + 2, np.bool_)
    around[1:-1] = inside
    changes = np.flatnonzero(around[1:] != around[:-1])
    return changes[::2], changes[1::2]


def sentence_ends(kinds: Kinds) -> Numbers:
    """Where `SENTENCE_END` would find the ends of sentences."""
    starts, ends = borders_of(kinds & STOP > 0)
    opened, closed = (np.append(places, len(kinds)) for places in borders_of(kinds & CLOSER > 0))
    closers = np.searchsorted(opened, ends)
    after = np.where(opened[closers] == ends, closed[closers], ends)
    final = np.append(kinds, BLANK)[after] & BLANK > 0
    wide = np.flatnonzero(kinds & WIDE_STOP)
    wide = wide[~final[np.searchsorted(starts, wide, "right") - 1]]
    return np.sort(np.concatenate([starts[final], wide]))


def words_of(codes: Codes, inside: Truths) -> tuple[str, ...]:
    """The words of a page, case folded: character by character out of a table where it holds them all."""
    spaced = np.where(inside, codes, np.uint32(ord(" ")))
    folded = FOLDED.take(spaced, mode="clip")
    highest = folded.max(initial=0)
    if highest == UNTOLD:
        written = spaced.tobytes().decode("utf-32-le", "surrogatepass")
        return tuple(written.casefold().replace("’", "'").split())
    if highest < 0x100:
        return tuple(folded.astype(np.uint8).tobytes().decode("latin-1").split())
    return tuple(folded.tobytes().decode("utf-32-le").split())


def summed(values: NDArray[np.generic], borders: Numbers) -> Numbers:
    """The sums of each row's values between one border and the next."""
    sums = np.zeros((len(values), values.shape[1] + 1), np.intp)
    np.cumsum(values, axis=1, out=sums[:, 1:])
    return np.diff(sums[:, borders])


def word_columns(lengths: Numbers, first: Kinds, borders: Numbers) -> Numbers:
    """Each line's words: how long together, how many short, with a letter, with a capital before."""
    return summed(
        np.vstack([lengths, lengths <= SHORT_WORD, first & LETTER > 0, first & CAPITAL > 0]), borders
    )


def mark_columns(kinds: Kinds, edges: Numbers) -> Numbers:
    """Each line's digits, commas, spaces, quotation marks and separators."""
    marks = np.flatnonzero(kinds >= DIGIT)
    return summed(kinds[marks] & MARKS > 0, np.searchsorted(marks, edges))
