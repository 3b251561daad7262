"""One article with its marks for a terminal: each line in colour, and under it what is marked there."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from headwater.export.lines import wrapped
from headwater.export.marked import KINDS, MarkKind, ShownMark, actor_words, marks_by_zone, shown_marks
from headwater.export.neutral import one_line, visible
from headwater.record.document import Zone
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span

# The later of two styles on the same words is seen, so that the wide marks come first.
STYLES: dict[MarkKind, str] = {
    "source": "italic",
    "quote": "green",
    "cue": "bold green",
    "actor": "cyan",
    "place": "blue",
    "speaker": "bold cyan",
    "time": "magenta",
    "figure": "yellow",
    "event": "underline",
    "label": "red",
}
ASIDE = "dim"
INDENT = "    "
HANGING = "              "


def marked_lines(marked: MarkedDocument) -> list[Text]:
    """The article line by line, its marks under each line, and at the end who is who."""
    document = marked.document
    marks = shown_marks(marked)
    lines = [Text(one_line(document.path), "bold"), legend(), Text()]
    zones = sorted(document.zones, key=lambda zone: zone.start)
    for zone, held in zip(zones, marks_by_zone(zones, marks), strict=True):
        lines.append(zone_line(document.text, zone, held))
        begun = [mark for span, mark in held if mark.start == span.start >= zone.start]
        lines += [each for mark in once(begun) for each in mark_lines(mark)]
        lines.append(Text())
    return [*lines, *cast_lines(marked)]


def legend() -> Text:
    """What the colours mean."""
    return Text("  ").join(Text(kind, STYLES[kind]) for kind in KINDS)


def zone_line(text: str, zone: Zone, held: Sequence[tuple[Span, ShownMark]]) -> Text:
    """One line of the article, its marks in colour; what is set aside is dim."""
    line = Text(visible(text[zone.start : zone.end]), "" if zone.is_kept else ASIDE)
    order = list(STYLES)
    for span, mark in sorted(held, key=lambda each: order.index(each[1].kind)):
        line.stylize(STYLES[mark.kind], max(span.start - zone.start, 0), span.end - zone.start)
    return Text.assemble((f"[{zone.kind}] ", ASIDE), line)


def mark_lines(mark: ShownMark) -> tuple[Text, ...]:
    """One mark: its kind, its words and what they are."""
    pieces = ((f"{mark.kind:<8}", STYLES[mark.kind]), "  ", (mark.words, "bold"), " — ", mark.told)
    return wrapped(pieces, first=INDENT, rest=HANGING)


def once(marks: Sequence[ShownMark]) -> list[ShownMark]:
    """Marks of one line, each told once however often the same words stand there."""
    kept = {(mark.kind, mark.words, mark.told): mark for mark in reversed(marks)}
    return [mark for mark in marks if kept[mark.kind, mark.words, mark.told] is mark]


def cast_lines(marked: MarkedDocument) -> list[Text]:
    """Who is who, the most often meant first."""
    chains = sorted(marked.marks.chains, key=lambda chain: (-len(chain.mentions), chain.name, chain.id))
    if not chains:
        return []
    told = [
        wrapped((actor_words(chain), f", {len(chain.mentions)}×"), first=INDENT, rest=HANGING)
        for chain in chains
    ]
    return [Text("Who is who", "bold"), *(line for lines in told for line in lines)]
