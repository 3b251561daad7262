"""Retellings: an article whose sentences follow another's in other words, without a credit.

Two who were there tell the same facts, too. What betrays a retelling is that nearly all it
tells stands in the other article, in the same order, from the same speakers, with nothing
of its own, while the other articles on the happening tell another choice of facts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from math import exp, factorial, log

from headwater.record.document import Document
from headwater.record.edtf import bounds
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from headwater.trace.tellings import Manner, Pair, Telling, is_close, same_told, telling, weights

CANDIDATES = 12  # articles of a story that one is held against
LEAST_VOCABULARY = 0.2  # of the smaller one
COMMON = 40  # sentences of a story with a word; one that more have leads to no candidate
LEAST_SENTENCES = 4  # told alike; fewer recur by chance
LEAST_COVERED = 0.5  # of the receiver's sentences
LEAST_ORDER = 1.7  # nats: one of six orders drawn at random is as like
LEAST_SHARED = 0.45  # of the words of a sentence, on the mean
EVEN = 0.5  # from this confidence on a relay is told at all
# Of 745 real reports, many on one happening each, two that share no text are shown as retellings, one of them
# surely (a navy's release in other words). All eleven that were written as rewritings are shown, surely.
SURE = 0.6
SURE_TURN = 3.0  # how much likelier one direction must be than the other to be known
MOST_NEW = 5  # names or numbers of its own; more tell no more
LONGEST_ORDER = 10  # sentences whose order is counted exactly; for more, the first of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """How one article tells what another tells: counts over the sentences that both tell."""

    covered: float  # of the receiver's sentences
    taken: float  # of the source's sentences
    order: float  # how unlikely so like an order is by chance, in nats
    rarity: float  # how few others tell the same sentences, in nats
    elsewhere: int  # sentences of the receiver that only others tell
    new_speakers: int  # where the source names nobody
    other_numbers: int
    own: int  # told to the receiver itself, and not to the source
    own_besides: int  # told to the receiver itself, of what the source does not tell
    is_later: bool
    names: int  # of the receiver, nowhere in the source
    numbers: int


# Fitted by logistic regression on eight invented piles (`python -m bench.simulated`), eleven piles in which
# one article was written as another's rewriting, and 745 real reports, taken for independent.
CONSTANT = -3.1
WEIGHTS: Mapping[str, float] = {
    "covered": -0.76, "taken": 4.67, "order": 0.28, "rarity": 0.12, "elsewhere": -0.21, "new_speakers": -0.8,
    "other_numbers": -0.38, "own": -1.83, "own_besides": -0.91, "is_later": 0.96, "names": -0.49,
    "numbers": -1.09,
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
    entries: Mapping[str, MarkedDocument],
    groups: Iterable[Sequence[str]],
    is_open: Mapping[str, bool],
    signed: Collection[str] = (),
    copied: Collection[frozenset[str]] = frozenset(),
) -> dict[str, Retelling]:
    """For each document of which nothing else tells whence it has it, the one that it most likely retells.

    `groups` are the documents of each story; `is_open` says of which documents it is to be found out.
    What an agency or a body has `signed` is nobody else's in other words. Of two that are `copied`,
    one from the other, neither is a retelling.
    """
    found: dict[str, Retelling] = {}
    for group in groups:
        members = [document for document in sorted(group) if document in entries]
        if any(is_open[document] for document in members) and len(members) > 1:
            best = most_likely({document: entries[document] for document in members}, is_open, signed, copied)
            found |= without_returns(best)
    return found


def most_likely(
    entries: Mapping[str, MarkedDocument],
    is_open: Mapping[str, bool],
    signed: Collection[str] = (),
    copied: Collection[frozenset[str]] = frozenset(),
) -> dict[str, Retelling]:
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
            retelling(entries[document].document, entries[other].document, tellings, alike, signed)
            for other in others
            if frozenset((document, other)) not in copied
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
    signed: Collection[str] = (),
) -> Retelling | None:
    """Whether one document retells another, where it tells enough of it and is not the earlier."""
    own, other, pairs = tellings[receiver.id], tellings[source.id], alike[source.id]
    covered = len(pairs) / len(own.sentences)
    turn = later(receiver, source) or (source.id in signed) - (receiver.id in signed)
    if len(pairs) < LEAST_SENTENCES or covered < LEAST_COVERED or turn < 0 or is_same_house(receiver, source):
        return None
    if order([right for _, right in pairs]) < LEAST_ORDER or shared(own, other, pairs) < LEAST_SHARED:
        return None
    found = evidence(own, other, pairs, alike, is_later=later(receiver, source) > 0)
    confidence = likelihood(found)
    if confidence < EVEN:
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
        covered=len(own) / len(receiver.sentences),
        taken=len({right for _, right in pairs}) / len(source.sentences),
        order=order([right for _, right in pairs]),
        rarity=sum(log(len(alike) / tellers[left]) for left, _ in pairs if tellers[left]),
        elsewhere=sum(count > 0 for at, count in enumerate(tellers) if at not in own),
        new_speakers=sum(is_new_speaker(left, right) for left, right in told),
        other_numbers=sum(is_other_number(left, right) for left, right in told),
        own=sum(left.is_own and not right.is_own for left, right in told),
        own_besides=sum(each.is_own for each in besides),
        is_later=is_later,
        names=min(MOST_NEW, len(receiver.names - source.vocabulary)),
        numbers=min(MOST_NEW, new_numbers(receiver, source)),
    )


def new_numbers(receiver: Telling, source: Telling) -> int:
    """How many numbers of a receiver a source has nowhere, not rounded either."""
    return sum(not is_close(number, source.every_number) for number in receiver.every_number)


def is_new_speaker(left: Manner, right: Manner) -> bool:
    """Whether a sentence names a speaker where the other tells of none."""
    return bool(left.speakers) and not right.speakers and not right.is_veiled


def is_other_number(left: Manner, right: Manner) -> bool:
    """Whether two sentences give numbers and share none."""
    others = sorted(right.numbers)
    return bool(left.numbers and others) and not any(is_close(number, others) for number in left.numbers)


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
