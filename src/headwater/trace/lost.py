"""Lost witnesses: what several documents share and none of them has from another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from headwater.record.settlement import Copy
from headwater.record.span import Span

LEAST = 3  # documents; two that share text may simply be copy and source
MOST = 12  # documents of one group; larger ones are held against each other in vain
NEARLY = 0.9  # of the text that two others share; who has that much of it may be its source

Pair = tuple[str, str]
Shared = Mapping[Pair, Sequence[Span]]  # of (left, right): the passages, as they stand in left


def lost_groups(copies: Iterable[Copy], decided: Iterable[Pair]) -> list[tuple[str, ...]]:
    """Groups of documents with a common source that is none of them.

    All directions in such a group are open, and no document has all that any two
    others share: each has cut something else.
    """
    settled = {document for pair in decided for document in pair}
    shared: dict[Pair, Sequence[Span]] = {}
    for copy in copies:
        if copy.left not in settled and copy.right not in settled:
            shared[copy.left, copy.right] = [passage.left for passage in copy.passages]
            shared[copy.right, copy.left] = [passage.right for passage in copy.passages]
    groups = [group for group in connected(shared) if LEAST <= len(group) <= MOST]
    return [group for group in groups if not any(has_all(member, group, shared) for member in group)]


def connected(pairs: Iterable[Pair]) -> list[tuple[str, ...]]:
    """Documents joined by pairs, each group in the order of its ids."""
    group_of: dict[str, set[str]] = {}
    for left, right in pairs:
        one, other = group_of.get(left, {left}), group_of.get(right, {right})
        if one is other:
            continue
        merged = one | other
        for member in merged:
            group_of[member] = merged
    return sorted({tuple(sorted(group)) for group in group_of.values()})


def has_all(member: str, group: Iterable[str], shared: Shared) -> bool:
    """Whether a document has nearly all that any two others share, and so may be their source."""
    others = [other for other in group if other != member]
    return all(
        covered(shared.get((left, right), ()), shared.get((left, member), ()))
        for left, right in combinations(others, 2)
    )


def covered(passages: Sequence[Span], by: Sequence[Span]) -> bool:
    """Whether nearly all of some passages lies within others of the same document."""
    total = sum(len(span) for span in passages)
    inside = sum(
        max(0, min(span.end, other.end) - max(span.start, other.start)) for span in passages for other in by
    )
    return inside >= NEARLY * total
