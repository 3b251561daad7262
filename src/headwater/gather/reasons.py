"""Why bearers were joined, as the account tells it: each two names once, with where they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from headwater.gather.bearers import Bearer
from headwater.gather.forest import Forest
from headwater.gather.gathered import Made
from headwater.record.settlement import Join
from headwater.record.span import Span


def joins_by_root(
    bearers: Sequence[Bearer], forest: Forest, made: Sequence[Made]
) -> dict[int, tuple[Join, ...]]:
    """For each group the reasons for which names that differ are one; the same name needs none."""
    found: dict[int, dict[tuple[str, frozenset[str]], Join]] = defaultdict(dict)
    for one, other, why in made:
        left, right = bearers[one], bearers[other]
        if left.words != right.words:
            join = Join(why=why, evidence=(place_of(left), place_of(right)))
            found[forest.root(one)].setdefault((why, frozenset({left.name, right.name})), join)
    return {root: tuple(joins.values()) for root, joins in found.items()}


def place_of(bearer: Bearer) -> Span:
    """Where the name or description of a bearer stands, as far as its length tells."""
    length = len(bearer.chain.name)
    return min(bearer.chain.mentions, key=lambda span: (abs(len(span) - length), span))
