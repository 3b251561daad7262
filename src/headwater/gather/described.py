"""The rules that find whom a description ("the judge", "the protesters") means in its story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from headwater.data.word_lists import word_list
from headwater.gather.bearers import OWNERS, Bearer
from headwater.gather.block import Pair, neighbours
from headwater.gather.compare.acronyms import well_known
from headwater.gather.compare.letters import name_words
from headwater.gather.compare.nations import nation_stem
from headwater.gather.compare.organisations import police_of
from headwater.gather.forest import Forest
from headwater.gather.short_names import LongNames, kindred_stories

# Several of these speak in most stories, and nothing tells one from the other.
VAGUE = word_list("described.vague")
# Every state has these, and most have several: the same words need not mean the same one.
OF_STATES = frozenset(
    "administration agency army cabinet department embassy government group military ministry navy office "
    "organisation organization parliament program programme service services system team".split()
)
# Of these a story mostly has one, so that the word alone means it.
ONE_HERE = frozenset(
    "authority bureau commission committee council court federation inspectorate mission police prosecutor "
    "regulator tribunal union".split()
)
TOLD_FULLY = 2  # words with which a company may still be another
# Ministries that act at home, so that the articles of one story mean one.
AT_HOME = frozenset("ministry health interior justice transport environment education".split())
VAGUE_BODIES = VAGUE | OF_STATES
ALIKE = 4  # letters with which two words of one meaning begin ("rail", "railway")
SMALL = frozenset("the this that these those a an of for in at from year old yearold".split())
LINKS = frozenset({"of", "for", "to", "at", "in", "from"})
# Whoever is called so is not who is called the same without it.
RANKS = frozenset(map(nation_stem, "deputy vice acting assistant former ex then late interim junior".split()))
NOTHING = SMALL | LINKS | OWNERS | {"s"}


def named_in_apposition(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """ "The Board's director" and whose name stands after it between commas."""
    number = {bearer.key: at for at, bearer in enumerate(bearers) if bearer.is_named}
    for at, bearer in enumerate(bearers):
        if bearer.beside in number:
            yield at, number[bearer.beside]


def described_persons(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """ "The judge" and the only person of the story who is told to be one."""
    holders, told = holders_by_story(bearers, forest)
    for at, bearer in enumerate(bearers):
        noun = role_noun(bearer.told)
        if bearer.kind == "person" and (bearer.is_described or bearer.possessor) and noun not in VAGUE:
            found = holders.get((bearer.story, noun), {})
            fitting = [other for root, other in found.items() if may_hold(bearer, noun, told[root])]
            if len(fitting) == 1:
                yield at, fitting[0]


Holders = dict[tuple[str, str], dict[int, int]]  # by story and noun: the roots, each with one of its bearers
Offices = dict[int, set[frozenset[str]]]


def holders_by_story(bearers: Sequence[Bearer], forest: Forest) -> tuple[Holders, Offices]:
    """Who in each story is told to be what, in it or in another, and all that each is told to be."""
    nouns: dict[int, set[str]] = defaultdict(set)
    told: Offices = defaultdict(set)
    named = [at for at, bearer in enumerate(bearers) if bearer.kind == "person" and bearer.is_named]
    for at in named:
        for role in bearers[at].chain.roles:
            nouns[forest.root(at)].add(role_noun(role.text))
            told[forest.root(at)].add(stems(role.text))
    holders: Holders = defaultdict(dict)
    for at in named:
        for noun in nouns[forest.root(at)]:
            holders[bearers[at].story, noun].setdefault(forest.root(at), at)
    return holders, told


def may_hold(bearer: Bearer, noun: str, told: Collection[frozenset[str]]) -> bool:
    """Whether a role of somebody is what a description says, and the body whose it is stands before."""
    rest = stems(bearer.told) - stems(noun)
    held = [role - stems(noun) for role in told if stems(noun) <= role]
    roles = [role for role in held if role & RANKS <= rest]
    if not any(rest <= role for role in roles):
        return False
    return not bearer.possessor or any(role - rest and role - rest <= bearer.possessor for role in roles)


def described_bodies(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """ "The dockers' union" and the only body here that is named or told to be a union and of dockers."""
    full = [
        (sort, at)
        for at, bearer in enumerate(bearers)
        if is_body_named(bearer)
        for sort in dict.fromkeys((sort_of(bearer), *told_sorts(bearer)))
    ]
    named, kindred = LongNames(full, bearers, forest), kindred_stories(bearers)
    nameless: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, bearer in enumerate(bearers):
        if is_described_body(bearer):
            nameless[bearer.story, sort_of(bearer)].append(at)
    for (_, sort), items in nameless.items():
        for at in items:
            is_bare = len(told_words(bearers[at].told)) < 2
            other = named.only(bearers[at], sort, kindred, circle="story" if is_bare else "kindred")
            if other is None or not is_told_in(bearers[at], bearers[other]):
                continue
            is_one = sort in ONE_HERE and all(is_told_in(bearers[each], bearers[other]) for each in items)
            if is_one or not is_bare or bearers[at].name.istitle():
                yield at, other


def sort_of(bearer: Bearer) -> str:
    """The word that says what a body is."""
    return "police" if police_of(bearer.name) else head_of(bearer.words)


def told_sorts(bearer: Bearer) -> list[str]:
    """The nouns that head what an article tells a body to be."""
    return [role_noun(role.text) for role in bearer.chain.roles] if bearer.kind == "organisation" else []


def is_body_named(bearer: Bearer) -> bool:
    """Whether a body has a name that not every reader knows; of the police that of its town."""
    if bearer.kind not in {"organisation", "group"}:
        return False
    if is_police(bearer) or police_of(bearer.name):
        return police_of(bearer.name) is not None
    return bearer.is_named and bearer.kind == "organisation" and not well_known(bearer.name)


def is_described_body(bearer: Bearer) -> bool:
    """Whether a description without a name is of a body, or of the police."""
    if bearer.chain.names or not bearer.words or is_body_named(bearer):
        return False
    return bearer.is_described and (
        bearer.kind == "organisation" or (bearer.kind == "group" and is_police(bearer))
    )


def is_police(bearer: Bearer) -> bool:
    """Whether a description is of the police, which are taken for many or for one."""
    return bearer.words[-1:] == ("police",)


def head_of(words: Sequence[str]) -> str:
    """The word that says what a body is: the last, or the last before what it is of."""
    cut = next((at for at, word in enumerate(words) if word in LINKS and at), len(words))
    return words[cut - 1]


def is_told_in(described: Bearer, named: Bearer) -> bool:
    """Whether every word of a description has its like in a name, or in what a body is told to be."""
    told = (word for role in named.chain.roles for word in name_words(role.text))
    words = [word for word in (*named.words, *told) if len(word) >= ALIKE]
    return all(
        any(word == other or word[:ALIKE] == other[:ALIKE] for other in words)
        for word in told_words(described.told)
        if word.isalpha()
    )


def same_described(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same description in two articles of one story, where it can tell who is meant from others."""
    yield from neighbours(
        (bearer.story, bearer.kind, tuple(sorted(told_words(bearer.name))), numbers(bearer))
        if tells_apart(bearer)
        else None
        for bearer in bearers
    )


def tells_apart(bearer: Bearer) -> bool:
    """Whether a description is of somebody, and its noun not one that fits many."""
    words = told_words(bearer.name)
    if bearer.kind == "organisation":
        return (bearer.is_described or bearer.is_named) and tells_body(words)
    is_known = bearer.is_described and bearer.kind in {"person", "group"}
    return is_known and bool(words) and words[-1] not in VAGUE


def tells_body(words: Sequence[str]) -> bool:
    """Whether a body is told by two words or more, or is one of which a story's own state has one."""
    if AT_HOME.issuperset(words) and "ministry" in words:
        return len(words) > 1
    return len(words) > (TOLD_FULLY if not VAGUE_BODIES.isdisjoint(words[-1:]) else 1)


def role_noun(role: str) -> str:
    """The noun that heads a role: the last word before what it is of."""
    words = list(name_words(role))
    cut = next((at for at, word in enumerate(words) if word in LINKS), len(words))
    return words[cut - 1] if cut else ""


@lru_cache(maxsize=65536)
def stems(words: str) -> frozenset[str]:
    """The words that tell something, a country's name and its adjective as one."""
    return frozenset(nation_stem(word) for word in name_words(words) if word not in NOTHING)


def numbers(bearer: Bearer) -> tuple[str, ...]:
    """How many a group is said to be."""
    return tuple(word for word in bearer.words if word.isdigit() and bearer.kind == "group")


def told_words(description: str) -> tuple[str, ...]:
    """The words of a description that tell whom it means: no articles and no ages."""
    return tuple(word for word in name_words(description) if word not in SMALL and not word.isdigit())
