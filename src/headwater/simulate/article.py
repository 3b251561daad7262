"""An article of the invented world: its sentences, and what nobody but its maker knows of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from headwater.simulate.happening import Person
from headwater.simulate.material import Outlet

FrameSort = Literal["plain", "speaker", "told", "seen", "anonymous", "post", "outlet", "chain"]
Part = Literal["fact", "reported", "words"]
How = Literal["copy", "rewrite", "translation", "opinion", "revision"]
Role = Literal["dispatch", "report", "relay", "opinion", "revision"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """By what words a sentence says whom it has a thing from.

    `outlet` is who is credited, or who was told; in a chain, `origin` is the outlet
    or `speaker` the person whom that one cites.
    """

    sort: FrameSort = "plain"
    speaker: Person | None = None
    outlet: Outlet | None = None
    origin: Outlet | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence of an article of the same story, both by number."""

    article: int
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence: what it asserts, in which words, by whose word, and whence it truly is.

    `value` is the figure as told, `root` the real end of the chain, `hearer` the real
    reporters who had it first, `taken` the sentence it was taken from and `is_verbatim`
    whether its words came along.
    """

    assertion: str
    part: Part
    pattern: str
    text: str
    content: str
    frame: Frame
    value: int | None
    root: str
    hearer: str
    taken: Place | None = None
    is_verbatim: bool = False

    @property
    def key(self) -> tuple[str, int | None]:
        """What is asserted: another value is another assertion."""
        return self.assertion, self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """What an article has from another: how, and whether its own words say so."""

    source: int
    how: How
    is_credited: bool


@dataclass(slots=True, kw_only=True)
class Article:
    """One page of a story, before it is put on paper."""

    number: int
    role: Role
    outlet: Outlet
    hours: int  # after the happening
    author: str
    headline: str = ""
    headline_keys: tuple[tuple[str, int | None], ...] = ()
    lines: list[Line] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)  # sentences that assert nothing, after the others
    takings: list[Taking] = field(default_factory=list)
    credit: Outlet | None = None  # for the whole article
    credit_form: Literal["byline", "dateline", "tail"] | None = None
    spelling: dict[str, str] = field(default_factory=dict)  # family names by person, where not the usual
    revises: int | None = None
    is_lost: bool = False
    errors: tuple[str, ...] = ()  # assertions and people told wrongly here for the first time
