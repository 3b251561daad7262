"""Quotations that run on over lines: opened on one, closed on a later one, without a mark between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.mark.quotes.quote_marks import DOUBLE, MARK, Stretch, quoted_stretches

LONGEST = 15  # lines that a quotation may run over; where none closes it, its mark was forgotten
OPENERS = frozenset({"“", "``", "„", "«"})
CLOSERS = frozenset({"”", "''", "»"})
# What shows that a closing mark was forgotten: "…, both keepers explained on Monday." at the end of a line.
FORGOTTEN = re.compile(
    r"[,?!]\s+(?:[\w.'’-]{1,30}\s+){1,8}?(?:said|says|told|added|wrote|explained)\b(?P<rest>[^,;:?!]{0,60})$"
)
SINGLE = frozenset({"'", "‘"})
SINGLE_CLOSED = re.compile(r"(?<=[\w.,!?…])(?:(?<=[.,!?…])['’](?=\s|$)|['’](?=[.,;]))")
LONGEST_SINGLE = 6  # lines that a quotation in single marks may run over
TAIL = 160  # characters at the end of a line in which that is looked for


def stretches_through(texts: Sequence[str], begins_anew: Sequence[bool]) -> list[list[Stretch]]:
    """The quoted stretches of each line, those included that an earlier line has opened.

    `begins_anew` marks the lines that no quotation runs into: headings.
    """
    found: list[list[Stretch]] = []
    closing: tuple[int, int] | None = None  # the line and the offset at which what is open ends
    for at, text in enumerate(texts):
        if closing is None:
            stretches = quoted_stretches(text)
        elif at < closing[0]:
            stretches = [_inside(text)]
        else:
            stretches = [_ending(text, closing[1]), *_moved(quoted_stretches(text[closing[1] :]), closing[1])]
        found.append(stretches)
        if closing is None or at == closing[0]:
            closing = _closing_after(texts, begins_anew, at) if _is_open(text, stretches) else None
            _settle_last(text, stretches, runs_on=closing is not None)
            if not stretches and _opens_single(text):
                closing = _single_closing_after(texts, begins_anew, at)
                stretches += [] if closing is None else [replace(_inside(text), start=1, is_opened=True)]
    return found


def _settle_last(text: str, stretches: list[Stretch], *, runs_on: bool) -> None:
    """Let the last stretch run on into later lines, or end where its mark was forgotten."""
    if not stretches or stretches[-1].is_closed:
        return
    if runs_on:
        stretches[-1] = replace(stretches[-1], runs_on=True)
        return
    begin = max(stretches[-1].start, stretches[-1].end - TAIL)
    forgotten = FORGOTTEN.search(text[begin : stretches[-1].end])
    if forgotten and begin + forgotten.start() > stretches[-1].start:
        end = begin + forgotten.start() + 1
        stretches[-1] = replace(stretches[-1], end=end, outer_end=end, is_closed=True)


def _single_closing_after(
    texts: Sequence[str], begins_anew: Sequence[bool], opened: int
) -> tuple[int, int] | None:
    """Where a quotation ends that a line opens with a single mark: at a closing one after or before a stop.

    An apostrophe has no stop beside it, so only such a mark is taken.
    """
    for at in range(opened + 1, min(opened + 1 + LONGEST_SINGLE, len(texts))):
        if begins_anew[at] or texts[at][:1] in SINGLE or '"' in texts[at]:
            return None
        closed = SINGLE_CLOSED.search(texts[at])
        if closed is not None:
            return at, closed.end()
    return None


def _opens_single(text: str) -> bool:
    """Whether a line begins in a single mark that nothing on it closes."""
    return text[:1] in SINGLE and text[1:2].isupper() and not SINGLE_CLOSED.search(text)


def _is_open(text: str, stretches: Sequence[Stretch]) -> bool:
    """Whether the last stretch is open at the end of its line, by a double mark of its own."""
    if not stretches or stretches[-1].is_closed or stretches[-1].end != len(text.rstrip()):
        return False
    mark = MARK.match(text, stretches[-1].outer_start)
    return mark is not None and mark[0] in DOUBLE


def _closing_after(texts: Sequence[str], begins_anew: Sequence[bool], opened: int) -> tuple[int, int] | None:
    """Where a quotation ends that a line leaves open: its next mark, if that can close one."""
    for at in range(opened + 1, min(opened + 1 + LONGEST, len(texts))):
        if begins_anew[at]:
            return None
        mark = next((match for match in MARK.finditer(texts[at]) if match[0] in DOUBLE), None)
        if mark is not None:
            return (at, mark.end()) if _closes(texts[at], mark.start(), mark.end()) else None
    return None


def _closes(text: str, start: int, end: int) -> bool:
    """Whether a mark ends what is open: nothing to quote follows it, or a word ends right before it."""
    if text[start:end] in OPENERS or not text[:start].strip():
        return False
    return text[start:end] in CLOSERS or not text[end : end + 1].isalnum() or not text[start - 1].isspace()


def _inside(text: str) -> Stretch:
    """A line that is quoted from end to end."""
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return Stretch(start, end, start, end, is_closed=False, is_opened=False, runs_on=True)


def _ending(text: str, closed: int) -> Stretch:
    """The quoted words at the head of a line, up to the mark that closes them."""
    whole = _inside(text[:closed])
    mark = 2 if text[:closed].endswith("''") else 1
    end = len(text[: closed - mark].rstrip())
    return Stretch(whole.start, max(end, whole.start), whole.start, closed, is_opened=False)


def _moved(stretches: Sequence[Stretch], by: int) -> list[Stretch]:
    return [
        replace(
            stretch,
            start=stretch.start + by,
            end=stretch.end + by,
            outer_start=stretch.outer_start + by,
            outer_end=stretch.outer_end + by,
        )
        for stretch in stretches
    ]
