"""Whether two names are one: our comparison of names alone, on labelled pairs.

    python -m bench.names DATA [--verbose]

DATA holds eval/name_pairs/dev.jsonl (whole names of persons and bodies) and eval/name_variants/dev.jsonl
(spellings of single words). Names alone are compared, without what an article says beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import click
import msgspec

from bench.table import markdown_table
from headwater.gather.compare.letters import name_words
from headwater.gather.compare.organisations import same_body_by_name
from headwater.gather.compare.persons import same_person_by_name
from headwater.gather.compare.sounds import spelled_alike
from headwater.gather.same import LIKELY

PERSON = "Person"


class NamePair(msgspec.Struct, frozen=True):
    """Two names, what they are said to name, and whether both name one."""

    name1: str
    name2: str
    is_match: bool
    schema: str = PERSON


class VariantPair(msgspec.Struct, frozen=True):
    """Two words, and whether they are spellings of one."""

    name1: str
    name2: str
    is_variant: bool


Pair = TypeVar("Pair", NamePair, VariantPair)
Judged = tuple[bool, bool, str]  # what we say, what readers say, and the names


def name_pairs(pairs: Sequence[NamePair]) -> Iterator[Judged]:
    """Each pair of whole names, compared as persons or as bodies, as within one story."""
    for pair in pairs:
        compare = same_person_by_name if pair.schema == PERSON else same_body_by_name
        yield compare(pair.name1, pair.name2) >= LIKELY, pair.is_match, f"{pair.name1} / {pair.name2}"


def variants(pairs: Sequence[VariantPair]) -> Iterator[Judged]:
    """Each pair of words, compared by how they sound."""
    for pair in pairs:
        left, right = (" ".join(name_words(name)) for name in (pair.name1, pair.name2))
        yield spelled_alike(left, right), pair.is_variant, f"{left} / {right}"


def figures(judged: Sequence[Judged]) -> tuple[str, ...]:
    """Precision, recall and F1 of what we call one."""
    right = sum(ours and theirs for ours, theirs, _ in judged)
    told, wanted = sum(ours for ours, _, _ in judged), sum(theirs for _, theirs, _ in judged)
    values = (right / max(told, 1), right / max(wanted, 1), 2 * right / max(told + wanted, 1))
    return tuple(f"{value:.3f}" for value in values)


def missed(judged: Sequence[Judged]) -> Iterator[str]:
    """The pairs on which we and readers disagree."""
    for ours, theirs, names in judged:
        if ours != theirs:
            yield f"{'wrongly one' if ours else 'wrongly two'}: {names}"


def labelled(data: Path, name: str, kind: type[Pair]) -> list[Pair]:
    """A set of labelled pairs."""
    lines = (data / "eval" / name / "dev.jsonl").read_bytes().splitlines()
    return [msgspec.json.decode(line, type=kind) for line in lines if line.strip()]


@click.command()
@click.argument("data", type=click.Path(exists=True, path_type=Path))
@click.option("--verbose", is_flag=True, help="Print the pairs that are judged wrongly too.")
def main(data: Path, verbose: bool) -> None:
    """Print how well names alone tell whether they name one."""
    found = {
        "name_pairs": list(name_pairs(labelled(data, "name_pairs", NamePair))),
        "name_variants": list(variants(labelled(data, "name_variants", VariantPair))),
    }
    rows = [(name, *figures(judged)) for name, judged in found.items()]
    click.echo(markdown_table(("set", "precision", "recall", "F1"), rows))
    for judged in found.values() if verbose else ():
        click.echo("\n".join(missed(judged)))


if __name__ == "__main__":
    main()
