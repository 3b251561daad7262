"""Who took it from whom as a drawing: sources on the left, receivers to their right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from headwater.export.index import shortened
from headwater.export.neutral import visible
from headwater.export.phrases import also_words
from headwater.export.report import Branch

COLUMN = 250
ROW = 52
BOX_WIDTH = 206
BOX_HEIGHT = 40
MARGIN = 6
LONGEST_LABEL = 27
LONGEST_NOTE = 34


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A branch with its place on the grid."""

    branch: Branch
    column: int
    row: float
    parent: str | None

    @property
    def left(self) -> float:
        return MARGIN + self.column * COLUMN

    @property
    def middle(self) -> float:
        return MARGIN + self.row * ROW + BOX_HEIGHT / 2


def drawing(branches: tuple[Branch, ...], numbers: Mapping[str, int]) -> Markup:
    """One SVG of all trees; `numbers` are the articles' numbers on the page, by document."""
    placed = {one.branch.id: one for one in places(branches)}
    if not placed:
        return Markup()
    width = MARGIN * 2 + max(one.column for one in placed.values()) * COLUMN + BOX_WIDTH
    height = MARGIN * 2 + max(one.row for one in placed.values()) * ROW + BOX_HEIGHT
    lines = Markup().join(line for one in placed.values() for line in lines_of(one, placed))
    boxes = Markup().join(box(one, numbers) for one in placed.values())
    return Markup(
        '<svg class="tree" role="img" aria-label="Who took it from whom" viewBox="0 0 {w:g} {h:g}" '
        'width="{w:g}" height="{h:g}">{lines}{boxes}</svg>'
    ).format(w=width, h=height, lines=lines, boxes=boxes)


def places(branches: tuple[Branch, ...]) -> Iterator[Placed]:
    """Every branch on its row: leaves one under the other, a source in the middle of its receivers."""
    row = 0
    for root in branches:
        laid = list(lay(root, 0, row, None))
        row += leaves(root)
        yield from laid


def lay(branch: Branch, column: int, row: int, parent: str | None) -> Iterator[Placed]:
    """A branch and all under it, the first leaf on this row."""
    yield Placed(branch=branch, column=column, row=row + (leaves(branch) - 1) / 2, parent=parent)
    for child in branch.children:
        yield from lay(child, column + 1, row, branch.id)
        row += leaves(child)


def leaves(branch: Branch) -> int:
    """How many rows a branch takes."""
    return sum(leaves(child) for child in branch.children) or 1


def lines_of(one: Placed, placed: Mapping[str, Placed]) -> Iterator[Markup]:
    """The lines from the sources of a receiver: that it hangs on, then the further ones."""
    sources = [(one.parent or "", "open" if one.branch.is_open else "known")]
    sources += [(source, "also") for source in one.branch.also_ids]
    for source, kind in sources:
        if source in placed:
            yield line(placed[source], one, kind)


def line(source: Placed, receiver: Placed, kind: str) -> Markup:
    """A curve from a source to its receiver."""
    start, end = source.left + BOX_WIDTH, receiver.left
    bend = (start + end) / 2 if end > start else start + COLUMN / 4
    return Markup('<path class="{}" d="M{:g} {:g}C{:g} {:g} {:g} {:g} {:g} {:g}"/>').format(
        kind,
        *(start, source.middle, bend, source.middle),
        *(bend if end > start else end - COLUMN / 4, receiver.middle, end, receiver.middle),
    )


def box(one: Placed, numbers: Mapping[str, int]) -> Markup:
    """A source or an article with how it has it; an article's box opens it."""
    branch = one.branch
    note = note_words(branch)
    drawn = Markup(
        '<g class="{kind}"><title>{title}</title><rect x="{x:g}" y="{y:g}" width="{w}" height="{h}" rx="4"/>'
        '<text x="{tx:g}" y="{ty:g}">{label}</text>{note}</g>'
    ).format(
        kind=branch.kind,
        title=visible(title_words(branch)),
        x=one.left,
        y=one.middle - BOX_HEIGHT / 2,
        w=BOX_WIDTH,
        h=BOX_HEIGHT,
        tx=one.left + 10,
        ty=one.middle + (-3 if note else 5),
        label=visible(shortened(branch.label, LONGEST_LABEL)),
        note=note_text(one, note),
    )
    number = numbers.get(branch.document or "")
    if number is None:
        return drawn
    return Markup('<a href="#article-{}">{}</a>').format(number, drawn)


def note_words(branch: Branch) -> str:
    """How it has it, in the few words that a box holds."""
    words = [branch.how] if branch.how else []
    words += ["or the other way round"] if branch.is_open else []
    if len(branch.also_from) > 1:
        words.append(f"{len(branch.also_from)} {'more' if branch.how else 'own'} sources")
    elif branch.also_from:
        words.append(f"{'also ' if branch.how else ''}from {branch.also_from[0]}")
    return "; ".join(words)


def title_words(branch: Branch) -> str:
    """Everything about a box, for whoever points at it."""
    told = [branch.how] if branch.how else []
    told += also_words(branch.how, branch.also_from, full=True)
    return f"{branch.label}: {'; '.join(told)}" if told else branch.label


def note_text(one: Placed, note: str) -> Markup:
    """The second line of a box."""
    if not note:
        return Markup()
    shown = escape(visible(shortened(note, LONGEST_NOTE)))
    return Markup('<text class="note" x="{:g}" y="{:g}">{}</text>').format(
        one.left + 10, one.middle + 13, shown
    )
