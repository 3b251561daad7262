"""The register of outlets and agencies: names, domains, countries and publisher families."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal, cast

ARTICLE = "the "


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredOutlet:
    """An outlet or agency as the register knows it; `family` is its publisher."""

    name: str
    kind: Literal["outlet", "agency"]
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    country: str | None = None
    family: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Its name and every alias, as written."""
        return (self.name, *self.aliases)

    @property
    def publisher(self) -> str:
        """Who publishes it: its family, or itself."""
        return self.family or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRegister:
    """Outlets findable by any of their names, case folded, with or without "the", or by domain.

    `common` are names that are common words too; `no_agencies` and `clocks` are letters that name no agency.
    """

    by_name: dict[str, RegisteredOutlet] = field(default_factory=dict)
    by_domain: dict[str, RegisteredOutlet] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    first_words: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    no_agencies: frozenset[str] = frozenset()
    clocks: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: str, words: str = "") -> OutletRegister:
        """Read tab-separated files, each with a line of column names: outlets, and words of their names."""
        classes: dict[str, set[str]] = {}
        for word, kind in (row.split("\t") for row in _rows(words)):
            classes.setdefault(kind, set()).add(word)
        return replace(
            cls.of(map(_outlet, _rows(text))),
            common=frozenset(classes.get("common", ())),
            no_agencies=frozenset(classes.get("no_agency", ())),
            clocks=frozenset(classes.get("clock", ())),
        )

    @classmethod
    def of(cls, outlets: Iterable[RegisteredOutlet]) -> OutletRegister:
        """Index outlets; of two that share a name, the first that bears it as its own keeps it."""
        entries = list(outlets)
        by_name: dict[str, RegisteredOutlet] = {}
        written: dict[str, str] = {}
        for name, outlet in (*_own_names(entries), *_other_names(entries)):
            by_name.setdefault(name.casefold(), outlet)
            written.setdefault(name.casefold(), name)
        by_domain: dict[str, RegisteredOutlet] = {}
        for outlet in entries:
            for domain in outlet.domains:
                by_domain.setdefault(domain, outlet)
        firsts = frozenset(name.split(" ")[0].strip(".!") for name in by_name)
        return cls(by_name=by_name, by_domain=by_domain, written=written, first_words=firsts)

    def find(self, name: str) -> RegisteredOutlet | None:
        """The outlet of that name or domain, however it is capitalised."""
        folded = " ".join(name.split()).casefold()
        return self.by_name.get(folded) or self.by_domain.get(folded.removeprefix("www."))


def _rows(text: str) -> list[str]:
    return [line for line in text.splitlines() if line and not line.startswith("#")][1:]


def _own_names(outlets: Iterable[RegisteredOutlet]) -> Iterator[tuple[str, RegisteredOutlet]]:
    return ((outlet.name, outlet) for outlet in outlets)


def _other_names(outlets: Iterable[RegisteredOutlet]) -> Iterator[tuple[str, RegisteredOutlet]]:
    for outlet in outlets:
        yield from ((alias, outlet) for alias in outlet.aliases)
        for name in outlet.names:
            if name.casefold().startswith(ARTICLE):
                yield name[len(ARTICLE) :], outlet


def _outlet(line: str) -> RegisteredOutlet:
    name, kind, aliases, domains, country, family = line.split("\t")
    return RegisteredOutlet(
        name=name,
        kind=cast('Literal["outlet", "agency"]', kind),
        aliases=_several(aliases),
        domains=_several(domains),
        country=country or None,
        family=family or None,
    )


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)
