"""Bearers of names put together by hand, and the pairs that a rule joins of them, told by their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from headwater.gather.bearers import Bearer, without_article
from headwater.gather.block import Pair
from headwater.gather.compare.letters import name_words
from headwater.gather.forest import Forest
from headwater.record.mark import ActorKind, Chain
from headwater.record.settlement import ChainKey
from headwater.record.span import Span

Rule = Callable[[Sequence[Bearer], Forest], Iterable[Pair]]


def bearer(
    name: str,
    kind: ActorKind = "person",
    *,
    document: str = "d1",
    story: str = "s1",
    country: str | None = None,
    also: Sequence[str] = (),
    mentions: Sequence[int] = (0,),
    is_named: bool = True,
) -> Bearer:
    """Who has this name, and `also` others, in a document; `mentions` are where the name begins."""
    spans = tuple(Span(document=document, start=start, end=start + len(name)) for start in mentions)
    chain = Chain(
        id=f"{name}:{spans[0].start if spans else 0}",
        name=name,
        names=(name, *also) if is_named else (),
        kind=kind,
        country=country,
        roles=(),
        mentions=spans,
    )
    return Bearer(
        key=ChainKey(document=document, chain=chain.id),
        chain=chain,
        name=without_article(name),
        words=name_words(without_article(name)),
        story=story,
        kind=kind,
    )


def joined(
    rule: Rule, *bearers: Bearer, already: Iterable[Pair] = ()
) -> set[tuple[tuple[str, str], tuple[str, str]]]:
    """The pairs that a rule would join, each as two bearers told by document and name."""
    forest = Forest(len(bearers))
    for left, right in already:
        forest.join(left, right)
    told = [(each.key.document, each.name) for each in bearers]
    pairs = (sorted((told[left], told[right])) for left, right in rule(bearers, forest))
    return {(one, other) for one, other in pairs}


def names(pairs: Iterable[tuple[tuple[str, str], tuple[str, str]]]) -> set[tuple[str, ...]]:
    """The same pairs by their names alone."""
    return {tuple(sorted((one[1], other[1]))) for one, other in pairs}
