"""Replies below a post, where no header says that they are: "Reply from @quay_cat: And the boat?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.clean.lines import Line

HANDLE = r"\(?@\w{2,30}\)?"
REPLY = re.compile(
    rf"\W*(?:(?:in\s+)?repl(?:y|ies|ied|ying)\s+(?:from|by|to)\s+(?:[^@\n.!?:]{{0,40}}\s)?{HANDLE}"
    rf"|{HANDLE}\s+(?:replied|replies)\b)",
    re.IGNORECASE,
)
ANSWER = re.compile(r"\W*(@\w{2,30})\s?:\s")
# What stands below a post: "4.1K likes · 312 replies", or signs with numbers.
COUNTS = re.compile(
    r"(?:\W*\d[\d.,]*[KkMm]?(?:\s+(?:likes?|re-?posts?|re-?tweets?|quotes?|comments?|replies|shares?|views?))?)+\W*",
    re.IGNORECASE,
)
LEAST_COUNTS = 2


def replies(lines: Sequence[Line], prose: Sequence[int]) -> set[int]:
    """The lines that are replies: by their own words, or with a handle before a colon, in a row below the
    counts of a post, or of several people's below the last paragraph."""
    last = max((place for place in prose if not ANSWER.match(lines[place].text)), default=len(lines))
    said = {place for place, line in enumerate(lines) if REPLY.match(line.text)}
    for row in answers(lines):
        above = lines[row[0] - 1].text if row[0] else ""
        handles = {match[1].casefold() for place in row if (match := ANSWER.match(lines[place].text))}
        if is_counts(above) or (len(handles) > 1 and row[0] > last):
            said.update(row)
    return said


def answers(lines: Sequence[Line]) -> list[list[int]]:
    """Rows of lines that begin with a handle and a colon."""
    rows: list[list[int]] = []
    for place, line in enumerate(lines):
        if not ANSWER.match(line.text):
            continue
        if rows and rows[-1][-1] == place - 1:
            rows[-1].append(place)
        else:
            rows.append([place])
    return rows


def is_counts(text: str) -> bool:
    """Whether a line is how often a post was liked, passed on and replied to."""
    return sum(1 for _ in re.finditer(r"\d[\d.,]*", text)) >= LEAST_COUNTS and bool(COUNTS.fullmatch(text))
