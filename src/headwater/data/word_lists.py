"""Plain lists of words that rules look for, and words that belong to one of several."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib.resources import files


@cache
def word_lists() -> dict[str, frozenset[str]]:
    """The lists of `word_lists.tsv` by name."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, word in rows_of("word_lists.tsv"):
        found[name].add(word)
    return {name: frozenset(words) for name, words in found.items()}


def word_list(name: str) -> frozenset[str]:
    """The words of a list, which is called by the module and the name that use it.

    Raises KeyError where there is no such list.
    """
    return word_lists()[name]


def any_of(name: str, *, at_the_end: bool = False) -> re.Pattern[str]:
    """Any word of a list, in any case; "*" in the list stands for how a word goes on.

    `at_the_end` finds it only where nothing stands behind it.
    """
    words = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in sorted(word_list(name)))
    return re.compile(rf"\b(?:{words})" + ("$" if at_the_end else r"\b"), re.IGNORECASE)


@cache
def all_families() -> dict[str, dict[str, tuple[str, ...]]]:
    """The lists of `word_families.tsv` by name."""
    found: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for name, head, words in rows_of("word_families.tsv"):
        found[name][head] = tuple(words.split())
    return dict(found)


def word_families(name: str) -> dict[str, tuple[str, ...]]:
    """What the words of a list belong to, each with its words.

    Raises KeyError where there is no such list.
    """
    return all_families()[name]


def rows_of(name: str) -> Iterator[list[str]]:
    """The rows of a data file below its comment and its header."""
    lines = files("headwater.data").joinpath(name).read_text("utf-8").splitlines()
    rows = [line for line in lines if line and not line.startswith("#")]
    for row in rows[1:]:
        yield row.split("\t")
