"""Press releases: what marks them, and the lines that tell whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.issuers import NOBODYS, is_body, issuer, whole_draft
from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.cast import Cast

HEAD = 6  # first lines of a page among which it calls itself a press release
TAIL = 12  # last lines of a page among which a release names who answers the press
RELEASE = re.compile(
    r"\s*(?:press|media|news) (?:release|statement)\b[\s\w/.:-]{0,20}|.{0,40}\bfor immediate release\W*"
    r"|\W*(?:information|notes?|announcement) (?:for|to) (?:the )?(?:press|media)\W*",
    re.IGNORECASE,
)
BARE = re.compile(r"(?:press|media|news) release", re.IGNORECASE)
# Of a thousand pages of all sorts, none but releases end so.
CLOSED = re.compile(
    r"\W*(?:(?:media|press|news)\s+(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)|contacts?\s+for\s+"
    r"(?:the\s+)?(?:media|press)|notes?\s+(?:to|for)\s+editors)\b\s*(?::.*)?|\W+ends?\W+|"
    r"SOURCE:?\s+[A-Z][\w .,&’'-]{2,50}",
    re.IGNORECASE,
)
ISSUED = re.compile(r"\s*(?:SOURCE|[Aa]bout|ABOUT):?\s+(?P<who>[A-Z0-9][\w .,&’'-]{1,50}?)\s*(?::.*)?")
# What a page says above another's text: "The following statement was issued by the Ministry of Ports."
TEXT_BELOW = re.compile(
    r"\W*(?:the\s+)?(?:full\s+)?(?:text|wording)\s+of\s+(?:the|an?)\s+(?:\w+\s+)?"
    r"(?:statement|communiqu[eé]|release|declaration|notice|announcement|message|letter)\s+(?:of|by|from)\s+"
    r"(?:the\s+)?(?P<who>[A-Z][\w .&’'-]{1,60}?)\s+"
    r"(?:is\s+(?:published|given|printed|reproduced)|follows)\b.*",
    re.IGNORECASE,
)
ISSUED_BY = re.compile(
    r"\W*(?i:issued|released|published)\s+by:?\s+(?:the\s+)?(?P<who>[A-Z][\w .,&’'-]{1,60}?)\W*"
)
PRESENTED = re.compile(
    r"\W*(?:the following|this|(?:below|here|this|following) is (?:the )?(?:full |complete )?"
    r"(?:text|wording) of (?:a|an|the))\s+(?:\w+ )?"
    r"(?:statement|communiqu[eé]|release|declaration|notice|announcement|message|bulletin)\b[^.\n]{0,40}?"
    r"\b(?:issued|released|published|put out|circulated)\s+(?:\w+ )?by\s+(?:the\s+)?"
    r"(?P<who>[A-Z][\w .&’'-]{1,60}?)"
    r"(?=\s+(?:in|on|at|and (?:is|was)|today|yesterday|late|early|this)\b|[,.:;]|$)",
    re.IGNORECASE,
)
# The title that a body gives its own text: "Statement of the Ministry of Ports on the strike".
TITLE = re.compile(
    r"\W*(?:(?:an?|the|our)\s+)?(?:(?:official|press|joint|public|open)\s+)?"
    r"(?:statement|communiqu[eé]|declaration|announcement|release|bulletin|notice|letter|appeal)"
    r"(?:\s+(?:no|nr|number)\.?\s*[\w/.-]+)?\s+(?:of|by|from|issued by)\s+(?:the\s+)?"
    r"(?:(?:spokes\w+|press\s+(?:secretary|service|office))\s+(?:of|for)\s+(?:the\s+)?)?"
    r"(?P<who>[A-Z][\w .&’'-]{1,60}?)"
    r"(?=\s+(?:on|regarding|concerning|about|following|after|in\s+(?:connection|response|reply)|of\s+\d)\b|[,:;]|\W*$)",
    re.IGNORECASE,
)
STATEMENT = re.compile(
    r"\W*(?:(?:official|press|public)\s+)?(?:statement|communiqu[eé]|declaration)"
    r"(?:\s+(?:on|regarding|concerning|about|following|in\s+(?:connection|response|reply))\s|\W*$)",
    re.IGNORECASE,
)
# "MINISTRY OF PORTS: COMMUNIQUÉ No. 7", "Ministry of Ports - Statement on the strike"
OVER_TITLE = re.compile(
    r"\W*(?:the\s+)?(?P<who>[A-Z][\w ,.&’'-]{3,80}?)(?:\s*:|\s+[-–—|])\s+"
    r"(?:(?:official|press|joint|public)\s+)?(?:statement|communiqu[eé]|declaration|bulletin|announcement|notice)"
    r"(?:\s+(?:(?:no|nr|number)\.?\s*)?[\d/.-]+)?(?:\s+(?:on|regarding|concerning|about|following|of\s+\d)\b.*|\W*)",
    re.IGNORECASE,
)
# What a body calls its text on a line of its own, where its name tells what it is.
LABEL = re.compile(
    r"(?:(?:official|club|company|board|union|public|media|press|recall|safety|corporate)\s+)?"
    r"(?:statement|communiqu[eé]|declaration|announcement|notice)(?:\s+(?:to|for)\s+(?:\w+\s+){0,2}\w+)?",
    re.IGNORECASE,
)
# Whose site it is: all on it is what the office tells.
OFFICE = re.compile(
    r"(?:the\s+)?(?:(?:federal|national|state)\s+)?(?:ministry|department|office|embassy|directorate|commission|"
    r"council|authority|general\s+staff|presidency|government|municipality|inspectorate)\s+(?:of|for)\s.{3,}",
    re.IGNORECASE,
)
TITLES = frozenset({"headline", "page-title"})
NAMING = TITLES | {"byline"}  # lines of the head that name whose a page is; its navigation names parts of it
LONGEST_NAME = 60  # characters of a line that is a body's name
LEGAL_FORM = re.compile(r"(?:[A-Z]\.){2,4}|(?:[A-Z][a-z]{1,3}|[A-Z]{2,4}|plc)\.?")  # ", E.P.", ", Inc."
DAY = re.compile(r"\d{1,2}\.?\s+[A-Za-z]+\.?,?\s+\d{4}|[A-Za-z]+\.?\s+\d{1,2},?\s+\d{4}|[\d./-]{6,10}")
PARTED = re.compile(r"\s+[-–—|·]\s+|,\s+")
APART = re.compile(r"\s+[-–—|·>]\s+")
STATE = re.compile(
    r"\s*(?:the\s+)?(?:(?:\w+\s+)?republic|kingdom|state|government|federation)\s+of\s", re.IGNORECASE
)


def released(read: Sequence[Reading], cast: Cast, room: Newsroom) -> list[Draft]:
    """A draft for a piece that is a press release, as what the office or firm says that issues it."""
    found = (
        list(presented(read, cast, room))
        or list(titled(read, cast, room))
        or list(headed(read, cast, room))
        or list(stated(read, cast, room))
    )
    return found[:1]


def titled(read: Sequence[Reading], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """The draft of a line of the head that is a statement's own title."""
    for reading in read[:HEAD]:
        text, is_title = reading.paragraph.text, reading.paragraph.kind in TITLES
        match = (TITLE.match(text) or OVER_TITLE.fullmatch(text)) if is_title else None
        source = issuer(match["who"], cast, room, is_letterhead=True) if match else None
        if match is not None and source is not None:
            yield whole_draft(reading, match.start("who"), match["who"], source)


def presented(read: Sequence[Reading], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """The drafts of lines that say whose statement follows."""
    for reading in read[:HEAD]:
        text = reading.paragraph.text
        match = PRESENTED.match(text) or TEXT_BELOW.fullmatch(text) or ISSUED_BY.fullmatch(text)
        source = issuer(match["who"], cast, room, is_letterhead=True) if match else None
        if match is not None and source is not None:
            yield whole_draft(reading, match.start("who"), match["who"], source)


def headed(read: Sequence[Reading], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """The draft of the line that tells who issues a page that is marked as a release."""
    at = next((at for at, each in enumerate(read[:HEAD]) if is_release(each)), None)
    tail = [
        each for each in read[max(HEAD, len(read) - TAIL) :] if len(each.paragraph.text) < 2 * LONGEST_NAME
    ]
    if at is None and not any(is_closing(each) for each in tail):
        return
    nearest_first = read[: at if at is not None else HEAD][::-1]
    after = read[at:HEAD] if at is not None else []
    # Its own department stands below its government, but a bare state names no department.
    above = sorted(nearest_first, key=lambda each: STATE.match(each.paragraph.text) is not None)
    lines = [(each, named) for each in above for named in named_in(each.paragraph.text)]
    lines += [(each, named) for each in tail for named in issued_by(each.paragraph.text)]
    lines += [(each, named) for each in after for named in named_in(each.paragraph.text)]
    for reading, name in lines:
        source = issuer(name, cast, room, is_letterhead=True)
        if source is not None:
            yield whole_draft(reading, reading.paragraph.text.find(name), name, source)
            return


def stated(read: Sequence[Reading], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """The draft of a body's name at the head of what it calls a statement or a notice, or of an office's at
    the head of its own page."""
    head = [each for each in read[:HEAD] if each.paragraph.kind in NAMING]
    if not any(map(is_labelled, read[:HEAD])):
        head = [each for each in head[:1] if is_site(each)]
    for reading in head:
        for name in named_in(reading.paragraph.text):
            is_told = " " in name and is_body(name)  # "Police" alone is as well a part of a paper's
            source = issuer(name, cast, room, is_letterhead=True) if is_told else None
            if source is not None:
                yield whole_draft(reading, reading.paragraph.text.find(name), name, source)
                return


def is_release(reading: Reading) -> bool:
    """Whether a line, or a part of it beside a day, is "press release" or the like."""
    text = reading.paragraph.text
    parts = PARTED.split(text.strip()) if len(text) <= LONGEST_NAME else ()
    return RELEASE.fullmatch(text) is not None or any(BARE.fullmatch(part) for part in parts)


def is_labelled(reading: Reading) -> bool:
    """Whether a line calls the text below it a statement or a notice."""
    text = reading.paragraph.text
    if reading.paragraph.kind == "headline" and STATEMENT.match(text):
        return True
    is_line = reading.paragraph.kind != "body" and len(text) <= LONGEST_NAME
    return is_line and any(LABEL.fullmatch(part) for part in PARTED.split(text.strip()))


def is_site(reading: Reading) -> bool:
    """Whether a page is called by the name of the office whose page it is."""
    return reading.paragraph.kind == "page-title" and bool(OFFICE.fullmatch(reading.paragraph.text.strip()))


def is_closing(reading: Reading) -> bool:
    """Whether a line is one with which releases end: whom the press may ask, "ENDS"."""
    return CLOSED.fullmatch(reading.paragraph.text) is not None


def named_in(line: str) -> Iterator[str]:
    """The names that a letterhead's line may be: less the desk that every body has, or up to a dash."""
    name = line.strip()
    if len(name) > LONGEST_NAME or name.endswith(("!", "?")):
        return
    parts = PARTED.split(name)
    yield parts[0] if len(parts) > 1 and is_no_name(parts[-1]) else name
    yield from APART.split(name)[:1] if APART.search(name) else ()


def is_no_name(part: str) -> bool:
    """Whether what stands behind a name is a desk that every body has, a sort of firm, or a day."""
    is_form = NOBODYS.fullmatch(part) is not None or LEGAL_FORM.fullmatch(part) is not None
    return is_form or DAY.fullmatch(part) is not None


def issued_by(line: str) -> Iterator[str]:
    """Whom the last lines of a release tell of: "SOURCE Lisk Docks", "About Lisk Docks"."""
    match = ISSUED.fullmatch(line)
    if match is not None:
        yield match["who"]
