"""Which armed body is meant by "the rebels" or "the insurgents": the only one of the story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from headwater.gather.bearers import UNKNOWN, Bearer
from headwater.gather.block import Pair
from headwater.gather.compare.letters import name_words
from headwater.gather.forest import Forest

# Those who fight for a body that is no state's.
MEMBERS = frozenset(
    "rebels insurgents guerrillas militants militiamen separatists secessionists jihadists jihadis islamists "
    "terrorists extremists paramilitaries mujahideen".split()
)
# These serve in any army as well, or act for whom nobody knows; beside members they are the same.
DOERS = frozenset("fighters attackers raiders assailants gunmen bandits thugs killers".split())
# What marks a body as armed in its name, or in what it is told to be.
ARMED = frozenset(
    "rebel insurgent guerrilla militant militia militias separatist secessionist jihadist islamist terrorist "
    "extremist paramilitary armed rebels insurgents guerrillas militants separatists".split()
)
IN_NAMES = (ARMED - {"armed"}) | frozenset("front brigade brigades resistance liberation jihad".split())
REBEL = ("rebel",)  # before whatever else they are called, it tells whose they are
BODIES = frozenset({"organisation", "group"})


def armed_bodies(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """ "The rebels" and the only named body of the story that is armed."""
    armed = armed_by_story(bearers, forest)
    members = {bearer.key.document for bearer in bearers if is_of(bearer, MEMBERS)}

    def is_meant(bearer: Bearer) -> bool:
        is_doer = is_of(bearer, DOERS) and (bearer.key.document in members or bearer.words[-2:-1] == REBEL)
        return is_doer or is_of(bearer, MEMBERS)

    for at, bearer in enumerate(bearers):
        found = armed.get(bearer.story, {})
        if len(found) == 1 and is_meant(bearer):
            yield at, next(iter(found.values()))


def armed_by_story(bearers: Sequence[Bearer], forest: Forest) -> dict[str, dict[int, int]]:
    """The armed bodies of each story, each by its root with one of its bearers."""
    found: dict[str, dict[int, int]] = defaultdict(dict)
    for at, bearer in enumerate(bearers):
        if bearer.is_named and bearer.kind in BODIES and is_armed(bearer):
            found[bearer.story].setdefault(forest.root(at), at)
    return found


def is_armed(bearer: Bearer) -> bool:
    """Whether a body of no state's is armed by its name or by what it is told to be."""
    told = {word for role in bearer.chain.roles for word in name_words(role.text)}
    return bool(IN_NAMES.intersection(bearer.words) or ARMED & told)


def is_of(bearer: Bearer, nouns: frozenset[str]) -> bool:
    """Whether a description without a name is of several who are called by one of these nouns.

    "Two rebels" are some of them, and whose they are said to be may be another's.
    """
    words = bearer.words
    if bearer.kind != "group" or bearer.chain.names or not words or words[-1] not in nouns:
        return False
    return UNKNOWN.isdisjoint(words) and not any(word.isdigit() for word in words) and is_plain(words)


def is_fighting(words: Sequence[str]) -> bool:
    """Whether a description is of several who fight."""
    return words[-1:] != () and words[-1] in MEMBERS | DOERS


def is_plain(words: Sequence[str]) -> bool:
    """Whether the words before a noun only say once more that they fight."""
    return set(words[:-1]) <= ARMED | {"the", "these", "those"}
