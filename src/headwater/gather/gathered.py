"""What is known of a group of bearers taken for one actor, and what keeps two groups apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from headwater.gather.armed import BODIES, is_fighting
from headwater.gather.bearers import Bearer
from headwater.gather.block import Pair
from headwater.gather.compare.organisations import bodies_disjoint
from headwater.gather.compare.persons import same_person_by_name
from headwater.gather.forest import Forest
from headwater.gather.same import PLACELIKE, SURE
from headwater.record.mark import ActorKind

NAMES_COMPARED = 12  # of each side; a longer list of spellings decides nothing

Made = tuple[int, int, str]  # two bearers that were joined, and why


class Gathered:
    """The kinds, countries and names of a group, kept up as it grows.

    `others` are bearers that a user told it is not; `is_told` marks one that a user joined, whose names may
    differ.
    """

    def __init__(self, bearer: Bearer) -> None:
        self.kinds: Counter[ActorKind] = Counter({bearer.kind: max(1, len(bearer.chain.mentions))})
        self.countries: set[str] = {bearer.chain.country} if bearer.chain.country else set()
        self.words: set[tuple[str, ...]] = {bearer.words}
        self.bodies: set[str] = {bearer.name} if bearer.kind == "organisation" and bearer.is_named else set()
        self.persons: set[str] = set()
        self.persons_here: dict[str, set[str]] = defaultdict(set)
        self.others: set[int] = set()
        self.is_told = False
        if bearer.is_full_person:
            self.persons.add(bearer.name)
            self.persons_here[bearer.key.document].add(bearer.name)

    @property
    def kind(self) -> ActorKind:
        """What most mentions take it for, of equals the first in the alphabet."""
        return min(self.kinds, key=lambda kind: (-self.kinds[kind], kind))

    @property
    def size(self) -> int:
        """How many documents' persons it holds, to add the smaller to the larger."""
        return len(self.persons_here)

    def add(self, other: Gathered) -> Gathered:
        """This group with another one's knowledge."""
        self.kinds.update(other.kinds)
        self.countries |= other.countries
        self.words |= other.words
        self.bodies |= other.bodies
        self.persons |= other.persons
        self.others |= other.others
        self.is_told |= other.is_told
        for document, names in other.persons_here.items():
            self.persons_here[document] |= names
        return self


class Joining:
    """A forest of bearers whose groups know what they are.

    `made` are the pairs that were joined, each with its reason.
    """

    def __init__(self, bearers: Sequence[Bearer], forest: Forest) -> None:
        self._forest = forest
        self.made: list[Made] = []
        self._known = {at: Gathered(bearer) for at, bearer in enumerate(bearers)}

    def part(self, pairs: Iterable[Pair]) -> None:
        """Keep these pairs apart whatever the rules say."""
        for left, right in pairs:
            self._known[self._forest.root(left)].others.add(right)
            self._known[self._forest.root(right)].others.add(left)

    def unite(self, pairs: Iterable[Pair]) -> None:
        """Join these pairs whatever keeps them apart but a word to the contrary."""
        for left, right in pairs:
            self._join(left, right, "somebody decided it", is_told=True)

    def join(self, pairs: Iterable[Pair], why: str) -> None:
        """Join the pairs, in their order, that nothing keeps apart."""
        for left, right in pairs:
            self._join(left, right, why)

    def _join(self, one: int, other: int, why: str, *, is_told: bool = False) -> None:
        left, right = self._forest.root(one), self._forest.root(other)
        if left == right or self._are_told_apart(left, right):
            return
        if not is_told and apart(self._known[left], self._known[right]):
            return
        less, more = sorted((self._known.pop(left), self._known.pop(right)), key=lambda known: known.size)
        self._forest.join(left, right)
        more.is_told |= is_told
        self._known[self._forest.root(left)] = more.add(less)
        self.made.append((one, other, why))

    def _are_told_apart(self, left: int, right: int) -> bool:
        return any(self._forest.root(other) == right for other in self._known[left].others)


def apart(left: Gathered, right: Gathered) -> bool:
    """Whether kinds, countries or full names keep two groups apart."""
    return (
        _kinds_differ(left, right)
        or _countries_differ(left, right)
        or _persons_differ(left, right)
        or _bodies_differ(left, right)
    )


def _kinds_differ(left: Gathered, right: Gathered) -> bool:
    """Kinds differ, but for a tagger's slip over a name of a person or an acronym."""
    kinds = {left.kind, right.kind}
    if len(kinds) == 1 or kinds <= PLACELIKE:
        return False
    if (are_police(left) and are_police(right)) or (kinds == BODIES and are_members(left, right)):
        return False
    return bool(kinds & {"state", "group"}) and not left.words & right.words


def are_police(known: Gathered) -> bool:
    """Whether all names of a group are of the police, which taggers take for one or for many."""
    return all("police" in words for words in known.words)


def are_members(left: Gathered, right: Gathered) -> bool:
    """Whether one side is called by nothing but words for those who fight for a body."""
    return any(all(is_fighting(words) for words in known.words) for known in (left, right))


def _countries_differ(left: Gathered, right: Gathered) -> bool:
    if "person" in {left.kind, right.kind}:
        return False
    return bool(left.countries and right.countries) and not left.countries & right.countries


def _persons_differ(left: Gathered, right: Gathered) -> bool:
    """Full names that cannot be one person's, or two of one document that are not spelled alike."""
    ours, theirs = sorted(left.persons)[:NAMES_COMPARED], sorted(right.persons)[:NAMES_COMPARED]
    if left.is_told or right.is_told:
        is_named = bool(ours and theirs)
        return is_named and not any(same_person_by_name(one, other) for one in ours for other in theirs)
    if any(not same_person_by_name(one, other) for one in ours for other in theirs):
        return True
    less, more = sorted((left.persons_here, right.persons_here), key=len)
    return any(
        same_person_by_name(one, other) < SURE
        for document, names in less.items()
        if document in more
        for one in names
        for other in more[document]
    )


def _bodies_differ(left: Gathered, right: Gathered) -> bool:
    """Long names of bodies that each have words of their own."""
    ours, theirs = sorted(left.bodies)[:NAMES_COMPARED], sorted(right.bodies)[:NAMES_COMPARED]
    if left.is_told or right.is_told:
        return bool(ours and theirs) and all(bodies_disjoint(one, other) for one in ours for other in theirs)
    return any(bodies_disjoint(one, other) for one in ours for other in theirs)
