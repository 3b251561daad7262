"""Weigh readings by their origins, and assemble the account: the one place where it is made."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.record.account import SCHEMA, Account, MadeBy
from headwater.record.collation import Collation, Tracing
from headwater.record.document import Loss
from headwater.record.outlets import OutletRegister
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement


def weigh(
    pile: Sequence[MarkedDocument],
    settlement: Settlement,
    collations: Sequence[Collation],
    tracing: Tracing,
    losses: Sequence[Loss],
    made_by: MadeBy,
    outlets: OutletRegister,
) -> Account:
    """The account of a pile."""
    documents = tuple(entry.document for entry in pile)
    marks = [entry.marks for entry in pile]
    return Account(
        schema=SCHEMA,
        made_by=made_by,
        documents=documents,
        stories=settlement.stories,
        affairs=settlement.affairs,
        actors=settlement.actors,
        quotes=tuple(quote for mark in marks for quote in mark.quotes),
        times=tuple(time for mark in marks for time in mark.times),
        places=tuple(place for mark in marks for place in mark.places),
        figures=tuple(figure for mark in marks for figure in mark.figures),
        events=tuple(event for mark in marks for event in mark.events),
        framing=tuple(framing for mark in marks for framing in mark.framing),
        relays=tracing.relays,
        origins=tracing.origins,
        stemma=tracing.stemma,
        claims=(),
        disagreements=tuple(found for collation in collations for found in collation.disagreements),
        timeline=(),
        losses=tuple(losses),
    )
