"""Whether two sources are surely two: nothing less may raise the lower number."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import product

from headwater.data.word_lists import word_list
from headwater.record.collation import Root
from headwater.weigh.bodies import (
    body_words,
    is_her_ministry,
    is_of_another_ministry,
    surely_two_bodies,
    surely_two_trades,
    trades_of,
)
from headwater.weigh.people import may_be_misspelt, may_be_one_person

Pair = tuple[str, str]
# Services of which those in charge at a place are one, so that their name need not be given.
SERVING = frozenset("army court fire police prosecution".split())
BEING_THERE = frozenset("bystander eyewitness onlooker passerby survivor suspect victim witness".split())
KIN = word_list("separate.kin")

EXACT = 14  # sources; an exact search costs 2 to the power of this many steps at worst
# Titles of people who hold no office: what they say is their own.
PRIVATE_TITLES = word_list("separate.private_titles")


def surely_two(left: Root, right: Root) -> bool:
    """Whether something shows that two sources are not one, and that neither speaks for the other."""
    if {left.identity, *left.kin} & {right.identity, *right.kin}:
        return False
    if "referring" in {left.weight, right.weight}:
        return False
    if "anonymous" in {left.weight, right.weight}:
        is_own = any(root.origin.how == "own" and root.weight == "known" for root in (left, right))
        return is_own or surely_two_described(left, right)
    if "own" in {left.origin.how, right.origin.how}:
        return True
    if left.is_state or right.is_state:
        return surely_two_with_state(left, right)
    if left.is_person and right.is_person:
        return surely_two_people(left, right)
    if left.is_person or right.is_person:
        person, body = (left, right) if left.is_person else (right, left)
        return surely_not_hers(person, body)
    return surely_two_institutions(left, right)


def surely_two_institutions(left: Root, right: Root) -> bool:
    """Whether what two bodies are said to be, or else their names, tells that they are two."""
    if surely_two_trades(told_of(left), told_of(right)):
        return True
    return surely_two_bodies(left.names, right.names, are_named=left.is_named and right.is_named)


def surely_two_with_state(left: Root, right: Root) -> bool:
    """A state is one of those who serve it; of whom it is not known whom they serve may serve it."""
    if left.serves and right.serves:
        return serve_two_states(left, right)
    return is_private(left) or is_private(right)


def serve_two_states(left: Root, right: Root) -> bool:
    """Whether each is known to serve a state, and not the same."""
    return bool(left.serves and right.serves) and left.serves != right.serves


def surely_two_described(left: Root, right: Root) -> bool:
    """Whether a service known by its work ("police") stands beside another, or beside somebody in private.

    Of other nameless people it is never known that they are not the same.
    """
    if is_service(left) and is_service(right):
        return surely_two_trades(called(left), called(right))
    if not is_service(left) and not is_service(right):
        return False
    service, other = (left, right) if is_service(left) else (right, left)
    if other.weight == "anonymous" or not other.is_person:
        return is_privately_called(other)
    return surely_not_hers(other, service)


def is_service(root: Root) -> bool:
    """Whether a body, named or not, is of a trade of which a place has one."""
    is_body = not root.is_person and not root.is_state and root.origin.how == "named"
    return is_body and bool(trades_of(called(root)) & SERVING) and not called(root) & (PRIVATE_TITLES | KIN)


def is_privately_called(root: Root) -> bool:
    """Whether the words for somebody without a name tell that she holds no office: "a friend"."""
    words = called(root)
    return root.weight == "anonymous" and bool(words & (PRIVATE_TITLES | KIN)) and not trades_of(words)


def called(root: Root) -> frozenset[str]:
    """The words of all that a body or somebody is called by."""
    return body_words(" ".join(root.names or (root.origin.name,)))


def surely_two_people(left: Root, right: Root) -> bool:
    """Whether two people are two by their names, and what is known of their offices shows two bodies.

    Of whom no office is known may serve where the other does; only who holds none speaks for herself.
    """
    if may_be_one_person(left.names, right.names):
        return False
    if is_private(left) or is_private(right) or serve_two_states(left, right):
        return True
    for one, other in ((left, right), (right, left)):
        if was_there(one) and trades_of(office_words(other)) & SERVING:
            return True
    if left.kin_names and right.kin_names:
        return surely_two_bodies(left.kin_names, right.kin_names, are_named=True)
    return surely_two_trades(office_words(left), office_words(right))


def surely_not_hers(person: Root, body: Root) -> bool:
    """Whether an institution is none that a person may speak for."""
    names = body.names or (body.origin.name,)
    if any(may_be_misspelt(name, other) for name, other in product(person.names, names)):
        return False
    if is_private(person) or (was_there(person) and is_service(body)) or serve_two_states(person, body):
        return True
    if is_her_ministry(person.titles, names):
        return False
    if person.kin_names and surely_two_bodies(person.kin_names, names, are_named=body.is_named):
        return True
    return is_of_another_ministry(person.titles, names) or surely_two_trades(
        office_words(person), told_of(body)
    )


def told_of(body: Root) -> frozenset[str]:
    """The words of all that a body is called by, or said to be ("the relief organisation Lamplight")."""
    return called(body) | body_words(" ".join(body.titles))


def office_words(person: Root) -> frozenset[str]:
    """The words that tell what somebody does, and for whom."""
    return body_words(" ".join((*person.titles, *person.kin_names)))


def is_private(person: Root) -> bool:
    """Whether somebody holds no office, by the titles given to her."""
    if not person.is_person or person.kin or not person.titles:
        return False
    return all(PRIVATE_TITLES & set(title.casefold().split()) for title in person.titles)


def was_there(person: Root) -> bool:
    """Whether somebody speaks as one who saw or suffered it, and serves none of those who look into it."""
    words = office_words(person)
    return person.is_person and bool(BEING_THERE & words) and not trades_of(words) & SERVING


def largest_separate(roots: Sequence[Root], together: Collection[Pair] = ()) -> list[Root]:
    """A largest set of sources of which any two are surely two, the first in order where there are several.

    Those that stand `together`, as pairs of identities, may be one. Taken greedily above
    `EXACT` sources: too small a set is only careful.
    """
    near = {
        index: {
            other
            for other, root in enumerate(roots)
            if other != index and (not surely_two(one, root) or pair_of(one, root) in together)
        }
        for index, one in enumerate(roots)
    }
    chosen = exact(tuple(range(len(roots))), near) if len(roots) <= EXACT else greedy(near)
    return [roots[index] for index in sorted(chosen)]


def pair_of(left: Root, right: Root) -> Pair:
    """Two sources by their identities, in order."""
    first, second = sorted((left.identity, right.identity))
    return first, second


def exact(left: tuple[int, ...], near: dict[int, set[int]]) -> tuple[int, ...]:
    """The largest set of numbers none of which is near another."""
    if not left:
        return ()
    first, rest = left[0], left[1:]
    with_first = (first, *exact(tuple(each for each in rest if each not in near[first]), near))
    if not near[first] & set(rest):
        return with_first
    without = exact(rest, near)
    return with_first if len(with_first) >= len(without) else without


def greedy(near: dict[int, set[int]]) -> tuple[int, ...]:
    """A large set of numbers none of which is near another: those with the fewest neighbours first."""
    chosen: list[int] = []
    for index in sorted(near, key=lambda each: (len(near[each]), each)):
        if not near[index] & set(chosen):
            chosen.append(index)
    return tuple(chosen)
