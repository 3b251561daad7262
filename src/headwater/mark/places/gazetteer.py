"""The gazetteer: states with their people, capitals and seats, and named places of the world."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A state or territory: what it and its people are called, and the seats that speak for it."""

    iso: str
    name: str
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    seats: tuple[str, ...]
    latitude: float
    longitude: float
    geonames: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A place that bears a name; `weight` is its population, a large number for regions."""

    name: str
    country: str | None
    latitude: float
    longitude: float
    geonames: int | None
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """States findable by name, demonym, capital or seat, and places findable by name.

    All are keyed by folded name. `_places` are the file's lines, sorted, so that a
    name is found by bisection and nothing is built for the names never asked for.
    """

    countries: dict[str, Country] = field(default_factory=dict)
    _states: dict[str, str] = field(default_factory=dict)
    _demonyms: dict[str, str] = field(default_factory=dict)
    _capitals: dict[str, str] = field(default_factory=dict)
    _seats: dict[str, str] = field(default_factory=dict)
    _places: list[str] = field(default_factory=list)

    @classmethod
    def parse(cls, countries: str, places: str) -> Gazetteer:
        """Read the two tab-separated files; the lines of places must be sorted by code point."""
        read = [_country(line) for line in _rows(countries)[1:]]
        return cls(
            countries={country.iso: country for country in read},
            _states=_index(((country.name, *country.aliases), country.iso) for country in read),
            _demonyms=_index((country.demonyms, country.iso) for country in read),
            _capitals=_index((country.capitals, country.iso) for country in read),
            _seats=_index((country.seats, country.iso) for country in read),
            _places=_rows(places),
        )

    def state(self, name: str) -> Country | None:
        """The state of that name, long, short or abbreviated."""
        return self._country(self._states, name)

    def people(self, name: str) -> Country | None:
        """The state whose people or things are called so ("Russian", "Danes")."""
        return self._country(self._demonyms, name)

    def capital(self, name: str) -> Country | None:
        """The state whose capital that is."""
        return self._country(self._capitals, name)

    def seat(self, name: str) -> Country | None:
        """The state whose government is called after that building or street."""
        return self._country(self._seats, name)

    def toponyms(self, name: str) -> list[Toponym]:
        """Every place of that name, the weightiest first; states are not among them."""
        key = fold(name) + "\t"
        found = []
        for number in range(bisect_left(self._places, key), len(self._places)):
            line = self._places[number]
            if not line.startswith(key):
                break
            found.append(_toponym(line))
        return found

    def is_place(self, name: str) -> bool:
        """Whether any place bears that name."""
        key = fold(name) + "\t"
        number = bisect_left(self._places, key)
        return number < len(self._places) and self._places[number].startswith(key)

    def _country(self, index: dict[str, str], name: str) -> Country | None:
        iso = index.get(_key(name))
        return self.countries[iso] if iso else None


@lru_cache(maxsize=100_000)
def fold(name: str) -> str:
    """A name without case, accents, hyphens and article, as the gazetteer sorts it."""
    plain = name
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", name)
        plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    words = plain.casefold().replace("’", "'").replace("-", " ").split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(words)


@lru_cache(maxsize=100_000)
def _key(name: str) -> str:
    """A folded name; short capitals keep their case, so that "us" is no state."""
    bare = name.replace(".", "")
    return bare if len(bare) <= 4 and bare.isupper() else fold(name)


def _index(entries: Iterable[tuple[tuple[str, ...], str]]) -> dict[str, str]:
    index: dict[str, str] = {}
    for names, iso in entries:
        for name in names:
            index.setdefault(_key(name), iso)
    return index


def _rows(text: str) -> list[str]:
    return [line for line in text.split("\n") if line and not line.startswith("#")]


def _country(line: str) -> Country:
    iso, name, aliases, demonyms, capitals, seats, latitude, longitude, geonames = line.split("\t")
    return Country(
        iso=iso,
        name=name,
        aliases=_several(aliases),
        demonyms=tuple(form for demonym in _several(demonyms) for form in _singular_and_plural(demonym)),
        capitals=_several(capitals),
        seats=_several(seats),
        latitude=float(latitude),
        longitude=float(longitude),
        geonames=int(geonames),
    )


def _toponym(line: str) -> Toponym:
    key, name, country, latitude, longitude, geonames, weight = line.split("\t")
    return Toponym(
        name=name or key.title(),
        country=country or None,
        latitude=float(latitude),
        longitude=float(longitude),
        geonames=int(geonames) if geonames else None,
        weight=int(weight),
    )


def _several(joined: str) -> tuple[str, ...]:
    return tuple(value for value in joined.split(";") if value)


def _singular_and_plural(demonym: str) -> tuple[str, ...]:
    """ "Russian" and "Russians"; "Chinese", "Irish" and "Frenchmen" have no other plural."""
    if demonym.endswith(("ese", "sh", "ch", "ss", "men", "s")):
        return (demonym,)
    return (demonym, demonym + "s")
