"""The rules that find whom a description ("the judge", "the protesters") means in its story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from headwater.gather.bearers import Bearer
from headwater.gather.block import Pair, neighbours
from headwater.gather.compare.letters import name_words
from headwater.gather.forest import Forest

# Several of these speak in most stories, and nothing tells one from the other.
VAGUE = frozenset(
    "man men woman women boy girl person people guy official officials spokesman spokeswoman spokesperson "
    "spokespeople source sources witness witnesses eyewitness eyewitnesses resident residents expert "
    "experts analyst analysts observer observers critic critics aide aides insider insiders relative "
    "relatives friend friends "
    "colleague colleagues neighbour neighbours neighbor neighbors reporter reporters journalist "
    "journalists correspondent correspondents author editor editors editorial columnist commentator "
    "commentators reader readers user users member members others leader leaders lawyer lawyers attorney "
    "attorneys authorities investor investors trader traders customer customers party parties country "
    "countries state states company companies firm firms bank banks group groups father mother son daughter "
    "brother sister husband wife parents children family families".split()
)
SMALL = frozenset("the this that these those a an of for in at from year old yearold".split())
LINKS = frozenset({"of", "for", "to", "at", "in", "from"})


def described_persons(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """ "The judge" and the only person of the story who is told to be one."""
    holders: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for at, bearer in enumerate(bearers):
        if bearer.kind == "person" and bearer.is_named:
            for noun in sorted({role_noun(role.text) for role in bearer.chain.roles}):
                holders[bearer.story, noun].setdefault(forest.root(at), at)
    for at, bearer in enumerate(bearers):
        if bearer.kind == "person" and bearer.is_described:
            words = told_words(bearer.name)
            found = holders.get((bearer.story, words[-1]), {}) if words else {}
            if len(found) == 1:
                other = next(iter(found.values()))
                if words[-1] not in VAGUE and set(words[:-1]) <= role_words(bearers[other]):
                    yield at, other


def same_described(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same description of persons in two articles of one story, where it can tell them from others."""
    yield from neighbours(
        (bearer.story, bearer.kind, told_words(bearer.name), numbers(bearer)) if tells_apart(bearer) else None
        for bearer in bearers
    )


def tells_apart(bearer: Bearer) -> bool:
    """Whether a description is of a person or group, and its noun not one that fits many."""
    if not bearer.is_described or bearer.kind not in {"person", "group"}:
        return False
    words = told_words(bearer.name)
    return bool(words) and words[-1] not in VAGUE


def role_noun(role: str) -> str:
    """The noun that heads a role: the last word before what it is of."""
    words = list(name_words(role))
    cut = next((at for at, word in enumerate(words) if word in LINKS), len(words))
    return words[cut - 1] if cut else ""


def role_words(bearer: Bearer) -> frozenset[str]:
    """All words of a person's roles."""
    return frozenset(word for role in bearer.chain.roles for word in name_words(role.text))


def numbers(bearer: Bearer) -> tuple[str, ...]:
    """How many a group is said to be."""
    return tuple(word for word in bearer.words if word.isdigit() and bearer.kind == "group")


def told_words(description: str) -> tuple[str, ...]:
    """The words of a description that tell whom it means: no articles and no ages."""
    return tuple(word for word in name_words(description) if word not in SMALL and not word.isdigit())
