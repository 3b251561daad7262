"""Weigh readings by their origins, and assemble the account."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.record.account import Account, MadeBy
from headwater.record.collation import Collation, Tracing
from headwater.record.document import Loss
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement
from headwater.weigh.assemble import assemble


def weigh(
    pile: Sequence[MarkedDocument],
    settlement: Settlement,
    collations: Sequence[Collation],
    tracing: Tracing,
    losses: Sequence[Loss],
    made_by: MadeBy,
) -> Account:
    """The account of a pile."""
    return assemble(pile, settlement, collations, tracing, losses, made_by)
