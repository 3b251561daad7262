"""A body that signs a text on a line of its own at its end: the whole text is what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.issuers import issuer, whole_draft
from headwater.mark.attributions.letterheads import released
from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.threads import threaded
from headwater.mark.cast import Cast

TAIL = 3  # last lines of a page among which a signature may stand
SIGNATURE = re.compile(
    r"\s*(?:[-–—~]{1,3}|(?:issued|released|statement)\s+by:?)\s*(?P<who>[^\W\d_][\w .,’'&-]{3,60}?)[\s.]*",
    re.IGNORECASE,
)
CLOSERS = tuple("\"'”’»")


def signed(read: Sequence[Reading], drafts: Sequence[Draft], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for all of a piece whose last line names a force, an office or a firm, and no outlet."""
    if any(draft.carries_article for draft in drafts):
        return
    found = [*threaded(read, cast)] or released(read, cast, room) or ended(read, cast, room)
    yield from found


def ended(read: Sequence[Reading], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for a piece that such a body signs in one of its last lines."""
    for at in range(max(1, len(read) - TAIL), len(read)):
        reading, before = read[at], read[at - 1].paragraph.text.rstrip()
        match = SIGNATURE.fullmatch(reading.paragraph.text)
        source = issuer(match["who"], cast, room) if match is not None else None
        if match is not None and source is not None and not before.endswith(CLOSERS):
            yield whole_draft(reading, match.start("who"), match["who"], source)
            return
