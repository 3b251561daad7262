"""What may assert the same in other words: the origins of one may stand behind the other too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from msgspec.structs import replace

from headwater.record.account import Claim
from headwater.record.collation import Root
from headwater.weigh.claims import Weigher, witnesses_of
from headwater.weigh.count import possible
from headwater.weigh.reasons import perhaps
from headwater.weigh.upstream import Upstream, are_one_text
from headwater.weigh.verdict import verdict_of

ALL_NEAR = 2  # claims; of what more are near, one at most is the same: the others tell of the whole story

Pages = Mapping[str, Sequence[Root]]


def with_possible(claims: Sequence[Claim], weigher: Weigher) -> tuple[Claim, ...]:
    """The claims, each with a higher number that counts the origins of what may be the same claim, and of
    the sentences elsewhere that may tell it.

    One that may be any of many is taken for the one that adds most: of "the fire", every sentence on it may
    tell the same, and not all of them do.
    """
    pages = {claim.id: pages_of(claim, weigher) for claim in claims}
    return tuple(widest(claim, pages, weigher) for claim in claims)


def widest(claim: Claim, pages: Mapping[str, Pages], weigher: Weigher) -> Claim:
    """A claim with the origins of those near it; where these are many, of the one that adds most."""
    if not claim.near and not claim.elsewhere:
        return claim
    choices = [claim.near] if len(claim.near) <= ALL_NEAR else [(other,) for other in claim.near]
    told = list(told_elsewhere(claim, weigher))
    found = (
        widened(claim, pages[claim.id], chain(told, *near_pages(near, pages)), weigher.copied_from)
        for near in choices
    )
    return max(found, key=lambda wider: wider.independent.high)


def pages_of(claim: Claim, weigher: Weigher) -> dict[str, list[Root]]:
    """The origins that each article of a claim gives."""
    witnesses = witnesses_of(claim.variants)
    return weigher.by_page((witness, weigher.ways.roots_of(witness.origins)) for witness in witnesses)


def near_pages(
    near: Iterable[str], pages: Mapping[str, Pages]
) -> Iterator[Iterable[tuple[str, Sequence[Root]]]]:
    """The articles of some claims, those that are shown, with the origins that they give there."""
    return (pages[other].items() for other in near if other in pages)


def told_elsewhere(claim: Claim, weigher: Weigher) -> Iterator[tuple[str, Sequence[Root]]]:
    """The articles that may tell a claim in a sentence of their own, with the origins of that."""
    for passage in claim.elsewhere:
        yield weigher.page(passage.span.document), weigher.ways.roots_of(passage.origins)


def widened(
    claim: Claim, own: Pages, others: Iterable[tuple[str, Sequence[Root]]], copied_from: Upstream
) -> Claim:
    """A claim whose higher number counts the origins that only other articles give.

    What has the text of an article of the claim adds none.
    """
    more = [
        root
        for page, roots in others
        if not any(page == each or are_one_text(page, each, copied_from) for each in own)
        for root in roots
    ]
    here = [root for roots in own.values() for root in roots]
    together = possible([*here, *more])
    added = len(together) - len(possible(here))
    if added <= 0:
        return claim
    known = {root.identity for root in here}
    why = perhaps([root for root in together if root.identity not in known])
    high = claim.independent.high + added
    independent = replace(claim.independent, high=high, why=f"{claim.independent.why} {why}")
    return replace(claim, independent=independent, verdict=verdict_of(independent, here))
