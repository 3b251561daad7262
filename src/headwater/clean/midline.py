"""Furniture within a line of the article: a tag or a link at its end, the site's name after a headline."""

from __future__ import annotations

import re

import msgspec

from headwater.clean.cues import FurnitureLexicon, label, opening, whole_line
from headwater.clean.lines import WORD, Line, folded
from headwater.record.document import KEPT_KINDS, Zone, ZoneKind
from headwater.record.outlets import OutletRegister

TAG = re.compile(r"\s*\[[A-ZА-ЯЁ][A-ZА-ЯЁ ]{2,20}\]$")
BOUNDARY = re.compile(r"[.!?…”\"’)\]]\s*(?=[A-ZÀ-ÞА-ЯЁІЇЄҐ\[(])")
SITE = re.compile(r"\s+(?:[-–—|•·»]|::|\|\|)\s+(?P<name>[^-–—|•·»]{2,50})$")
LONGEST_REST = 20  # words; a longer remainder is text that happens to begin like a link
TAILS = 3  # only so many of a line's last sentences are tried
GLUED: frozenset[ZoneKind] = frozenset(
    {"related", "subscribe", "source-note", "advert", "comments", "footer"}
)


class Piece(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A part of a line, by offsets into its text, and what it is."""

    start: int
    end: int
    kind: ZoneKind


def zones_of(line: Line, kind: ZoneKind, lexicon: FurnitureLexicon, outlets: OutletRegister) -> list[Zone]:
    """The zones of one line: one, unless furniture is glued to the article's words."""
    pieces: list[Piece] = []
    if kind == "headline":
        pieces = without_site(line, outlets)
    elif kind in KEPT_KINDS and kind != "source":
        pieces = without_tail(line, kind, lexicon)
    if not pieces:
        return [Zone(start=line.start, end=line.end, kind=kind)]
    return [
        Zone(start=line.start + piece.start, end=line.start + piece.end, kind=piece.kind) for piece in pieces
    ]


def labelled_zones(line: Line, end: int, kind: ZoneKind) -> list[Zone]:
    """The label that names who speaks, and her words."""
    words = len(line.text) - len(line.text[end:].lstrip())
    return [
        Zone(start=line.start, end=line.start + end, kind="byline"),
        Zone(start=line.start + words, end=line.end, kind=kind),
    ]


def without_site(line: Line, outlets: OutletRegister) -> list[Piece]:
    """A headline, and the outlet's name after it; nothing where the register knows no such name."""
    found = SITE.search(line.text)
    if not found or found["name"].strip().casefold() not in outlets.by_name:
        return []
    return [
        Piece(start=0, end=found.start(), kind="headline"),
        Piece(start=found.start("name"), end=len(line.text), kind="page-title"),
    ]


def without_tail(line: Line, kind: ZoneKind, lexicon: FurnitureLexicon) -> list[Piece]:
    """A line of the article, and the tag or the link glued to its end; nothing where none is."""
    tag = TAG.search(line.text) if line.text[-1] == "]" else None
    if tag and tag.start() > 0:
        return divided(line.text, tag.start(), kind, "related")
    starts = [found.end() for found in BOUNDARY.finditer(line.text)][-TAILS:]
    for start in starts:
        glued = glued_kind(line.text, start, lexicon)
        if glued and start > 0:
            return divided(line.text, start, kind, glued)
    return []


def divided(text: str, at: int, kind: ZoneKind, rest: ZoneKind) -> list[Piece]:
    """Two pieces, without the space between them."""
    first = len(text[:at].rstrip())
    second = at + len(text[at:]) - len(text[at:].lstrip())
    return [Piece(start=0, end=first, kind=kind), Piece(start=second, end=len(text), kind=rest)]


def glued_kind(text: str, start: int, lexicon: FurnitureLexicon) -> ZoneKind | None:
    """The kind of a line's remainder from there on, where a phrase of furniture opens it."""
    first = WORD.search(text, start)
    second = WORD.search(text, first.end()) if first and lexicon.may_begin(first.group()) else None
    if first is None or second is None:
        return None
    if not lexicon.may_open(*folded([first.group(), second.group()])):
        return None
    rest = text[start:]
    words = folded(WORD.findall(rest))
    if len(words) > LONGEST_REST:
        return None
    cues = (whole_line(words, lexicon), label(words, rest, lexicon), opening(words, lexicon))
    return next((cue.kind for cue in cues if cue and cue.words >= 2 and cue.kind in GLUED), None)
