"""Sentences of two halves with a source each: what one of them tells the other has not told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from headwater.mark.attributions.relay_drafts import Draft, Range

# "According to the union ten took part; the firm put it at four": the second half begins with its source.
BREAK = re.compile(r"(?:;\s+|,\s+(?:while|whereas|but|and|though|although)\s+)(?:(?:while|but|and)\s+)?")
SLACK = 4  # code points, of an article or a mark, before the source of the second half
TOLD = frozenset({"speaker", "release", "tag", "citing", "subject"})


def part_halves(drafts: Sequence[Draft], text: str) -> None:
    """Let a source that covers a whole sentence cover its half, where the other half has another."""
    by_sentence: dict[Range, list[Draft]] = {}
    for draft in drafts:
        if draft.role in TOLD and not draft.carries_article:
            by_sentence.setdefault(draft.sentence, []).append(draft)
    for sentence, found in by_sentence.items():
        if len(found) > 1 and any(sentence in draft.scope for draft in found):
            _part(sentence, sorted(found, key=lambda draft: draft.evidence), text)


def _part(sentence: Range, found: Sequence[Draft], text: str) -> None:
    """Cut the scopes of one sentence at the first break between two of its sources."""
    for first, second in pairwise(found):
        if first.source == second.source:
            continue
        cut = _cut(first.evidence[1], second.evidence[0], text)
        if cut is None:
            continue
        for draft in found:
            half = (sentence[0], cut) if draft.evidence[0] < cut else (cut, sentence[1])
            draft.scope = [half if place == sentence else place for place in draft.scope]
        return


def _cut(end: int, start: int, text: str) -> int | None:
    """Where the second half begins between two sources, if it begins with the second one."""
    breaks = [match for match in BREAK.finditer(text, end, start) if start - match.end() <= SLACK]
    return breaks[-1].end() if breaks else None
