"""How many real conflicts between two articles are told, and how many that are none.

    python -m bench.disagreements [--verbose]

The pairs are in bench/pairs; their README says what counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from bench.table import markdown_table
from headwater.record.account import Account, Disagreement
from headwater.record.document import Page
from headwater.run.pipeline import Silent, account_of
from headwater.settings import Settings

PAIRS = Path(__file__).parent / "pairs"
HALVES = ("a", "b")
NO_CONFLICT = frozenset({"compatible", "open"})
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”]?\s+|\n+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two articles, the kind of their conflict or why there is none, and the words it turns on."""

    kind: str
    about: str
    texts: tuple[str, str]
    words: tuple[str, str]

    @property
    def is_conflict(self) -> bool:
        """Whether both cannot be so."""
        return self.kind not in NO_CONFLICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was reported of a pair: differences that are right, and differences that are not."""

    pair: Pair
    right: tuple[Disagreement, ...]
    wrong: tuple[Disagreement, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """How many conflicts were told, and how many of the differences told are right."""

    told: int
    conflicts: int
    right: int
    reported: int

    @property
    def precision(self) -> float:
        return self.right / self.reported if self.reported else 1.0

    @property
    def recall(self) -> float:
        return self.told / self.conflicts


def read_pairs(half: str) -> list[Pair]:
    """The pairs of a half."""
    blocks = re.split(r"^== ", (PAIRS / f"half_{half}.txt").read_text("utf-8"), flags=re.MULTILINE)
    return [pair_of(block) for block in blocks[1:]]


def pair_of(block: str) -> Pair:
    """One pair, from its lines."""
    title, *lines = block.strip().splitlines()
    kind, _, about = title.partition(": ")
    left, right = ("\n\n".join(line[2:] for line in lines if line.startswith(mark)) + "\n" for mark in "<>")
    (words,) = (line[2:].split(" | ") for line in lines if line.startswith("! "))
    return Pair(kind=kind, about=about, texts=(left, right), words=(words[0], words[1]))


def outcome(pair: Pair) -> Outcome:
    """What is reported of a pair."""
    names = ("left.txt", "right.txt")
    pages = [Page(path=name, text=text) for name, text in zip(names, pair.texts, strict=True)]
    account = account_of(pages, (), Settings(use_cache=False), Silent(), is_one_story=True)
    reported = [found for found in account.disagreements if found.kind != "wording"]
    right = [found for found in reported if is_right(found, pair, account)]
    return Outcome(
        pair=pair, right=tuple(right), wrong=tuple(found for found in reported if found not in right)
    )


def is_right(found: Disagreement, pair: Pair, account: Account) -> bool:
    """Whether a difference is the pair's: its slot, and its words on two sides."""
    if pair.kind == "compatible" or (pair.kind == "open" and not found.open):
        return False
    if pair.is_conflict and found.kind != pair.kind:
        return False
    passages = [sentence_with(text, words) for text, words in zip(pair.texts, pair.words, strict=True)]
    documents = {document.id: document for document in account.documents}
    sides = [
        {
            number
            for span in side.witnesses
            for number, passage in enumerate(passages)
            if documents[span.document].text == pair.texts[number]
            and overlaps((span.start, span.end), passage)
        }
        for side in found.sides
    ]
    return any(0 in one and 1 in other for one in sides for other in sides if one is not other)


def sentence_with(text: str, words: str) -> tuple[int, int]:
    """Where the sentence with some words stands."""
    at = text.index(words)
    start = max((stop.end() for stop in SENTENCE_END.finditer(text) if stop.end() <= at), default=0)
    ends = (stop.start() for stop in SENTENCE_END.finditer(text) if stop.start() >= at + len(words))
    return start, min(ends, default=len(text))


def overlaps(left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Whether two places share a character."""
    return left[0] < right[1] and right[0] < left[1]


def score(outcomes: Sequence[Outcome]) -> Score:
    """The sums over pairs; a difference of what may be two meetings is told as open, so it is right."""
    return Score(
        told=sum(bool(each.right) for each in outcomes if each.pair.is_conflict),
        conflicts=sum(each.pair.is_conflict for each in outcomes),
        right=sum(len(each.right) for each in outcomes),
        reported=sum(len(each.right) + len(each.wrong) for each in outcomes),
    )


def outcomes_of(half: str) -> list[Outcome]:
    """What is reported of each pair of a half."""
    return [outcome(pair) for pair in read_pairs(half)]


def score_row(half: str, found: Score) -> tuple[str, ...]:
    """A half's line of the table."""
    return (
        half,
        f"{found.told} of {found.conflicts}",
        f"{found.recall:.2f}",
        f"{found.right} of {found.reported}",
        f"{found.precision:.2f}",
    )


def misses(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The conflicts that are not told, and the differences that are none."""
    for each in outcomes:
        if each.pair.is_conflict and not each.right:
            yield f"not told: {each.pair.kind}: {each.pair.about}"
        for found in each.wrong:
            sides = " / ".join(side.value for side in found.sides)
            told = f"{found.kind}{' (open)' if found.open else ''}: {found.about} [{sides}]"
            yield f"wrong in {each.pair.kind}: {each.pair.about}: {told}"


@click.command()
@click.option("--verbose", is_flag=True, help="List the misses of half a; those of half b stay unread.")
def main(verbose: bool) -> None:
    """Print recall and precision of the two halves."""
    found = {half: outcomes_of(half) for half in HALVES}
    rows = [score_row(half, score(outcomes)) for half, outcomes in found.items()]
    print(markdown_table(("half", "conflicts told", "recall", "differences right", "precision"), rows))
    if verbose:
        print("\n".join(misses(found["a"])))


if __name__ == "__main__":
    main()
