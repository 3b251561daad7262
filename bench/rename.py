"""Other names for everybody in a pile, the same everywhere: a program that knows its test articles shows.

States become other states, with their demonyms, capitals and seats of power, and registered
outlets other registered outlets, since what a program knows of the world is fair; persons,
organisations and handles get names that nobody bears. States of several words and those
known by letters ("the US") keep their names: "US" is noun and adjective at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bench import invented
from headwater.record.outlets import RegisteredOutlet
from headwater.run.resources import load_outlets, read_data

PARTICLES = {"abu", "al", "bin", "da", "de", "del", "el", "ibn", "of", "the", "van", "von"}
GENERIC = set(
    """academy administration affairs agency alliance army association authority bank board brigade
    brigades bureau center central centre chamber coalition college command commission committee
    company conference congress corporation council court daily defence defense democratic
    department directorate embassy federal federation force forces foreign foundation front
    general government group guard herald holding hospital independent institute interior
    international jihad journal justice labour league liberation maritime military minister
    ministry mission movement national network news office organisation organization parliament
    party people police popular post press public republic resistance school secretary security
    senate service society special state states strip telegraph times transport tribunal tribune
    union united university watch weekly workers""".split()
)


@dataclass(frozen=True, slots=True)
class Named:
    """The names of one actor, and whether it is a person."""

    names: tuple[str, ...]
    is_person: bool


@dataclass(frozen=True, slots=True)
class State:
    """A state whose name is one word, with its people, capitals, seats of power and letters."""

    name: str
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    seats: tuple[str, ...]
    letters: tuple[str, ...]

    @property
    def is_plain(self) -> bool:
        """Whether its names fit any sentence: plain words, and a people with a regular plural."""
        names = (self.name, *self.demonyms, *self.capitals)
        return self.demonyms[0][-1] in "ni" and all(name.isascii() and name.isalpha() for name in names)

    @property
    def words(self) -> tuple[str, ...]:
        return (self.name, *self.demonyms, *self.capitals, *self.seats)

    def renamed(self, other: State) -> Iterator[tuple[str, str]]:
        """What each of its names becomes when it becomes another state."""
        yield self.name, other.name
        for mine, new in (
            (self.demonyms, other.demonyms),
            (self.capitals, other.capitals),
            (self.seats, other.seats),
        ):
            yield from ((name, new[0]) for name in mine if new)


def renaming_of(texts: Iterable[str], actors: Sequence[Named], seed: str) -> dict[str, str]:
    """What each name in the texts becomes, read first as a state, then an outlet, then an actor."""
    text = "\n".join(texts)
    renaming: dict[str, str] = {}
    for word, new in actors_renamed(text, actors, seed):
        renaming.setdefault(word, new)
    renaming |= dict(handles_renamed(text, seed))
    renaming |= dict(outlets_renamed(text, seed))
    renaming |= dict(states_renamed(text, seed))
    return renaming | dict(letters_renamed(actors, renaming))


def renamer(renaming: dict[str, str]) -> Callable[[str], str]:
    """A function from a text to the same text under other names, those in capitals too."""
    if not renaming:
        return str
    table = {**{name.upper(): new.upper() for name, new in renaming.items() if len(name) > 3}, **renaming}
    names = "|".join(re.escape(name) for name in sorted(table, key=lambda name: (-len(name), name)))
    pattern = re.compile(rf"(?<!\w)(?:{names})(?=s?(?!\w))")
    return lambda text: pattern.sub(lambda at: at[0] if is_language(at) else table[at[0]], text)


def is_language(found: re.Match[str]) -> bool:
    """Whether "Russian" is what a text was translated from, and so nobody's name; a gold file is one line of
    many strings, of which each is read alone."""
    start = max(found.string.rfind(mark, 0, found.start()) for mark in '\n"') + 1
    before = found.string[start : found.start()]
    return "translat" in before.lower() and before.endswith(("from ", "into "))


def has(text: str, name: str) -> bool:
    """Whether a name stands in a text as words of their own."""
    return name in text and re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", text) is not None


def states_renamed(text: str, seed: str) -> Iterator[tuple[str, str]]:
    """Each state of the text becomes one of which the text has no word."""
    free = [
        state for state in states() if state.is_plain and not any(has(text, word) for word in state.words)
    ]
    free.sort(key=lambda state: invented.number(f"{seed}/{state.name}"))
    for state in states():
        by_letters = any(has(text, letters) for letters in state.letters)
        if not by_letters and any(has(text, word) for word in (state.name, *state.demonyms)):
            seated = any(has(text, seat) for seat in state.seats)
            other = next(other for other in free if other.seats or not seated)
            free.remove(other)
            yield from state.renamed(other)


@cache
def states() -> tuple[State, ...]:
    """The states of the gazetteer whose names are one word."""
    rows = [line.split("\t") for line in read_data("countries.tsv").splitlines() if not line.startswith("#")]
    found = []
    for _, name, *lists in (row[:6] for row in rows[1:]):
        aliases, demonyms, capitals, seats = (tuple(filter(None, each.split(";"))) for each in lists)
        if name.isalpha() and demonyms and capitals:
            found.append(State(name, demonyms, capitals, seats, tuple(filter(str.isupper, aliases))))
    return tuple(found)


def outlets_renamed(text: str, seed: str) -> Iterator[tuple[str, str]]:
    """Each registered outlet of the text becomes another of its kind."""
    known = sorted(set(load_outlets().by_name.values()), key=lambda outlet: outlet.name)
    present = [outlet for outlet in known if any(is_outlet_name(name, text) for name in outlet.names)]
    free = [outlet for outlet in known if outlet not in present and is_plain(outlet)]
    free.sort(key=lambda outlet: invented.number(f"{seed}/{outlet.name}"))
    for outlet in present:
        other = next(other for other in free if other.kind == outlet.kind)
        free.remove(other)
        new = other.name.removeprefix("The ")
        for name in outlet.names:
            bare = name.removeprefix("The ")
            if is_outlet_name(name, text):
                yield bare, new
            if " " in bare:
                yield run_together(bare), run_together(new)


def is_outlet_name(name: str, text: str) -> bool:
    """Whether a text has an outlet's name, and not only as a common word."""
    bare = name.removeprefix("The ")
    by_letters = bare.isupper() and len(bare) > 2
    return has(text, bare) and (by_letters or any(is_only_name(word, text) for word in bare.split()))


def run_together(name: str) -> str:
    """A name as addresses on the web have it."""
    return name.replace(" ", "").lower()


def is_plain(outlet: RegisteredOutlet) -> bool:
    """Whether an outlet's name is one or two plain words, and so fits any sentence."""
    words = outlet.name.removeprefix("The ").split()
    return len(words) <= 2 and all(word.isascii() and word.isalpha() and word[0].isupper() for word in words)


def handles_renamed(text: str, seed: str) -> Iterator[tuple[str, str]]:
    """Each account on a social network gets another name."""
    for name in sorted(set(re.findall(r"(?<!\w)@\w{3,}", text))):
        yield name, invented.handle(f"{seed}/{name}")


def actors_renamed(text: str, actors: Sequence[Named], seed: str) -> Iterator[tuple[str, str]]:
    """Each word that only names gets another; a second spelling becomes a second spelling.

    Who is known under most names comes first, so that spellings that belong together meet.
    """
    for actor in sorted(actors, key=lambda actor: (-len(actor.names), not actor.is_person, actor.names)):
        for from_end, words in name_words(actor.names).items():
            first, *others = [word for word in words if is_only_name(word, text)] or [""]
            spellings = [word for word in others if word[0] == first[0]]
            given = actor.is_person and from_end > 1
            if spellings:
                pairs = invented.GIVEN_SPELLINGS if given else invented.FAMILY_SPELLINGS
                new, again = pairs[invented.number(f"{seed}/{first}") % len(pairs)]
                yield from ((word, again) for word in spellings)
                yield first, new
            elif first:
                yield first, new_word(first, seed, is_person=actor.is_person, is_given=given)


def name_words(names: Iterable[str]) -> dict[int, tuple[str, ...]]:
    """The different words of an actor's names, under their place from the end."""
    places: dict[int, dict[str, None]] = {}
    for name in names:
        for from_end, word in enumerate(reversed(name.split()), start=1):
            places.setdefault(from_end, {})[re.sub("['’]s?$", "", word)] = None
    return {from_end: tuple(words) for from_end, words in places.items()}


def is_only_name(word: str, text: str) -> bool:
    """Whether a word names somebody: no common word, no particle, no letters that stand for a name."""
    common = word.lower() in GENERIC | PARTICLES or has(text, word.lower())
    return not common and word[:1].isupper() and len(word) > 2 and not is_letters(word)


def is_letters(name: str) -> bool:
    """Whether a name is the initials of a longer one."""
    return name.isupper() and name.isalpha() and len(name) <= 6


def new_word(word: str, seed: str, *, is_person: bool, is_given: bool) -> str:
    """What a word of a name becomes."""
    if is_given:
        return invented.given_name(f"{seed}/{word}", genders().get(word, "m"))
    return invented.family_name(f"{seed}/{word}") if is_person else invented.body_name(f"{seed}/{word}")


@cache
def genders() -> dict[str, str]:
    """Given names that mostly go with one gender."""
    rows = (line.split("\t") for line in read_data("given_names.tsv").splitlines() if "\t" in line)
    return {name: gender for name, gender, *_ in rows if gender in {"m", "f"}}


def looks_like_person(name: str) -> bool:
    """Whether a name is two or three words of which none is common to bodies, and none a state's."""
    words = name.split()
    generic = any(word.lower() in GENERIC for word in words)
    national = any(word in state.words for state in states() for word in words)
    return len(words) in {2, 3} and all(word[0].isupper() for word in words) and not generic | national


def has_given_name(name: str) -> bool:
    """Whether a name of several words begins with a given name."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first in genders()


def letters_renamed(actors: Sequence[Named], renaming: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Letters that stand for a name follow it."""
    rename = renamer(renaming)
    for actor in actors:
        for name in filter(is_letters, actor.names):
            for full in actor.names:
                if initials(full) == name:
                    yield name, initials(rename(full))


def initials(name: str) -> str:
    """The first letters of the words that bear a capital."""
    return "".join(word[0] for word in re.split(r"[\s-]+", name) if word[:1].isupper())
