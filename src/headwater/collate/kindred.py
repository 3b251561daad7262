"""Words that are kin: those that tell one deed ("heist", "robbery"), and those for persons ("envoy")."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from headwater.collate.words import stem

NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Kindred:
    """The groups in which words for deeds stand, and the nouns for persons, by their stems."""

    by_word: Mapping[str, frozenset[int]] = field(default_factory=dict)
    persons: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: str, persons: Iterable[str] = ()) -> Kindred:
        """Read the lexicon of deeds: comments, a header, and a group of words a line."""
        rows = [row for row in text.splitlines() if row and not row.startswith("#")][1:]
        found: dict[str, set[int]] = defaultdict(set)
        for number, row in enumerate(rows):
            for word in row.split():
                found[stem(word)].add(number)
        groups = {word: frozenset(numbers) for word, numbers in found.items()}
        return cls(groups, frozenset(map(stem, persons)))

    def groups(self, trigger: str) -> frozenset[int]:
        """The groups of the words that tell a deed, given by their stems."""
        return NONE.union(*(self.by_word.get(word, NONE) for word in trigger.split()))

    def are(self, left: str, right: str) -> bool:
        """Whether the words for two deeds stand in one group."""
        return not self.groups(left).isdisjoint(self.groups(right))

    def is_person(self, noun: str) -> bool:
        """Whether a noun, given by its stem, means a person; "men" that end a word are a man."""
        return noun in self.persons or (
            noun.endswith("men") and f"{noun.removesuffix('men')}man" in self.persons
        )
