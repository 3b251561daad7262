"""The rules by which two bearers of names are taken for one actor, each yielding the pairs it would join."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from headwater.gather.bearers import Bearer
from headwater.gather.block import Pair, inverted, shared_keys
from headwater.gather.compare.acronyms import acronym_of, initials
from headwater.gather.compare.nations import nation_stem
from headwater.gather.compare.organisations import body_words
from headwater.gather.compare.persons import person_words, same_person_by_name
from headwater.gather.compare.places import place_words
from headwater.gather.compare.sounds import skeleton, spelled_alike
from headwater.gather.forest import Forest

WINDOW = 24  # neighbours by name that share a block
SURE = 0.9  # spelled alike in every word
LIKELY = 0.75  # one word misspelt or an initial; enough within one story
PLACELIKE = frozenset({"place", "state"})

Rule = Callable[[Sequence[Bearer], Forest], Iterable[Pair]]


def same_names(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same name, letter case and accents apart; a lone word of a person's name waits for `surnames`."""
    yield from _neighbours(
        (bearer.words if bearer.is_named and not bearer.is_short else None) for bearer in bearers
    )


def same_descriptions(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same description with a name in it ("Iran's foreign minister") in one story."""
    yield from _neighbours(
        (bearer.story, bearer.words)
        if not bearer.chain.names and len(bearer.words) > 1 and _holds_name(bearer.name)
        else None
        for bearer in bearers
    )


def _holds_name(description: str) -> bool:
    return any(word[:1].isupper() for word in description.split())


def same_bodies(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same words of an organisation's name in any order, a country by its name or its adjective."""
    yield from _neighbours(
        body_key(bearer.name) if bearer.kind == "organisation" and bearer.is_named else None
        for bearer in bearers
    )


def body_key(name: str) -> tuple[str, ...] | None:
    """The words of a body's name as stems in the order of the alphabet; None for a lone word."""
    stems = tuple(sorted({nation_stem(word) for word in body_words(name)} - {"feder"}))
    return stems if len(stems) > 1 else None


def same_places(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same place with or without the word that says what it is; a state by its long name."""
    yield from _neighbours(
        tuple(nation_stem(word) for word in place_words(bearer.name))
        if bearer.kind in PLACELIKE and bearer.is_named
        else None
        for bearer in bearers
    )


def same_countries(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """States with one country code."""
    yield from _neighbours(
        bearer.chain.country if bearer.kind == "state" and bearer.is_named else None for bearer in bearers
    )


def same_peoples(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A people in the singular and the plural."""
    yield from _neighbours(
        (*bearer.words[:-1], bearer.words[-1].removesuffix("s"))
        if bearer.kind == "group" and bearer.is_named
        else None
        for bearer in bearers
    )


def _neighbours(keys: Iterable[object]) -> Iterator[Pair]:
    """Each item with the one before it that has the same key; None is no key."""
    last: dict[object, int] = {}
    for at, key in enumerate(keys):
        if key is not None:
            if key in last:
                yield last[key], at
            last[key] = at


def spellings(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """Spellings of one person's name, the surest first."""
    blocks = inverted([_sounding_words(bearer) for bearer in bearers])
    scored = []
    for left, right in sorted(shared_keys(blocks, window=WINDOW)):
        one, other = bearers[left], bearers[right]
        if forest.root(left) != forest.root(right) and "person" in {one.kind, other.kind}:
            score = same_person_by_name(one.name, other.name)
            enough = LIKELY if one.story == other.story and one.kind == other.kind else SURE
            if score >= enough:
                scored.append((-score, left, right))
    yield from ((left, right) for _, left, right in sorted(scored))


def _sounding_words(bearer: Bearer) -> list[str]:
    words = person_words(bearer.name) if bearer.is_named else ()
    return [skeleton(word) or word for word in words if len(word) > 1] if 1 < len(words) <= 6 else []


def acronyms(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """An acronym and the one long name it abbreviates in its document, its story or the pile."""
    long: dict[str, list[int]] = defaultdict(list)
    for at, bearer in enumerate(bearers):
        if bearer.kind != "person" and bearer.is_named:
            for first_letters in {initials(name) for name in bearer.chain.names} - {""}:
                long[first_letters].append(at)
    for at, bearer in enumerate(bearers):
        letters = acronym_of(bearer.name) if bearer.is_named else None
        found = nearest_only(at, long.get(letters or "", ()), bearers, forest)
        if found is not None:
            yield at, found


def short_bodies(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A "Foreign Ministry" without a country and the one country's in its document or story."""
    nations = {
        nation_stem(word)
        for bearer in bearers
        if bearer.kind in {"state", "group"}
        for word in place_words(bearer.name)
    }
    full: dict[tuple[str, ...], list[int]] = defaultdict(list)
    short: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, bearer in enumerate(bearers):
        key = body_key(bearer.name) if bearer.kind == "organisation" and bearer.is_named else None
        if key:
            rest = tuple(stem for stem in key if stem not in nations)
            (short if rest == key else full)[rest].append(at)
    for rest, items in short.items():
        for at in items:
            found = nearest_only(at, full.get(rest, ()), bearers, forest, pile=False)
            if found is not None:
                yield at, found


def surnames(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A lone surname and the one person of that name in the document, the story or the pile."""
    last, alike, any_word = _full_persons(bearers)
    for at, bearer in enumerate(bearers):
        if bearer.is_short and bearer.is_named:
            word = bearer.words[0]
            spelled = [other for other in alike.get(skeleton(word), ()) if _ends_alike(word, bearers[other])]
            for held in (last.get(word, ()), spelled, any_word.get(word, ())):
                found = nearest_only(at, held, bearers, forest)
                if found is not None:
                    yield at, found
                if held:
                    break


def _full_persons(
    bearers: Sequence[Bearer],
) -> tuple[dict[str, list[int]], dict[str, list[int]], dict[str, list[int]]]:
    """Persons with full names by their last word, by its consonants, and by any word."""
    last: dict[str, list[int]] = defaultdict(list)
    alike: dict[str, list[int]] = defaultdict(list)
    any_word: dict[str, list[int]] = defaultdict(list)
    for at, bearer in enumerate(bearers):
        if bearer.is_full_person and bearer.is_named:
            last[bearer.words[-1]].append(at)
            alike[skeleton(bearer.words[-1])].append(at)
            for word in dict.fromkeys(bearer.words):
                any_word[word].append(at)
    return last, alike, any_word


def _ends_alike(word: str, bearer: Bearer) -> bool:
    return spelled_alike(word, bearer.words[-1])


def lone_surnames(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same lone word of a name, where nobody's full name ends in it."""
    full = {bearer.words[-1] for bearer in bearers if bearer.is_full_person}
    yield from _neighbours(
        bearer.words if bearer.is_short and bearer.is_named and bearer.words[0] not in full else None
        for bearer in bearers
    )


def nearest_only(
    at: int, held: Sequence[int], bearers: Sequence[Bearer], forest: Forest, *, pile: bool = True
) -> int | None:
    """Of those held, the only actor in the document, else in the story, else in the pile."""
    here = bearers[at]
    circles = [
        [other for other in held if bearers[other].key.document == here.key.document],
        [other for other in held if bearers[other].story == here.story],
        held if pile else [],
    ]
    for circle in circles:
        if circle:
            roots = {forest.root(other) for other in circle}
            return circle[0] if len(roots) == 1 else None
    return None


RULES: tuple[Rule, ...] = (
    same_names,
    same_descriptions,
    same_bodies,
    same_countries,
    same_places,
    same_peoples,
    spellings,
    acronyms,
    short_bodies,
    surnames,
    lone_surnames,
)
