"""What the origins of an assertion amount to."""

from __future__ import annotations

from collections.abc import Iterable

from headwater.record.account import Interval, Verdict
from headwater.record.collation import Root


def verdict_of(independent: Interval, roots: Iterable[Root]) -> Verdict:
    """The first verdict that fits; none says what is true."""
    if all(root.weight == "unknown" for root in roots):
        return "unsourced"
    if independent.low >= 2:
        return "corroborated"
    if independent.high == 1:
        return "single-origin"
    return "uncorroborated"
