"""Pages that are somebody's posts: the line with her name and handle says whose all of it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from headwater.mark.attributions.issuers import whole_draft
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph
from headwater.record.mark import NamedSource

HEAD = 5  # lines
LONGEST_LINE = 200  # code points
WORD = r"(?:[a-z]{1,3}[-’'])?[^\W\d_a-z][\w’'.-]*"  # "al-Sorb", "d'Orel"
NAME = rf"(?P<name>(?!By\s){WORD}(?:\s(?:\w{{1,3}}\s)?{WORD}){{0,4}})"
BY = r"(?:(?:unrolled\s+)?(?:thread|posts?|tweets?)\s+(?:by|from)\s+)"
# "Ines Holm (@ines_holm) · 10 February", "Ines Holm ✓ @ines_holm"
POSTER = re.compile(rf"\s*(?i:{BY})?{NAME},?\s+[✓✔☑🔵]?\s*\(?@\w{{2,30}}\)?\s*(?:[·•|,–-].*)?")
# "Thread by Ines Holm", "Post by Ines Holm, member of the council"
SIGNED = re.compile(rf"\s*(?i:{BY}){NAME}(?:,.*)?\s*")
ALONE = re.compile(rf"\s*(?i:{BY})?{NAME}\s*")
HANDLE = re.compile(r"\s*\(?@\w{2,30}\)?\s*(?:[·•|,–-].*)?")
# On a page of posts, and on no other: "6 posts", "312 replies", "a thread", "2/".
POSTED = re.compile(
    r"\b\d[\d.,]*[KkM]?\s+(?:posts?|reposts?|retweets?|tweets?|replies)\b|\bthreads?\b|^\s*\d{1,2}/",
    re.IGNORECASE,
)


def threaded(read: Sequence[Reading], cast: Cast) -> Iterator[Draft]:
    """A draft for all of a page that is signed with a name and a handle at its head; of none that has the
    posts of several."""
    if len(posters(each.paragraph for each in read)) > 1:
        return
    for reading, below in pairwise((*read[: HEAD + 1], None)):
        match = signature(reading, below, read) if reading is not None else None
        chain = next((each for each in cast.chains if match and match["name"] in each.names), None)
        if reading is None or match is None or (chain is None and reading.paragraph.kind != "byline"):
            continue
        source = NamedSource(name=match["name"], kind="social-post", actor=chain.id if chain else None)
        yield whole_draft(reading, match.start("name"), match["name"], source)
        return


def signature(reading: Reading, below: Reading | None, read: Sequence[Reading]) -> re.Match[str] | None:
    """The name of who posts: in a byline or a headline with a handle, or behind "post by"; on a page of posts
    in any line of the head with a handle, or before one."""
    text, kind = reading.paragraph.text, reading.paragraph.kind
    if kind == "body" or len(text) > LONGEST_LINE:
        return None
    found = POSTER.fullmatch(text)
    if found and kind in {"byline", "headline"}:
        return found
    if signed := SIGNED.fullmatch(text):
        return signed
    if not any(POSTED.search(each.paragraph.text) for each in read):
        return None
    is_above = below is not None and HANDLE.fullmatch(below.paragraph.text)
    return found or (ALONE.fullmatch(text) if is_above else None)


def posters(paragraphs: Iterable[Paragraph]) -> set[str]:
    """The names on lines of their own with a handle, above the posts of each."""
    found = (POSTER.fullmatch(each.text) for each in paragraphs if len(each.text) <= LONGEST_LINE)
    return {match["name"].casefold() for match in found if match}
