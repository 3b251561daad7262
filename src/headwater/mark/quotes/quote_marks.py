"""Quotation marks: where quoted words begin and end, whatever the style and however careless."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

MARK = re.compile(r"''|``|[“”„‟«»\"‘’‚‛‹›']")
DOUBLE = frozenset({"''", "``", "“", "”", "„", "‟", "«", "»", '"'})
ALWAYS_OPENS = frozenset({"``", "„", "‚", "‛"})
SINGLE_OPENERS = frozenset({"‘", "'", "‚", "‛", "‹"})
SINGLE_CLOSERS = frozenset({"’", "'", "›", "‘"})
ELISIONS = re.compile(r"(?:em|til|tis|twas|tween|n|cause|cos|bout|round|s|\d\ds?)\b", re.IGNORECASE)
LONGEST_SINGLE = 1000  # code points that a stretch in single marks may take
MOST_TRIED = 6  # closing marks tried for one opening one; the rest are further sentences' own
SENTENCE_END = re.compile(r"[.!?…]\s+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Quoted words within one paragraph: offsets without the marks, and with them.

    `is_closed` is false where the closing mark is missing: the speech may run on.
    `is_opened` is false where an earlier paragraph has opened it; `runs_on` says that a later
    one closes it.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    is_closed: bool = True
    is_opened: bool = True
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    text: str


def quoted_stretches(text: str) -> list[Stretch]:
    """The outermost quoted stretches of a paragraph, in order, none overlapping."""
    marks = [_Mark(match.start(), match.end(), match[0]) for match in MARK.finditer(text)]
    closers = [mark.start for mark in marks if _can_close_single(text, mark)]
    found: list[Stretch] = []
    opened: _Mark | None = None
    resume = 0
    for mark in marks:
        if mark.start < resume:
            continue
        if mark.text in DOUBLE:
            opened = _at_double(found, text, opened, mark)
            continue
        may_open = opened is None and mark.text in SINGLE_OPENERS
        close = _single_close(text, mark, closers) if may_open else None
        if close is not None:
            _add(found, text, mark, _Mark(close, close + 1, text[close]))
            resume = close + 1
    if opened is not None:
        _add(found, text, opened, None)
    return found


def _at_double(found: list[Stretch], text: str, opened: _Mark | None, mark: _Mark) -> _Mark | None:
    """What is open after a double mark: it closes, opens, or shows that one of the two is missing."""
    if opened is not None:
        anew = _opens_anew(text, mark.start, mark.end)
        _add(found, text, opened, _Mark(mark.start, mark.start, "") if anew else mark, is_closed=not anew)
        return mark if anew else None
    if _can_open(text, mark.start, mark.end, mark.text):
        return mark
    if _closes_unopened(text, mark.start, mark.end, mark.text):
        begin = _sentence_start(text, mark.start, found[-1].outer_end if found else 0)
        _add(found, text, _Mark(begin, begin, ""), mark)
    return None


def _add(
    found: list[Stretch], text: str, opened: _Mark, closed: _Mark | None, *, is_closed: bool = True
) -> None:
    """Note the words between two marks, or up to the end where there is no closing one."""
    start, end = opened.end, closed.start if closed else len(text)
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    is_closed = is_closed and closed is not None
    if start < end:
        outer_end = closed.end if closed is not None and is_closed else end
        found.append(Stretch(start, end, opened.start, outer_end, is_closed))


def _before(text: str, start: int) -> str:
    return text[start - 1] if start else " "


def _after(text: str, end: int) -> str:
    return text[end] if end < len(text) else " "


def _can_open(text: str, start: int, end: int, mark: str) -> bool:
    if mark in ALWAYS_OPENS:
        return True
    before, after = _before(text, start), _after(text, end)
    if mark == "''" and after.isspace():
        return False
    if mark == "“":
        return not after.isspace() or not before.isalnum()
    return not before.isalnum() and before not in ".,!?" and end < len(text) and after not in ".,;:!?)"


def _opens_anew(text: str, start: int, end: int) -> bool:
    """Whether a mark inside an open stretch can only begin another: the first was never closed."""
    return _before(text, start).isspace() and _after(text, end).isalnum() and text[start] not in "”«»"


def _closes_unopened(text: str, start: int, end: int, mark: str) -> bool:
    # a tokenised text has a space before its closing mark, and only '' surely closes there
    apart = mark == "''" and start > 1 and text[start - 1] == " "
    before = text[start - 2] if apart else _before(text, start)
    return mark in {"”", '"', "''"} and before in ",.!?" and _after(text, end).isspace()


def _sentence_start(text: str, end: int, least: int) -> int:
    begin = least
    for match in SENTENCE_END.finditer(text, least, max(end - 1, least)):
        begin = match.end()
    while begin < end and text[begin].isspace():
        begin += 1
    return begin


def _can_close_single(text: str, mark: _Mark) -> bool:
    return (
        mark.text in SINGLE_CLOSERS
        and not _after(text, mark.end).isalnum()
        and not _before(text, mark.start).isspace()
    )


def _single_close(text: str, mark: _Mark, closers: list[int]) -> int | None:
    """Where a stretch in single marks ends, or None where the mark is an apostrophe."""
    if _before(text, mark.start).isalnum() or not _after(text, mark.end).strip():
        return None
    if ELISIONS.match(text, mark.end):
        return None
    first = bisect_right(closers, mark.end)
    near = [close for close in closers[first : first + MOST_TRIED] if close < mark.end + LONGEST_SINGLE]
    sure = (close for close in near if not _may_be_possessive(text, close))
    return next(sure, near[0] if near else None)


def _may_be_possessive(text: str, close: int) -> bool:
    after = text[close + 1 : close + 3]
    return text[close - 1] in "sSzx" and len(after) > 1 and after[0] == " " and after[1].islower()
