"""The words and the shape of all lines of a page at once: it is read as one row of characters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

WORD_CHARACTER, JOINER, DIGIT, LETTER, CAPITAL, QUOTE, SEPARATOR = (1 << bit for bit in range(7))
JOINERS = "'’‘.&/-"  # between two characters of a word they belong to it
QUOTES = '"“”«»„'
SEPARATORS = "|»›>•·"
SHORT_WORD = 3  # letters
STOPS = ".!?…。！？؟।"
# That it begins with one set of characters lets the engine skip what is no stop.
SENTENCE_END = re.compile(rf"[{STOPS}](?:[{STOPS}]*[\"'”’»)\]]*(?=\s|$)|(?<=[。！？]))")

Codes = NDArray[np.uint32]
Kinds = NDArray[np.uint8]
Numbers = NDArray[np.intp]


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
    codes = np.frombuffer(page.encode("utf-32-le", "surrogatepass"), "<u4")
    kinds = kinds_of(codes)
    inside = within_words(kinds)
    openings = np.flatnonzero(inside & ~np.concatenate(([False], inside[:-1])))
    edges = np.cumsum([0, *(len(text) + 1 for text in texts)])
    spaced = np.where(inside, codes, ord(" ")).tobytes().decode("utf-32-le", "surrogatepass")
    words = tuple(spaced.casefold().replace("’", "'").split())
    ends = np.array([found.start() for found in SENTENCE_END.finditer(page)], np.intp)
    columns = [*word_columns(inside, openings, kinds, edges), *mark_columns(codes, kinds, edges)]
    rows = np.column_stack([*columns, counted(ends, edges)]).tolist()
    borders = np.searchsorted(openings, edges).tolist()
    return [
        (words[first:last], Shape._make(row))
        for first, last, row in zip(borders, borders[1:], rows, strict=False)
    ]


@lru_cache(maxsize=1 << 14)
def kind_of(code: int) -> int:
    """What a character may be, a bit each."""
    character = chr(code)
    return (
        WORD_CHARACTER * (character.isalnum() or character == "_")
        | JOINER * (character in JOINERS)
        | DIGIT * character.isdecimal()
        | LETTER * character.isalpha()
        | CAPITAL * character.isupper()
        | QUOTE * (character in QUOTES)
        | SEPARATOR * (character in SEPARATORS)
    )


COMMON = np.array([kind_of(code) for code in range(0x2100)], np.uint8)  # alphabets and punctuation


def kinds_of(codes: Codes) -> Kinds:
    """The kinds of all characters of a page: of most out of a table."""
    kinds = COMMON.take(codes, mode="clip")
    rare = np.flatnonzero(codes >= len(COMMON))
    if len(rare):
        kinds[rare] = [kind_of(code) for code in codes[rare].tolist()]
    return kinds


def within_words(kinds: Kinds) -> NDArray[np.bool_]:
    """Which characters belong to words."""
    inside = (kinds & WORD_CHARACTER) > 0
    joined = (kinds[1:-1] & JOINER > 0) & inside[:-2] & inside[2:]
    inside[1:-1] |= joined
    return inside


def counted(places: Numbers, edges: Numbers) -> Numbers:
    """How many of the ascending places lie in each line."""
    return np.diff(np.searchsorted(places, edges))


def word_columns(inside: NDArray[np.bool_], openings: Numbers, kinds: Kinds, edges: Numbers) -> list[Numbers]:
    """Each line's words: how many, how long, how many short, with a letter, with a capital before."""
    ends = np.flatnonzero(inside & ~np.concatenate((inside[1:], [False])))
    first = kinds[openings]
    return [
        counted(openings, edges),
        counted(np.flatnonzero(inside), edges),
        counted(openings[ends - openings < SHORT_WORD], edges),
        counted(openings[first & LETTER > 0], edges),
        counted(openings[first & CAPITAL > 0], edges),
    ]


def mark_columns(codes: Codes, kinds: Kinds, edges: Numbers) -> list[Numbers]:
    """Each line's digits, commas, spaces, quotation marks and separators."""
    masks = (
        kinds & DIGIT > 0,
        codes == ord(","),
        codes == ord(" "),
        kinds & QUOTE > 0,
        kinds & SEPARATOR > 0,
    )
    return [counted(np.flatnonzero(mask), edges) for mask in masks]
