"""Which differences have been told before, found by the words on their sides."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.collate.difference import Difference, touch
from headwater.collate.reading import Reading
from headwater.record.layered import Layered
from headwater.record.span import Span, hull

Side = tuple[int, int]  # a difference and one of its sides, by number


@dataclass(frozen=True, slots=True)
class ToldBefore:
    """The readings of some differences by document and place, each with its side.

    A story may hold thousands of differences, and one of them thousands of sides: a search looks only at
    what stands in the sentences asked about.
    """

    sides: Mapping[str, Layered[tuple[Side, Reading]]]

    @classmethod
    def of(cls, differences: Iterable[Difference]) -> ToldBefore:
        """The sides of differences, each reading found at its clause."""
        found: dict[str, list[tuple[Span, tuple[Side, Reading]]]] = defaultdict(list)
        for number, difference in enumerate(differences):
            for side, (_, readings) in enumerate(difference.sides):
                for each in readings:
                    found[each.document].append((hull((each.span, each.wording)), ((number, side), each)))
        return cls({document: Layered.of(marks) for document, marks in found.items()})

    def sets_apart(self, readings: Sequence[Reading]) -> bool:
        """Whether a difference has a word of two readings on two of its sides."""
        touching = Counter[int]()
        sides: dict[int, set[int]] = defaultdict(set)
        for reading in readings:
            near = self.sides_of(reading)
            touching.update({number for number, _ in near})
            for number, side in near:
                sides[number].add(side)
        return any(count > 1 and len(sides[number]) > 1 for number, count in touching.items())

    def sides_of(self, reading: Reading) -> set[Side]:
        """The sides on which a word of a reading stands."""
        layer = self.sides.get(reading.document)
        near = layer.touching(hull((reading.span, reading.wording))) if layer else ()
        return {side for _, (side, each) in near if touch(each, reading)}
