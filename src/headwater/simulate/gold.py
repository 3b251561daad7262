"""The truth about a simulated pile: its stemma, its claims with their true origins, quotes and figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec

from headwater.simulate.article import Article, Line, Taking
from headwater.simulate.page import Page
from headwater.simulate.sight import MAYBE, SURE, Sight, interval, shared_words, taken_lines, verdict
from headwater.simulate.story import Story, house

LEAST_LOST = 3  # articles that share what none of them wrote


class TrueNode(msgspec.Struct, frozen=True, kw_only=True):
    """A document, a source that is named and not in the pile, or one that is lost."""

    id: str
    kind: Literal["document", "lost"]
    name: str


class TrueEdge(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """Who has it from whom; `also` are documents that the receiver might as well have it from.

    `is_findable` where the words or the text betray it.
    """

    from_: str
    to: str
    how: str
    is_credited: bool
    is_findable: bool
    also: tuple[str, ...]


class TrueWitness(msgspec.Struct, frozen=True, kw_only=True):
    """The words by which a document asserts a thing, and where it truly has it from."""

    document: str
    words: str
    sentence: str
    root: str
    hearer: str
    is_headline: bool = False


class TrueClaim(msgspec.Struct, frozen=True, kw_only=True):
    """One assertion with all its witnesses; `verdicts` are those a perfect reader may come to."""

    id: str
    kind: Literal["event", "figure", "scene", "statement"]
    value: int | None
    origins: tuple[str, ...]
    carriers: tuple[str, ...]
    seen: tuple[tuple[int, int], ...]
    verdicts: tuple[str, ...]
    witnesses: tuple[TrueWitness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Writes down what was planted in one story."""

    story: Story
    pages: dict[int, Page]  # of those articles that are in the pile

    @property
    def articles(self) -> list[Article]:
        """The articles of the pile."""
        return [article for article in self.story.articles if article.number in self.pages]

    def node(self, number: int) -> str:
        """The id of an article in the stemma: its file, or that it is lost."""
        page = self.pages.get(number)
        return page.name if page else f"lost:{self.story.happening.id}/{number}"

    def nodes(self) -> Iterator[TrueNode]:
        """All that stands in the true stemma."""
        for article in self.story.articles:
            kind: Literal["document", "lost"] = "document" if article.number in self.pages else "lost"
            yield TrueNode(id=self.node(article.number), kind=kind, name=article.outlet.name)

    def edges(self) -> Iterator[TrueEdge]:
        """Every taking, and every credit that names somebody further up."""
        for article in self.articles:
            for taking in article.takings:
                yield self._edge(article, taking)

    def _edge(self, article: Article, taking: Taking) -> TrueEdge:
        return TrueEdge(
            from_=self.node(article.number), to=self.node(taking.source), how=taking.how,
            is_credited=taking.is_credited, is_findable=self._is_findable(article, taking),
            also=tuple(self._also(article, taking)),
        )  # fmt: skip

    def _is_findable(self, article: Article, taking: Taking) -> bool:
        if taking.how == "revision":
            return False
        if taking.is_credited:
            return True
        if taking.source not in self.pages and not self._is_reconstructable(taking.source):
            return False
        is_copied = shared_words(article, taking.source) >= SURE
        return is_copied or taken_lines(article, taking.source) >= MAYBE

    def _is_reconstructable(self, source: int) -> bool:
        """Whether enough have text of a lost article, and none has nearly all of it."""
        shares = [taken_lines(each, source) for each in self.articles if shared_words(each, source) >= SURE]
        return len(shares) >= LEAST_LOST and max(shares) < len(self.story.articles[source].lines) - 1

    def _also(self, article: Article, taking: Taking) -> Iterator[str]:
        """Who else has all that was taken, in the same words where they were copied."""
        taken = [line for line in article.lines if line.taken and line.taken.article == taking.source]
        for other in self.articles:
            if other.number in {article.number, taking.source} or self._descends(other, article.number):
                continue
            texts = {line.text for line in other.lines}
            keys = {line.key for line in other.lines}
            if all(line.text in texts if line.is_verbatim else line.key in keys for line in taken):
                yield self.node(other.number)

    def _descends(self, article: Article, from_: int) -> bool:
        sources = [taking.source for taking in article.takings]
        return from_ in sources or any(self._descends(self.story.articles[each], from_) for each in sources)

    def claims(self) -> Iterator[TrueClaim]:
        """Every assertion that stands in the pile, with its true origins."""
        bearers: dict[tuple[str, int | None], list[tuple[Article, int]]] = defaultdict(list)
        for article in self.articles:
            for at, line in enumerate(article.lines):
                bearers[line.key].append((article, at))
        for (assertion, value), found in bearers.items():
            yield self._claim(assertion, value, found)

    def _claim(self, assertion: str, value: int | None, found: Sequence[tuple[Article, int]]) -> TrueClaim:
        facts = self.story.happening.facts
        lines = [article.lines[at] for article, at in found]
        readings = [
            [seen for article, at in found for seen in sight.behind(article, at)] for sight in self.sights()
        ]
        name = f"{self.story.happening.id}/{assertion}"
        return TrueClaim(
            id=name if value is None else f"{name}={value}",
            kind=facts[assertion].kind if assertion in facts else "statement",
            value=value,
            origins=tuple(sorted({line.root for line in lines})),
            carriers=tuple(sorted({line.hearer for line in lines})),
            seen=tuple(sorted({interval(reading) for reading in readings})),
            verdicts=tuple(sorted({verdict(reading) for reading in readings})),
            witnesses=tuple(self._witnesses(found)),
        )

    def sights(self) -> tuple[Sight, Sight]:
        """Two careful readers: one sees through rewriting, one does not."""
        articles, pages = self.story.articles, self.pages
        return (
            Sight(articles=articles, pages=pages, sees_through=True),
            Sight(articles=articles, pages=pages, sees_through=False),
        )

    def _witnesses(self, found: Sequence[tuple[Article, int]]) -> Iterator[TrueWitness]:
        for article, at in found:
            line = article.lines[at]
            yield self._witness(article, line, line.content, line.text)
            if line.key in article.headline_keys:
                yield self._witness(article, line, article.headline, article.headline, is_headline=True)

    def _witness(
        self, article: Article, line: Line, words: str, sentence: str, *, is_headline: bool = False
    ) -> TrueWitness:
        return TrueWitness(
            document=self.node(article.number), words=words, sentence=sentence, root=line.root,
            hearer=line.hearer, is_headline=is_headline,
        )  # fmt: skip


class NamedRelay(msgspec.Struct, frozen=True, kw_only=True):
    """A source that an article names, and the words that name it."""

    document: str
    source: str
    kind: Literal["outlet", "agency", "social-post"]
    words: str


class SpokenWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a speaker as they stand in an article."""

    document: str
    words: str
    speaker: str


class StatedFigure(msgspec.Struct, frozen=True, kw_only=True):
    """A number as it stands in an article."""

    document: str
    words: str
    value: int


def relays(record: Record) -> Iterator[NamedRelay]:
    """Whom the articles of a story name, sentence by sentence."""
    for article, line in ((each, line) for each in record.articles for line in each.lines):
        document, frame = record.node(article.number), line.frame
        if frame.sort == "post" and frame.speaker:
            yield NamedRelay(
                document=document, source=frame.speaker.handle, kind="social-post", words=line.text
            )
        named = (frame.outlet, frame.origin) if frame.sort in {"outlet", "chain", "told"} else ()
        for outlet in named:
            if outlet is not None and house(outlet) != house(article.outlet):
                kind: Literal["outlet", "agency"] = "agency" if outlet.kind == "agency" else "outlet"
                yield NamedRelay(document=document, source=outlet.name, kind=kind, words=line.text)


def quotes(record: Record) -> Iterator[SpokenWords]:
    """Whose words stand in the articles of a story."""
    for article in record.articles:
        for line in article.lines:
            speaker = line.frame.speaker
            if line.frame.sort in {"speaker", "told"} and speaker is not None:
                family = article.spelling.get(speaker.key, speaker.family)
                yield SpokenWords(document=record.node(article.number), words=line.content, speaker=family)


def figures(record: Record) -> Iterator[StatedFigure]:
    """The numbers that are told."""
    for article in record.articles:
        for line in article.lines:
            if line.value is not None and f"{line.value:,}" in line.text:
                yield StatedFigure(
                    document=record.node(article.number), words=f"{line.value:,}", value=line.value
                )


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One value of a disagreement and where it stands."""

    document: str
    value: str
    words: str


class Differing(msgspec.Struct, frozen=True, kw_only=True):
    """Two values of one thing."""

    name: str
    a: Side
    b: Side


def disagreements(claims: Sequence[TrueClaim]) -> Iterator[Differing]:
    """Figures that articles give differently, the most told value against each other."""
    by_fact: dict[str, list[TrueClaim]] = defaultdict(list)
    for claim in claims:
        if claim.value is not None:
            by_fact[claim.id.split("=")[0]].append(claim)
    for fact, told in by_fact.items():
        first, *others = sorted(told, key=lambda claim: (-len(claim.witnesses), claim.value or 0))
        for other in others:
            yield Differing(name=f"{fact}: {first.value} or {other.value}", a=_side(first), b=_side(other))


def _side(claim: TrueClaim) -> Side:
    witness = claim.witnesses[0]
    return Side(document=witness.document, value=f"{claim.value:,}", words=witness.words)


class Gold(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was planted in a pile."""

    about: str
    seed: int
    difficulty: str
    documents: dict[str, dict[str, str]]
    stories: tuple[tuple[str, ...], ...]
    relays: tuple[NamedRelay, ...]
    quotes: tuple[SpokenWords, ...]
    figures: tuple[StatedFigure, ...]
    disagreements: tuple[Differing, ...]
    nodes: tuple[TrueNode, ...]
    edges: tuple[TrueEdge, ...]
    claims: tuple[TrueClaim, ...]


def gold_of(records: Sequence[Record], seed: int, difficulty: str) -> Gold:
    """The truth about all stories of a pile."""
    claims = [claim for record in records for claim in record.claims()]
    return Gold(
        about="What was planted in these articles: headwater simulate.",
        seed=seed,
        difficulty=difficulty,
        documents={
            page.name: {"outlet": page.article.outlet.name} if page.is_signed else {}
            for record in records
            for page in record.pages.values()
        },
        stories=tuple(tuple(sorted(page.name for page in record.pages.values())) for record in records),
        relays=tuple(relay for record in records for relay in relays(record)),
        quotes=tuple(words for record in records for words in quotes(record)),
        figures=tuple(figure for record in records for figure in figures(record)),
        disagreements=tuple(disagreements(claims)),
        nodes=tuple(node for record in records for node in record.nodes()),
        edges=tuple(edge for record in records for edge in record.edges()),
        claims=tuple(claims),
    )
