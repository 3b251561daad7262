"""Two persons of one name whom an article tells apart: "She is not related to the mayor of the same name"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from headwater.gather.bearers import Bearer
from headwater.gather.block import Pair
from headwater.record.mark import Chain
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import ChainKey
from headwater.record.span import Span

# What stands between two persons of whom a sentence says that they are two.
UNRELATED = re.compile(
    r"(?:\bnot|n[’']t|\bno|\bin no way)\s(?:\w{1,12}\s)?(?:related|relation|relative)\s(?:to|of)\b"
    r"|\bunrelated\sto\b|\bnot\s(?:to\sbe\s)?(?:confused|mistaken)\s(?:with|for)\b"
)
NAMED_ALIKE = re.compile(r"\s(?:of|with|who bears|bearing)\s(?:the|an?)\s(?:same|identical)\s(?:sur)?name\b")
MOST_TOLD = 64  # times that an article says so; more of them are made to harm
REACH = 60  # code points from such words to the second person


def told_apart(pile: Sequence[MarkedDocument], bearers: Sequence[Bearer]) -> Iterator[Pair]:
    """The pairs of bearers of whom an article says that they are two, in it and by office in the others."""
    number = {bearer.key: at for at, bearer in enumerate(bearers)}
    holders = holders_of_offices(bearers)
    for entry in pile:
        for one, other in sorted(pairs_within(entry)):
            left, right = (
                number[ChainKey(document=entry.document.id, chain=chain)] for chain in (one, other)
            )
            yield left, right
            yield from ((left, at) for at in namesakes(bearers[left], bearers[right], holders))


def pairs_within(entry: MarkedDocument) -> set[tuple[str, str]]:
    """The chains of an article that a sentence of it tells apart, each the one it speaks of first."""
    text = entry.document.text
    found: set[tuple[str, str]] = set()
    if not (UNRELATED.search(text) or NAMED_ALIKE.search(text)):
        return found
    matches = (
        (sentence.span, sentence.span.start + match.start(), sentence.span.start + match.end())
        for sentence in entry.marks.sentences
        for words in (text[sentence.span.start : sentence.span.end],)
        for match in (*UNRELATED.finditer(words), *NAMED_ALIKE.finditer(words))
    )
    for span, start, end in islice(matches, MOST_TOLD):
        pair = told_of(entry, span, (start, end))
        found |= {pair} if pair else set()
    return found


def told_of(entry: MarkedDocument, sentence: Span, at: tuple[int, int]) -> tuple[str, str] | None:
    """Who is named or meant last before such words, and another one who stands behind them or ends there."""
    inside = sorted(
        (span, chain.id, bool(chain.names))
        for chain in entry.marks.chains
        if chain.kind == "person"
        for span in chain.mentions
        if sentence.start <= span.start and span.end <= sentence.end
    )
    others = [chain for span, chain, _ in inside if span.end == at[0] or at[1] <= span.start <= at[1] + REACH]
    ones = [chain for span, chain, is_named in inside if is_named and span.end <= at[0]]
    pairs = ((one, other) for other in others[:1] for one in reversed(ones) if one != other)
    return next(pairs, None)


def holders_of_offices(bearers: Sequence[Bearer]) -> Mapping[tuple[str, str], Sequence[int]]:
    """The named persons by surname and by each office that they are told to hold."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, bearer in enumerate(bearers):
        if bearer.kind == "person" and bearer.is_named:
            for noun in offices(bearer.chain):
                found[bearer.words[-1], noun].append(at)
    return found


def offices(chain: Chain) -> frozenset[str]:
    """The head nouns of what somebody is told to be."""
    return frozenset(head_noun(role.text) for role in chain.roles)


def head_noun(role: str) -> str:
    """The noun that heads a role or a description ("governor" of "former governor of Velm")."""
    return (role.casefold().split(" of ")[0].split() or [""])[-1]


def namesakes(one: Bearer, other: Bearer, holders: Mapping[tuple[str, str], Sequence[int]]) -> Sequence[int]:
    """Who elsewhere has the surname of one, and the office by which the other is described without a name."""
    noun = head_noun(other.chain.name)
    if other.is_named or not one.is_named or noun in offices(one.chain):
        return ()
    return holders.get((one.words[-1], noun), ())
