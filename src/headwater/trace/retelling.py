"""Retellings: an article whose sentences follow another's in other words, without a credit.

Two who were there tell the same facts, too. What betrays a retelling is that nearly all it
tells stands in the other article, in the same order, from the same speakers, with nothing
of its own, while the other articles on the happening tell another choice of facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from math import exp, factorial, log

from headwater.record.document import Document
from headwater.record.edtf import bounds
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from headwater.trace.tellings import Manner, Pair, Telling, same_told, telling, weights

CANDIDATES = 12  # articles of a story that one is held against
LEAST_VOCABULARY = 0.2  # of the smaller one
COMMON = 40  # sentences of a story with a word; one that more have leads to no candidate
LEAST_SENTENCES = 4  # told alike; fewer recur by chance
LEAST_COVERED = 0.6  # of the receiver's sentences
# Of 360 English news articles, many on one happening each, such bounds leave five that follow another nearly
# sentence by sentence; without them it would be 46, few of which hold.
LEAST_ORDER = 2.5  # nats: one of twelve orders drawn at random is as like
LEAST_SHARED = 0.55  # of the words of a sentence, on the mean
EVEN = 0.5  # from this confidence on a relay is told at all
# From 0.7 on all 13 retellings of known direction in 18 planted piles held; of seven piles read by hand two
# have one, and both hold.
SURE = 0.8
SURE_TURN = 3.0  # how much likelier one direction must be than the other to be known
LONGEST_ORDER = 10  # sentences whose order is counted exactly; for more, the first of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """How one article tells what another tells: counts over the sentences that both tell."""

    covered: float  # of the receiver's sentences
    taken: float  # of the source's sentences
    order: float  # how unlikely so like an order is by chance, in nats
    rarity: float  # how few others tell the same sentences, in nats
    elsewhere: int  # sentences of the receiver that only others tell
    other_speakers: int
    new_speakers: int  # where the source names nobody
    other_numbers: int
    own: int  # told to the receiver itself, and not to the source
    own_besides: int  # told to the receiver itself, of what the source does not tell
    is_later: bool


# Fitted by logistic regression on 13 invented piles (`python -m bench.simulated`); on five others, of those
# with a confidence of .5 and more, two in three hold.
CONSTANT = -2.6
WEIGHTS: Mapping[str, float] = {
    "covered": 3.0, "taken": -2.3, "order": 0.2, "rarity": 0.32, "elsewhere": -0.41, "other_speakers": -0.51,
    "new_speakers": -0.46, "other_numbers": -1.07, "own": -1.49, "own_besides": -0.82, "is_later": 1.17,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Retelling:
    """A document that tells another again, with the sentences of both and how likely that is."""

    document: str
    source: str
    confidence: float
    is_directed: bool
    sentences: tuple[tuple[Span, Span], ...]

    @property
    def is_sure(self) -> bool:
        """Whether what a document tells may be had from where the other has it."""
        return self.is_directed and self.confidence >= SURE


def retellings(
    entries: Mapping[str, MarkedDocument], groups: Iterable[Sequence[str]], is_open: Mapping[str, bool]
) -> dict[str, Retelling]:
    """For each document of which nothing else tells whence it has it, the one that it most likely retells.

    `groups` are the documents of each story; `is_open` says of which documents it is to be found out.
    """
    found: dict[str, Retelling] = {}
    for group in groups:
        members = [document for document in sorted(group) if document in entries]
        if any(is_open[document] for document in members) and len(members) > 1:
            best = most_likely({document: entries[document] for document in members}, is_open)
            found |= without_returns(best)
    return found


def most_likely(entries: Mapping[str, MarkedDocument], is_open: Mapping[str, bool]) -> dict[str, Retelling]:
    """For each open document of a story, the likeliest article that it retells."""
    tellings = {document: telling(entry) for document, entry in entries.items()}
    weight = weights(tellings.values())
    places = where_told(tellings) if len(tellings) > CANDIDATES + 1 else {}
    found: dict[str, Retelling] = {}
    for document in (each for each in tellings if is_open[each]):
        if len(tellings[document].sentences) < LEAST_SENTENCES:
            continue
        others = candidates(document, tellings, places, weight)
        alike = {other: same_told(tellings[document], tellings[other], weight) for other in others}
        drafts = [
            retelling(entries[document].document, entries[other].document, tellings, alike)
            for other in others
        ]
        likely = [draft for draft in drafts if draft is not None]
        if likely:
            found[document] = min(likely, key=lambda each: (-each.confidence, each.source))
    return found


def where_told(tellings: Mapping[str, Telling]) -> dict[str, list[str]]:
    """The documents of every word, as often as it stands in them."""
    found: dict[str, list[str]] = {}
    for document, each in tellings.items():
        for word, places in each.places.items():
            found.setdefault(word, []).extend([document] * len(places))
    return found


def candidates(
    document: str,
    tellings: Mapping[str, Telling],
    places: Mapping[str, Sequence[str]],
    weight: Mapping[str, float],
) -> list[str]:
    """The few documents that share most of the words that are not common; in a small story, all."""
    others = [other for other in tellings if other != document]
    if len(others) <= CANDIDATES:
        own = tellings[document].places.keys()
        return [other for other in others if is_near(own, tellings[other].places.keys())]
    shared: dict[str, float] = {}
    for word in sorted(tellings[document].places):
        if len(places[word]) <= COMMON:
            for other in places[word]:
                shared[other] = shared.get(other, 0.0) + weight[word]
    shared.pop(document, None)
    return sorted(shared, key=lambda other: (-round(shared[other], 6), other))[:CANDIDATES]


def is_near(own: Set[str], other: Set[str]) -> bool:
    """Whether two articles have enough words in common for one to retell the other."""
    return len(own & other) >= LEAST_VOCABULARY * min(len(own), len(other))


def retelling(
    receiver: Document,
    source: Document,
    tellings: Mapping[str, Telling],
    alike: Mapping[str, Sequence[Pair]],
) -> Retelling | None:
    """Whether one document retells another, where it tells enough of it and is not the earlier."""
    own, other, pairs = tellings[receiver.id], tellings[source.id], alike[source.id]
    covered = len(pairs) / len(own.sentences)
    turn = later(receiver, source)
    if len(pairs) < LEAST_SENTENCES or covered < LEAST_COVERED or turn < 0 or is_same_house(receiver, source):
        return None
    if shared(own, other, pairs) < LEAST_SHARED:
        return None
    found = evidence(own, other, pairs, alike, is_later=turn > 0)
    confidence = likelihood(found)
    if found.order < LEAST_ORDER or confidence < EVEN:
        return None
    back = [(right, left) for left, right in sorted(pairs, key=lambda pair: pair[1])]
    ahead = likelihood(evidence(own, other, pairs, {}, is_later=False))
    reverse = likelihood(evidence(other, own, back, {}, is_later=False))
    return Retelling(
        document=receiver.id, source=source.id, confidence=round(confidence, 2),
        is_directed=turn > 0 or odds(ahead) >= SURE_TURN * odds(reverse),
        sentences=tuple((own.sentences[left].span, other.sentences[right].span) for left, right in pairs),
    )  # fmt: skip


def shared(receiver: Telling, source: Telling, pairs: Sequence[Pair]) -> float:
    """The share of words that sentences which tell the same have in common, on the mean."""
    told = [(receiver.sentences[left].words, source.sentences[right].words) for left, right in pairs]
    return sum(len(set(left) & set(right)) / min(len(left), len(right)) for left, right in told) / len(told)


def is_same_house(receiver: Document, source: Document) -> bool:
    """Whether both are of one outlet, or of one page."""
    same_page = {receiver.id, receiver.revision_of} & {source.id, source.revision_of} - {None}
    return bool(same_page) or (receiver.outlet is not None and receiver.outlet == source.outlet)


def later(receiver: Document, source: Document) -> int:
    """1 where a receiver is surely of a later day than a source, -1 where it is of an earlier one."""
    own = bounds(receiver.published.edtf) if receiver.published else None
    other = bounds(source.published.edtf) if source.published else None
    if own is None or other is None:
        return 0
    return 1 if other[1] < own[0] else -1 if own[1] < other[0] else 0


def evidence(
    receiver: Telling,
    source: Telling,
    pairs: Sequence[Pair],
    alike: Mapping[str, Sequence[Pair]],
    *,
    is_later: bool,
) -> Evidence:
    """What speaks for and against a retelling; `alike` are the receiver's pairs with every candidate."""
    told = [(receiver.manners[left], source.manners[right]) for left, right in pairs]
    own = {left for left, _ in pairs}
    tellers = [
        sum(any(left == at for left, _ in each) for each in alike.values())
        for at in range(len(receiver.sentences))
    ]
    besides = [each for at, each in enumerate(receiver.manners) if at not in own]
    return Evidence(
        covered=len(pairs) / len(receiver.sentences),
        taken=len(pairs) / len(source.sentences),
        order=order([right for _, right in pairs]),
        rarity=sum(log(len(alike) / tellers[left]) for left, _ in pairs if tellers[left]),
        elsewhere=sum(count > 0 for at, count in enumerate(tellers) if at not in own),
        other_speakers=sum(is_other_speaker(left, right) for left, right in told),
        new_speakers=sum(is_new_speaker(left, right) for left, right in told),
        other_numbers=sum(is_other_number(left, right) for left, right in told),
        own=sum(left.is_own and not right.is_own for left, right in told),
        own_besides=sum(each.is_own for each in besides),
        is_later=is_later,
    )


def is_other_speaker(left: Manner, right: Manner) -> bool:
    """Whether two sentences name speakers with nothing in common."""
    return bool(left.speakers and right.speakers) and not left.speakers & right.speakers


def is_new_speaker(left: Manner, right: Manner) -> bool:
    """Whether a sentence names a speaker where the other tells of none."""
    return bool(left.speakers) and not right.speakers and not right.is_veiled


def is_other_number(left: Manner, right: Manner) -> bool:
    """Whether two sentences give numbers and share none."""
    return bool(left.numbers and right.numbers) and not left.numbers & right.numbers


def likelihood(found: Evidence) -> float:
    """How likely a retelling is."""
    total = CONSTANT + sum(weight * getattr(found, name) for name, weight in WEIGHTS.items())
    return 1 / (1 + exp(-total))


def odds(likely: float) -> float:
    """A probability as odds."""
    return likely / max(1e-9, 1 - likely)


def order(places: Sequence[int]) -> float:
    """How unlikely it is that places drawn at random are as well in order, in nats."""
    first = places[:LONGEST_ORDER]
    turned = sum(left > right for at, left in enumerate(first) for right in first[at + 1 :])
    return -log(sum(orders(len(first))[: turned + 1]) / factorial(len(first)))


@cache
def orders(size: int) -> tuple[int, ...]:
    """How many orders of so many things have 0, 1, 2 … pairs turned round."""
    counts = [1]
    for more in range(2, size + 1):
        counts = [sum(counts[max(0, at - more + 1) : at + 1]) for at in range(len(counts) + more - 1)]
    return tuple(counts)


def without_returns(found: Mapping[str, Retelling]) -> dict[str, Retelling]:
    """Of two that would retell one another, the likelier alone."""
    return {
        document: each
        for document, each in found.items()
        if not (
            (back := found.get(each.source))
            and back.source == document
            and (-back.confidence, back.document) < (-each.confidence, document)
        )
    }
