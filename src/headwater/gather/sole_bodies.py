"""A body called by its bare noun ("the commission"), where the story has no other of that sort."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from headwater.gather.bearers import Bearer
from headwater.gather.block import Pair
from headwater.gather.described import head_of, stems
from headwater.gather.forest import Forest

# Of these a story mostly has one. A government, an army or a parliament every state has, and a firm or an
# office may be anybody's.
SOLE = frozenset(
    "ministry commission committee court coastguard hospital council inspectorate union tribunal "
    "brigade regulator watchdog prosecution".split()
)
# Services that are named by two words.
SERVED = frozenset("fire ambulance rescue health prison coastguard emergency".split())


def sole_bodies(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """Bare descriptions of one sort of body in one story, and the only one of that sort told further."""
    here: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, bearer in enumerate(bearers):
        sort = sort_of(bearer)
        if sort:
            here[bearer.story, sort].append(at)
    for (_, sort), items in here.items():
        told = [at for at in items if telling(bearers[at], sort)]
        if len({forest.root(at) for at in told}) == 1:
            bare = (at for at in items if at not in told and bearers[at].is_described)
            yield from ((told[0], at) for at in bare)


def sort_of(bearer: Bearer) -> str:
    """The word, or for a service the two, that say what a body is, if it is such a sort."""
    if bearer.kind != "organisation" or not bearer.words:
        return ""
    noun = head_of(bearer.words)
    if noun == "service":
        kinds = sorted(SERVED.intersection(bearer.words))
        return f"{kinds[0]} service" if kinds else ""
    return noun if noun in SOLE else ""


def telling(bearer: Bearer, sort: str) -> frozenset[str]:
    """The words that tell which body of a sort is meant."""
    return stems(bearer.told) - stems(sort)
