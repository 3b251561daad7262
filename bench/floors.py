"""The quality gate: floors under the score of our own piles, and the command that pins them anew.

    python -m bench.floors [--lower]

A floor rises with the score; it falls only with --lower, so that a loss of quality is a
decision somebody made. The piles are pinned by hash: a floor holds for these articles.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from math import floor
from pathlib import Path

import click
import msgspec

from bench.gold import read_gold
from bench.scorer import Row, rows_of
from headwater.run.pipeline import account
from headwater.settings import Settings

BASELINE = Path(__file__).parent / "baseline.json"
EXAMPLES = Path(__file__).parent.parent / "examples"
PILES = ("harbour", "mine", "cable", "ferry", "drones")
HELD_OUT = frozenset({"ferry", "drones"})  # whoever reads what it misses is tempted to mend just that
PARTS = 1000  # to which a floor is cut, not rounded, so that the score that made it passes


class PileFloors(msgspec.Struct, frozen=True):
    """A pile's hash and the least share of each row that must hold."""

    corpus: str
    rows: dict[str, float]


def corpus_hash(folder: Path) -> str:
    """A hash of the articles of a pile and of its gold file."""
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        if path.suffix != ".md":
            content = path.read_bytes()
            digest.update(f"{path.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def score(folder: Path) -> tuple[Row, ...]:
    """The rows of a pile's score; of a pile that is held out, the figures alone."""
    rows = rows_of(account([str(folder)], Settings(use_cache=False)), read_gold(folder))
    return without_misses(rows) if folder.name in HELD_OUT else rows


def read_floors() -> dict[str, PileFloors]:
    """The floors as pinned; none before the first time."""
    if not BASELINE.exists():
        return {}
    return msgspec.json.decode(BASELINE.read_bytes(), type=dict[str, PileFloors])


def raised(rows: tuple[Row, ...], floors: PileFloors | None, *, lower: bool) -> dict[str, float]:
    """New floors: what is reached, and the old floor where that is higher and must not fall."""
    old = floors.rows if floors and not lower else {}
    reached = {row.name: cut(row.rate) for row in rows}
    return {name: max(rate, old.get(name, 0.0)) for name, rate in reached.items()}


def cut(rate: float) -> float:
    """A rate without the digits that a floor does not keep."""
    return floor(rate * PARTS) / PARTS


def without_misses(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The figures of a score alone."""
    return tuple(replace(row, misses=()) for row in rows)


def rows_below(rows: tuple[Row, ...], floors: PileFloors) -> list[str]:
    """The rows that are under their floor or missing, each with what it misses."""
    reached = {row.name: row for row in rows}
    below = []
    for name, least in floors.rows.items():
        row = reached.get(name)
        if row is None:
            below.append(f"{name}: no longer measured")
        elif row.rate < least:
            misses = "".join(f"\n    {miss}" for miss in row.misses)
            below.append(f"{name}: {row.held} of {row.total}, floor {least:.1%}{misses}")
    return below


@click.command()
@click.option("--lower", is_flag=True, help="Let floors fall to what is reached now.")
def main(lower: bool) -> None:
    """Pin the floors at the score of now."""
    old, new = read_floors(), {}
    for name in PILES:
        rows = score(EXAMPLES / name)
        new[name] = PileFloors(corpus_hash(EXAMPLES / name), raised(rows, old.get(name), lower=lower))
        for line in rows_below(rows, new[name]):
            click.echo(f"{name}: kept above what is reached: {line}")
    BASELINE.write_bytes(msgspec.json.format(msgspec.json.encode(new), indent=2) + b"\n")


if __name__ == "__main__":
    main()
