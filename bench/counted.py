"""How surely numbers that count one thing come into one claim, and no others.

    python -m bench.counted

Held against pairs of numbers of our own piles that were read one by one (bench/pairs/counts.tsv).
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bench.table import markdown_table
from headwater.intake.pile import read_pile
from headwater.record.account import Account
from headwater.run.pipeline import Silent, account_of
from headwater.settings import Settings

ROOT = Path(__file__).parent.parent
PAIRS = Path(__file__).parent / "pairs" / "counts.tsv"

Place = tuple[str, int]  # a path and an offset in the text


@dataclass(frozen=True, slots=True)
class ReadPair:
    """Two numbers of a pile, whether they count one thing, and for how many such pairs they stand."""

    pile: str
    left: Place
    right: Place
    is_same: bool
    stands_for: float


def read_pairs(text: str) -> list[ReadPair]:
    """The pairs of the file, a row each."""
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")][1:]
    return [
        ReadPair(pile, (left, int(start)), (right, int(other)), same == "1", float(stands_for))
        for pile, left, start, right, other, same, stands_for in rows
    ]


def claim_of_numbers(account: Account) -> dict[Place, str]:
    """The claim that each number of an account bears."""
    paths = {document.id: Path(document.path).name for document in account.documents}
    return {
        (paths[witness.span.document], witness.span.start): claim.id
        for claim in account.claims
        if claim.kind == "figure"
        for variant in claim.variants
        for witness in variant.witnesses
    }


def shares(pairs: Iterable[tuple[ReadPair, bool]]) -> tuple[float, float]:
    """Of the pairs that count one thing the share that is joined, and of those joined the share that do."""
    both = joined = same = 0.0
    for pair, is_joined in pairs:
        joined += pair.stands_for * is_joined
        same += pair.stands_for * pair.is_same
        both += pair.stands_for * (is_joined and pair.is_same)
    return both / same if same else 1.0, both / joined if joined else 1.0


def main() -> int:
    """Print the two shares over all piles."""
    of_pile: dict[str, list[ReadPair]] = defaultdict(list)
    for pair in read_pairs(PAIRS.read_text("utf-8")):
        of_pile[pair.pile].append(pair)
    found: list[tuple[ReadPair, bool]] = []
    for pile, pairs in sorted(of_pile.items()):
        pages, _ = read_pile([str(ROOT / pile)])
        claims = claim_of_numbers(account_of(pages, (), Settings(), Silent()))
        found += [(pair, claims.get(pair.left, "") == claims.get(pair.right)) for pair in pairs]
    recall, precision = shares(found)
    row = (str(len(found)), f"{recall:.3f}", f"{precision:.3f}")
    print(markdown_table(("pairs", "of one thing and joined", "joined and of one thing"), [row]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
