"""The entries of a live blog: a clock time at the head of a line is no part of what the entry says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.clean.lines import Line
from headwater.record.document import ZoneKind

# "14:05  The mayor …", "[9.40 a.m.] The mayor …", "18h05 | The mayor …", "13:20 GMT - The mayor …".
STAMP = re.compile(
    r"[\[(]?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?[\])]?(?: ?[-–—|:•·])?"
    r"(?=\s+[^\s\d])|\d{1,2}/(?:\d{1,2})?(?=\s+[^\s\d])"
)
LEAST = 3  # entries; fewer are a table's lines or an hour that opens a sentence


def stamp_ends(lines: Sequence[Line], kinds: Sequence[ZoneKind]) -> dict[int, int]:
    """Where the clock times end at the heads of a live blog's entries, by the lines' numbers."""
    found = {
        line.number: stamp.end()
        for line, kind in zip(lines, kinds, strict=True)
        if kind == "body" and (stamp := STAMP.match(line.text)) and not opens_sentence(line, stamp.end())
    }
    return found if len(found) >= LEAST else {}


def opens_sentence(line: Line, end: int) -> bool:
    """Whether a sentence goes on behind a clock time: "10:30 is when the gates open"."""
    return line.text[end:].lstrip()[:1].islower()
