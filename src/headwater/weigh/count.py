"""Count the origins behind an assertion: surely different, and possibly different."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from headwater.record.account import Interval
from headwater.record.collation import Root
from headwater.weigh.reasons import reason


def interval(pages: Mapping[str, Sequence[Root]]) -> Interval:
    """How many origins stand behind an assertion, given those of each article that has it."""
    different = without_echoes(one_each(root for roots in pages.values() for root in roots))
    joined = surely_different(different)
    sourced = sum(any(root.weight != "unknown" for root in roots) for roots in pages.values())
    why = reason(different, joined, sourced=sourced, articles=len(pages))
    return Interval(low=len(joined), high=len(different), why=why)


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
    rank = ("known", "anonymous", "unseen", "unknown").index(root.weight)
    return rank, root.origin.name, root.origin.id


def surely_different(roots: Sequence[Root]) -> list[list[Root]]:
    """The roots that count, those that may be one together.

    A nameless person may be any named one; unseen sources of all kinds count as one
    where nothing is known, and as nothing beside what is; unknown never counts.
    """
    known = kin_groups(without_served_states([root for root in roots if root.weight == "known"]))
    anonymous = [root for root in roots if root.weight == "anonymous"]
    has_speaker = any(root.origin.how != "own" for group in known for root in group)
    if anonymous and not has_speaker:
        known.append(anonymous)
    unseen = [root for root in roots if root.weight == "unseen"]
    return known or ([unseen] if unseen else [])


def without_served_states(roots: Sequence[Root]) -> list[Root]:
    """The roots without a state that speaks beside somebody who serves it: "Norland said" is one of them."""
    served = {root.serves for root in roots if not root.is_state}
    return [root for root in roots if not (root.is_state and root.serves in served)]


def kin_groups(roots: Sequence[Root]) -> list[list[Root]]:
    """Roots that share kin, directly or through others, in one group."""
    groups: list[list[Root]] = []
    for root in roots:
        kin = {root.identity, *root.kin}
        near = [
            group
            for group in groups
            if any(kin & {other.identity, *other.kin} or may_be_one(root, other) for other in group)
        ]
        groups = [group for group in groups if group not in near]
        groups.append([*(member for group in near for member in group), root])
    return groups


def may_be_one(left: Root, right: Root) -> bool:
    """Whether nothing shows that two sources are not one, or do not speak for one another."""
    return may_be_one_person(left, right) or may_serve(left, right) or may_serve(right, left)


def may_be_one_person(left: Root, right: Root) -> bool:
    """Whether one is known by a single word that is the surname of the other, a person.

    What a bare surname was taken for does not matter: "Salt said" may be Ada Salt.
    """
    short, full = sorted((left, right), key=lambda root: len(root.origin.name.split()))
    words = short.origin.name.casefold().split()
    return full.person is not None and len(words) == 1 and words[0] == full.person.casefold().split()[-1]


def may_serve(person: Root, body: Root) -> bool:
    """Whether somebody whose title names no institution may speak for the one beside her."""
    return person.person is not None and person.is_titled and not person.kin and body.is_body
