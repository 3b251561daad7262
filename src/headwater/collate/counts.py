"""When two figures count the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from headwater.collate.reading import Count
from headwater.collate.vectors import Vectors
from headwater.collate.words import likeness, telling

# Chosen on our own pile; see docs/benchmarks.md.
SAME_COUNT = 0.4
SAME_THING = 0.55  # two nouns for one thing ("groups", "factions") are at least so near
KEYS = 3


@dataclass(frozen=True, slots=True)
class CountLikeness:
    """Compares two figures by what they count and the clause around them, not by their value."""

    rare: Mapping[str, int]
    vectors: Vectors

    def __call__(self, left: Count, right: Count) -> float:
        """A likeness from 0 (cannot count the same) to 1."""
        if left.unit != right.unit:
            return 0.0
        thing = self.things(left, right)
        if thing <= 0:
            return 0.0
        clause = max(
            likeness(left.words, right.words, self.rare), 0.6 * self.vectors.cosine(left.text, right.text)
        )
        return min(1.0, 0.5 * thing + 0.5 * clause + 0.1 * bool(left.actors & right.actors))

    def things(self, left: Count, right: Count) -> float:
        """How surely two phrases name the same counted thing."""
        shared = likeness(left.of, right.of, self.rare)
        if left.head == right.head:
            return 0.5 + 0.5 * shared
        near = self.vectors.cosine(left.counted, right.counted)
        return near if near >= SAME_THING and shared > 0 else 0.0

    def keys(self, figure: Count) -> Iterator[tuple[str, str]]:
        """What a figure is looked up by: the words of what it counts, and rare words around it."""
        for word in telling(figure.of, self.rare, KEYS):
            yield (figure.unit or "", word)


def are_compatible(left: Count, right: Count) -> bool:
    """Whether one value can be meant by both: ranges and bounds meet ("14", "over a dozen")."""
    return left.low <= right.high and right.low <= left.high
