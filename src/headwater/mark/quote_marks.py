"""Quotation marks: where quoted words begin and end, whatever the style and however careless."""

from __future__ import annotations

import re
from dataclasses import dataclass

MARK = re.compile(r"''|``|[“”„‟«»\"‘’‚‛‹›']")
DOUBLE = frozenset({"''", "``", "“", "”", "„", "‟", "«", "»", '"'})
ALWAYS_OPENS = frozenset({"``", "„", "‚", "‛"})
SINGLE_OPENERS = frozenset({"‘", "'", "‚", "‛", "‹"})
SINGLE_CLOSERS = frozenset({"’", "'", "›", "‘"})
ELISIONS = re.compile(r"(?:em|til|tis|twas|tween|n|cause|cos|bout|round|s|\d\ds?)\b", re.IGNORECASE)
LONGEST_SINGLE = 1000  # code points that a stretch in single marks may take; bounds the search
SENTENCE_END = re.compile(r"[.!?…]\s+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Quoted words within one paragraph: offsets without the marks, and with them.

    `is_closed` is false where the closing mark is missing: the speech may run on.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    is_closed: bool = True


@dataclass(slots=True)
class _Open:
    outer: int
    inner: int


def quoted_stretches(text: str) -> list[Stretch]:
    """The outermost quoted stretches of a paragraph, in order, none overlapping."""
    found: list[Stretch] = []
    opened: _Open | None = None
    resume = 0
    for match in MARK.finditer(text):
        start, end, mark = match.start(), match.end(), match[0]
        if start < resume:
            continue
        if mark in DOUBLE and opened:
            if _opens_anew(text, start, end):
                _close(found, text, opened, start, start, is_closed=False)
                opened = _Open(start, end)
            else:
                _close(found, text, opened, start, end)
                opened = None
        elif mark in DOUBLE:
            if _can_open(text, start, end, mark):
                opened = _Open(start, end)
            elif _closes_unopened(text, start, end, mark):
                begin = _sentence_start(text, start, found[-1].outer_end if found else 0)
                _close(found, text, _Open(begin, begin), start, end)
        elif not opened and mark in SINGLE_OPENERS:
            close = _single_close(text, start, end)
            if close is not None:
                _close(found, text, _Open(start, end), close, close + 1)
                resume = close + 1
    if opened:
        _close(found, text, opened, len(text), len(text), is_closed=False)
    return found


def _close(
    found: list[Stretch], text: str, opened: _Open, inner_end: int, outer_end: int, *, is_closed: bool = True
) -> None:
    start, end = opened.inner, inner_end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Stretch(start, end, opened.outer, outer_end if is_closed else end, is_closed))


def _before(text: str, start: int) -> str:
    return text[start - 1] if start else " "


def _after(text: str, end: int) -> str:
    return text[end] if end < len(text) else " "


def _can_open(text: str, start: int, end: int, mark: str) -> bool:
    if mark in ALWAYS_OPENS:
        return True
    before, after = _before(text, start), _after(text, end)
    if mark == "“":
        return not after.isspace() or not before.isalnum()
    return not before.isalnum() and before not in ".,!?" and end < len(text) and after not in ".,;:!?)"


def _opens_anew(text: str, start: int, end: int) -> bool:
    """Whether a mark inside an open stretch can only begin another: the first was never closed."""
    return _before(text, start).isspace() and _after(text, end).isalnum() and text[start] not in "”«»"


def _closes_unopened(text: str, start: int, end: int, mark: str) -> bool:
    return mark in {"”", '"', "''"} and _before(text, start) in ",.!?" and _after(text, end).isspace()


def _sentence_start(text: str, end: int, least: int) -> int:
    begin = least
    for match in SENTENCE_END.finditer(text, least, max(end - 1, least)):
        begin = match.end()
    while begin < end and text[begin].isspace():
        begin += 1
    return begin


def _single_close(text: str, start: int, end: int) -> int | None:
    """Where a stretch in single marks ends, or None where the mark is an apostrophe."""
    if _before(text, start).isalnum() or not _after(text, end).strip() or ELISIONS.match(text, end):
        return None
    doubtful = None
    for close in range(end + 1, min(end + LONGEST_SINGLE, len(text))):
        if text[close] not in SINGLE_CLOSERS or _after(text, close + 1).isalnum():
            continue
        if _before(text, close).isspace():
            return doubtful
        if _may_be_possessive(text, close):
            doubtful = close if doubtful is None else doubtful
        else:
            return close
    return doubtful


def _may_be_possessive(text: str, close: int) -> bool:
    after = text[close + 1 : close + 3]
    return text[close - 1] in "sSzx" and len(after) > 1 and after[0] == " " and after[1].islower()
