"""One article with its marks as an HTML page that needs no network and runs no script at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from headwater.export.html import ZONE_WORDS, digest, environment, language_tag
from headwater.export.marked import KINDS, MarkKind, ShownMark, actor_words, marks_by_zone, shown_marks
from headwater.export.neutral import visible
from headwater.export.skin import MarkSkin
from headwater.record.document import Zone
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words of a line under the same marks; `begun` are the ids of the marks that begin with them."""

    text: str
    kinds: tuple[MarkKind, ...]
    told: str
    begun: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedLine:
    """A line of the article: what it is, its words, and the marks that begin in it."""

    kind: str
    aside: str | None
    runs: tuple[Run, ...]
    marks: tuple[ShownMark, ...]


def marked_html(marked: MarkedDocument, skin: MarkSkin) -> str:
    """The page."""
    document = marked.document
    chains = sorted(marked.marks.chains, key=lambda chain: (-len(chain.mentions), chain.name, chain.id))
    return (
        environment()
        .from_string(skin.template)
        .render(
            document=document,
            language=language_tag(document),
            lines=marked_page(marked),
            kinds=KINDS,
            cast=[(actor_words(chain), len(chain.mentions)) for chain in chains],
            policy=policy(skin),
            style=Markup(skin.style),
        )
    )


def policy(skin: MarkSkin) -> str:
    """A content security policy: our style, and nothing else."""
    return f"default-src 'none'; style-src '{digest(skin.style)}'; base-uri 'none'; form-action 'none'"


def marked_page(marked: MarkedDocument) -> list[MarkedLine]:
    """The lines of the article with their marks."""
    text = visible(marked.document.text)
    zones = sorted(marked.document.zones, key=lambda zone: zone.start)
    held = marks_by_zone(zones, shown_marks(marked))
    return [marked_line(text, zone, mine) for zone, mine in zip(zones, held, strict=True)]


def marked_line(text: str, zone: Zone, held: Sequence[tuple[Span, ShownMark]]) -> MarkedLine:
    """One line."""
    begun = [mark for span, mark in held if mark.start == span.start >= zone.start]
    return MarkedLine(
        kind=zone.kind,
        aside=None if zone.is_kept else ZONE_WORDS.get(zone.kind, zone.kind),
        runs=tuple(runs(text, zone, held)),
        marks=tuple(begun),
    )


def runs(text: str, zone: Zone, held: Sequence[tuple[Span, ShownMark]]) -> list[Run]:
    """A line cut wherever a mark begins or ends, no character lost."""
    bounds = {zone.start, zone.end}
    for span, _ in held:
        bounds |= {max(span.start, zone.start), min(span.end, zone.end)}
    cuts = sorted(bounds)
    return [run(text, start, end, held) for start, end in pairwise(cuts)]


def run(text: str, start: int, end: int, held: Sequence[tuple[Span, ShownMark]]) -> Run:
    """Words between two bounds, with the marks that hold them."""
    over = [(span, mark) for span, mark in held if span.start <= start and end <= span.end]
    return Run(
        text=text[start:end],
        kinds=tuple(dict.fromkeys(mark.kind for _, mark in over)),
        told="\n".join(dict.fromkeys(f"{mark.kind}: {mark.told}" for _, mark in over)),
        begun=tuple(mark.id for span, mark in over if mark.start == span.start == start),
    )
