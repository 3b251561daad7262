"""Lost witnesses: what several documents share and none of them has from another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

from headwater.record.settlement import Copy

LEAST = 3  # documents; two that share text may simply be copy and source
MOST = 12  # documents of one group; larger ones are held against each other in vain
NEARLY = 1.1  # a document has all of what two others share if it shares about as much with each

Pair = tuple[str, str]


def lost_groups(copies: Iterable[Copy], decided: Iterable[Pair]) -> list[tuple[str, ...]]:
    """Groups of documents with a common source that is none of them.

    All directions in such a group are open, and no document has all that any two
    others share: each has cut something else.
    """
    settled = {document for pair in decided for document in pair}
    shared: dict[Pair, int] = {}
    for copy in copies:
        if copy.left not in settled and copy.right not in settled:
            pair = (min(copy.left, copy.right), max(copy.left, copy.right))
            shared[pair] = sum(passage.words for passage in copy.passages)
    groups = [group for group in connected(shared) if LEAST <= len(group) <= MOST]
    return [group for group in groups if not any(has_all(member, group, shared) for member in group)]


def connected(pairs: Iterable[Pair]) -> list[tuple[str, ...]]:
    """Documents joined by pairs, each group in the order of its ids."""
    group_of: dict[str, set[str]] = {}
    for left, right in pairs:
        merged = group_of.get(left, {left}) | group_of.get(right, {right})
        for member in merged:
            group_of[member] = merged
    return sorted({tuple(sorted(group)) for group in group_of.values()})


def has_all(member: str, group: Iterable[str], shared: Mapping[Pair, int]) -> bool:
    """Whether a document may be the source of all the others."""
    others = [other for other in group if other != member]
    return all(
        shared.get((left, right), 0)
        <= NEARLY * min(words_with(member, left, shared), words_with(member, right, shared))
        for left, right in combinations(others, 2)
    )


def words_with(left: str, right: str, shared: Mapping[Pair, int]) -> int:
    """How many words two documents share."""
    return shared.get((min(left, right), max(left, right)), 0)
