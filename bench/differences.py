"""How many of the differences planted in whole piles are told, and how much of what is told is planted.

    python -m bench.differences [--verbose] [PILE…]

The piles are in bench/differing, or in folders of their own; their README says what counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import msgspec

from bench.disagreements import overlaps, sentence_with
from bench.table import markdown_table
from headwater.record.account import Account, Disagreement
from headwater.record.document import Page
from headwater.run.pipeline import Silent, account_of
from headwater.settings import Settings

PILES = Path(__file__).parent / "differing"
READ = ("silo", "patrol", "pension", "ballot", "governor", "exchange", "hospital")


class PlantedSide(msgspec.Struct, frozen=True):
    """A value, and the files and words that have it."""

    value: str
    words: tuple[tuple[str, str], ...]


class Planted(msgspec.Struct, frozen=True, kw_only=True):
    """Two or more values of one thing that cannot all be so, or that only look it."""

    id: int
    real: bool
    kind: str
    about: str
    sides: tuple[PlantedSide, ...]
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an account tells of a pile whose differences are known."""

    name: str
    planted: tuple[Planted, ...]
    account: Account

    def told(self, planted: Planted) -> list[Disagreement]:
        """The differences of the account that set two sides of a planted one against each other."""
        passages = [self.passages(side) for side in planted.sides]
        return [found for found in self.shown if self.parts(found, passages)]

    @property
    def shown(self) -> list[Disagreement]:
        """What is told beside a mere difference of wording."""
        return [found for found in self.account.disagreements if found.kind != "wording"]

    @property
    def right(self) -> list[Disagreement]:
        """What is told and was planted as a real difference."""
        return [
            found
            for found in self.account.disagreements
            if any(found in self.told_in_any_kind(each) for each in self.planted if each.real)
        ]

    def told_in_any_kind(self, planted: Planted) -> list[Disagreement]:
        """As `told`, differences of wording with them."""
        passages = [self.passages(side) for side in planted.sides]
        return [found for found in self.account.disagreements if self.parts(found, passages)]

    def passages(self, side: PlantedSide) -> list[tuple[str, int, int]]:
        """The document and the sentence of every place that has a value."""
        texts = {Path(document.path).name: document for document in self.account.documents}
        found = ((texts[name], words) for name, words in side.words if name in texts)
        return [(document.id, *sentence_with(document.text, words)) for document, words in found]

    def parts(self, found: Disagreement, passages: Sequence[Sequence[tuple[str, int, int]]]) -> bool:
        """Whether two sides of a difference stand in sentences of two planted sides."""
        stands = [
            {
                number
                for span in side.witnesses
                for number, places in enumerate(passages)
                for document, start, end in places
                if span.document == document and overlaps((span.start, span.end), (start, end))
            }
            for side in found.sides
        ]
        return any(
            a != b for one in stands for other in stands if one is not other for a in one for b in other
        )


def read(name: str) -> Reading:
    """The account of a pile, beside what was planted in it."""
    folder = PILES / name if (PILES / name).is_dir() else Path(name)
    pages = [Page(path=path.name, text=path.read_text("utf-8")) for path in sorted(folder.glob("*.txt"))]
    lines = (folder / "differences.jsonl").read_bytes().splitlines()
    planted = tuple(msgspec.json.decode(line, type=Planted) for line in lines if line)
    return Reading(
        name=folder.name, planted=planted, account=account_of(pages, (), Settings(use_cache=False), Silent())
    )


def row(reading: Reading) -> tuple[str, ...]:
    """A pile's line of the table."""
    real = [each for each in reading.planted if each.real]
    alike = [each for each in reading.planted if not each.real]
    shown = reading.account.disagreements
    return (
        reading.name,
        f"{sum(bool(reading.told_in_any_kind(each)) for each in real)} of {len(real)}",
        f"{len(reading.right)} of {len(shown)}",
        f"{sum(any(not found.open for found in reading.told(each)) for each in alike)} of {len(alike)}",
    )


def misses(reading: Reading) -> Iterator[str]:
    """What was planted and is not told, and what is told and was not planted."""
    for each in reading.planted:
        told = reading.told_in_any_kind(each)
        if each.real and not told:
            yield f"{reading.name} {each.id} not told: {each.kind}: {each.about}: {values(each)}"
        if not each.real and told:
            yield f"{reading.name} {each.id} told, {each.why}: {each.kind}: {each.about}: {values(each)}"
    right = reading.right
    for found in reading.account.disagreements:
        if found not in right:
            sides = " / ".join(side.value for side in found.sides)
            yield f"{reading.name} not planted: {found.kind}{' open' * found.open}: {found.about} [{sides}]"


def values(planted: Planted) -> str:
    """The values of what was planted, side by side."""
    return " / ".join(side.value for side in planted.sides)


@click.command()
@click.option("--verbose", is_flag=True, help="List the misses of the piles that have been read.")
@click.argument("names", nargs=-1)
def main(names: tuple[str, ...], verbose: bool) -> None:
    """Print what is told of the planted differences, a line for each pile."""
    readings = [
        read(name) for name in names or sorted(path.name for path in PILES.iterdir() if path.is_dir())
    ]
    head = ("pile", "planted and told", "told and planted", "look-alikes told as differences")
    print(markdown_table(head, [row(reading) for reading in readings]))
    if verbose:
        print("\n".join(line for each in readings if each.name in READ for line in misses(each)))


if __name__ == "__main__":
    main()
