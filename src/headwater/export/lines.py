"""Lines for a terminal: wrapped with hanging indents, and fitted to a page by what matters most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO

from rich.cells import cell_len, chop_cells
from rich.console import Console
from rich.text import Text

from headwater.export.neutral import visible
from headwater.export.phrases import bare, nested, quoted

WIDTH = 80
SPARE = 9  # cells of a line that indents and breaking between words leave unused
FEWEST = 24
CUT = "[…]"
MEASURE = Console(file=StringIO(), width=WIDTH, color_system=None)

Piece = str | tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Lines that are shown together or not at all; the lowest rank is shown first.

    `part` names the section that counts what it leaves out; a heading is shown with
    the first block of its part.
    """

    part: str
    rank: float
    lines: tuple[Text, ...]
    is_heading: bool = False


def text_of(pieces: Sequence[Piece]) -> Text:
    """A line of pieces, some with a style; whatever an article says in it cannot act."""
    text = Text()
    for piece in pieces:
        words, style = (piece, "") if isinstance(piece, str) else piece
        text.append(visible(words).replace("\n", " "), style)
    return text


def wrapped(
    pieces: Sequence[Piece], *, first: str = "", rest: str = "", most: int | None = None
) -> tuple[Text, ...]:
    """Pieces wrapped to the page, the first line and the rest each after their indent."""
    body = text_of(pieces)
    room = WIDTH - max(len(first), len(rest))
    lines = list(body.wrap(MEASURE, room, overflow="fold"))
    if most is not None and len(lines) > most:
        lines = lines[:most]
        lines[-1].truncate(room - 2)
        lines[-1].rstrip()
        lines[-1].append(" …")
    for line in lines:
        line.rstrip()
    return tuple(
        Text.assemble(first if number == 0 else rest, line) for number, line in enumerate(lines or [Text()])
    )


def shortened_quote(words: str, before: int, after: str, lines: int | None, *, focus: str = "") -> str:
    """Words in quotation marks, cut where they and what follows would not fit; `focus` is kept."""
    if lines is None:
        return quoted(words)
    room = lines * (WIDTH - SPARE) - before - cell_len(after)
    shown = quoted(words)
    if cell_len(shown) <= room:
        return shown
    return f"“{window(nested(bare(words)), nested(bare(focus)), max(room - len(CUT) - 3, FEWEST))}”"


def window(words: str, focus: str, room: int) -> str:
    """As many words as there is room for, from the first ones or, where these lack it, about the focus; one
    that stands far behind and is longer than the room begins them."""
    cut = chop_cells(words, room)[0]
    if focus and focus not in cut and focus in words:
        at = words.index(focus)
        before = min(room // 2, max(room - len(focus), 0)) if at > room // 2 else at
        start = words.rfind(" ", 0, at - before) + 1
        words = f"{CUT} {words[start:]}" if start else words
        cut = chop_cells(words, room)[0]
    if cut == words:
        return words
    return f"{cut.rpartition(' ')[0] or cut} {CUT}"


def fitted(blocks: Sequence[Block], most: int) -> list[Text]:
    """The blocks of the lowest ranks that fit on so many lines, in their own order."""
    headings = {block.part: block for block in blocks if block.is_heading}
    chosen: set[int] = set()
    opened: set[str] = set()
    left = most
    for number in sorted(range(len(blocks)), key=lambda number: (blocks[number].rank, number)):
        block = blocks[number]
        if block.is_heading:
            continue
        heading = headings.get(block.part)
        cost = len(block.lines) + (len(heading.lines) if heading and block.part not in opened else 0)
        if cost <= left:
            left -= cost
            chosen.add(number)
            opened.add(block.part)
    return [
        line
        for number, block in enumerate(blocks)
        if number in chosen or (block.is_heading and block.part in opened)
        for line in block.lines
    ]
