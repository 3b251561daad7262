"""The report: an account arranged for a reader, the same for every page it is shown on.

Report
├── Header
├── StorySection   a happening: claims, differences, who took it from whom, when, names
│   ├── ClaimEntry → Passage
│   ├── DifferenceEntry → SideEntry → Passage
│   ├── Family → Branch   the trees, each a node and what was taken from it
│   ├── Moment → Passage
│   └── Naming
├── Root           what to verify next
└── ArticleEntry
"""

from __future__ import annotations

from dataclasses import dataclass

from headwater.record.account import Claim
from headwater.record.document import Loss
from headwater.record.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """An article's exact words, whose they are, and what a reader must know first.

    `focus` are the words among them that a shortened form must keep, `others` whom they name in a role that
    most articles give to somebody else.
    """

    words: str
    document: str
    outlet: str
    spans: tuple[Span, ...]
    speaker: str | None = None
    notes: tuple[str, ...] = ()
    focus: str = ""
    others: str | None = None

    @property
    def credit(self) -> str:
        """The outlet, with what must be known of it."""
        return f"{self.outlet}; {'; '.join(self.notes)}" if self.notes else self.outlet


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimEntry:
    """One claim and all a reader needs to weigh it: the words of all who tell it (`passages`), and of those
    who only mention it."""

    claim: Claim
    text: Passage
    verdict: str
    support: str
    why: str
    carried: str | None
    carried_why: str | None
    passages: tuple[Passage, ...]
    mentions: tuple[Passage, ...]
    first: str | None
    sources: tuple[str, ...]
    denials: tuple[Passage, ...]
    who: str | None = None

    @property
    def outlets(self) -> tuple[str, ...]:
        """Who has it, each once."""
        return tuple(dict.fromkeys(passage.outlet for passage in self.passages))


@dataclass(frozen=True, slots=True, kw_only=True)
class SideEntry:
    """One value in a difference and the words of those who have it."""

    value: str
    passages: tuple[Passage, ...]

    @property
    def outlets(self) -> tuple[str, ...]:
        """Who has it, each once."""
        return tuple(dict.fromkeys(passage.outlet for passage in self.passages))


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceEntry:
    """Where articles differ, side by side, and who is silent."""

    id: str
    about: str
    kind: str
    is_open: bool
    sides: tuple[SideEntry, ...]
    silent: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A source or article of the tree, how it has it, and who took it from there.

    `also_from` are its further sources, under which it is not drawn again; `also_ids`
    those among them that are drawn themselves.
    """

    id: str
    label: str
    kind: str
    document: str | None
    how: str
    is_open: bool
    children: tuple[Branch, ...]
    also_from: tuple[str, ...]
    also_ids: tuple[str, ...]
    evidence: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Who took it from whom.

    `alone` are articles with sources of their own that no other article passed on;
    `unsourced` name no source and copy nothing.
    """

    trees: tuple[Branch, ...]
    alone: tuple[Branch, ...]
    unsourced: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Something dated; `claim` where it is one of the story's."""

    edtf: str
    when: str
    passage: Passage
    claim: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What an article calls somebody, in its own voice or in somebody's mouth."""

    words: str
    is_quoted: bool
    count: int
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """How each outlet names one actor."""

    actor: str
    by_outlet: tuple[tuple[str, tuple[Label, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySection:
    """One happening as its articles tell it; `is_unsure` where it may be one with another story."""

    id: str
    when: str
    title: Passage | None
    articles: tuple[str, ...]
    claims: tuple[ClaimEntry, ...]
    differences: tuple[DifferenceEntry, ...]
    family: Family
    timeline: tuple[Moment, ...]
    naming: tuple[Naming, ...]
    is_unsure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """A source on which much rests, and so what to verify next: above all its foremost claim."""

    id: str
    name: str
    kind: str
    claims: int
    alone: int
    outlets: tuple[str, ...]
    foremost: Passage | None
    evidence: Passage | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleEntry:
    """An article as it was read."""

    id: str
    outlet: str
    path: str
    url: str | None
    title: str | None
    author: str | None
    when: str
    when_known: str | None
    language: str
    notes: tuple[str, ...]
    is_shallow: bool
    is_copy: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The pile in figures."""

    articles: int
    outlets: int
    sources: int
    copies: int
    losses: int
    shallow: tuple[str, ...]
    unnamed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An account arranged for a reader."""

    header: Header
    stories: tuple[StorySection, ...]
    verify_next: tuple[Root, ...]
    articles: tuple[ArticleEntry, ...]
    losses: tuple[Loss, ...]
    made_by: str
