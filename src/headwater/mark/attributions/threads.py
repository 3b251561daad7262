"""Pages that are somebody's posts: the line with her name and handle says whose all of it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from headwater.mark.attributions.issuers import whole_draft
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph
from headwater.record.mark import NamedSource

HEAD = 5  # lines
LONGEST_LINE = 200  # code points
WORD = r"[^\W\d_a-z][\w’'.-]*"
POSTER = re.compile(
    rf"\s*(?P<name>{WORD}(?:\s(?:\w{{1,3}}\s)?{WORD}){{0,4}})\s+\(?@\w{{2,30}}\)?\s*(?:[·•|,–-].*)?"
)


def threaded(read: Sequence[Reading], cast: Cast) -> Iterator[Draft]:
    """A draft for all of a page that is signed with a name and a handle at its head; of none that has the
    posts of several."""
    if len(posters(each.paragraph for each in read)) > 1:
        return
    for reading in read[:HEAD]:
        match = POSTER.fullmatch(reading.paragraph.text) if reading.paragraph.kind == "byline" else None
        if match:
            chain = next((each for each in cast.chains if match["name"] in each.names), None)
            source = NamedSource(name=match["name"], kind="social-post", actor=chain.id if chain else None)
            yield whole_draft(reading, match.start("name"), match["name"], source)
            return


def posters(paragraphs: Iterable[Paragraph]) -> set[str]:
    """The names on lines of their own with a handle, above the posts of each."""
    found = (POSTER.fullmatch(each.text) for each in paragraphs if len(each.text) <= LONGEST_LINE)
    return {match["name"].casefold() for match in found if match}
