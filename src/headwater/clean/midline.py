"""Furniture within a line of the article: a tag or a link at its end, the site's name after a headline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.clean.cues import FurnitureLexicon, label, opening, whole_line
from headwater.clean.lines import WORD, Line, read_lines
from headwater.record.document import KEPT_KINDS, Zone, ZoneKind
from headwater.record.outlets import OutletRegister

TAG = re.compile(r"\s*\[[A-ZА-ЯЁ][A-ZА-ЯЁ ]{2,20}\]$")
BOUNDARY = re.compile(r"(?<=[.!?…”\"’)\]])\s*(?=[A-ZÀ-ÞА-ЯЁІЇЄҐ\[(])")
SITE = re.compile(r"\s+(?:[-–—|•·»]|::|\|\|)\s+(?P<name>[^-–—|•·»]{2,50})$")
LONGEST_REST = 20  # words; a longer remainder is text that happens to begin like a link
TAILS = 3  # only so many of a line's last sentences are tried
GLUED: frozenset[ZoneKind] = frozenset(
    {"related", "subscribe", "source-note", "advert", "comments", "footer"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of a line, by offsets into its text, and what it is."""

    start: int
    end: int
    kind: ZoneKind


def zones_of(line: Line, kind: ZoneKind, lexicon: FurnitureLexicon, outlets: OutletRegister) -> list[Zone]:
    """The zones of one line: one, unless furniture is glued to the article's words."""
    pieces = [Piece(start=0, end=len(line.text), kind=kind)]
    if kind == "headline":
        pieces = without_site(line, outlets)
    elif kind in KEPT_KINDS and kind != "source":
        pieces = without_tail(line, kind, lexicon)
    return [
        Zone(start=line.start + piece.start, end=line.start + piece.end, kind=piece.kind) for piece in pieces
    ]


def without_site(line: Line, outlets: OutletRegister) -> list[Piece]:
    """A headline, and the outlet's name after it where the register knows that."""
    found = SITE.search(line.text)
    if not found or found["name"].strip().casefold() not in outlets.by_name:
        return [Piece(start=0, end=len(line.text), kind="headline")]
    return [
        Piece(start=0, end=found.start(), kind="headline"),
        Piece(start=found.start("name"), end=len(line.text), kind="page-title"),
    ]


def without_tail(line: Line, kind: ZoneKind, lexicon: FurnitureLexicon) -> list[Piece]:
    """A line of the article, and the tag or the link glued to its end."""
    tag = TAG.search(line.text) if line.text[-1] == "]" else None
    if tag and tag.start() > 0:
        return divided(line.text, tag.start(), kind, "related")
    starts = [found.end() for found in BOUNDARY.finditer(line.text)][-TAILS:]
    for start in starts:
        glued = glued_kind(line.text[start:], lexicon)
        if glued and start > 0:
            return divided(line.text, start, kind, glued)
    return [Piece(start=0, end=len(line.text), kind=kind)]


def divided(text: str, at: int, kind: ZoneKind, rest: ZoneKind) -> list[Piece]:
    """Two pieces, without the space between them."""
    first = len(text[:at].rstrip())
    second = at + len(text[at:]) - len(text[at:].lstrip())
    return [Piece(start=0, end=first, kind=kind), Piece(start=second, end=len(text), kind=rest)]


def glued_kind(rest: str, lexicon: FurnitureLexicon) -> ZoneKind | None:
    """The kind of a line's remainder where a phrase of furniture opens it."""
    first = WORD.search(rest)
    if not first or not lexicon.may_open(first.group()):
        return None
    lines: Sequence[Line] = read_lines(rest)
    if len(lines) != 1 or not 2 <= len(lines[0].words) <= LONGEST_REST:
        return None
    cues = (whole_line(lines[0], lexicon), label(lines[0], lexicon), opening(lines[0], lexicon))
    return next((cue.kind for cue in cues if cue and cue.words >= 2 and cue.kind in GLUED), None)
