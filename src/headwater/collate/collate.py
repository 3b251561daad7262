"""Collate an affair: the marks of each story become aligned assertions, and those of all disagreements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TypeVar

from headwater.collate.across import joined_across
from headwater.collate.agreeing import AgreeingCountLikeness
from headwater.collate.alike import alike
from headwater.collate.cluster import SILENT, cluster
from headwater.collate.counts import (
    SAME_COUNT,
    CountLikeness,
)
from headwater.collate.difference import Compared, disagreement
from headwater.collate.differences import find_across, find_differences
from headwater.collate.elsewhere import with_elsewhere
from headwater.collate.evidence import Weights
from headwater.collate.happenings import SAME_GROUP, SAME_HAPPENING, HappeningLikeness
from headwater.collate.hours import hours_of
from headwater.collate.issued import taken_up
from headwater.collate.kindred import Kindred
from headwater.collate.loci import is_certain, locus
from headwater.collate.measured import measures_of
from headwater.collate.near import near_counts, near_happenings, with_near
from headwater.collate.once import told_once
from headwater.collate.pairing import Pairing, pairing
from headwater.collate.reading import Count, Happening, Reading, Statement
from headwater.collate.readings import counts, happenings
from headwater.collate.retold import Ties, ties_of
from headwater.collate.showing import claiming
from headwater.collate.spoken import own_statements, statements
from headwater.collate.statements import SAME_STATEMENT, UNLIKE, StatementLikeness
from headwater.collate.vectors import Encode, Vectors, encode_passages, joined
from headwater.collate.witnessed import Witnessed, witnessed
from headwater.collate.words import content_words, rarity
from headwater.record.collation import Collation, Locus
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement, Story

R = TypeVar("R", bound=Reading)


@dataclass(frozen=True, slots=True)
class Read:
    """The readings of some documents."""

    sources: Mapping[str, Witnessed]
    statements: Sequence[Statement]
    happenings: Sequence[Happening]
    counts: Sequence[Count]
    issued: Sequence[Statement] = ()


@dataclass(frozen=True, slots=True)
class Aligned:
    """A story's readings, those that say the same together, those that make a claim, and what may be one."""

    story: str
    compared: Compared
    groups: Sequence[Sequence[Reading]]
    claimed: Sequence[Sequence[Reading]]
    near: Sequence[tuple[Reading, Reading]]


def collate(
    stories: Sequence[Story],
    pile: Sequence[MarkedDocument],
    settlement: Settlement,
    encode: Encode,
    kindred: Kindred,
    weights: Weights,
) -> Collation:
    """The assertions of an affair's documents, aligned story by story, and where its documents differ.

    What two articles tell of one affair may be set against each other though they lie in two stories, and
    what one story says in the words of another is that one's assertion.
    """
    found = [align(story, pile, settlement, encode, kindred, weights) for story in stories]
    whole = united([each.compared for each in found])
    loci = assertions(found, whole, encode, ties_within(found, settlement))
    locus_of = {mark: place.id for place in loci for mark in marks_of(place)}
    told = [[[*filter(is_certain, group)] for group in each.groups] for each in found]
    differences = [
        difference
        for each, groups in zip(found, told, strict=True)
        for difference in find_differences(certain(each.compared), groups)
    ]
    differences += find_across(certain(whole), differences)
    shown = (disagreement(difference, locus_of) for difference in differences)
    return Collation(loci=tuple(loci), disagreements=tuple({each.id: each for each in shown}.values()))


def ties_within(found: Sequence[Aligned], settlement: Settlement) -> Ties:
    """What makes some stories one affair, by their documents."""
    documents = {each.story: each.compared.sources for each in found}
    sources = (source for held in documents.values() for source in held.values())
    dated = frozenset(source.id for source in sources if source.entry.document.published is not None)
    return ties_of(documents, chain.from_iterable(affair.links for affair in settlement.affairs), dated)


def assertions(found: Sequence[Aligned], whole: Compared, encode: Encode, ties: Ties) -> list[Locus]:
    """The assertions of an affair, those of its stories one after another; `whole` has all its readings."""
    claimed = [taken_up(groups) for groups in joined_across([each.claimed for each in found], whole, ties)]
    loci = [
        locus(each.story, group, whole.sources, alike(group, each.compared if is_of(group, each) else whole))
        for each, groups in zip(found, claimed, strict=True)
        for group in groups
    ]
    locus_of = {mark: place.id for place in loci for mark in marks_of(place)}
    linked = iter(with_near(loci, chain.from_iterable(each.near for each in found), locus_of))
    return [
        place
        for each, groups in zip(found, claimed, strict=True)
        for place in with_elsewhere([*islice(linked, len(groups))], groups, each.compared.sources, encode)
    ]


def is_of(group: Sequence[Reading], story: Aligned) -> bool:
    """Whether all of a group stands in the articles of one story."""
    return all(reading.document in story.compared.sources for reading in group)


def align(
    story: Story,
    pile: Sequence[MarkedDocument],
    settlement: Settlement,
    encode: Encode,
    kindred: Kindred,
    weights: Weights,
) -> Aligned:
    """What a story's documents say alike."""
    members = set(story.documents)
    sources = witnessed([entry for entry in pile if entry.document.id in members], settlement)
    compared = read(sources, encode, kindred, weights)
    happened = pairing(compared.happenings, compared.happening_likeness)
    counted = pairing(compared.counts, compared.agreeing_counts)
    said = [*compared.statements, *compared.issued]
    groups: list[Sequence[Reading]] = [
        *groups_of(pairing(said, compared.statement_likeness), SAME_STATEMENT, UNLIKE),
        *groups_of(happened, SAME_HAPPENING, least_mean=SAME_GROUP),
        *groups_of(counted, SAME_COUNT),
    ]
    near = chain(
        near_happenings(happened, compared.happening_likeness), near_counts(counted, compared.agreeing_counts)
    )
    return Aligned(story.id, compared, groups, claiming(groups), list(near))


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
    issued = [reading for source in ordered for reading in own_statements(source)]
    happened = [reading for source in ordered for reading in happenings(source)]
    counted = [reading for source in ordered for reading in counts(source)]
    hours = [hour.reading for source in ordered for hour in hours_of(source)]
    texts = {reading.text for reading in (*said, *issued, *happened, *counted, *hours)}
    things = [*(figure.counted for figure in counted), *(event.deed for event in happened)]
    things += (thing for event in happened for thing in (event.thing, event.office))
    things += (measure.noun for source in ordered for measure in measures_of(source))
    spoken = [part.text for statement in (*said, *issued) for part in statement.parts]
    cores = (reading.core for reading in (*happened, *counted))
    vectors = encode_passages((*texts, *things, *spoken, *cores), encode)
    return comparing(Read(sources, said, happened, counted, issued), vectors, kindred, weights)


def united(stories: Sequence[Compared]) -> Compared:
    """The readings of several stories, to be compared with one another."""
    if len(stories) == 1:
        return stories[0]
    found = Read(
        {name: source for story in stories for name, source in story.sources.items()},
        [reading for story in stories for reading in story.statements],
        [reading for story in stories for reading in story.happenings],
        [reading for story in stories for reading in story.counts],
        [reading for story in stories for reading in story.issued],
    )
    vectors = joined([story.statement_likeness.vectors for story in stories])
    likeness = stories[0].happening_likeness
    return comparing(found, vectors, likeness.kindred, likeness.weights)


def comparing(found: Read, vectors: Vectors, kindred: Kindred, weights: Weights) -> Compared:
    """Some readings with what compares them."""
    readings = (*found.statements, *found.happenings, *found.counts)
    rare = rarity({reading.text: reading.words for reading in readings}.values())
    actors = next((source.actors for source in found.sources.values()), {})
    homes = next((source.houses for source in found.sources.values()), {})
    called = {
        actor.id: frozenset(content_words(" ".join((actor.name, *actor.names)))) for actor in actors.values()
    }
    persons = frozenset(actor.id for actor in actors.values() if actor.kind == "person")
    named = frozenset(actor.id for actor in actors.values() if actor.names)
    once = told_once(found.sources, readings) - frozenset().union(*called.values())
    return Compared(
        sources=found.sources,
        statements=found.statements,
        happenings=found.happenings,
        counts=found.counts,
        issued=found.issued,
        statement_likeness=StatementLikeness(rare, vectors),
        happening_likeness=HappeningLikeness(
            rare, vectors, homes, persons, named, called, kindred, once, weights
        ),
        count_likeness=CountLikeness(rare, vectors, kindred),
        agreeing_counts=AgreeingCountLikeness(rare, vectors, kindred),
    )


def groups_of(
    found: Pairing[R], least: float, silent: float = SILENT, least_mean: float | None = None
) -> list[list[R]]:
    """Readings that say the same."""
    return cluster(found.readings, found.pairs, found.compare, least, silent, least_mean)
