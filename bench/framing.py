"""How many of the labels that readers noted are found, and how many of ours a reader noted.

    python -m bench.framing [--misses] [FILE ...]

Held against labels that others noted in piles of bench/judged (bench/framed). A label of ours is one of
theirs if it is of the same article and actor, and the words of one stand in the other.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from bench.reader import Reader, is_within, name_words
from bench.table import markdown_table, percent
from headwater.record.mark import Framing
from headwater.run.pipeline import account
from headwater.settings import Settings

ROOT = Path(__file__).parent
FOLDER = ROOT / "framed"
PILES = ROOT / "judged"
LONGEST_MORE = 40  # code points that a label of ours may have beyond a reader's
HEADER = ("file", "loaded", "plain", "voice right", "ours noted", "ours given to another")


class NotedLabel(msgspec.Struct, frozen=True, kw_only=True):
    """What a reader saw an article call somebody."""

    pile: str
    document: str
    actor: str
    label: str
    voice: str
    loaded: bool


def noted_labels(path: Path) -> list[NotedLabel]:
    """The labels of a file."""
    lines = path.read_bytes().splitlines()
    return [msgspec.json.decode(line, type=NotedLabel) for line in lines if line.strip()]


def is_alike(ours: str, noted: str) -> bool:
    """Whether the words of one label stand in the other, and ours is not much longer."""
    mine, theirs = name_words(ours), name_words(noted)
    return (is_within(theirs, mine) and len(ours) <= len(noted) + LONGEST_MORE) or is_within(mine, theirs)


def marks_of(reader: Reader, noted: NotedLabel) -> list[Framing]:
    """Our labels of an article that are a reader's, whomever we give them to."""
    document = reader.document(noted.document).id
    return [
        mark
        for mark in reader.account.framing
        if mark.document == document and is_alike(mark.label, noted.label)
    ]


def tally(reader: Reader, labels: Iterable[NotedLabel], misses: list[str]) -> Counter[str]:
    """The counts of one pile."""
    counts, given = Counter[str](), defaultdict[str, set[bool]](set)
    for noted in labels:
        alike = marks_of(reader, noted)
        actors = reader.actors(noted.actor)
        held = [mark for mark in alike if mark.actor in actors]
        kind = "loaded" if noted.loaded else "plain"
        counts.update({kind: 1, f"{kind} found": bool(held), "found": bool(held)})
        counts["voice"] += any(mark.voice == noted.voice for mark in held)
        for mark in alike:
            given[mark.id].add(mark.actor in actors)
        if not held:
            misses.append(f"missed {kind} {noted.pile} {noted.document} {noted.actor}: {noted.label}")
    counts["marks"] = len(reader.account.framing)
    counts["marks noted"] = sum(True in rights for rights in given.values())
    counts["marks of another"] = sum(True not in rights for rights in given.values())
    misses.extend(extras(reader, given))
    return counts


def extras(reader: Reader, given: dict[str, set[bool]]) -> Iterator[str]:
    """Labels of ours that no reader noted, or noted of somebody else."""
    for mark in reader.account.framing:
        if True not in given.get(mark.id, set()):
            kind = "other actor" if mark.id in given else "not noted"
            path = reader.documents[mark.document].path
            yield f"{kind} {path} {'/'.join(reader.names_of(mark.actor)[:1])}: {mark.label} ({mark.voice})"


def counts_of(path: Path, misses: list[str]) -> Counter[str]:
    """The counts of a file, over all its piles."""
    by_pile: dict[str, list[NotedLabel]] = defaultdict(list)
    for noted in noted_labels(path):
        by_pile[noted.pile].append(noted)
    counts = Counter[str]()
    for pile, labels in sorted(by_pile.items()):
        reader = Reader(account([str(PILES / pile)], Settings(use_cache=False)))
        counts.update(tally(reader, labels, misses))
    return counts


def share(counts: Counter[str], part: str, whole: str) -> str:
    """A count of a count, and as a share."""
    return f"{counts[part]} of {counts[whole]}, {percent(counts[part] / max(1, counts[whole]))}"


def row(name: str, counts: Counter[str]) -> tuple[str, ...]:
    """A file's line of the table."""
    return (
        name,
        share(counts, "loaded found", "loaded"),
        share(counts, "plain found", "plain"),
        share(counts, "voice", "found"),
        share(counts, "marks noted", "marks"),
        share(counts, "marks of another", "marks"),
    )


def main(arguments: Sequence[str]) -> int:
    """Print the shares of each file, and on demand what is missed."""
    paths = [Path(name) for name in arguments if name != "--misses"] or sorted(FOLDER.glob("*.jsonl"))
    misses: list[str] = []
    table = markdown_table(HEADER, [row(path.name, counts_of(path, misses)) for path in paths])
    print(table, *(sorted(misses) if "--misses" in arguments else ()), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
