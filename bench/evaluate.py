"""Our accounts of other people's labelled data, scored by the tool beside that data.

    python -m bench.evaluate DATA [--only NAME] [--verbose]

DATA holds tools/evaluate.py and eval/NAME/dev.jsonl[.gz]; a set that is not there is left out. The
figures are of the development halves: they may be tuned on, and are no claim about texts unseen.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import click
import msgspec

from bench.misses import grouped
from bench.table import markdown_table
from headwater.run.pipeline import account
from headwater.settings import Settings


@dataclass(frozen=True, slots=True)
class DataSet:
    """A labelled set, the figures of it worth telling, and what others reach (on the closed half)."""

    name: str
    figures: tuple[str, ...]
    peer: str


SETS = (
    DataSet(
        "boilerplate_lines",
        ("line F1, macro", "drop F1, micro (residual news)", "article words lost (residual news)"),
        "jusText line F1 .663; on residual news drop F1 .74 with 5.6 % of words lost, .636 with 7.9 %",
    ),
    DataSet(
        "ecbplus",
        ("stories B3 F1", "statements B3 F1", "statements CoNLL F1", "event mentions with an event"),
        "articles B³ .855, mentions B³ .719 (TF-IDF and stems)",
    ),
    DataSet(
        "re3d",
        ("actors overlap typed F1", "times overlap F1", "figures overlap F1", "synonyms under one actor"),
        ".542 (spaCy small, typed, overlap)",
    ),
    DataSet(
        "meantime",
        ("times found and right F1", "actors CoNLL F1", "event triggers overlap F1"),
        "times .730 by short rules, .814 HeidelTime; actors CoNLL .503",
    ),
    DataSet(
        "polnear",
        (
            "content F1",
            "source accuracy, content matched",
            "cue F1",
            "content, direct, F1",
            "content, indirect, F1",
        ),
        "content .489, source .943, cue .564, direct .678, indirect .381 (Gender Gap Tracker)",
    ),
    DataSet("petrarch_cameo", ("event lenient F1", "event strict F1"), "a regression set, no peer"),
)


@dataclass(frozen=True, slots=True)
class Tool:
    """The scoring tool of a data folder."""

    data: Path

    def path(self, name: str) -> Path:
        """The development half of a set."""
        plain = self.data / "eval" / name / "dev.jsonl"
        return plain if plain.exists() else plain.with_suffix(".jsonl.gz")

    def has(self, name: str) -> bool:
        """Whether the set is there: some may only be fetched, not kept."""
        return self.path(name).exists()

    def run(self, *arguments: str) -> str:
        """What the tool prints."""
        command = (sys.executable, str(self.data / "tools" / "evaluate.py"), *arguments)
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def score(self, name: str, verbose: bool) -> str:
        """What the tool prints of our account of a set."""
        with TemporaryDirectory() as folder:
            self.run("prepare", name, str(self.path(name)), f"{folder}/pile")
            found = account([f"{folder}/pile"], Settings(use_cache=False))
            written = Path(folder) / "account.json"
            written.write_bytes(msgspec.json.encode(found))
            arguments = ("score", name, str(self.path(name)), str(written))
            return self.run(*arguments, *(["--verbose"] if verbose else []))


def told_figures(printed: str, wanted: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The wanted figures, or all that are no plain counts, from what the tool printed."""
    for line in printed.splitlines():
        if line.startswith("  ") and len(line) > 55:
            label, value = line[:54].strip(), line[54:].strip()
            if label in wanted or (not wanted and "." in value):
                yield label, value


def table_rows(tool: Tool, sets: Sequence[DataSet]) -> Iterator[tuple[str, str, str, str]]:
    """The table, one row a figure; the peer stands beside the first of a set."""
    for data_set in sets:
        printed = tool.score(data_set.name, verbose=False)
        for number, (label, value) in enumerate(told_figures(printed, data_set.figures)):
            yield data_set.name, label, value, data_set.peer if number == 0 else ""


@click.command()
@click.argument("data", type=click.Path(exists=True, path_type=Path))
@click.option("--only", type=click.Choice([data_set.name for data_set in SETS]), help="One set alone.")
@click.option("--verbose", is_flag=True, help="Print all that the scorer says, its misses too.")
def main(data: Path, only: str | None, verbose: bool) -> None:
    """Print the table of the sets in DATA."""
    tool = Tool(data)
    sets = [data_set for data_set in SETS if only in {None, data_set.name} and tool.has(data_set.name)]
    if not sets:
        raise click.ClickException(f"There is no {only or 'labelled set'} in {data}: see CONTRIBUTING.md.")
    if verbose:
        for data_set in sets:
            print(grouped(tool.score(data_set.name, verbose=True)))
    else:
        header = ("data", "figure", "ours (dev)", "peer or floor (closed half)")
        print(markdown_table(header, table_rows(tool, sets)))


if __name__ == "__main__":
    main()
