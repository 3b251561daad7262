"""Material: the language of the invented news world, as a folder of TOML files holds it.

The format is told in docs/how-to/material.md. Whatever stands between braces is a slot,
whatever stands between square brackets is detail that may be left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from headwater.errors import InputError

SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?\}")
DETAIL = re.compile(r"\[([^\[\]]*)\]")

OutletKind = Literal["agency", "newspaper", "news site", "broadcaster", "magazine", "blog"]
FactKind = Literal["event", "figure", "scene"]
Loaded = TypeVar("Loaded")


class Strict(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A record that knows all its keys."""


class Names(Strict, frozen=True, kw_only=True):
    """What people and places are called; `spellings` are two romanisations of one family name."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    towns: tuple[str, ...]
    regions: tuple[str, ...]
    spellings: tuple[tuple[str, str], ...] = ()


class Outlet(Strict, frozen=True, kw_only=True):
    """Who publishes; `family` is the house, where it has several outlets."""

    name: str
    kind: OutletKind
    domain: str
    article: bool = False
    family: str | None = None


class Outlets(Strict, frozen=True, kw_only=True):
    """All outlets and agencies of the world."""

    outlets: tuple[Outlet, ...]


class Speech(Strict, frozen=True, kw_only=True):
    """How a speaker's words are given: verbatim, reported, told to the outlet itself, by nobody named."""

    direct: tuple[str, ...]
    indirect: tuple[str, ...]
    told_direct: tuple[str, ...]
    told_indirect: tuple[str, ...]
    introductions: tuple[str, ...]
    anonymous: tuple[str, ...]
    posts: tuple[str, ...]


class Own(Strict, frozen=True, kw_only=True):
    """How an outlet says that its own people were there."""

    seen: tuple[str, ...]


class Credit(Strict, frozen=True, kw_only=True):
    """How an outlet names another: in a sentence, a chain, or for the whole article."""

    sentence: tuple[str, ...]
    chain: tuple[str, ...]
    byline: tuple[str, ...]
    dateline: tuple[str, ...]
    tail: tuple[str, ...]


class Attribution(Strict, frozen=True, kw_only=True):
    """Every phrase by which an article says whom it has something from."""

    speech: Speech
    own: Own
    credit: Credit
    corrections: tuple[str, ...]


class Furniture(Strict, frozen=True, kw_only=True):
    """What stands around an article on a page and is none of it."""

    navigation: tuple[str, ...]
    advert: tuple[str, ...]
    related: tuple[str, ...]
    subscribe: tuple[str, ...]
    author_bio: tuple[str, ...]
    caption: tuple[str, ...]
    photo_credit: tuple[str, ...]
    comments: tuple[str, ...]
    footer: tuple[str, ...]


class Synonyms(Strict, frozen=True, kw_only=True):
    """Words that may stand for one another in every sentence of the material."""

    synonyms: tuple[tuple[str, ...], ...]


class Slot(Strict, frozen=True, kw_only=True):
    """What a happening leaves open: one of some words, or a number between two."""

    choose: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None

    @property
    def is_number(self) -> bool:
        """Whether a number goes in."""
        return self.low is not None and self.high is not None


class Official(Strict, frozen=True, kw_only=True):
    """Somebody who speaks for a body; `title` may give two forms, a man's and a woman's."""

    title: str
    body: str


class Bystander(Strict, frozen=True, kw_only=True):
    """Somebody who was there and speaks for nobody ("a passenger")."""

    description: str


class Fact(Strict, frozen=True, kw_only=True):
    """One assertion in all its wordings; `known_to` are the people who can tell it."""

    id: str
    kind: FactKind
    texts: tuple[str, ...]
    known_to: tuple[str, ...] = ()
    figure: str | None = None


class Statement(Strict, frozen=True, kw_only=True):
    """What a speaker says: verbatim, sentence by sentence, and as others report it."""

    id: str
    speaker: str
    words: tuple[str, ...]
    reported: tuple[str, ...]
    denies: str | None = None


class Kind(Strict, frozen=True, kw_only=True):
    """A kind of happening: what may be said of it. The first fact is what happened."""

    kind: str
    headlines: tuple[str, ...]
    opinions: tuple[str, ...]
    slots: dict[str, Slot] = {}
    officials: dict[str, Official]
    bystanders: dict[str, Bystander] = {}
    facts: tuple[Fact, ...]
    statements: tuple[Statement, ...]


class Material(Strict, frozen=True, kw_only=True):
    """The whole language of a world."""

    names: Names
    outlets: tuple[Outlet, ...]
    attribution: Attribution
    furniture: Furniture
    kinds: tuple[Kind, ...]
    synonyms: tuple[tuple[str, ...], ...] = ()

    @property
    def patterns(self) -> int:
        """How many assertions and statements there are, each with all its wordings counted once."""
        return sum(len(kind.facts) + len(kind.statements) for kind in self.kinds)


def read_material(folder: Path) -> Material:
    """The material of a folder; an InputError says which file cannot be used, and why."""
    kinds = sorted((folder / "happenings").glob("*.toml"))
    if not kinds:
        raise InputError(f"{folder / 'happenings'} holds no .toml file. See docs/how-to/material.md.")
    return Material(
        names=_read(folder / "names.toml", Names),
        outlets=_read(folder / "outlets.toml", Outlets).outlets,
        attribution=_read(folder / "attribution.toml", Attribution),
        furniture=_read(folder / "furniture.toml", Furniture),
        kinds=tuple(_read(path, Kind) for path in kinds),
        synonyms=_synonyms(folder / "synonyms.toml"),
    )


def _synonyms(path: Path) -> tuple[tuple[str, ...], ...]:
    return _read(path, Synonyms).synonyms if path.exists() else ()


def _read(path: Path, type_: type[Loaded]) -> Loaded:
    try:
        return msgspec.toml.decode(path.read_bytes(), type=type_)
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror}. See docs/how-to/material.md.") from error
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise InputError(f"{path}: {error}. See docs/how-to/material.md.") from error


def slots_of(pattern: str) -> Iterator[str]:
    """The names of the slots in a pattern, without what follows a dot."""
    return (name for name, _ in SLOT.findall(pattern))
