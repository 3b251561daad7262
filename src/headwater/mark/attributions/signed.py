"""A body that issues or signs a text, on a line of its own: the whole text is what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.source_kinds import BODIES, OFFICES
from headwater.mark.cast import Cast
from headwater.record.mark import NamedSource

HEAD = 6  # first lines of a page among which it calls itself a press release
TAIL = 3  # last lines of a page among which a signature may stand
RELEASE = re.compile(
    r"\s*(?:press|media|news) (?:release|statement)\b[\s\w/.:-]{0,20}|.{0,40}\bfor immediate release\W*",
    re.IGNORECASE,
)
SIGNATURE = re.compile(
    r"\s*(?:[-–—~]{1,3}|(?:issued|released|statement)\s+by:?)\s*(?P<who>[^\W\d_][\w .,’'&-]{3,60}?)[\s.]*",
    re.IGNORECASE,
)
LONGEST_NAME = 60  # characters of a line that is a body's name
CLOSERS = tuple("\"'”’»")
# Words of people and of a page's own furniture, which end texts too.
OTHERS = re.compile(r"\b(?:by|staff|reporters?|editors?|writers?|contributed|photos?|with|more|from)\b", re.I)


def signed(read: Sequence[Reading], drafts: Sequence[Draft], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for all of a piece whose last line names a force, an office or a firm, and no outlet."""
    if any(draft.carries_article for draft in drafts):
        return
    yield from list(released(read, cast, room)) or ended(read, cast, room)


def released(read: Sequence[Reading], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for a piece that calls itself a press release under the name of an office or a firm."""
    head = read[:HEAD]
    if not any(RELEASE.fullmatch(reading.paragraph.text) for reading in head):
        return
    for reading in head:
        name = reading.paragraph.text.strip()
        source = issuer(name, cast, room) if len(name) <= LONGEST_NAME else None
        if source is not None:
            yield draft_of(reading, reading.paragraph.text.find(name), name, source)
            return


def ended(read: Sequence[Reading], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for a piece that such a body signs in one of its last lines."""
    for at in range(max(1, len(read) - TAIL), len(read)):
        reading, before = read[at], read[at - 1].paragraph.text.rstrip()
        match = SIGNATURE.fullmatch(reading.paragraph.text)
        source = issuer(match["who"], cast, room) if match is not None else None
        if match is not None and source is not None and not before.endswith(CLOSERS):
            yield draft_of(reading, match.start("who"), match["who"], source)
            return


def draft_of(reading: Reading, at: int, name: str, source: NamedSource) -> Draft:
    """All of a piece, as what a body says that a line of it names."""
    start = reading.paragraph.start + at
    return Draft(
        paragraph=reading.number,
        sentence=reading.range,
        evidence=(start, start + len(name)),
        named=(start, start + len(name)),
        source=source,
        role="release",
        scope=[],
        carries_article=True,
    )


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
