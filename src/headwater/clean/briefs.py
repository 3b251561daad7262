"""A page of a line or two, such as a post or a lone headline: it is the article, whatever it looks like.

"Voll Sets Record in Velm" has the shape of a signature, and a headline that is posted again and again above
other articles that of a standing line. Where nothing else is left of a page, it is neither.
"""

from __future__ import annotations

from collections.abc import Sequence

from headwater.clean.cues import Cue
from headwater.clean.dates import find_date
from headwater.clean.lines import Line
from headwater.clean.patterns import BY
from headwater.record.document import KEPT_KINDS, ZoneKind

FEW_LINES = 3
TELLING = 5  # words
SIGNING = 3  # words within which a signature says "by"


def with_brief(
    lines: Sequence[Line], cues: Sequence[tuple[Cue, ...]], kinds: list[ZoneKind]
) -> list[ZoneKind]:
    """The kinds of a page's lines; of a page of few lines that would all be set aside, the longest one that
    tells something is the headline."""
    if len(lines) > FEW_LINES or not KEPT_KINDS.isdisjoint(kinds):
        return kinds
    telling = [place for place, line in enumerate(lines) if not cues[place] and may_tell(line)]
    if not telling:
        return kinds
    told = max(telling, key=lambda place: (len(lines[place].words), -place))
    return ["headline" if place == told else kind for place, kind in enumerate(kinds)]


def may_tell(line: Line) -> bool:
    """Whether a line is long enough to tell something, and says neither when nor by whom it was written."""
    is_signed = BY.match(line.text) is not None or "by" in line.words[:SIGNING]
    return len(line.words) >= TELLING and not is_signed and find_date(line.text) is None
