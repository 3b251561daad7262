"""A page while its lines are being decided."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from headwater.clean.cues import Cue
from headwater.clean.lines import STEM, Line
from headwater.record.document import ZoneKind

SMALL_WORD = re.compile(r"\b[a-zß-ÿ]{5,}")
ON_TOPIC = 0.3  # of its longer words, so many stand in other paragraphs of the page


@dataclass
class Sheet:
    """A page while its lines are decided; `kinds` holds None where nothing is.

    `copies` tells in how many unlike pages of the pile each line stands, `shared` which of these
    lines are text that papers share; `periodicals` are words for what comes out again and again.
    """

    lines: Sequence[Line]
    cues: Sequence[tuple[Cue, ...]]
    kinds: list[ZoneKind | None]
    title: str | None
    copies: Sequence[int]
    periodicals: frozenset[str] = frozenset()
    sure: set[int] = field(default_factory=set)
    shared: set[int] = field(default_factory=set)
    shares: dict[int, float] = field(default_factory=dict)

    @cached_property
    def topic(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words of the page's paragraphs, by their first letters: of any, and of two or more."""
        once: set[str] = set()
        again: set[str] = set()
        for place in self.paragraphs:
            stems = self.lines[place].stems
            again.update(once & stems)
            once |= stems
        return frozenset(once), frozenset(again)

    @cached_property
    def paragraphs(self) -> list[int]:
        """Places of the lines that read as paragraphs."""
        return [place for place, line in enumerate(self.lines) if line.is_prose]

    @cached_property
    def small(self) -> frozenset[str]:
        """The longer words that the page's paragraphs write in small letters, by their first letters."""
        return frozenset(
            word[:STEM] for place in self.paragraphs for word in SMALL_WORD.findall(self.lines[place].text)
        )

    def on_topic(self, line: Line) -> float:
        """The share of a line's longer words that the page's paragraphs, other than itself, use."""
        share = self.shares.get(line.start)
        if share is None:
            mine = line.stems
            share = len(mine & self.topic[line.is_prose]) / len(mine) if mine else 0.0
            self.shares[line.start] = share
        return share

    def is_about_topic(self, line: Line) -> bool:
        """Whether a paragraph shares its words with the other paragraphs, as an article's does."""
        return self.on_topic(line) >= ON_TOPIC

    @property
    def decided(self) -> list[ZoneKind]:
        """The kinds of all lines; what no pass has decided is body."""
        return [kind or "body" for kind in self.kinds]

    @property
    def open_places(self) -> list[int]:
        """Places of the lines that nothing has decided yet."""
        return [place for place, kind in enumerate(self.kinds) if kind is None]

    def prose_places(self) -> list[int]:
        """Places of open lines that read as paragraphs."""
        return [place for place in self.paragraphs if self.kinds[place] is None]


def fill(sheet: Sheet, places: Sequence[int], kind: ZoneKind) -> None:
    """Decide the open ones of these lines."""
    for place in places:
        if sheet.kinds[place] is None:
            sheet.kinds[place] = kind
