"""Claims that may assert the same in other words: the origins of one may stand behind the other too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    """The claims, each with a higher number that counts the origins of what may be the same claim.

    One that may be any of many is taken for the one that adds most: of "the fire", every sentence on it may
    tell the same, and not all of them do.
    """
    pages = {claim.id: pages_of(claim, weigher) for claim in claims}
    return tuple(widest(claim, pages, weigher.copied_from) if claim.near else claim for claim in claims)


def widest(claim: Claim, pages: Mapping[str, Pages], copied_from: Upstream) -> Claim:
    """A claim with the origins of those near it; where these are many, of the one that adds most."""
    choices = [claim.near] if len(claim.near) <= ALL_NEAR else [(other,) for other in claim.near]
    found = (widened(claim, near, pages, copied_from) for near in choices)
    return max(found, key=lambda wider: wider.independent.high)


def pages_of(claim: Claim, weigher: Weigher) -> dict[str, list[Root]]:
    """The origins that each article of a claim gives."""
    witnesses = witnesses_of(claim.variants)
    return weigher.by_page((witness, weigher.ways.roots_of(witness.origins)) for witness in witnesses)


def widened(claim: Claim, near: Sequence[str], pages: Mapping[str, Pages], copied_from: Upstream) -> Claim:
    """A claim whose higher number counts the origins that only articles of some claims near it give.

    What has the text of an article of the claim adds none.
    """
    own = pages[claim.id]
    near_pages = (pages[other].items() for other in near if other in pages)
    more = [
        root
        for page, roots in chain.from_iterable(near_pages)
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
