"""Trace a pile: relays, the stemma they make, its origins, and what each passage inherits."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.record.account import Stemma
from headwater.record.collation import Tracing
from headwater.record.outlets import OutletRegister
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement


def trace(pile: Sequence[MarkedDocument], settlement: Settlement, outlets: OutletRegister) -> Tracing:
    """Who took it from whom."""
    return Tracing(relays=(), roots=(), stemma=Stemma(), lineages=())
