"""A body whose name signs a text at its end, on a line of its own: the whole text is what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.source_kinds import BODIES, OFFICES
from headwater.mark.cast import Cast
from headwater.record.mark import NamedSource

TAIL = 3  # last lines of a page among which a signature may stand
SIGNATURE = re.compile(
    r"\s*(?:[-–—~]{1,3}|(?:issued|released|statement)\s+by:?)\s*(?P<who>[^\W\d_][\w .,’'&-]{3,60}?)[\s.]*",
    re.IGNORECASE,
)
CLOSERS = tuple("\"'”’»")
# Words of people and of a page's own furniture, which end texts too.
OTHERS = re.compile(r"\b(?:by|staff|reporters?|editors?|writers?|contributed|photos?|with|more|from)\b", re.I)


def signed(read: Sequence[Reading], drafts: Sequence[Draft], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for all of a piece whose last line names a force, an office or a firm, and no outlet."""
    if any(draft.carries_article for draft in drafts):
        return
    for at in range(max(1, len(read) - TAIL), len(read)):
        reading, before = read[at], read[at - 1].paragraph.text.rstrip()
        match = SIGNATURE.fullmatch(reading.paragraph.text)
        source = issuer(match["who"], cast, room) if match is not None else None
        if match is None or source is None or before.endswith(CLOSERS):
            continue
        start, end = (reading.paragraph.start + offset for offset in match.span("who"))
        yield Draft(
            paragraph=reading.number,
            sentence=reading.range,
            evidence=(start, end),
            named=(start, end),
            source=source,
            role="release",
            scope=[],
            carries_article=True,
        )
        return


def issuer(name: str, cast: Cast, room: Newsroom) -> NamedSource | None:
    """The body of that name, as the text calls it where it does."""
    if not name[:1].isupper() or OTHERS.search(name) or room.outlets.find(name) or room.is_own(name, None):
        return None
    if not (BODIES.search(name) or OFFICES.search(name)):
        return None
    known = (
        chain
        for chain in cast.chains
        if chain.kind == "organisation" and name.casefold() in {each.casefold() for each in chain.names}
    )
    chain = next(known, None)
    name = chain.name if chain else name.title() if name.isupper() else name
    return NamedSource(name=name, kind="official", actor=chain.id if chain else None)
