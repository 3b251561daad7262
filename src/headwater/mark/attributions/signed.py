"""A body that issues or signs a text, on a line of its own: the whole text is what it says."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.source_kinds import BODIES, OFFICES
from headwater.mark.cast import Cast
from headwater.record.mark import Chain, NamedSource

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
UNSEEN = frozenset({"organisation", "person"})  # a firm of one word may not have been seen to be one
CLOSERS = tuple("\"'”’»")
# Words of people and of a page's own furniture, which end texts too.
# What every body has, and none is called.
NOBODYS = re.compile(
    r"(?:the )?(?:press|media|news|public|communications?|information|corporate)"
    r"(?: (?:relations|affairs|and|&|communications?|information|press|media))*"
    r"(?: (?:office|department|desk|service|centre|center|team|room|unit|section|bureau|division))?|"
    r"office of the (?:spokes\w+|press secretary)",
    re.IGNORECASE,
)
PARTED = re.compile(r"\s+[-–—|·]\s+|,\s+")
STATE = re.compile(
    r"\s*(?:the\s+)?(?:(?:\w+\s+)?republic|kingdom|state|government|federation)\s+of\s", re.IGNORECASE
)
LINKING = frozenset("OF THE AND FOR ON IN".split())
OTHERS = re.compile(r"\b(?:by|staff|reporters?|editors?|writers?|contributed|photos?|with|more|from)\b", re.I)


def signed(read: Sequence[Reading], drafts: Sequence[Draft], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for all of a piece whose last line names a force, an office or a firm, and no outlet."""
    if any(draft.carries_article for draft in drafts):
        return
    yield from list(released(read, cast, room)) or ended(read, cast, room)


def released(read: Sequence[Reading], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for a piece that calls itself a press release under the name of an office or a firm."""
    head = read[:HEAD]
    at = next((at for at, each in enumerate(head) if RELEASE.fullmatch(each.paragraph.text)), None)
    if at is None:
        return
    # Its own department stands below its government, but a bare state names no department.
    lines = [*reversed(head[:at]), *head[at:]]
    for reading in sorted(lines, key=lambda each: STATE.match(each.paragraph.text) is not None):
        name = named_in(reading.paragraph.text)
        is_line = len(name) <= LONGEST_NAME and not name.endswith((".", "!", "?"))
        source = issuer(name, cast, room, is_letterhead=True) if is_line else None
        if source is not None:
            yield draft_of(reading, reading.paragraph.text.find(name), name, source)
            return


def named_in(line: str) -> str:
    """A letterhead's line without the desk that every body has ("Harbour Board - Press office")."""
    name = line.strip()
    parts = PARTED.split(name)
    return parts[0] if len(parts) > 1 and NOBODYS.fullmatch(parts[-1]) else name


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


def issuer(name: str, cast: Cast, room: Newsroom, *, is_letterhead: bool = False) -> NamedSource | None:
    """The body of that name, as the text calls it where it does."""
    is_press = room.outlets.find(name) is not None or (room.is_own(name, None) and not is_letterhead)
    if not name[:1].isupper() or OTHERS.search(name) or NOBODYS.fullmatch(name) or is_press:
        return None
    is_one_word = is_letterhead and " " not in name
    chain = chain_called(name, cast, UNSEEN if is_one_word else {"organisation"})
    called = chain.name if chain else name
    if called.isupper() and (" " in called or chain is None):  # else its initials
        called = in_small_letters(called)
    is_body = any(BODIES.search(each) or OFFICES.search(each) for each in (name, called))
    if not (is_body or (is_one_word and chain is not None)):
        return None
    return NamedSource(name=called, kind="official", actor=chain.id if chain else None)


def in_small_letters(name: str) -> str:
    """A name in capitals as a text writes it: "Ministry of Works"."""
    return " ".join(word.lower() if word in LINKING else word.title() for word in name.split())


def chain_called(name: str, cast: Cast, kinds: Collection[str]) -> Chain | None:
    """Who has that name in the text, among some kinds of actors, or is called there without whose she is."""
    folded = name.casefold()
    known = [chain for chain in cast.chains if chain.kind in kinds]
    found = next((chain for chain in known if folded in {each.casefold() for each in chain.names}), None)
    return found or next(
        (chain for chain in known if any(is_begun(folded, each) for each in chain.names)), None
    )


def is_begun(folded: str, name: str) -> bool:
    """Whether an official name only adds to a name of several words whose it is: "of the Republic of"."""
    return " " in name and folded.startswith(f"{name.casefold()} of ")
