"""Documents: what was read, and what is known of who published it and when."""

from __future__ import annotations

from typing import Literal

import msgspec

from headwater.record.span import Span

ZoneKind = Literal[
    "headline",
    "heading",
    "body",
    "source",
    "page-title",
    "byline",
    "caption",
    "credit",
    "notice",
    "navigation",
    "advert",
    "related",
    "subscribe",
    "keywords",
    "author-bio",
    "comments",
    "source-note",
    "footer",
]
KEPT_KINDS: frozenset[str] = frozenset({"headline", "heading", "body", "source"})

Genre = Literal["report", "opinion", "analysis", "digest", "unknown"]
HowKnown = Literal["stated", "metadata", "manifest", "inferred"]


class Zone(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A stretch of one line of a document and what it is: article, or furniture of the page."""

    start: int
    end: int
    kind: ZoneKind

    @property
    def is_kept(self) -> bool:
        """Whether the zone belongs to the article."""
        return self.kind in KEPT_KINDS


class Outlet(msgspec.Struct, frozen=True, kw_only=True):
    """Who publishes."""

    name: str
    domain: str | None = None


class Published(msgspec.Struct, frozen=True, kw_only=True):
    """When a document was published (EDTF), and how that is known."""

    edtf: str
    how: HowKnown
    span: Span | None = None


class Declared(msgspec.Struct, frozen=True, kw_only=True):
    """What markup or a manifest says of a page, before its text is read; `how` tells which of the two."""

    how: Literal["metadata", "manifest"]
    url: str | None = None
    outlet: str | None = None
    domain: str | None = None
    title: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    based_on: tuple[str, ...] = ()


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """A user's decision about one line of a page, by its number from 0: article, or furniture."""

    line: int
    keep: bool


class Repair(msgspec.Struct, frozen=True, kw_only=True):
    """Where double encoding was undone in a text, and the characters as the file had them."""

    start: int
    end: int
    original: str


NoticeKind = Literal["correction", "update", "syndication", "translation"]


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """A line that says of the article that it was corrected, changed, taken over or translated."""

    kind: NoticeKind
    start: int
    end: int


class Decided(msgspec.Struct, frozen=True, kw_only=True):
    """A line that the user decided: article, or furniture."""

    start: int
    end: int
    keep: bool


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One file as read: its text (NFC, line feeds), and what was declared about it.

    `body_lines` are the numbers (0-based) of the lines that an HTML reader took for
    the article, or None where the page had no markup.
    """

    path: str
    text: str
    declared: tuple[Declared, ...] = ()
    body_lines: frozenset[int] | None = None
    repairs: tuple[Repair, ...] = ()
    corrections: tuple[Correction, ...] = ()


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One immutable text revision, its zones, and who published it when."""

    id: str
    path: str
    url: str | None
    outlet: Outlet | None
    title: str | None
    author: str | None
    published: Published | None
    language: str
    translated_from: str | None
    genre: Genre
    read: Literal["deep", "shallow"]
    revision_of: str | None
    text: str
    zones: tuple[Zone, ...]
    notices: tuple[Notice, ...] = ()
    decided: tuple[Decided, ...] = ()
    repairs: tuple[Repair, ...] = ()

    def words(self, span: Span) -> str:
        """The exact words at a span of this document."""
        return self.text[span.start : span.end]


class Loss(msgspec.Struct, frozen=True, kw_only=True):
    """What could not be read, and why."""

    id: str
    path: str
    reason: str
