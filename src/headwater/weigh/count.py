"""Count the origins behind an assertion: surely different, and possibly different."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from headwater.record.account import Interval
from headwater.record.collation import Root
from headwater.weigh.doubles import without_doubles
from headwater.weigh.reasons import reason
from headwater.weigh.separate import Pair, largest_separate, surely_two


def interval(
    pages: Mapping[str, Sequence[Root]], copies: Collection[str] = (), doubtful: Collection[Pair] = ()
) -> Interval:
    """How many origins stand behind an assertion, given those of each article that has it.

    What is only in `copies`, articles that are mostly the text of another one here, is not
    surely an origin of its own: a copy's changed words may be read in another way. Of pairs that
    are `doubtful` it is not sure that both speak of the same thing.
    """
    every = one_each(root for roots in pages.values() for root in roots)
    different = possible(every)
    originals = [roots for page, roots in pages.items() if page not in copies]
    counting = without_echoes(one_each(root for roots in originals for root in roots))
    joined = surely_different(without_echoed(counting, every), credited_together(originals) | set(doubtful))
    sourced = sum(any(root.weight != "unknown" for root in roots) for roots in pages.values())
    why = reason(different, joined, sourced=sourced, articles=len(pages))
    return Interval(low=len(joined), high=max(len(joined), len(different)), why=why)


def possible(roots: Iterable[Root]) -> list[Root]:
    """The roots that may be different."""
    return without_doubles(without_echoes(one_each(roots)))


def credited_together(pages: Iterable[Sequence[Root]]) -> frozenset[Pair]:
    """Publishers whose reporters one article credits for the same words, where neither has them without the
    other: the words may be those of either."""
    own = [frozenset(root.identity for root in roots if root.origin.how == "own") for roots in pages]
    pairs = {pair for houses in own for pair in combinations(sorted(houses), 2)}
    alone = {house for houses in own if len(houses) == 1 for house in houses}
    return frozenset(pair for pair in pairs if not set(pair) <= alone)


def without_echoed(roots: Sequence[Root], every: Sequence[Root]) -> list[Root]:
    """The roots without the unseen outlets whose own articles say it here, and do not say from whom."""
    houses = {house for root in every if root.weight == "unknown" for house in root.kin}
    return [root for root in roots if root.weight != "unseen" or root.identity not in houses]


def without_echoes(roots: Sequence[Root]) -> list[Root]:
    """The roots without the unknown ones of an outlet that another article names as its source.

    "The Ebb reported" and the Ebb's own article, which names nobody, are one.
    """
    houses = {root.identity for root in roots if root.weight == "unseen"}
    return [root for root in roots if root.weight != "unknown" or not houses & set(root.kin)]


def one_each(roots: Iterable[Root]) -> list[Root]:
    """One root for each identity, the best known of them, in the order of their names."""
    by_identity: dict[str, Root] = {}
    for root in sorted(roots, key=_order):
        by_identity.setdefault(root.identity, root)
    return sorted(by_identity.values(), key=_order)


def _order(root: Root) -> tuple[int, str, str]:
    rank = ("known", "anonymous", "referring", "unseen", "unknown").index(root.weight)
    return rank, root.origin.name, root.origin.id


def surely_different(roots: Sequence[Root], together: Collection[Pair] = ()) -> list[list[Root]]:
    """The sources that count, each with those that may be one with it.

    Unseen sources of all kinds count as one where nothing is known, and as nothing
    beside what is; unknown never counts.
    """
    known = [root for root in roots if root.weight in {"known", "anonymous"}]
    known = known or [root for root in roots if root.weight == "referring"]
    counted = largest_separate(without_doubles(known), together)
    unseen = [root for root in roots if root.weight == "unseen"]
    return with_near(counted, known) if counted else [unseen] if unseen else []


def with_near(counted: Sequence[Root], known: Sequence[Root]) -> list[list[Root]]:
    """Each source that counts with the named ones that may be one with it, under the first of them."""
    groups = [[root] for root in counted]
    for root in known:
        if root in counted or root.is_state or root.weight != counted[0].weight:
            continue
        group = next((group for group in groups if not surely_two(group[0], root)), None)
        if group is not None:
            group.append(root)
    return groups
