"""The rules that find whom a short name means: an acronym, a lone surname, a ministry without its country."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Literal

from rapidfuzz.distance import OSA

from headwater.gather.bearers import Bearer, without_article
from headwater.gather.block import Pair, neighbours
from headwater.gather.compare.acronyms import acronym_of, initials, well_known
from headwater.gather.compare.letters import name_words
from headwater.gather.compare.nations import nation_stem
from headwater.gather.compare.organisations import (
    HOSPITAL_NAMES,
    LINKING,
    body_key,
    is_body_alone,
    is_body_kind,
)
from headwater.gather.compare.places import place_words
from headwater.gather.compare.sounds import skeleton, spelled_alike
from headwater.gather.forest import Forest

BRACKET = 3  # characters between a long name and the acronym put after it
SHORT_ACRONYM = 2  # letters; so short a one means its long name only in one document
COMPANY = 2  # long names that two stories share, for a surname alone to mean the same in both
WHOSE = frozenset({"of", "for"})  # before the country, the town or the task of a body, in its name
# The same in other tongues.
OF_ELSEWHERE = frozenset("de du des da do dos das del della degli di van von".split())
# A paper is called by one of these words alone, where its name ends so.
PAPERS = frozenset(
    """gazette chronicle herald observer courier tribune mirror ledger argus echo examiner inquirer journal
    sentinel register dispatch bulletin courant clarion""".split()
)
SAINT = "st"  # before the name of what is called after one
LONG_WORD = 6  # letters that bear one slip of the finger
TWO_SLIPS = 9  # letters that bear two
FAR_MORE_ARTICLES, FAR_OFTENER = 2, 3  # times, for one of several persons of a surname to be the one meant
MOST_BEARERS = 64  # of one key in the pile; a name that so many have tells nobody apart

BODIES = frozenset({"organisation", "group"})

Circle = Literal["document", "story", "kindred"]
Kindred = Callable[[Bearer, Bearer], bool]


class LongNames:
    """Bearers of long names by what a short name would share with them, near or far."""

    def __init__(
        self, keyed: Iterable[tuple[Hashable, int]], bearers: Sequence[Bearer], forest: Forest
    ) -> None:
        self._bearers, self._forest = bearers, forest
        self._near: dict[tuple[str, Hashable], dict[int, int]] = defaultdict(dict)
        self._far: dict[Hashable, dict[tuple[str, int], int]] = defaultdict(dict)
        for key, at in keyed:
            root, bearer = forest.root(at), bearers[at]
            self._near[bearer.key.document, key].setdefault(root, at)
            self._near[bearer.story, key].setdefault(root, at)
            if len(self._far[key]) < MOST_BEARERS:
                self._far[key].setdefault((bearer.story, root), at)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._far

    def only(
        self, here: Bearer, key: Hashable, kindred: Kindred | None = None, *, circle: Circle
    ) -> int | None:
        """The only actor so named in the document, else in the story, else in kindred stories."""
        places = [here.key.document, here.story][: 1 if circle == "document" else 2]
        for place in places:
            near = self._near.get((place, key))
            if near:
                return self._one(near.values())
        if kindred is None or circle != "kindred":
            return None
        far = self._far.get(key, {}).values()
        return self._one([at for at in far if kindred(here, self._bearers[at])])

    def _one(self, items: Iterable[int]) -> int | None:
        found = list(items)
        return found[0] if len({self._forest.root(item) for item in found}) == 1 else None


def acronyms(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """An acronym and the one long name it abbreviates: where it is put beside it, else in one story."""
    long = [
        (first, at)
        for at, bearer in enumerate(bearers)
        if bearer.kind != "person" and bearer.is_named
        for first in sorted({initials(name) for name in bearer.chain.names} - {""})
    ]
    here: dict[tuple[str, str], list[int]] = defaultdict(list)
    for first, at in long:
        here[bearers[at].key.document, first].append(at)
    named = LongNames(long, bearers, forest)
    for at, bearer in enumerate(bearers):
        letters = acronym_of(bearer.name) if bearer.is_named else None
        if letters is None or letters not in named or well_known(bearer.name):
            continue
        held = here.get((bearer.key.document, letters), ())
        beside = [other for other in held if is_beside(bearer, bearers[other])]
        circle: Circle = "story" if len(letters) > SHORT_ACRONYM else "document"
        found = beside[0] if len(beside) == 1 else named.only(bearer, letters, circle=circle)
        if found is not None:
            yield at, found


def is_beside(short: Bearer, long: Bearer) -> bool:
    """Whether somewhere one stands in brackets after the other."""
    ends = {span.end + gap for span in long.chain.mentions for gap in range(1, BRACKET + 1)}
    starts = {span.start - gap for span in long.chain.mentions for gap in range(1, BRACKET + 1)}
    return any(span.start in ends or span.end in starts for span in short.chain.mentions)


def short_bodies(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A "Foreign Ministry" without a country and the one country's in its document or story."""
    nations = {
        nation_stem(word)
        for bearer in bearers
        if bearer.kind in {"state", "group"}
        for word in place_words(bearer.name)
    }
    full: list[tuple[tuple[str, ...], int]] = []
    short: list[tuple[tuple[str, ...], int]] = []
    for at, bearer in enumerate(bearers):
        key = body_key(bearer.name) if bearer.kind == "organisation" and bearer.is_named else None
        if key:
            rest = tuple(stem for stem in key if stem not in nations)
            (short if rest == key else full).append((rest, at))
    named = LongNames(full, bearers, forest)
    for rest, at in short:
        found = named.only(bearers[at], rest, circle="story")
        if found is not None:
            yield at, found


def names_without_town(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The "Otters" and the one body whose name has a place before that ("Calder Bay Otters")."""
    places = {bearer.words for bearer in bearers if bearer.kind in {"place", "state"} and bearer.is_named}
    bodies = [(at, bearer) for at, bearer in enumerate(bearers) if bearer.kind in BODIES and bearer.is_named]
    full = [
        (bearer.words[cut:], at)
        for at, bearer in bodies
        for cut in range(1, len(bearer.words))
        if bearer.words[:cut] in places
    ]
    long, named = {at for _, at in full}, LongNames(full, bearers, forest)
    kindred = kindred_stories(bearers)
    for at, bearer in bodies:
        if at not in long and bearer.words in named:
            found = named.only(bearer, bearer.words, kindred, circle="kindred")
            if found is not None:
                yield at, found


def ends_of_names(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The "Hospitals Trust", or a paper's last word, and the one body of the story whose name ends so."""
    bodies = [(at, each) for at, each in enumerate(bearers) if each.kind == "organisation" and each.is_named]
    ends = [
        (bearer.words[cut:], at)
        for at, bearer in bodies
        for cut in range(1, len(bearer.words))
        if not set(bearer.words[cut:]) & LINKING
    ]
    named = LongNames(ends, bearers, forest)
    for at, bearer in bodies:
        if (len(bearer.words) > 1 or bearer.words[0] in PAPERS) and bearer.words in named:
            found = named.only(bearer, bearer.words, circle="story")
            if found is not None:
                yield at, found


def openings_of_names(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The "National Bank" and the one body of the story whose name says whose it is ("of Norland").

    The longer openings come first: a name that was cut short ("Front for Self") is no second body.
    """
    bodies = [(at, each) for at, each in enumerate(bearers) if each.kind == "organisation" and each.is_named]
    openings = [
        (bearer.words[:cut], at)
        for at, bearer in bodies
        for cut in range(1, len(bearer.words))
        if says_whose(bearer.words, cut)
    ]
    named = LongNames(openings, bearers, forest)
    for at, bearer in sorted(bodies, key=lambda body: -len(body[1].words)):
        if bearer.words in named:
            found = named.only(bearer, bearer.words, circle="story")
            if found is not None:
                yield at, found


def says_whose(words: Sequence[str], cut: int) -> bool:
    """Whether the words of a name from there on say whose it is, or go on with that."""
    is_begun = cut > 3 and not WHOSE.isdisjoint(words[2 : cut - 1])
    is_led = words[cut] in OF_ELSEWHERE or (words[cut] in WHOSE and cut > 1)
    return is_begun or (is_led and cut < len(words) - 1)


def names_without_kind(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A body without the words that say what it is, and the only one here that has them."""
    towns = {bearer.words for bearer in bearers if bearer.kind in {"place", "state"} and bearer.is_named}
    long = [
        (bearer.words[:cut], at)
        for at, bearer in enumerate(bearers)
        if bearer.kind == "organisation" and bearer.is_named
        for cut in range(1, len(bearer.words))
        if is_body_kind(bearer.words[cut:])
        if bearer.words[:cut] not in towns or (cut > 1 and bearer.words[0] == SAINT)
    ]
    named, kindred = LongNames(long, bearers, forest), kindred_stories(bearers)
    for at, bearer in enumerate(bearers):
        if bearer.is_named and bearer.words in named and _may_be_body(bearer):
            found = named.only(bearer, bearer.words, kindred, circle="kindred")
            if found is not None:
                yield at, found


def _may_be_body(bearer: Bearer) -> bool:
    """Whether a bearer is a body of its own name, or one that was taken for a person, a saint or a place."""
    if len(bearer.words) > 1 and bearer.words[0] == SAINT:
        return bearer.kind in {"organisation", "person", "place"}
    if bearer.kind == "person":
        return len(bearer.words) > 1 and bearer.words[-1] in HOSPITAL_NAMES
    return bearer.kind == "organisation" and (len(bearer.words) > 1 or is_body_alone(bearer.words[0]))


def names_for_short(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A body's short name and the one body that other articles call by it beside its long name."""
    bodies = [(at, bearer) for at, bearer in enumerate(bearers) if bearer.kind in BODIES and bearer.is_named]
    called = [
        (words, at)
        for at, bearer in bodies
        for words in sorted({name_words(without_article(name)) for name in bearer.chain.names})
        if words and len(words) < len(bearer.words)
    ]
    named, kindred = LongNames(called, bearers, forest), kindred_stories(bearers)
    for at, bearer in bodies:
        if bearer.words in named:
            found = named.only(bearer, bearer.words, kindred, circle="kindred")
            if found is not None:
                yield at, found


def surnames(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A lone surname and the one person of that name in the document, the story or a story near to it."""
    persons = [(at, bearer) for at, bearer in enumerate(bearers) if bearer.is_full_person and bearer.is_named]
    last = LongNames(((bearer.words[-1], at) for at, bearer in persons), bearers, forest)
    alike = LongNames(((skeleton(bearer.words[-1]), at) for at, bearer in persons), bearers, forest)
    first = LongNames(((word, at) for at, each in persons for word in each.words[:-1]), bearers, forest)
    kindred = kindred_stories(bearers)

    def meant_by(bearer: Bearer) -> int | None:
        word = bearer.words[0]
        if word in last:
            return last.only(bearer, word, kindred, circle="kindred")
        found = alike.only(bearer, skeleton(word), kindred, circle="kindred")
        if found is not None and _ends_alike(word, bearers[found]):
            return found
        found = first.only(bearer, word, kindred, circle="story")
        return None if found is None or is_oftener(bearer, bearers[found]) else found

    for at, bearer in enumerate(bearers):
        found = meant_by(bearer) if bearer.is_short and bearer.is_named else None
        if found is not None:
            yield at, found


def foremost_surnames(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A lone surname of several persons of a story, and the one of them whom by far most articles name.

    The story is about her; the others are of her family, or of her name by chance.
    """
    bearing: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, bearer in enumerate(bearers):
        if bearer.is_full_person and bearer.is_named:
            bearing[bearer.story, bearer.words[-1]].append(at)
    foremost = {key: _foremost(items, bearers, forest) for key, items in bearing.items()}
    for at, bearer in enumerate(bearers):
        if not bearer.is_short or not bearer.is_named or len(forest.members(at)) > 1:
            continue
        found = foremost.get((bearer.story, bearer.words[0]))
        if found is not None:
            yield at, found


def _foremost(items: Sequence[int], bearers: Sequence[Bearer], forest: Forest) -> int | None:
    """The one actor among bearers of a surname who is named in far more articles and far more often."""
    articles: Counter[int] = Counter()
    mentions: Counter[int] = Counter()
    for at in items:
        articles[forest.root(at)] += 1
        mentions[forest.root(at)] += len(bearers[at].chain.mentions)
    first, *others = sorted(articles, key=lambda root: (-articles[root], root))
    is_far = all(
        articles[first] >= FAR_MORE_ARTICLES * articles[other]
        and mentions[first] >= FAR_OFTENER * mentions[other]
        for other in others
    )
    return next(at for at in items if forest.root(at) == first) if others and is_far else None


def is_oftener(short: Bearer, long: Bearer) -> bool:
    """Whether a lone first name stands more often than the full one: then it is another's, or a thing's."""
    return len(short.chain.mentions) > len(long.chain.mentions)


def misspelt_surnames(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A lone word that one document of the pile has, and the one person of the story it misspells."""
    homes: dict[tuple[str, ...], set[str]] = defaultdict(set)
    surnames_here: dict[tuple[str, str], list[tuple[str, int]]] = defaultdict(list)
    for at, bearer in enumerate(bearers):
        if bearer.is_named:
            homes[bearer.words].add(bearer.key.document)
        if bearer.is_named and bearer.is_full_person:
            word = bearer.words[-1]
            surnames_here[bearer.story, word[0]].append((word, at))
    for at, bearer in enumerate(bearers):
        if not _may_be_misspelt(bearer) or len(homes[bearer.words]) > 1:
            continue
        word = bearer.words[0]
        near = surnames_here.get((bearer.story, word[0]), ())
        fitting = [other for surname, other in near if is_misspelling(word, surname)]
        if fitting and len({forest.root(other) for other in fitting}) == 1:
            yield at, fitting[0]


def _may_be_misspelt(bearer: Bearer) -> bool:
    """Whether a bearer is a lone word long enough to bear a slip, of no country."""
    is_lone = bearer.is_named and len(bearer.words) == 1 and len(bearer.words[0]) >= LONG_WORD
    return is_lone and bearer.kind not in {"state", "group"} and not bearer.chain.country


def is_misspelling(word: str, surname: str) -> bool:
    """A slip of the finger or two between the first letter and the last, in a word long enough."""
    if word == surname or word[0] != surname[0] or word[-1] != surname[-1]:
        return False
    slips = 2 if min(len(word), len(surname)) >= TWO_SLIPS else 1
    return (
        min(len(word), len(surname)) >= LONG_WORD and OSA.distance(word, surname, score_cutoff=slips) <= slips
    )


def _ends_alike(word: str, bearer: Bearer) -> bool:
    return spelled_alike(word, bearer.words[-1])


def kindred_stories(bearers: Sequence[Bearer]) -> Kindred:
    """Whether two bearers' stories are one or share long names enough."""
    names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for bearer in bearers:
        if bearer.is_named and len(bearer.words) > 1:
            names[bearer.story].add(bearer.words)

    def are_kindred(one: Bearer, other: Bearer) -> bool:
        return one.story == other.story or len(names[one.story] & names[other.story]) >= COMPANY

    return are_kindred


def lone_surnames(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same lone word of a name in one story, where nobody's full name ends in it."""
    full = {bearer.words[-1] for bearer in bearers if bearer.is_full_person}
    yield from neighbours(
        (bearer.story, bearer.words)
        if bearer.is_short and bearer.is_named and bearer.words[0] not in full
        else None
        for bearer in bearers
    )
