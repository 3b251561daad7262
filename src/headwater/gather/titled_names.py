"""The rules that find whom a lone name behind a title means: "Captain Voll", "Sheikh Hamad"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from headwater.gather.bearers import Bearer
from headwater.gather.block import Pair
from headwater.gather.compare.letters import name_words
from headwater.gather.forest import Forest
from headwater.gather.short_names import COMPANY, Kindred, LongNames, kindred_stories

# These stand before a given name alone.
OF_GIVEN_NAMES = frozenset(
    """sheikh sheik shaykh sir dame lady prince princess king queen emperor empress sultan emir pope father
    sister brother don doña dom""".split()
)
LINKS = frozenset({"of", "for", "to", "at", "in"})
PLACELIKE = frozenset({"place", "state"})


def titled_surnames(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A lone surname behind a title ("Captain Voll") and the one person of that name and title near it.

    A rank in short ("Admiral") is the same as in full ("Rear Admiral").
    """
    persons = [(at, each) for at, each in enumerate(bearers) if each.is_full_person and each.is_named]
    named = LongNames(
        (((each.words[-1], office(title)), at) for at, each in persons for title in titles(each)),
        bearers,
        forest,
    )
    kindred = acquainted_stories(bearers)
    for at, bearer in enumerate(bearers):
        for title in titles(bearer) if is_free(bearer, len(forest.members(at))) else ():
            found = named.only(bearer, (bearer.words[0], office(title)), kindred, circle="kindred")
            if found is not None and any(are_one_office(title, each) for each in titles(bearers[found])):
                yield at, found


def honoured_given_names(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A given name behind what is said before one ("Sheikh Hamad"), and the one person here so called."""
    persons = [(at, each) for at, each in enumerate(bearers) if each.is_full_person and each.is_named]
    named = LongNames(
        (((each.words[0], honour), at) for at, each in persons for honour in honours(each)), bearers, forest
    )
    kindred = kindred_stories(bearers)
    for at, bearer in enumerate(bearers):
        for honour in honours(bearer) if is_free(bearer, len(forest.members(at))) else ():
            found = named.only(bearer, (bearer.words[0], honour), kindred, circle="kindred")
            if found is not None:
                yield at, found


def is_free(bearer: Bearer, members: int) -> bool:
    """Whether a bearer has but one word for a name, which is nobody's yet."""
    return bearer.is_short and bearer.is_named and members == 1


def titles(bearer: Bearer) -> list[str]:
    """The titles and functions of a bearer, without letter case."""
    return sorted({role.text.casefold() for role in bearer.chain.roles})


def honours(bearer: Bearer) -> list[str]:
    """What stands before a bearer's name and goes with a given name alone."""
    return sorted(OF_GIVEN_NAMES & bearer.honours.union(titles(bearer)))


def office(title: str) -> str:
    """The noun that heads a title: the last word before what it is of."""
    words = list(name_words(title))
    cut = next((at for at, word in enumerate(words) if word in LINKS and at), len(words))
    return words[cut - 1] if words else ""


def are_one_office(one: str, other: str) -> bool:
    """Whether one title has no word that the other lacks."""
    left, right = set(name_words(one)), set(name_words(other))
    return left <= right or right <= left


def acquainted_stories(bearers: Sequence[Bearer]) -> Kindred:
    """Whether two bearers' stories are one or share names enough, be they of one word but no place's."""
    kindred = kindred_stories(bearers)
    names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for bearer in bearers:
        if bearer.is_named and bearer.kind not in PLACELIKE and not bearer.is_short:
            names[bearer.story].add(bearer.words)

    def are_acquainted(one: Bearer, other: Bearer) -> bool:
        return kindred(one, other) or len(names[one.story] & names[other.story]) >= COMPANY

    return are_acquainted
