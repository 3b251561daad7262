"""Assemble the account: the one place where it is made."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from headwater.record.account import SCHEMA, Account, Disagreement, MadeBy
from headwater.record.collation import Collation, Tracing
from headwater.record.document import Loss
from headwater.record.mark import Marks, Quote
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement
from headwater.weigh.appellations import with_appellations
from headwater.weigh.claims import Weigher
from headwater.weigh.handing import handed
from headwater.weigh.identify import called, identified
from headwater.weigh.meant import meant_by_deeds
from headwater.weigh.near import with_possible
from headwater.weigh.referring import referring
from headwater.weigh.salience import by_salience
from headwater.weigh.sureness import named_people
from headwater.weigh.timeline import timeline
from headwater.weigh.ways import ways


def assemble(
    pile: Sequence[MarkedDocument],
    settlement: Settlement,
    collations: Sequence[Collation],
    tracing: Tracing,
    losses: Sequence[Loss],
    made_by: MadeBy,
) -> Account:
    """Every key of the account, its claims weighed."""
    entries = sorted(pile, key=lambda entry: (entry.document.path, entry.document.id))
    documents = {entry.document.id: entry.document for entry in entries}
    marks = identified((entry.marks for entry in entries), settlement)
    times = tuple(time for each in marks for time in each.times)
    events = tuple(event for each in marks for event in each.events)
    labels = (framing for each in marks for framing in each.framing)
    meant = meant_by_deeds(collations, events, settlement.actors)
    differing = tuple(found for collation in collations for found in collation.disagreements)
    origins, aside = ways(tracing), referring(marks, documents)
    weigher = Weigher(
        documents=documents,
        ways=origins,
        disputed=disputed(differing),
        copied_from=tracing.copied_from,
        credited=tracing.credited,
        referring=aside,
        handed=handed(marks, documents, settlement.actors, origins, aside),
    )
    claims = by_salience(
        (weigher.claim(locus) for collation in collations for locus in collation.loci),
        documents,
        marks,
        named_people(settlement.actors),
    )
    borne = {witness.mark for claim in claims for each in claim.variants for witness in each.witnesses}
    return Account(
        schema=SCHEMA,
        made_by=made_by,
        documents=tuple(documents.values()),
        stories=settlement.stories,
        affairs=settlement.affairs,
        actors=tuple(with_appellations(actor, documents) for actor in settlement.actors),
        quotes=tuple(quote for each in marks for quote in (*each.quotes, *taken_up(each, borne))),
        times=times,
        places=tuple(place for each in marks for place in each.places),
        figures=tuple(figure for each in marks for figure in each.figures),
        events=events,
        framing=tuple(called(labels, settlement.actors, meant)),
        relays=tracing.relays,
        origins=tuple(root.origin for root in tracing.roots),
        stemma=tracing.stemma,
        claims=with_possible(claims, weigher),
        disagreements=differing,
        timeline=timeline(claims, events, times),
        losses=tuple(losses),
    )


def taken_up(marks: Marks, borne: Collection[str]) -> Iterator[Quote]:
    """The words that an issuer says in his own voice, where a claim rests on them."""
    return (quote for quote in marks.own_words if quote.id in borne)


def disputed(differing: Sequence[Disagreement]) -> frozenset[str]:
    """The claims in some disagreement; two renderings of one utterance contest nothing."""
    return frozenset(claim for found in differing if found.kind != "wording" for claim in found.claims)
