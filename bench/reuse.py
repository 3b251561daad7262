"""How well reuse of another's text is told from independent writing, graded as its writers were asked to.

    python -m bench.reuse FILE

FILE has a pair a line: `source`, `derived`, `task` and a `label` (near_copy, light_revision, heavy_revision,
non). The grade is read off the share of words that stand in copied passages; where its bounds lie is learned
from the tasks that a pair is not of.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import combinations_with_replacement
from pathlib import Path

import msgspec

from bench.table import markdown_table, percent
from headwater.gather.copies import find_copies
from headwater.record.document import Document, Zone
from headwater.record.mark import Marks
from headwater.record.pile import MarkedDocument

GRADES = ("non", "heavy_revision", "light_revision", "near_copy")
BOUNDS = tuple(step / 40 for step in range(1, 41))

Graded = tuple[float, str]  # the share of words in copied passages, and the label


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """An answer and the text that it may have been made from."""

    task: str
    source: str
    derived: str
    label: str


def marked(name: str, text: str) -> MarkedDocument:
    """A text as a document of body lines without marks."""
    zones, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            zones.append(Zone(start=at, end=at + len(line.rstrip()), kind="body"))
        at += len(line)
    document = Document(
        id=name, path=name, url=None, outlet=None, title=None, author=None, published=None, language="en",
        translated_from=None, genre="unknown", read="shallow", revision_of=None, text=text,
        zones=tuple(zones),
    )  # fmt: skip
    return MarkedDocument(document=document, marks=Marks(document=name))


def shared(pair: Pair) -> float:
    """The share of the shorter text's words in copied passages; none where these prove nothing."""
    found = find_copies([marked("derived", pair.derived), marked("source", pair.source)])
    return found[0].containment if found else 0.0


def graded(share: float, bounds: Sequence[float]) -> str:
    """The grade of a share, by the least share of each grade but the first."""
    return GRADES[sum(share >= bound for bound in bounds)]


def learned(known: Sequence[Graded]) -> tuple[float, ...]:
    """The bounds that grade most of some pairs rightly; of several as good, the one in the middle."""
    right = {
        bounds: sum(graded(share, bounds) == label for share, label in known)
        for bounds in combinations_with_replacement(BOUNDS, len(GRADES) - 1)
    }
    most = max(right.values())
    best = [bounds for bounds, count in right.items() if count == most]
    return best[len(best) // 2]


def f1(said: Sequence[bool], true: Sequence[bool]) -> float:
    """How well a yes or no is told."""
    both = sum(one and other for one, other in zip(said, true, strict=True))
    return 2 * both / max(1, sum(said) + sum(true))


def main() -> None:
    """Print how well reuse is found and graded."""
    decoder = msgspec.json.Decoder(Pair)
    pairs = [decoder.decode(line) for line in Path(sys.argv[1]).read_bytes().splitlines() if line.strip()]
    known = [(pair.task, (shared(pair), pair.label)) for pair in pairs]
    bounds = {
        task: learned([each for other, each in known if other != task])
        for task in sorted({task for task, _ in known})
    }
    said = [graded(share, bounds[task]) for task, (share, _) in known]
    labels = [label for _, (_, label) in known]
    is_derived = [label != "non" for label in labels]
    by_grade = [f1([each == grade for each in said], [each == grade for each in labels]) for grade in GRADES]
    found = [share > 0 for _, (share, _) in known]
    rows = [
        ("reused or not, F1", f"{f1(found, is_derived):.3f}"),
        ("called reused though written independently", f"{sum(found) - sum(map(min, found, is_derived))}"),
        *(
            (
                f"found of {grade}",
                f"{sum(map(min, found, [each == grade for each in labels]))} of {labels.count(grade)}",
            )
            for grade in GRADES[1:]
        ),
        ("four grades, right", percent(sum(map(str.__eq__, said, labels)) / len(labels))),
        ("four grades, macro F1", f"{sum(by_grade) / len(GRADES):.3f}"),
    ]
    print(markdown_table(("figure", "value"), rows))


if __name__ == "__main__":
    main()
