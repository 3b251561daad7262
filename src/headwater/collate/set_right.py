"""The number that a correction puts in the place of the one that it takes back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.collate.reading import Count

REACH = 240  # code points from the number that is taken back to the one that is right
NEAR = 40  # code points beside a number in which it is said to be right
# "The number is nine", "it should have said nine", "when there were nine", "in fact nine"
RIGHT_BEFORE = re.compile(
    r"(?:\b(?:number|figure|toll|total|count|sum|amount|it|there)\s+(?:is|was|were)"
    r"|\bshould\s+(?:be|read|say|have\s+(?:been|read|said))|\bin\s+fact|\bactually|\bcorrect\s+\w+\s+(?:is|was))"
    r"\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
# "Nine is right", "nine people is the correct figure"
RIGHT_BEHIND = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?:is|was|are|were)\s+(?:the\s+)?(?:right|correct|true)\b", re.IGNORECASE
)


def with_right(figure: Count, earlier: Sequence[Count], text: str) -> Count:
    """A number that the same line has just set right, as one that denies what is taken back and counts the
    same."""
    wrong = next((other for other in reversed(earlier) if other.is_withdrawn), None)
    if wrong is None or figure.is_withdrawn or figure.is_part or not is_in_its_stead(wrong, figure, text):
        return figure
    if figure.counted or figure.unit:
        return replace(figure, denies=wrong.value)
    return replace(
        figure,
        counted=wrong.counted,
        head=wrong.head,
        of=wrong.of,
        deeds=wrong.deeds,
        told=figure.told | wrong.deeds,
        unit=wrong.unit,
        words=figure.words | wrong.of,
        denies=wrong.value,
    )


def is_in_its_stead(wrong: Count, right: Count, text: str) -> bool:
    """Whether a number behind another of its line is said to be the right one."""
    between = text[wrong.span.end : right.span.start]
    if "\n" in between or len(between) > REACH or wrong.value == right.value:
        return False
    if right.unit not in {None, wrong.unit}:
        return False
    behind = text[right.span.end : right.span.end + NEAR]
    return bool(RIGHT_BEFORE.search(between[-NEAR:]) or RIGHT_BEHIND.match(behind))
