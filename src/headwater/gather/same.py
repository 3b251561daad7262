"""The rules by which two bearers of names are taken for one actor, each yielding the pairs it would join."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from headwater.gather.armed import armed_bodies
from headwater.gather.bearers import Bearer
from headwater.gather.block import Pair, inverted, neighbours, shared_keys
from headwater.gather.compare.acronyms import well_known
from headwater.gather.compare.nations import nation_stem
from headwater.gather.compare.organisations import COMMON_BODIES, body_key, police_of
from headwater.gather.compare.persons import person_words, same_person_by_name
from headwater.gather.compare.places import place_words, realm_stem
from headwater.gather.compare.sounds import skeleton
from headwater.gather.described import (
    described_bodies,
    described_persons,
    named_in_apposition,
    same_described,
)
from headwater.gather.forest import Forest
from headwater.gather.short_names import (
    acronyms,
    ends_of_names,
    foremost_surnames,
    lone_surnames,
    misspelt_surnames,
    names_for_short,
    names_without_kind,
    names_without_town,
    openings_of_names,
    short_bodies,
    surnames,
)
from headwater.gather.sole_bodies import sole_bodies
from headwater.gather.titled_names import honoured_given_names, titled_surnames

WINDOW = 24  # neighbours by name that share a block
SURE = 0.9  # spelled alike in every word
LIKELY = 0.75  # one word misspelt or an initial; enough within one story
LONG_NAME = 6  # letters of a name that may be written apart; shorter ones are most often initials
PLACELIKE = frozenset({"place", "state"})

Rule = Callable[[Sequence[Bearer], Forest], Iterable[Pair]]


def same_names(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same name, letter case and accents apart; a lone word of a person's name waits for `surnames`."""
    yield from neighbours(
        (bearer.words if bearer.is_named and not bearer.is_short else None) for bearer in bearers
    )


def same_descriptions(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same description with a name in it ("Kenya's foreign minister") in one story."""
    yield from neighbours(
        (bearer.story, bearer.words)
        if not bearer.chain.names and len(bearer.words) > 1 and _holds_name(bearer.name)
        else None
        for bearer in bearers
    )


def _holds_name(description: str) -> bool:
    return any(word[:1].isupper() for word in description.split())


def same_bodies(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same words of an organisation's name in any order, a country by its name or its adjective."""
    yield from neighbours(
        body_key(bearer.name) if bearer.kind == "organisation" and bearer.is_named else None
        for bearer in bearers
    )


def written_together(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """One name of a body in one story, written in one word or in several ("GreyHeron", "Grey Heron")."""
    yield from neighbours(
        (bearer.story, letters)
        if bearer.kind == "organisation"
        and bearer.is_named
        and len(letters := "".join(bearer.words)) >= LONG_NAME
        else None
        for bearer in bearers
    )


def same_police(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The police of one town in one story, as "police" or as their department."""
    yield from neighbours(
        (bearer.story, whose)
        if bearer.kind == "organisation" and (whose := police_of(bearer.name)) is not None
        else None
        for bearer in bearers
    )


def well_known_bodies(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A body that every reader knows, by its letters and its long name."""
    yield from neighbours(
        well_known(bearer.name) if bearer.kind == "organisation" and bearer.is_named else None
        for bearer in bearers
    )


def same_places(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """The same place with or without the word that says what it is."""
    yield from neighbours(
        place_words(bearer.name) if bearer.kind in PLACELIKE and bearer.is_named else None
        for bearer in bearers
    )


def same_realms(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A state by its long name and its short one."""
    states = [at for at, bearer in enumerate(bearers) if bearer.kind == "state" and bearer.is_named]
    short = {nation_stem(bearers[at].words[0]): at for at in reversed(states) if len(bearers[at].words) == 1}
    for at in states:
        stem = realm_stem(bearers[at].name)
        if stem in short:
            yield at, short[stem]


def same_nations(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A state and the adjectives by which alone others speak of it; states that no list knows."""
    lone = [at for at, bearer in enumerate(bearers) if bearer.kind == "state" and len(bearer.words) == 1]
    unlisted = [at for at in lone if not bearers[at].chain.country]
    ordered = sorted(unlisted, key=lambda at: not bearers[at].is_named)
    first = {nation_stem(bearers[at].words[0]): at for at in reversed(ordered)}
    for at in unlisted:
        other = first[nation_stem(bearers[at].words[0])]
        if not bearers[at].is_named and other != at:
            yield other, at


def same_countries(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """States with one country code."""
    yield from neighbours(bearer.chain.country if bearer.kind == "state" else None for bearer in bearers)


def same_peoples(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """A people in the singular and the plural."""
    yield from neighbours(
        (*bearer.words[:-1], bearer.words[-1].removesuffix("s"))
        if bearer.kind == "group" and bearer.is_named
        else None
        for bearer in bearers
    )


def spellings(bearers: Sequence[Bearer], forest: Forest) -> Iterator[Pair]:
    """Spellings of one person's name, the surest first."""
    blocks = inverted([_sounding_words(bearer) for bearer in bearers])
    scored = []
    for left, right in sorted(shared_keys(blocks, window=WINDOW)):
        one, other = bearers[left], bearers[right]
        if forest.root(left) != forest.root(right) and _may_be_persons(one, other):
            score = same_person_by_name(one.name, other.name)
            enough = LIKELY if one.story == other.story and one.kind == other.kind else SURE
            if score >= enough:
                scored.append((-score, left, right))
    yield from ((left, right) for _, left, right in sorted(scored))


def _may_be_persons(one: Bearer, other: Bearer) -> bool:
    """Whether either is a person and neither a body, such as one that bears a person's name."""
    return "person" in {one.kind, other.kind} and not any(
        bearer.kind == "organisation" and bearer.words[-1] in COMMON_BODIES for bearer in (one, other)
    )


def _sounding_words(bearer: Bearer) -> list[str]:
    words = person_words(bearer.name) if bearer.is_named else ()
    return [skeleton(word) or word for word in words if len(word) > 1] if 1 < len(words) <= 6 else []


RULES: tuple[tuple[Rule, str], ...] = (
    (same_names, "the same name"),
    (same_descriptions, "the same description with a name in it, in one story"),
    (same_bodies, "the same words in another order or form"),
    (written_together, "the same name, written in one word and in several, in one story"),
    (same_police, "the police of one town, in one story"),
    (well_known_bodies, "a body that is known by both names"),
    (same_countries, "the same country"),
    (same_nations, "a state, and an adjective of its name"),
    (same_places, "the same place, with or without the word for what it is"),
    (same_realms, "the long and the short name of one state"),
    (same_peoples, "one people, in the singular and the plural"),
    (spellings, "spellings of one name"),
    (acronyms, "an acronym and the one name here that it abbreviates"),
    (short_bodies, "a body without its country, and the only one here that has one"),
    (names_without_town, "a name without its town, and the only full one here"),
    (ends_of_names, "the end of a name, and the only body of the story whose longer name ends so"),
    (openings_of_names, "a name, and the only body of the story whose longer name says whose it is"),
    (names_without_kind, "a body without the word for what it is, and the only full name here"),
    (names_for_short, "a short name, and the only body here that an article also calls so"),
    (surnames, "part of a name, and the only full name here that it is part of"),
    (titled_surnames, "part of a name, and the only such name here with that title"),
    (honoured_given_names, "a given name, and the only such name here with what stands before it"),
    (foremost_surnames, "part of a name, and the one of several such whom most articles name"),
    (misspelt_surnames, "a slip of spelling in the only name here that it can be"),
    (lone_surnames, "the same lone word of a name, in one story"),
    (named_in_apposition, "a description, and the name beside it between commas"),
    (described_persons, "a function, and the only person of the story who is told to have it"),
    (described_bodies, "a description, and the only body of the story whose name tells the same"),
    (same_described, "the same description, in one story"),
    (sole_bodies, "a bare word for a body, and the only one of its sort in the story"),
    (armed_bodies, "fighters, and the only body of the story that is told to have some"),
)
