"""Leaders of states: whom a name alone ties to a country, in the years in which they spoke for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from headwater.mark.cast import Cast, cast
from headwater.mark.places.gazetteer import fold
from headwater.record.document import Published
from headwater.record.edtf import bounds
from headwater.record.mark import Chain

# Particles that one outlet writes and the next leaves out.
PARTICLES = frozenset("al el bin ibn ben de da do dos of".split())
# Offices of those who speak for a state.
OFFICES = frozenset(
    "president premier chancellor minister secretary leader ruler king emir sultan dictator".split()
)
# Of these peoples the family's name comes first.
SURNAME_FIRST = frozenset({"CN", "KR", "KP", "TW", "VN", "KH", "HK"})
OPEN = 9999  # the year of a term without an end
LATER = 10  # years after the last term in which a full name is still taken for its old bearer


@dataclass(frozen=True, slots=True, kw_only=True)
class Leader:
    """One name of one leader: its words, the country, and the terms in years."""

    words: tuple[str, ...]
    country: str
    terms: tuple[tuple[int, int], ...]

    def served(self, year: int, grace: int = 0) -> bool:
        """Whether a year lies within a term, or so many years after one."""
        return any(first <= year <= last + grace for first, last in self.terms)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaders:
    """Leaders by their surnames, as lines that are read when somebody bears one."""

    lines: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> Leaders:
        """Read the tab-separated file of surnames, names, countries and years."""
        lines: dict[str, list[str]] = defaultdict(list)
        for line in [line for line in text.split("\n") if line and not line.startswith("#")][1:]:
            lines[line.partition("\t")[0]].append(line)
        return cls(lines=dict(lines))

    def bearing(self, surname: str) -> list[Leader]:
        """The leaders of that surname."""
        return [leader_of(line) for line in self.lines.get(surname, ())]


NO_LEADERS = Leaders()


def leader_of(line: str) -> Leader:
    """One line of the file."""
    _, name, country, years = line.split("\t")
    terms = (term.split("-") for term in years.split(";"))
    return Leader(
        words=name_words(name),
        country=country,
        terms=tuple((int(first), int(last or OPEN)) for first, last in terms),
    )


def name_words(name: str) -> tuple[str, ...]:
    """A name's words in one spelling, without particles and initials."""
    words = fold(name.replace(".", " ")).split()
    return tuple(word for word in words if len(word) > 1 and word not in PARTICLES)


def surname_of(words: Sequence[str], country: str) -> str:
    """The family's name within a full name."""
    if not words:
        return ""
    return words[0] if country in SURNAME_FIRST else words[-1]


def with_countries(found: Cast, leaders: Leaders, published: Published | None) -> Cast:
    """The cast, with the countries of leaders whom nothing but their names ties to one."""
    people = [chain for chain in found.chains if chain.kind == "person"]
    if all(chain.country for chain in people):
        return found
    days = bounds(published.edtf) if published else None
    year = days[1].year if days else None
    named = {chain.id: [name_words(name) for name in chain.names] for chain in people}
    bearers: dict[str, set[str]] = defaultdict(set)
    for chain, names in named.items():
        for word in {word for words in names if words for word in (words[0], words[-1])}:
            bearers[word].add(chain)
    states = {chain.country for chain in found.chains if chain.kind == "state"}
    settled = {
        chain.id: country
        for chain in people
        if not chain.country
        and (country := country_of(chain, named[chain.id], leaders, year, states, bearers)) is not None
    }
    if not settled:
        return found
    chains = [
        msgspec.structs.replace(chain, country=settled.get(chain.id, chain.country)) for chain in found.chains
    ]
    return cast(found.mentions, chains)


def country_of(
    chain: Chain,
    names: Sequence[tuple[str, ...]],
    leaders: Leaders,
    year: int | None,
    states: Container[str | None],
    bearers: Mapping[str, set[str]],
) -> str | None:
    """The one country that a person's full name, or else the surname, can mean."""
    candidates = [leader for words in names for leader in leaders_named(words, leaders)]
    if not candidates:
        return None
    full = [words for words in names if len(words) > 1]
    if full:
        candidates = [
            leader for leader in candidates if any(is_same_name(leader.words, words) for words in full)
        ]
    elif any(len(bearers[words[-1]]) > 1 for words in names if words):
        return None
    found = only(leader.country for leader in candidates if is_dated(leader, year, LATER if full else 0))
    return found if found and is_told(chain, found, states) else None


def is_told(chain: Chain, country: str, states: Container[str | None]) -> bool:
    """Whether an office bears a name out, or, where nobody says what its bearer is, the state is named."""
    offices = {word for role in chain.roles for word in fold(role.text).split()}
    return bool(OFFICES & offices) or (not chain.roles and country in states)


def leaders_named(words: Sequence[str], leaders: Leaders) -> list[Leader]:
    """The leaders whose surname stands where a surname can."""
    return [leader for word in {*words[:1], *words[-1:]} for leader in leaders.bearing(word)]


def is_same_name(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two full names begin and end alike; what stands in between is often left out."""
    return left[0] == right[0] and left[-1] == right[-1]


def is_dated(leader: Leader, year: int | None, grace: int) -> bool:
    """Whether a leader can be meant in an article of that year; in one of no date, whoever it is."""
    return year is None or leader.served(year, grace)


def only(countries: Iterable[str]) -> str | None:
    """The country, if all are one."""
    found = set(countries)
    return found.pop() if len(found) == 1 else None
