"""Trace one sentence: where else it stands in a pile, in which words, and the chain behind each."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from headwater.export.claims import distinct, plain_passage, witnesses
from headwater.export.forest import label
from headwater.export.index import SENTENCE_END, AccountIndex
from headwater.export.json_text import to_line
from headwater.export.report import Passage
from headwater.record.account import Account, Claim, StemmaEdge
from headwater.record.document import Document
from headwater.record.span import Span

Encode = Callable[[Sequence[str]], NDArray[np.float32]]

WORD = re.compile(r"[^\W_]+")
COMMON = frozenset(
    "a about after all also an and any are as at be been before but by can could did do does for from had "
    "has have he her him his how i if in into is it its may more most no not of on one or our out over said "
    "say says she should so some such than that the their them then there these they this those to up was we "
    "were what when where which who will with would you your".split()
)
STEM = 6  # letters; enough to join the forms of a word, too many to join words
NEAR = 0.45  # share of rare words in common, with the vectors' cosine where there are some
LIKELY = 40  # sentences compared by vectors at most
MOST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One step of a chain: who has it from whom, and the words that prove it."""

    receiver: str
    source: str
    how: str
    is_open: bool
    evidence: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A place where the sentence stands, how near its words are, and the chain behind it."""

    passage: Passage
    nearness: float
    claims: tuple[str, ...]
    chain: tuple[Link, ...]
    published: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceTrace:
    """Everything in a pile that says what a sentence says."""

    sentence: str
    matches: tuple[Match, ...]
    claims: tuple[Claim, ...]


def trace_sentence(account: Account, sentence: str, encode: Encode | None = None) -> SentenceTrace:
    """Where else a sentence stands in the pile, nearest first; `encode` gives vectors of unit length."""
    index = AccountIndex.of(account)
    spans = [span for document in account.documents for span in sentences_of(document)]
    found = near_spans(sentence, spans, index, encode)
    found = with_witnesses(found, index)
    matches = tuple(match_of(span, nearness, index) for span, nearness in found[:MOST])
    told = {claim for match in matches for claim in match.claims}
    return SentenceTrace(
        sentence=sentence,
        matches=matches,
        claims=tuple(distinct([claim for claim in account.claims if claim.id in told])),
    )


def sentences_of(document: Document) -> Iterator[Span]:
    """The sentences of the article itself, as its full stops divide it."""
    for zone in filter(attrgetter("is_kept"), document.zones):
        stops = (stop.end() for stop in SENTENCE_END.finditer(document.text, zone.start, zone.end))
        for start, end in pairwise([zone.start, *stops, zone.end]):
            if document.text[start:end].strip():
                length = len(document.text[start:end].rstrip())
                yield Span(document=document.id, start=start, end=start + length)


def stems(words: str) -> frozenset[str]:
    """The first letters of the words that carry meaning."""
    found = (word.casefold() for word in WORD.findall(words))
    return frozenset(word[:STEM] for word in found if word not in COMMON)


def near_spans(
    sentence: str, spans: Sequence[Span], index: AccountIndex, encode: Encode | None
) -> list[tuple[Span, float]]:
    """The sentences that are near enough, the nearest first."""
    stemmed = [stems(index.words(span)) for span in spans]
    shared = overlaps(stems(sentence), stemmed)
    likely = sorted(range(len(spans)), key=lambda at: (-shared[at], spans[at]))[:LIKELY]
    likely = [at for at in likely if shared[at] > 0]
    scores = {at: shared[at] for at in likely}
    if encode is not None and likely:
        vectors = encode([sentence, *(index.words(spans[at]) for at in likely)])
        cosines = vectors[1:] @ vectors[0]
        scores = {at: (shared[at] + float(cosine)) / 2 for at, cosine in zip(likely, cosines, strict=True)}
    near = [(spans[at], round(score, 4)) for at, score in scores.items() if score >= NEAR]
    return sorted(near, key=lambda pair: (-pair[1], pair[0]))


def overlaps(wanted: frozenset[str], stemmed: Sequence[frozenset[str]]) -> list[float]:
    """For each sentence the share of the wanted words it has, rare words weighing more."""
    counts = Counter(stem for found in stemmed for stem in found)
    weight = {stem: math.log((1 + len(stemmed)) / (1 + counts[stem])) + 0.1 for stem in wanted}
    total = sum(weight.values()) or 1.0
    return [sum(sorted(weight[stem] for stem in found & wanted)) / total for found in stemmed]


def with_witnesses(found: list[tuple[Span, float]], index: AccountIndex) -> list[tuple[Span, float]]:
    """The matches, and every witness of a claim that the nearest of them bears, whatever its words."""
    if not found:
        return []
    best, nearness = found[0]
    reached = [span for span, _ in found]
    variants = (variant for claim in claims_at(best, index) for variant in claim.variants)
    for witness in (witness for variant in variants for witness in variant.witnesses):
        span = index.sentence_around(witness.span)
        if not any(span.overlaps(other) for other in reached):
            reached.append(span)
            found.append((span, round(nearness / 2, 4)))
    return found


def claims_at(span: Span, index: AccountIndex) -> list[Claim]:
    """The claims that have a witness within a sentence."""
    return [
        claim
        for claim in index.account.claims
        if any(span.overlaps(witness.span) for variant in claim.variants for witness in variant.witnesses)
    ]


def match_of(span: Span, nearness: float, index: AccountIndex) -> Match:
    """One place with the chain behind it."""
    published = index.documents[span.document].published
    return Match(
        passage=plain_passage(span, index),
        nearness=nearness,
        claims=tuple(claim.id for claim in claims_at(span, index)),
        chain=tuple(chain_of(span, index)),
        published=published.edtf if published else None,
    )


def chain_of(span: Span, index: AccountIndex) -> Iterator[Link]:
    """Every step up from an article, by what covers this sentence and, further up, the same claims."""
    nodes = {node.id: node for node in index.account.stemma.nodes}
    telling = tellings(span, index)
    waiting = [node.id for node in index.account.stemma.nodes if node.document == span.document]
    seen, told = set(waiting), set[tuple[str, str]]()
    while waiting:
        here = waiting.pop(0)
        spans = telling.get(nodes[here].document or "", ())
        for edge in index.account.stemma.edges:
            if edge.from_ != here or not carries(edge, spans, index):
                continue
            link = Link(
                receiver=label(nodes[here], index),
                source=label(nodes[edge.to], index),
                how=edge.how,
                is_open=edge.direction == "open",
                evidence=tuple(plain_passage(proof, index) for proof in edge.evidence),
            )
            if (link.receiver, link.source) not in told:
                told.add((link.receiver, link.source))
                yield link
            if edge.to not in seen:
                seen.add(edge.to)
                waiting.append(edge.to)


def tellings(span: Span, index: AccountIndex) -> dict[str, list[Span]]:
    """Where the claims of a sentence stand, by document, the sentence itself with them."""
    found: dict[str, list[Span]] = defaultdict(list, {span.document: [span]})
    for claim in claims_at(span, index):
        for witness in witnesses(claim):
            found[witness.span.document].append(witness.span)
    return found


def carries(edge: StemmaEdge, spans: Sequence[Span], index: AccountIndex) -> bool:
    """Whether a relay behind an edge covers one of the passages, or the whole article."""
    relays = [relay for relay in index.account.relays if relay.id in edge.relays]
    return not relays or any(
        relay.scope == "article" or any(span.overlaps(part) for part in relay.scope for span in spans)
        for relay in relays
    )


def trace_json(trace: SentenceTrace) -> bytes:
    """A trace as one JSON object."""
    return to_line(trace)
