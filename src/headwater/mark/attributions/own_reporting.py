"""Own reporting: what an outlet was told, saw or learned itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

NEWSROOM = (
    r"(?:newspaper|paper|reporter|correspondent|journalist|publication|magazine|website|site|portal|outlet|"
    r"channel|agency|team|photographer|newsroom|podcast|station|column|columnist|blog)"
)
# Whoever sends a picture or a paper says what it shows: "a reader sends us a photo", but "sent us home".
HANDED = (
    r"(?:sends|sent|shows|showed|gives|gave|handed)(?=\s+us\s+(?:an?|the|his|her|its|their)\s+(?:\w+\s+)?"
    r"(?:photos?|pictures?|videos?|letter|copy|messages?|notes?|recordings?|documents?|list)\b)"
)
TOLD_US = re.compile(
    rf"\b(?:told|tells|telling|informed|assured|wrote to|spoke to|spoke with|speaking to|speaking with|"
    rf"replied to|communicated to|confirmed to|explained to|confided to|declared to|related to|"
    rf"(?:in )?(?:an?|the|his|her) (?:\w+ )?interview (?:with|to)|said to|(?:in )?(?:comments|remarks|"
    rf"an? email|an? e-mail|a statement|a message|a letter) to|asked|{HANDED})\s+"
    rf"(?:us|me|this {NEWSROOM}|(?:our|one of our) (?:own )?(?:\w+ )?{NEWSROOM}s?)\b",
    re.IGNORECASE,
)
WE_SAW = re.compile(
    rf"\b(?:our|this {NEWSROOM}['’]s)\s+(?:own\s+)?(?:\w+\s+)?(?:correspondent|reporter|journalist|"
    rf"photographer|team|crew)s?\b"
    rf"|\b(?:this (?:newspaper|paper|reporter|publication|correspondent)|we)\s+(?:has|have|had)?\s*"
    rf"(?:saw|seen|heard|witnessed|counted|visited|obtained|reviewed|learned|learnt|interviewed|verified|"
    rf"spoke|spoken)\b"
    rf"|\bas (?:our|this {NEWSROOM}['’]s) (?:own )?(?:\w+ )?correspondents? (?:(?:in|at|from) (?:the )?\w+ )?"
    rf"(?:reports?|writes?|wrote|reported|says?|tells?|transfers?)\b"
    rf"|\b(?:seen|obtained|reviewed|verified|heard) by (?:us|this {NEWSROOM}|our {NEWSROOM})\b",
    re.IGNORECASE,
)

# What somebody who writes "I" did and perceived on the spot; who "watched on television" was not there.
I_WAS_THERE = re.compile(
    r"\b(?:I|we)\s+(?:(?:also|then|later|first|even|just|had|myself|ourselves)\s+){0,2}"
    r"(?:could\s+(?:see|hear)|saw|seen|heard|watched|counted|witnessed|noticed|smelled|smelt|photographed|joined|"
    r"stood|queued|walked|climbed|waited|drove|followed|crossed|arrived|reached|visited|spotted)\b"
    r"(?!\s+(?:\w+\s+){0,3}on\s+(?:\w+\s+){0,2}(?:television|tv|telly|radio|internet|screen|news)\b)"
    r"|\bI\s+was\s+(?:there|inside|outside|standing|sitting|asleep|woken|among|present)\b"
    r"|\b[Bb]y\s+(?:my|our)\s+(?:own\s+)?(?:count|reckoning|estimate|watch|tally)\b"
    r"|\bthis\s+(?:reporter|correspondent|writer)\s+(?:\w+ly\s+)?(?:saw|heard|counted|watched|stood|joined)\b"
)


HINTS = ("I ", "we ", "We ", "my ", "our ", "this ")


def was_there(text: str) -> Iterator[tuple[int, int]]:
    """Where the writer tells what he saw and did himself, outside quotation marks."""
    if not any(word in text for word in HINTS):
        return
    yield from (match.span() for match in I_WAS_THERE.finditer(text) if not is_spoken(text[: match.start()]))


SINGLE = re.compile(r"(?:^|\s)['‘][A-Z][^'’]*$")  # a quotation in single marks that has not ended


def told_us(text: str) -> Iterator[tuple[int, int]]:
    """Where somebody tells the outlet something; "they asked me" in quotation marks is the speaker's."""
    return (match.span() for match in TOLD_US.finditer(text) if not is_spoken(text[: match.start()]))


def is_spoken(before: str) -> bool:
    """Whether a quotation is open after some words."""
    opened = before.count("“") > before.count("”") or before.count("``") > before.count("''")
    return opened or before.count('"') % 2 == 1 or SINGLE.search(before) is not None


def we_saw(text: str) -> Iterator[tuple[int, int]]:
    """Where the outlet's own people saw, counted or obtained something: no "we" in quotation marks.

    Whom somebody "told" it has seen nothing.
    """
    seen = [match.span() for match in WE_SAW.finditer(text) if not is_spoken(text[: match.start()])]
    told = [match.span() for match in TOLD_US.finditer(text) if match[0][:3] != "ask"] if seen else []
    return (place for place in seen if not any(start < place[1] and place[0] < end for start, end in told))
