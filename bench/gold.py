"""A gold file: what a careful reader finds in a pile, each expectation tied to words of an article."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec import UNSET, UnsetType


class Passage(msgspec.Struct, frozen=True):
    """Words that stand on one line of an article, named by the beginning of its file name."""

    document: str
    words: str
    value: str | None = None


class WantedHeadline(msgspec.Struct, frozen=True):
    """The number of the line, from 1, that is the headline."""

    line: int


class WantedDocument(msgspec.Struct, frozen=True):
    """What an article is and which of its lines, from 1, are the article."""

    keep: tuple[int, ...] = ()
    furniture: dict[str, tuple[int, ...]] = {}
    outlet: str | None = None
    published: str | UnsetType | None = UNSET
    author: str | None = None
    genre: str | None = None
    machine_translated_from: str | None = None
    headline: WantedHeadline | None = None


class WantedLink(msgspec.Struct, frozen=True):
    """The words that tie one story to another."""

    from_: str = msgspec.field(name="from")
    words: str
    to_story_of: str


class WantedStories(msgspec.Struct, frozen=True):
    """Which articles tell the same happening."""

    partition: tuple[tuple[str, ...], ...]
    one_affair: bool = False
    link: WantedLink | None = None


class WantedRelay(msgspec.Struct, frozen=True):
    """Whom an article names as its source, and by way of whom."""

    document: str
    source: str
    kind: str
    words: str
    via: str | None = None


class WantedActors(msgspec.Struct, frozen=True):
    """Which names are one actor, which are two, and what kind each is."""

    same: tuple[tuple[str, ...], ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    kinds: dict[str, str] = {}


class WantedQuote(msgspec.Struct, frozen=True):
    """Words and who said them."""

    document: str
    words: str
    speaker: str


class WantedClaim(msgspec.Struct, frozen=True):
    """One assertion, and where each witness makes it."""

    name: str
    witnesses: tuple[Passage, ...]


class AnyPassage(msgspec.Struct, frozen=True):
    """Several wordings in one article, any of which will do."""

    document: str
    words: tuple[str, ...]


class WantedAgreement(msgspec.Struct, frozen=True):
    """One event or figure, and where each witness has it."""

    name: str
    witnesses: tuple[AnyPassage, ...]


class WantedWeight(msgspec.Struct, frozen=True):
    """How a claim must and must not be weighed."""

    name: str
    document: str
    words: str
    if_any: bool = False
    low_at_most: int = 99
    verdict: tuple[str, ...] = ()
    not_verdict: tuple[str, ...] = ()
    carriers_high_at_least: int = 0


class WantedDisagreement(msgspec.Struct, frozen=True):
    """Two passages that differ."""

    name: str
    a: Passage
    b: Passage


class WantedDate(msgspec.Struct, frozen=True):
    """The value of a time expression once all articles are read."""

    document: str
    words: str
    across_articles: str


class WantedLabel(msgspec.Struct, frozen=True):
    """What an article calls an actor, and in whose voice."""

    document: str
    actor: str
    label: str
    voice: str


class WantedFigure(msgspec.Struct, frozen=True):
    """The value of a figure and its bound."""

    document: str
    words: str
    value: float
    bound: str | None = None


class WantedEvent(msgspec.Struct, frozen=True):
    """A happening, coded; `type` may name several events with `or` between them."""

    document: str
    words: str
    type: str
    actor: str | None = None
    status: str | None = None


class Gold(msgspec.Struct, frozen=True):
    """All expectations of one pile."""

    documents: dict[str, WantedDocument] = {}
    stories: WantedStories | None = None
    relays: tuple[WantedRelay, ...] = ()
    no_relay_between_documents: bool = False
    actors: WantedActors = WantedActors()
    quotes: tuple[WantedQuote, ...] = ()
    not_quotes: tuple[Passage, ...] = ()
    direct_quote_lines: dict[str, tuple[int, ...]] = {}
    aligned_statements: tuple[WantedClaim, ...] = ()
    agreements: tuple[WantedAgreement, ...] = ()
    weighed: tuple[WantedWeight, ...] = ()
    disagreements: tuple[WantedDisagreement, ...] = ()
    no_disagreement: tuple[tuple[str, str], ...] = ()
    at_most_disagreements: int | None = None
    dates: tuple[WantedDate, ...] = ()
    framing: tuple[WantedLabel, ...] = ()
    figures: tuple[WantedFigure, ...] = ()
    events: tuple[WantedEvent, ...] = ()


def read_gold(folder: Path) -> Gold:
    """The gold file of a pile's folder."""
    return msgspec.json.decode((folder / "gold.json").read_bytes(), type=Gold)
