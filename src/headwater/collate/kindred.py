"""Words that are kin: those that tell one deed ("heist", "robbery"), and those for persons ("envoy")."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from headwater.collate.words import WORD, stem

NONE: frozenset[int] = frozenset()
TOGETHER = "_"  # between words that tell the deed only together ("let_go")
WIDER = "~"  # before the words of a group that say less of the deed

# What opens the object of a deed or an addition to it ("tackled a blaze", "charged with murder").
OPENS = re.compile(
    r"\s+(?:a|an|the|his|her|its|their|this|that|with|of|for|in|into|on|at|from|to|by|against)\b",
    re.IGNORECASE,
)
# Verbs that tell nothing without their object, and what only says that something took place.
LIGHT = frozenset(
    map(stem, "make take have give put get go come do set be hold keep carry commit open catch face".split())
)

Phrase = tuple[frozenset[str], int]  # the roots of such words, and the number of their group


@dataclass(frozen=True, slots=True)
class Kindred:
    """The groups in which words for deeds stand, by their roots, words that tell one only together, by the
    first of them, the wider ones of these groups, and the nouns for persons, by their stems."""

    by_word: Mapping[str, frozenset[int]] = field(default_factory=dict)
    persons: frozenset[str] = frozenset()
    phrases: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    wider: frozenset[int] = NONE

    @classmethod
    def parse(cls, text: str, persons: Iterable[str] = ()) -> Kindred:
        """Read the lexicon of deeds: comments, a header, and a group of words a line."""
        rows = [row for row in text.splitlines() if row and not row.startswith("#")][1:]
        found: dict[str, set[int]] = defaultdict(set)
        phrases: dict[str, list[Phrase]] = defaultdict(list)
        for number, row in enumerate(rows):
            for entry in row.removeprefix(WIDER).split():
                first, *more = (root(word) for word in entry.split(TOGETHER))
                if more:
                    phrases[first].append((frozenset((first, *more)), number))
                else:
                    found[first].add(number)
        return cls(
            {word: frozenset(numbers) for word, numbers in found.items()},
            frozenset(map(stem, persons)),
            {word: tuple(listed) for word, listed in phrases.items()},
            frozenset(number for number, row in enumerate(rows) if row.startswith(WIDER)),
        )

    def groups(self, deed: str) -> frozenset[int]:
        """The groups of the words that tell a deed; what stands in a phrase is not looked up alone."""
        told, own = roots(deed), roots(own_words(deed))
        whole = [phrase for word in told for phrase in self.phrases.get(word, ()) if phrase[0] <= told]
        alone = own.difference(*(words for words, _ in whole))
        return NONE.union((group for _, group in whole), *(self.by_word.get(word, NONE) for word in alone))

    def are(self, left: str, right: str) -> bool:
        """Whether the words for two deeds stand in one group."""
        return not self.groups(left).isdisjoint(self.groups(right))

    def are_close(self, left: str, right: str) -> bool:
        """Whether the words for two deeds stand in one group that is none of the wider ones."""
        return not (self.groups(left) & self.groups(right)) <= self.wider

    def is_person(self, noun: str) -> bool:
        """Whether a noun, given by its stem, means a person; "men" that end a word are a man."""
        return noun in self.persons or (
            noun.endswith("men") and f"{noun.removesuffix('men')}man" in self.persons
        )


def own_words(deed: str) -> str:
    """The words that tell a deed without those for its object, but where the verb is light."""
    found = OPENS.search(deed)
    if found is None or root(next(iter(deed.casefold().split()), "")) in LIGHT:
        return deed
    return deed[: found.start()]


@lru_cache(maxsize=65536)
def roots(deed: str) -> frozenset[str]:
    """The roots of the words that tell a deed, of those like "down" and "off" too."""
    return frozenset(root(word) for word in WORD.findall(deed.casefold()))


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """The stem of a stem, with one letter where its end doubles it ("killings", "gunned")."""
    while (shorter := stem(word)) != word:
        word = shorter
    return word[:-1] if len(word) > 2 and word[-1] == word[-2] else word
