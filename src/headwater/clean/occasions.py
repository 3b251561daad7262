"""What stands above and below the turns of a transcript: who keeps it, the occasion, its standing."""

from __future__ import annotations

import re

from headwater.clean.dates import find_date
from headwater.clean.lines import Line
from headwater.clean.sheet import Sheet
from headwater.record.document import ZoneKind

HEAD = 10  # lines
LEAST = 4  # words of a title
TAIL_WORDS = 8
OCCASION = re.compile(
    r"(?i)\b(?:briefing|(?:press|news) conference|hearing|sitting|session|debate|testimony|inquest|inquiry|"
    r"meeting|round ?table|question time|remarks|evidence|proceedings|deposition)\b"
)
# "Provisional record, uncorrected", "Check against delivery. Questions have been shortened."
STANDING = re.compile(
    r"(?i)\b(?:uncorrected|provisional|against delivery|rush transcript|subject to (?:correction|change)s?|"
    r"(?:have|has|was|were) (?:not )?been (?:edited|shortened|condensed|checked|corrected)|"
    r"for (?:length|clarity))\b"
)
OPEN: frozenset[ZoneKind | None] = frozenset({None, "body", "heading", "byline"})


def decide_occasion(sheet: Sheet, first: int, last: int) -> None:
    """The title of a transcript is the line above its turns that names the occasion and its day."""
    head = range(max(0, first - HEAD), first)
    for place in head:
        if sheet.kinds[place] in OPEN and STANDING.search(sheet.lines[place].text):
            _set(sheet, place, "notice")
    title = next((place for place in head if _is_title(sheet, place)), None)
    if title is not None:
        _set(sheet, title, "headline")
        for place in range(title):
            if sheet.kinds[place] in OPEN:
                _set(sheet, place, "page-title")
    for place in range(last + 1, len(sheet.lines)):
        if sheet.kinds[place] in OPEN and is_loose(sheet.lines[place]):
            _set(sheet, place, "footer")


def _set(sheet: Sheet, place: int, kind: ZoneKind) -> None:
    sheet.kinds[place] = kind
    sheet.sure.add(place)


def _is_title(sheet: Sheet, place: int) -> bool:
    """Whether a line above a dialogue names an occasion and a day, and is no sentence."""
    line = sheet.lines[place]
    is_open = sheet.kinds[place] in OPEN and not line.is_stopped and len(line.words) >= LEAST
    return is_open and OCCASION.search(line.text) is not None and find_date(line.text) is not None


def is_loose(line: Line) -> bool:
    """Whether a line below the turns is no sentence that somebody says: "Transcript: Press Office"."""
    return len(line.words) <= TAIL_WORDS and not line.is_stopped
