"""Words that tell one deed: "died" and "death", "arrested" and "held in custody", "heist" and "robbery"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from headwater.collate.words import stem

NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Kindred:
    """The groups in which words stand, by their stems."""

    by_word: Mapping[str, frozenset[int]] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> Kindred:
        """Read the lexicon: comments, a header, and a group of words a line."""
        rows = [row for row in text.splitlines() if row and not row.startswith("#")][1:]
        found: dict[str, set[int]] = defaultdict(set)
        for number, row in enumerate(rows):
            for word in row.split():
                found[stem(word)].add(number)
        return cls({word: frozenset(numbers) for word, numbers in found.items()})

    def groups(self, trigger: str) -> frozenset[int]:
        """The groups of the words that tell a deed, given by their stems."""
        return NONE.union(*(self.by_word.get(word, NONE) for word in trigger.split()))

    def are(self, left: str, right: str) -> bool:
        """Whether the words for two deeds stand in one group."""
        return not self.groups(left).isdisjoint(self.groups(right))
