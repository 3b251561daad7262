"""The order of claims: independent support, then what most articles tell and lead with, each passage once."""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from headwater.record.account import Claim, Witness
from headwater.record.document import Document
from headwater.record.mark import Event, Marks, Sentence
from headwater.record.span import Span
from headwater.weigh.sureness import sureness

LEAD_SENTENCES = 2  # of the body, after the headline; reporters lead with what counts
SHORTEST = 4  # lemmas of a sentence that tells something; a dateline has fewer
MOSTLY = 5  # of so many witnesses at most one tells what the others only refer to
SEVERAL = 2  # articles that lead with one thing tell what the affair is about
LED = 3.0  # what an article weighs that leads with a claim, beside one that only has it
ONE = 0.3  # what a figure weighs that is only the word for one
TOLD = 0.25  # the share left of a passage that a claim further up has shown

Passage = tuple[str, int]
Deed = tuple[str | None, str]
Rank = tuple[bool, bool, int, int, bool, float, int, float, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a claim stands: its passages, those among them with which articles lead, and what ranks it."""

    claim: Claim
    passages: Mapping[str, Sequence[Passage]]
    led: Collection[str]
    is_opinion: bool
    is_named: bool
    support: int
    most: int
    depth: float
    sureness: float = 1.0
    deeds: Set[Deed] = frozenset()
    origins: int = 1

    def rank(self, told: Set[Passage], done: Set[Deed] = frozenset()) -> Rank:
        """The less, the further up; what one article tells by the words of a claim further up comes later."""
        is_echo = bool(self.deeds) and len(self.passages) == 1 and self.deeds <= done
        return (
            self.is_opinion,
            self.is_named,
            -1 if is_echo else -self.origins,
            -1 if is_echo else -self.support,
            is_echo or self.leading(told) < SEVERAL,
            -round(self.weight(told) * (TOLD if is_echo else 1.0), 6),
            -self.most,
            self.depth,
            self.claim.id,
        )

    def leading(self, told: Set[Passage]) -> int:
        """How many articles lead with it in a passage that no claim further up has shown."""
        return sum(any(passage not in told for passage in self.passages[document]) for document in self.led)

    def weight(self, told: Set[Passage]) -> float:
        """How many articles tell it, less where it is not surely read; those that lead with it count more,
        passages shown before little."""
        return self.sureness * sum(
            (LED if document in self.led else 1.0)
            * (TOLD if all(passage in told for passage in passages) else 1.0)
            for document, passages in sorted(self.passages.items())
        )


class Sentences:
    """The sentences of a pile, and which of them their articles lead with."""

    def __init__(self, marks: Iterable[Marks], documents: Mapping[str, Document]) -> None:
        self._starts: dict[str, list[int]] = {}
        self._leads: set[Passage] = set()
        for each in marks:
            ordered = sorted(each.sentences, key=lambda sentence: sentence.span)
            self._starts[each.document] = [sentence.span.start for sentence in ordered]
            leads = lead_sentences(ordered, documents[each.document])
            self._leads.update((each.document, sentence.span.start) for sentence in leads)

    def passage(self, span: Span) -> Passage:
        """The sentence in which a span starts."""
        starts = self._starts.get(span.document, [])
        at = bisect_right(starts, span.start) - 1
        return span.document, starts[at] if at >= 0 else span.start

    def leads_with(self, passage: Passage) -> bool:
        """Whether an article leads with a sentence."""
        return passage in self._leads


def lead_sentences(ordered: Sequence[Sentence], document: Document) -> list[Sentence]:
    """The headline and the first sentences of the text."""
    headlines = [zone for zone in document.zones if zone.kind == "headline"]
    titles = [
        sentence
        for sentence in ordered
        if any(zone.start <= sentence.span.start < zone.end for zone in headlines)
    ]
    body = [sentence for sentence in ordered if sentence not in titles and len(sentence.lemmas) >= SHORTEST]
    return titles + body[:LEAD_SENTENCES]


def by_salience(
    claims: Iterable[Claim],
    documents: Mapping[str, Document],
    marks: Sequence[Marks] = (),
    people: Set[str] = frozenset(),
) -> tuple[Claim, ...]:
    """The claims in the order in which a reader wants them.

    What only opinion pieces say comes last, and before it the nouns that refer to something which no clause
    tells. Within these, surely independent origins come first, then what several articles lead with, then the
    rest; in each of these what most articles tell, where an article that leads with it counts threefold, and
    one whose passage stands further up a quarter; what is not surely read counts for less. An event of one
    article, told by words that a claim further up has in its story, is mostly that one, read otherwise.
    """
    sentences = Sentences(marks, documents)
    events = {event.id: event for each in marks for event in each.events}
    waiting = [
        (standing.rank(frozenset()), number, standing)
        for number, standing in enumerate(
            standing_of(claim, documents, sentences, events, people) for claim in claims
        )
    ]
    heapq.heapify(waiting)
    told: set[Passage] = set()
    done: set[Deed] = set()
    ordered = []
    while waiting:  # a rank only falls as passages are told, so the first that has kept its own is next
        rank, number, standing = heapq.heappop(waiting)
        now = standing.rank(told, done)
        if now > rank:
            heapq.heappush(waiting, (now, number, standing))
            continue
        ordered.append(standing.claim)
        done.update(standing.deeds)
        told.update(passage for passages in standing.passages.values() for passage in passages)
    return tuple(ordered)


def standing_of(
    claim: Claim,
    documents: Mapping[str, Document],
    sentences: Sentences,
    events: Mapping[str, Event],
    people: Set[str],
) -> Standing:
    """Where the witnesses of a claim stand."""
    witnesses = [witness for variant in claim.variants for witness in variant.witnesses]
    passages: dict[str, list[Passage]] = defaultdict(list)
    for witness in witnesses:
        passages[witness.span.document].append(sentences.passage(witness.span))
    way = claim.carriers or claim.independent
    return Standing(
        claim=claim,
        passages=passages,
        led=frozenset(name for name, found in passages.items() if any(map(sentences.leads_with, found))),
        is_opinion=all(documents[name].genre == "opinion" for name in passages),
        is_named=claim.kind == "event" and are_mostly_named(witnesses, events),
        support=max(claim.independent.low, way.low, 1),
        origins=max(claim.independent.low, 1),
        most=max(claim.independent.high, way.high),
        sureness=sureness(claim, events, people) * (ONE if is_one(claim, witnesses, documents) else 1.0),
        deeds=deeds_of(claim, witnesses, documents),
        depth=min((depth(witness.span, documents) for witness in witnesses), default=1.0),
    )


def deeds_of(
    claim: Claim, witnesses: Sequence[Witness], documents: Mapping[str, Document]
) -> frozenset[Deed]:
    """The words by which an event is told, in its story."""
    if claim.kind != "event":
        return frozenset()
    return frozenset(
        (claim.story, documents[witness.span.document].words(witness.span).casefold().partition(" ")[0])
        for witness in witnesses
    )


def is_one(claim: Claim, witnesses: Sequence[Witness], documents: Mapping[str, Document]) -> bool:
    """Whether a figure is the word for one, mostly a way to say which."""
    return claim.kind == "figure" and all(
        documents[witness.span.document].words(witness.span).casefold() == "one" for witness in witnesses
    )


def is_named(witness: Witness, events: Mapping[str, Event]) -> bool:
    """Whether a witness only refers to a happening, or to what may be one."""
    event = events.get(witness.mark)
    return event is not None and (event.is_named or event.status == "possible")


def are_mostly_named(witnesses: Sequence[Witness], events: Mapping[str, Event]) -> bool:
    """Whether four in five of some witnesses only refer to a happening, as all of a few do."""
    named = sum(is_named(witness, events) for witness in witnesses)
    return MOSTLY * named >= (MOSTLY - 1) * len(witnesses)


def depth(span: Span, documents: Mapping[str, Document]) -> float:
    """How far down an article some words stand, from 0 to 1."""
    return round(span.start / (1 + len(documents[span.document].text)), 6)
