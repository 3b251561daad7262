"""What a perfect reader sees behind each sentence, and what it amounts to by the contract of the account.

What is planted and what is seen are two things: a source that is hidden well is in the world, and on no page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from headwater.simulate.article import Article, Line
from headwater.simulate.material import Outlet
from headwater.simulate.page import Page
from headwater.simulate.story import house

Weight = Literal["known", "anonymous", "unseen", "unknown"]
SURE = 20  # words outside of quotation that stand in both: nobody writes so many alike by chance
MAYBE = 3  # sentences retold from one article: a careful reader may see it


@dataclass(frozen=True, slots=True, order=True)
class Seen:
    """An origin as a reader sees it; `house` is that of an outlet which is silent about its source."""

    identity: str
    weight: Weight
    house: str = ""


@dataclass(slots=True, kw_only=True)
class Sight:
    """A reader of one story, one who sees through rewriting or one who does not."""

    articles: Sequence[Article]
    pages: Mapping[int, Page]
    sees_through: bool
    _found: dict[tuple[int, int], frozenset[Seen]] = field(default_factory=dict)

    def behind(self, article: Article, at: int) -> frozenset[Seen]:
        """The origins behind a sentence."""
        key = article.number, at
        if key not in self._found:
            self._found[key] = frozenset(self._read(article, article.lines[at]))
        return self._found[key]

    def _read(self, article: Article, line: Line) -> Iterable[Seen]:
        frame = line.frame
        if frame.sort in {"speaker", "told", "chain"} and frame.speaker is not None:
            return [Seen(frame.speaker.identity, "known")]
        if frame.sort == "post" and frame.speaker is not None:
            return [Seen(f"post:{frame.speaker.handle}", "unseen")]
        if frame.sort == "anonymous":
            return [Seen(f"anonymous:{article.number}", "anonymous")]
        if frame.sort == "seen":
            return [Seen(house(article.outlet), "known")]
        if frame.sort in {"outlet", "chain"}:
            return self._of_outlet(frame.origin or frame.outlet or article.outlet, line)
        return self._plain(article, line)

    def _of_outlet(self, outlet: Outlet, line: Line) -> Iterable[Seen]:
        """An outlet that is named: its own page says more, where it is in the pile and bears its name."""
        own = (other for other in self.articles if other.outlet == outlet and self._is_signed(other))
        told = ((other, at) for other in own for at, each in enumerate(other.lines) if each.key == line.key)
        found = next((self.behind(other, at) for other, at in told), ())
        return [seen for seen in found if seen.weight != "unknown"] or [Seen(house(outlet), "unseen")]

    def _is_signed(self, article: Article) -> bool:
        page = self.pages.get(article.number)
        return page is not None and page.is_signed

    def _plain(self, article: Article, line: Line) -> Iterable[Seen]:
        taken = line.taken
        if taken is not None and self._betrays(article, taken.article):
            source = self.articles[taken.article]
            if taken.article in self.pages:
                return self.behind(source, taken.line)
            if article.credit is None:
                return [Seen(f"lost:{taken.article}", "unknown")]
        if article.credit is not None and article.credit.kind == "agency":
            return [Seen(house(article.credit), "known")]
        if article.credit is not None:
            return self._of_outlet(article.credit, line)
        return [Seen(f"unknown:{article.number}", "unknown", house(article.outlet))]

    def _betrays(self, article: Article, source: int) -> bool:
        if shared_words(article, source) >= SURE:
            return True
        return self.sees_through and taken_lines(article, source) >= MAYBE


def shared_words(article: Article, source: int) -> int:
    """How many words outside of quotation an article has verbatim from another."""
    return sum(
        len(line.text.split())
        for line in article.lines
        if line.is_verbatim and line.part != "words" and line.taken and line.taken.article == source
    )


def taken_lines(article: Article, source: int) -> int:
    """How many sentences an article has from another, in whatever words."""
    return sum(line.taken is not None and line.taken.article == source for line in article.lines)


def interval(seen: Iterable[Seen]) -> tuple[int, int]:
    """How many origins are surely different, and how many may be."""
    best: dict[str, Seen] = {}
    for each in sorted(seen, key=lambda each: ("known", "anonymous", "unseen", "unknown").index(each.weight)):
        best.setdefault(each.identity, each)
    named = {each.identity for each in best.values() if each.weight == "unseen"}
    left = [each for each in best.values() if not (each.weight == "unknown" and each.house in named)]
    known = [each for each in left if each.weight == "known"]
    has_speaker = any(not each.identity.startswith("house:") for each in known)
    low = len(known) + (not has_speaker and any(each.weight == "anonymous" for each in left))
    return low or int(any(each.weight == "unseen" for each in left)), len(left)


def verdict(seen: Sequence[Seen]) -> str:
    """The verdict of a perfect reader, the first that fits."""
    low, high = interval(seen)
    if all(each.weight == "unknown" for each in seen):
        return "unsourced"
    return "corroborated" if low >= 2 else "single-origin" if high == 1 else "uncorroborated"
