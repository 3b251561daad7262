"""Posts set into a page under a line with their writer's name and handle: what stands there is hers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.mark.quotes.quoted_words import SpeakerWords

WORD = r"(?:[a-z]{1,3}[-’'])?[^\W\d_a-z][\w’'.-]*"
# "Ines Holm @ines_holm", "Ines Holm ✓ (@ines_holm) · 10 February"
WRITER = re.compile(
    rf"\s*(?P<name>(?!(?:By|Follow|Contact|Join|Tweet|Photos?|Source|Via)\s){WORD}(?:\s(?:\w{{1,3}}\s)?{WORD}){{0,4}}),?\s+[✓✔☑🔵]?\s*\(?@\w{{2,30}}\)?\s*(?:[·•|–-].*)?"
)
# What stands under a post: when it was posted, and how often it was liked.
STAMP = re.compile(
    r"\W*(?:\d{1,2}[:.]\d\d\b.{0,40}|\d[\d.,]*[KkMm]?\s+(?:re-?posts?|re-?tweets?|likes?|replies|views?|quotes?)\b.{0,80}"
    r"|[♻♥💬👍🔁].*)",
    re.IGNORECASE,
)
LONGEST_LINE = 120  # code points
MOST = 4  # paragraphs of a post


def posts_set_in(parsed: ParsedDocument, cast: Cast) -> dict[int, SpeakerWords]:
    """Whose the paragraphs of posts are, by where they start; a page that is a post itself has none."""
    paragraphs = parsed.paragraphs
    first = next((at for at, each in enumerate(paragraphs) if each.kind == "body"), len(paragraphs))
    found: dict[int, SpeakerWords] = {}
    for at in range(first + 1, len(paragraphs)):
        match = writer_on(paragraphs[at])
        if match is not None:
            words = writer(paragraphs[at], match, cast)
            found.update((each.start, words) for each in words_below(paragraphs[at + 1 : at + 2 + MOST]))
    return found


def writer_on(paragraph: Paragraph) -> re.Match[str] | None:
    """The name and handle that a line set aside is, and nothing else."""
    is_line = paragraph.kind != "body" and len(paragraph.text) <= LONGEST_LINE
    return WRITER.fullmatch(paragraph.text) if is_line else None


def writer(line: Paragraph, match: re.Match[str], cast: Cast) -> SpeakerWords:
    """The name on the line, and the mention that tells who bears it."""
    named = line.between(*match.span("name"))
    chain = next(
        (each for each in cast.chains if each.kind == "person" and match["name"] in each.names), None
    )
    return SpeakerWords(named, chain.mentions[0] if chain is not None and chain.mentions else named)


def words_below(below: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs of a post: up to the line that tells when it was posted, else the first alone."""
    end = next((at for at, each in enumerate(below) if is_stamp(each)), 1)
    for paragraph in below[: min(end, MOST)]:
        if paragraph.kind != "body" or paragraph.text[:1] in '"“«':
            return
        yield paragraph


def is_stamp(paragraph: Paragraph) -> bool:
    """Whether a line tells when something was posted or how it was received."""
    return len(paragraph.text) <= LONGEST_LINE and STAMP.fullmatch(paragraph.text) is not None
