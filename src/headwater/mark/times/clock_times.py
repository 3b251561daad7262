"""Times of day that stand beside a date: "at 03:40 on Tuesday"."""

from __future__ import annotations

import re

HALF = r"(?:[ap]m\b|[ap]\.m\b\.?)"
CLOCK = (
    rf"(?:(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?(?:\s*(?P<half>{HALF}))?"
    rf"|(?P<full_hour>1[0-2]|0?[1-9])\s*(?P<full_half>{HALF}))"
)
# Zones are kept in the span and left out of the value: EDTF's local time is the time told.
ZONE = r"(?:\s*\(?(?:local\s+time|GMT|UTC|[ECMP][SD]?T|BST|CEST|EEST|MSK|hours)\b\)?)?"
# "Between 10 p.m. and midnight on Tuesday": what begins then is told by its beginning.
NAMELESS = re.sub(r"[?]P<[a-z_]+>", "?:", CLOCK)
UNTIL = rf"(?:\s*(?:[-–]|\b(?:and|to|until|or))\s*(?:{NAMELESS}{ZONE}|midnight|noon))?"
BEFORE = re.compile(rf"(?<![\w:.,]){CLOCK}{ZONE}{UNTIL}(?:\s+(?:on|of)|\s*,)?\s+$", re.IGNORECASE)
AFTER = re.compile(rf"(?:,|\s+at|\s+around|\s+about|\s+by)*\s+{CLOCK}(?![\d:]){ZONE}", re.IGNORECASE)
REACH = 40  # characters around a date in which its time of day is looked for


def beside(text: str, start: int, end: int) -> tuple[int, int, str] | None:
    """The span widened by a time of day beside a date, and that time as HH:MM:SS."""
    after = AFTER.match(text, end, end + REACH)
    if after:
        return start, after.end(), told(after)
    before = BEFORE.search(text[max(0, start - REACH) : start])
    return (max(0, start - REACH) + before.start(), end, told(before)) if before else None


def told(match: re.Match[str]) -> str:
    """The time of day in EDTF's form."""
    hour = int(match["hour"] or match["full_hour"])
    half = (match["half"] or match["full_half"] or "").casefold()
    if half.startswith("p") and hour < 12:
        hour += 12
    if half.startswith("a") and hour == 12:
        hour = 0
    return f"{hour:02d}:{match['minute'] or '00'}:00"
