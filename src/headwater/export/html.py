"""The report as one HTML file that needs no network and runs nothing from an article."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from headwater.export.arrange import arrange
from headwater.export.neutral import utf16_offsets, visible
from headwater.export.phrases import MENTIONED, VERDICT_MEANINGS, VERDICTS, count_words, joined, quoted
from headwater.export.report import ArticleEntry, Passage
from headwater.export.skin import Skin
from headwater.export.svg import drawing
from headwater.record.account import Account
from headwater.record.document import KEPT_KINDS, Document

FIRST_CLAIMS = 10  # of a story; the others are folded away
ZONE_WORDS = {"page-title": "page title", "author-bio": "about the author", "source-note": "note on sources"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A piece of an article's line, from the UTF-16 offset that a browser counts."""

    start: int
    text: str
    kind: str | None

    @property
    def aside(self) -> str | None:
        """What a stretch that is set aside is, in a reader's words."""
        return ZONE_WORDS.get(self.kind, self.kind) if self.kind and self.kind not in KEPT_KINDS else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    """An article with its lines, each of one or more stretches."""

    entry: ArticleEntry
    number: int
    language: str
    lines: tuple[tuple[Stretch, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a passage stands on the page: the article's number and UTF-16 offsets."""

    number: int
    ranges: str
    language: str


class Places:
    """Converts spans to places; each article's offsets are counted once."""

    def __init__(self, documents: tuple[Document, ...]) -> None:
        self.documents = {document.id: document for document in documents}
        self.numbers = {document.id: number for number, document in enumerate(documents, 1)}
        self.offsets = {document.id: utf16_offsets(visible(document.text)) for document in documents}

    def of(self, passage: Passage) -> Place:
        """Where a passage stands."""
        offsets = self.offsets[passage.document]
        return Place(
            number=self.numbers[passage.document],
            ranges=" ".join(f"{offsets[span.start]}-{offsets[span.end]}" for span in passage.spans),
            language=language_tag(self.documents[passage.document]),
        )

    def page(self, entry: ArticleEntry) -> ArticlePage:
        """An article cut into lines and stretches."""
        document = self.documents[entry.id]
        return ArticlePage(
            entry=entry,
            number=self.numbers[entry.id],
            language=language_tag(document),
            lines=lines_of(document, self.offsets[entry.id]),
        )


def html(account: Account, skin: Skin) -> str:
    """The page."""
    report = arrange(account)
    places = Places(account.documents)
    template = environment().from_string(skin.template)
    return template.render(
        report=report,
        pages=[places.page(entry) for entry in report.articles],
        place=places.of,
        tree=lambda branches: drawing(branches, places.numbers),
        verdicts=VERDICTS,
        meanings=VERDICT_MEANINGS,
        first_claims=FIRST_CLAIMS,
        mentioned=MENTIONED,
        policy=policy(skin),
        style=Markup(skin.style),
        script=Markup(skin.script),
    )


def environment() -> Environment:
    """Templates that escape everything, and show what would act."""
    made = Environment(
        autoescape=True, undefined=StrictUndefined, finalize=shown, trim_blocks=True, lstrip_blocks=True
    )
    made.filters.update(quoted=quoted, joined=joined, count=count_words)
    return made


def shown(value: object) -> object:
    """A value as it may stand on the page."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def policy(skin: Skin) -> str:
    """A content security policy: our style, our script, nothing else and nothing from elsewhere."""
    return (
        f"default-src 'none'; style-src '{digest(skin.style)}'; script-src '{digest(skin.script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def digest(source: str) -> str:
    """The hash by which a policy admits an inline block."""
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode("utf-8")).digest()).decode("ascii")


def language_tag(document: Document) -> str:
    """The language for the page's `lang`, empty where it is unknown."""
    return "" if document.language == "und" else document.language


def lines_of(document: Document, offsets: list[int]) -> tuple[tuple[Stretch, ...], ...]:
    """The lines of an article, blank ones left out; zones and what stands between them are stretches."""
    lines, start, at = [], 0, 0
    zones = sorted(document.zones, key=lambda zone: zone.start)
    text = visible(document.text)
    for line in text.split("\n"):
        end = start + len(line)
        cuts = []
        while at < len(zones) and zones[at].start < end:
            cuts.append((zones[at].start, min(zones[at].end, end), zones[at].kind))
            at += 1
        if line.strip():
            lines.append(tuple(stretches(text, start, end, cuts, offsets)))
        start = end + 1
    return tuple(lines)


def stretches(
    text: str, start: int, end: int, bounds: Sequence[tuple[int, int, str | None]], offsets: list[int]
) -> list[Stretch]:
    """A line cut at the bounds of its zones, no character lost."""
    made, reached = [], start
    for first, last, kind in [*bounds, (end, end, None)]:
        if first > reached:
            made.append(Stretch(start=offsets[reached], text=text[reached:first], kind=None))
            reached = first
        if last > reached:
            made.append(Stretch(start=offsets[reached], text=text[reached:last], kind=kind))
            reached = last
    return made
