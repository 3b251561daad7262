"""Learn what speaks for one happening being told twice, and write it where the package reads it.

    python scripts/train_same_happening.py ECBPLUS.jsonl

ECBPLUS.jsonl has an article of ECB+ a row (`topic`, `text`, `sentences`, `selected_sentences`, `mentions`).
Learned from its topics, read in one pile and each topic alone as one story; from simulated piles of
examples/material; and from pairs of clauses of our own piles, read one by one (bench/pairs/happenings.tsv).
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from headwater.collate.block import candidate_pairs
from headwater.collate.collate import read
from headwater.collate.evidence import SIGNS, written
from headwater.collate.happenings import HappeningLikeness, tell_both
from headwater.collate.reading import Happening
from headwater.collate.witnessed import witnessed
from headwater.gather.settle import settle
from headwater.gather.undated import with_days
from headwater.intake.pile import read_pile
from headwater.record.document import Page
from headwater.record.pile import MarkedDocument
from headwater.run.pipeline import mark_pages
from headwater.run.resources import load_encoder, load_kindred, load_weights
from headwater.settings import Settings
from headwater.simulate.difficulty import Level
from headwater.simulate.gold import Gold
from headwater.simulate.material import read_material
from headwater.simulate.simulate import files_of, simulate

ROOT = Path(__file__).parent.parent
OUTPUT = ROOT / "src" / "headwater" / "data" / "same_happening.tsv"
PAIRS = ROOT / "bench" / "pairs" / "happenings.tsv"
SIMULATED: tuple[tuple[Level, int], ...] = (("medium", 11), ("medium", 12), ("medium", 13), ("hard", 21))
OWN_WEIGHT = 3.0  # of a pair of our own piles, as long articles are what is read
RIDGE = 3.0  # added to the weight of every sign, so that rare ones say little
ROUNDS = 25  # of Newton's method
CAUTION = 0.1  # taken off the log odds, as a false merge is worse than a false split
HEADER = """# What each sign that two clauses tell one happening adds to its log odds. Made by
# scripts/train_same_happening.py from pairs of clauses of ECB+ (Cybulska & Vossen 2014, annotation
# CC BY 3.0; no text of it is here), of simulated piles and of our own piles; Apache-2.0.
"""

Array = NDArray[np.float64]
Place = tuple[str, int]  # a path and an offset in the text
Chains = dict[str, list[tuple[int, int, str]]]  # by path, where each chain stands


class Told(NamedTuple):
    """The happenings of a story, what compares them, and the path of each document."""

    likeness: HappeningLikeness
    happenings: Sequence[Happening]
    path_of: dict[str, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """The signs of two clauses, whether they tell one happening, and what it weighs."""

    signs: tuple[float, ...]
    is_same: bool
    weight: float


def main() -> None:
    """Learn and write."""
    rows = [json.loads(line) for line in Path(sys.argv[1]).read_text("utf-8").splitlines()]
    pairs = [*of_ecb(rows), *of_simulated(), *of_own()]
    bias, weights = learned(pairs)
    named = dict(zip(SIGNS, weights, strict=True))
    OUTPUT.write_text(HEADER + written(bias - CAUTION, named), "utf-8")
    print(f"{len(pairs)} pairs, {sum(pair.is_same for pair in pairs)} of one happening")


def stories_of(pile: Sequence[MarkedDocument], *, is_one_story: bool = False) -> Iterator[Told]:
    """The happenings of each story of a pile."""
    dated = with_days(pile)
    settlement = settle(dated, load_encoder(), is_one_story=is_one_story)
    for story in settlement.stories:
        members = set(story.documents)
        sources = witnessed([entry for entry in dated if entry.document.id in members], settlement)
        compared = read(sources, load_encoder(), load_kindred(), load_weights())
        paths = {entry.document.id: Path(entry.document.path).name for entry in dated}
        yield Told(compared.happening_likeness, compared.happenings, paths)


def labelled(told: Told, label: Callable[[Happening], str | None]) -> Iterator[Pair]:
    """The pairs of labelled clauses that nothing parts; many of the same two labels weigh less each."""
    labels = [label(event) for event in told.happenings]
    found = []
    for left, right in candidate_pairs(told.happenings, told.likeness.keys):
        one, other = labels[left], labels[right]
        if one and other and may_tell(told, told.happenings[left], told.happenings[right]):
            found.append((left, right, (min(one, other), max(one, other))))
    times = Counter(both for _, _, both in found)
    for left, right, both in found:
        signs = told.likeness.signs(told.happenings[left], told.happenings[right])
        yield Pair(signs, both[0] == both[1], float(times[both]) ** -0.5)


def may_tell(told: Told, left: Happening, right: Happening) -> bool:
    """Whether two clauses are left to the weights."""
    likeness = told.likeness
    is_apart = tell_both(left, right) or likeness.are_apart(left, right)
    return not is_apart and not likeness.is_unproved(left, right)


def of_ecb(rows: Sequence[dict[str, Any]]) -> Iterator[Pair]:
    """The pairs of ECB+: of all topics in one pile, and of each topic alone."""
    articles = {f"{row['doc_id']}.txt": row for row in rows}
    marked, _ = mark_pages(
        [Page(path=path, text=row["text"] + "\n") for path, row in articles.items()], Settings()
    )
    chains = {
        entry.document.path: list(mentions(articles[entry.document.path], entry.document.text))
        for entry in marked
    }
    yield from of_chains(marked, chains)
    topics: dict[int, list[MarkedDocument]] = defaultdict(list)
    for entry in marked:
        topics[articles[entry.document.path]["topic"]].append(entry)
    for _, entries in sorted(topics.items()):
        yield from of_chains(entries, chains, is_one_story=True)


def of_chains(
    pile: Sequence[MarkedDocument], chains: Chains, *, is_one_story: bool = False
) -> Iterator[Pair]:
    """The pairs of clauses of a pile, labelled by their chains."""
    for told in stories_of(pile, is_one_story=is_one_story):
        yield from labelled(told, lambda event, told=told: chain_at(event, told, chains))  # type: ignore[misc]


def mentions(row: dict[str, Any], text: str) -> Iterator[tuple[int, int, str]]:
    """Where the events of the validated sentences of an article stand, each with its chain."""
    at: dict[tuple[int, int], tuple[int, int]] = {}
    offset = 0
    for sentence in row["sentences"]:
        for number, token in enumerate(sentence["tokens"]):
            start = text.find(token, offset)
            if start < 0:
                return
            offset = start + len(token)
            at[sentence["i"], number] = (start, offset)
    for mention in row["mentions"]:
        if mention["sent"] in row["selected_sentences"] and mention["type"].startswith(("ACTION", "NEG")):
            spans = [at[mention["sent"], token] for token in mention["tok"]]
            yield min(spans)[0], max(spans)[1], mention["chain"] or mention["id"]


def chain_at(event: Happening, told: Told, chains: Chains) -> str | None:
    """The chain of the mention that overlaps a trigger most."""
    start, end = event.span.start, event.span.end
    found = [
        (min(end, other_end) - max(start, other), chain)
        for other, other_end, chain in chains.get(told.path_of[event.document], ())
        if other < end and start < other_end
    ]
    return max(found)[1] if found else None


def of_simulated() -> Iterator[Pair]:
    """The pairs of planted sentences of simulated piles."""
    material = read_material(ROOT / "examples" / "material")
    for level, seed in SIMULATED:
        pile = simulate(material, seed, level, articles=40, stories=4)
        with TemporaryDirectory() as folder:
            for name, text in files_of(pile).items():
                (Path(folder) / name).write_text(text, "utf-8")
            marked, _ = mark_pages(read_pile([folder], None)[0], Settings())
        yield from of_planted(marked, pile.gold)


def of_planted(marked: Sequence[MarkedDocument], gold: Gold) -> Iterator[Pair]:
    """The pairs of the planted sentences of one pile, each labelled by what it asserts."""
    text_of = {Path(entry.document.path).name: entry.document.text for entry in marked}
    planted: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for claim in gold.claims:
        for witness in claim.witnesses:
            start = text_of.get(witness.document, "").find(witness.sentence)
            if start >= 0 and claim.kind != "statement" and not witness.is_headline:
                place = (start, start + len(witness.sentence), claim.id.split("=")[0])
                planted[witness.document].append(place)
    for told in stories_of(marked):
        yield from labelled(told, lambda event, told=told: sole_assertion(event, told, planted))  # type: ignore[misc]


def sole_assertion(
    event: Happening, told: Told, planted: dict[str, list[tuple[int, int, str]]]
) -> str | None:
    """What the planted sentence of a clause asserts that tells nothing else."""
    places = planted.get(told.path_of[event.document], ())
    found = {name for start, end, name in places if start <= event.span.start < end}
    return found.pop() if len(found) == 1 and event.is_sole and not event.is_named else None


def of_own() -> Iterator[Pair]:
    """The pairs of clauses of our own piles that were read one by one."""
    rows = [line.split("\t") for line in PAIRS.read_text("utf-8").splitlines() if not line.startswith("#")]
    wanted: dict[str, list[tuple[Place, Place, bool]]] = defaultdict(list)
    for pile, left, start, right, other, same in rows[1:]:
        wanted[pile].append(((left, int(start)), (right, int(other)), same == "1"))
    for name, pairs in sorted(wanted.items()):
        marked, _ = mark_pages(read_pile([str(ROOT / name)], None)[0], Settings())
        for told in stories_of(marked):
            at = {(told.path_of[event.document], event.span.start): event for event in told.happenings}
            for left, right, is_same in pairs:
                if left in at and right in at and may_tell(told, at[left], at[right]):
                    yield Pair(told.likeness.signs(at[left], at[right]), is_same, OWN_WEIGHT)


def learned(pairs: Sequence[Pair]) -> tuple[float, list[float]]:
    """The bias and the weight of each sign: logistic regression, with a ridge on the standardised signs."""
    signs = np.array([pair.signs for pair in pairs], dtype=np.float64)
    same = np.array([pair.is_same for pair in pairs], dtype=np.float64)
    weight = np.array([pair.weight for pair in pairs])
    mean = np.average(signs, axis=0, weights=weight)
    spread = np.sqrt(np.average((signs - mean) ** 2, axis=0, weights=weight)) + 1e-6
    columns = np.column_stack([(signs - mean) / spread, np.ones(len(same))])
    ridge = np.array([RIDGE] * signs.shape[1] + [1e-6])
    solved = np.zeros(columns.shape[1])
    for _ in range(ROUNDS):
        solved -= newton_step(columns, same, weight, ridge, solved)
    weights = solved[:-1] / spread
    return float(solved[-1] - weights @ mean), cast("list[float]", weights.tolist())


def newton_step(columns: Array, same: Array, weight: Array, ridge: Array, solved: Array) -> Array:
    """How far the weights are from where the likelihood of the labels is greatest."""
    chance = 1 / (1 + np.exp(-np.clip(columns @ solved, -30, 30)))
    slope = columns.T @ (weight * (chance - same)) + ridge * solved
    bend = (columns * (weight * chance * (1 - chance))[:, None]).T @ columns + np.diag(ridge)
    step: Array = np.linalg.solve(bend, slope)
    return step


if __name__ == "__main__":
    main()
