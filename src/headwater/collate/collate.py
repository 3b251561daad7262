"""Collate one story: its marks become aligned assertions and disagreements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from headwater.collate.alike import alike
from headwater.collate.cluster import SILENT, cluster
from headwater.collate.counts import SAME_COUNT, AgreeingCountLikeness, CountLikeness
from headwater.collate.difference import Compared, disagreement
from headwater.collate.differences import find_differences
from headwater.collate.evidence import Weights
from headwater.collate.happenings import SAME_GROUP, SAME_HAPPENING, HappeningLikeness
from headwater.collate.kindred import Kindred
from headwater.collate.loci import is_certain, locus
from headwater.collate.near import near_counts, near_happenings, with_near
from headwater.collate.once import told_once
from headwater.collate.pairing import Pairing, pairing
from headwater.collate.reading import Reading
from headwater.collate.readings import counts, happenings, statements
from headwater.collate.showing import claiming
from headwater.collate.statements import SAME_STATEMENT, UNLIKE, StatementLikeness
from headwater.collate.vectors import Encode, encode_passages
from headwater.collate.witnessed import Witnessed, witnessed
from headwater.collate.words import content_words, rarity
from headwater.record.collation import Collation, Locus
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement, Story

R = TypeVar("R", bound=Reading)


def collate(
    story: Story,
    pile: Sequence[MarkedDocument],
    settlement: Settlement,
    encode: Encode,
    kindred: Kindred,
    weights: Weights,
) -> Collation:
    """The assertions of a story's documents, aligned, and where they differ."""
    members = set(story.documents)
    sources = witnessed([entry for entry in pile if entry.document.id in members], settlement)
    compared = read(sources, encode, kindred, weights)
    happened = pairing(compared.happenings, compared.happening_likeness)
    counted = pairing(compared.counts, compared.agreeing_counts)
    groups: list[Sequence[Reading]] = [
        *groups_of(pairing(compared.statements, compared.statement_likeness), SAME_STATEMENT, UNLIKE),
        *groups_of(happened, SAME_HAPPENING, least_mean=SAME_GROUP),
        *groups_of(counted, SAME_COUNT),
    ]
    loci = [locus(story.id, group, sources, alike(group, compared)) for group in claiming(groups)]
    locus_of = {mark: place.id for place in loci for mark in marks_of(place)}
    near = chain(
        near_happenings(happened, compared.happening_likeness), near_counts(counted, compared.agreeing_counts)
    )
    loci = with_near(loci, near, locus_of)
    differences = find_differences(certain(compared), [[*filter(is_certain, group)] for group in groups])
    found = (disagreement(difference, locus_of) for difference in differences)
    return Collation(loci=tuple(loci), disagreements=tuple(found))


def certain(compared: Compared) -> Compared:
    """The readings of a story without happenings that are only possible: these differ from nothing told."""
    return replace(compared, happenings=[*filter(is_certain, compared.happenings)])


def marks_of(place: Locus) -> Iterator[str]:
    """The marks that bear an assertion."""
    return (witness.mark for variant in place.variants for witness in variant.witnesses)


def read(sources: dict[str, Witnessed], encode: Encode, kindred: Kindred, weights: Weights) -> Compared:
    """The readings of a story's documents, in order, and what compares them."""
    ordered = [sources[name] for name in sorted(sources)]
    said = [reading for source in ordered for reading in statements(source)]
    happened = [reading for source in ordered for reading in happenings(source)]
    counted = [reading for source in ordered for reading in counts(source)]
    texts = {reading.text: reading.words for reading in (*said, *happened, *counted)}
    things = [*(figure.counted for figure in counted), *(event.deed for event in happened)]
    things += (thing for event in happened for thing in (event.thing, event.office))
    rare = rarity(texts.values())
    spoken = [part.text for statement in said for part in statement.parts]
    cores = (reading.core for reading in (*happened, *counted))
    vectors = encode_passages((*texts, *things, *spoken, *cores), encode)
    actors = next((source.actors for source in ordered), {})
    homes = next((source.houses for source in ordered), {})
    called = {
        actor.id: frozenset(content_words(" ".join((actor.name, *actor.names)))) for actor in actors.values()
    }
    persons = frozenset(actor.id for actor in actors.values() if actor.kind == "person")
    named = frozenset(actor.id for actor in actors.values() if actor.names)
    once = told_once(sources, (*said, *happened, *counted)) - frozenset().union(*called.values())
    return Compared(
        sources=sources,
        statements=said,
        happenings=happened,
        counts=counted,
        statement_likeness=StatementLikeness(rare, vectors),
        happening_likeness=HappeningLikeness(
            rare, vectors, homes, persons, named, called, kindred, once, weights
        ),
        count_likeness=CountLikeness(rare, vectors),
        agreeing_counts=AgreeingCountLikeness(rare, vectors),
    )


def groups_of(
    found: Pairing[R], least: float, silent: float = SILENT, least_mean: float | None = None
) -> list[list[R]]:
    """Readings that say the same."""
    return cluster(found.readings, found.pairs, found.compare, least, silent, least_mean)
