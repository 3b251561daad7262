"""What a story's readings are compared by, built by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from builders import document_of
from headwater.collate.agreeing import AgreeingCountLikeness
from headwater.collate.counts import CountLikeness
from headwater.collate.difference import Compared
from headwater.collate.happenings import HappeningLikeness
from headwater.collate.reading import Count, Happening, Reading, Statement
from headwater.collate.statements import StatementLikeness
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words, rarity
from headwater.record.mark import ActorKind, Marks, Role
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor
from headwater.record.span import Span
from headwater.run.resources import load_kindred, load_weights
from readings_by_hand import vectors_of


def actor(id_: str, name: str, *roles: str, kind: ActorKind = "person", country: str | None = None) -> Actor:
    """An actor with titles."""
    span = Span(document="d1", start=0, end=1)
    return Actor(
        id=id_,
        name=name,
        names=(name,),
        kind=kind,
        country=country,
        roles=tuple(Role(text=role, span=span) for role in roles),
        mentions=(),
    )


def compared(
    *readings: Reading,
    actors: Sequence[Actor] = (),
    published: Mapping[str, str] | None = None,
) -> Compared:
    """Readings whose documents hold no more than their text; documents are called d1, d2 and so on."""
    by_id = {each.id: each for each in actors}
    texts = {reading.document: reading.text for reading in readings}
    sources = {}
    for name, text in texts.items():
        document = document_of(text, path=name, published=(published or {}).get(name))
        marked = MarkedDocument(document=document, marks=Marks(document=name))
        sources[name] = Witnessed(marked, {}, by_id, {}, {})
    said = [each for each in readings if isinstance(each, Statement)]
    happened = [each for each in readings if isinstance(each, Happening)]
    counted = [each for each in readings if isinstance(each, Count)]
    rare = rarity(reading.words for reading in readings)
    vectors = vectors_of(
        [
            *(each.text for each in readings),
            *(part.text for each in said for part in each.parts),
            *(each.deed for each in happened),
            *(each.counted for each in counted),
        ]
    )
    persons = frozenset(each.id for each in actors if each.kind == "person")
    nameless = frozenset(each.id for each in actors if not each.names)
    named = frozenset(by_id).union(*(each.participants for each in happened)) - nameless
    called = {each.id: frozenset(content_words(each.name)) for each in actors}
    return Compared(
        sources=sources,
        statements=said,
        happenings=happened,
        counts=counted,
        statement_likeness=StatementLikeness(rare, vectors),
        happening_likeness=HappeningLikeness(
            rare, vectors, {}, persons, named, called, load_kindred(), weights=load_weights()
        ),
        count_likeness=CountLikeness(rare, vectors),
        agreeing_counts=AgreeingCountLikeness(rare, vectors),
    )
