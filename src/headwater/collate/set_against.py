"""Two numbers of one thing that a sentence sets against each other, each with who tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.collate.reading import Count

PUT = (
    r"(?:sa(?:y|ys|id)|sp(?:eaks?|oke)|puts?|g(?:ives?|ave)|counts?|counted|estimat(?:es?|ed)|claim(?:s|ed)?"
    r"|reckon(?:s|ed)?|has|have|had|insist(?:s|ed)?|report(?:s|ed)?|cit(?:es?|ed)|name[sd]?)"
)
ABOUT = (
    r"(?:(?:about|around|some|roughly|nearly|almost|at\s+least|up\s+to|more\s+than|over|fewer\s+than"
    r"|only)\s+)?"
)
BORDER = re.compile(r"[;,:–—]|\b(?:while|whereas|but|though|although|against)\b")
# "... while the organisers spoke of 6,000", "...; the union says 134"
TELLING = re.compile(
    rf"\s*(?:(?:and|while|whereas|but|though|although)\s+)?(?:[\w’'().-]+\s+){{1,8}}?"
    rf"{PUT}(?:\s+(?:of|for|at|(?:it|them|that|the\s+\w+)\s+(?:at|was|were)|there\s+(?:were|are|was)))?\s+{ABOUT}",
    re.IGNORECASE,
)
# "Police say 45,000 marched, the unions 120,000": the verb stands in the first clause alone.
GAPPED = re.compile(rf"\s*(?:and\s+)?(?:the\s+)?(?:[\w’'-]+\s+){{1,3}}(?:of\s+|at\s+)?{ABOUT}", re.IGNORECASE)
PUTTING = re.compile(rf"\b{PUT}\b", re.IGNORECASE)
SENTENCE = re.compile(r"[.!?…]\s|\n")
CLOSING = re.compile(r"\s*(?:[.;,)!?”\"]|$|\n)")
REACH = 160  # code points between the two


def with_opposite(figure: Count, earlier: Sequence[Count], text: str) -> Count:
    """A bare number, counting what the number before it in its sentence counts where another is said to
    tell it; both are told as set against each other."""
    opposite = opposite_of(figure, earlier, text)
    if opposite is None:
        return figure
    return replace(
        figure,
        counted=opposite.counted,
        head=opposite.head,
        of=opposite.of,
        thing=figure.thing,
        deeds=opposite.deeds,
        unit=figure.unit or opposite.unit,
        words=figure.words | opposite.of,
        against=opposite.mark,
    )


def opposite_of(figure: Count, earlier: Sequence[Count], text: str) -> Count | None:
    """The number before a bare one in its sentence that another teller sets against it."""
    if figure.counted or not earlier or not CLOSING.match(text, after(figure, text)):
        return None
    last = earlier[-1]
    between = text[last.span.end : figure.span.start]
    if (
        not last.counted
        or not can_count_alike(last, figure)
        or len(between) > REACH
        or SENTENCE.search(between)
    ):
        return None
    border = last_border(between)
    tail = between[border:] if border is not None else ""
    before = text[max(0, last.span.start - REACH) : last.span.start]
    is_gapped = GAPPED.fullmatch(tail) is not None and PUTTING.search(sentence_end(before)) is not None
    return last if TELLING.fullmatch(tail) or is_gapped else None


def can_count_alike(one: Count, other: Count) -> bool:
    """Whether two numbers differ, and neither has a unit that the other lacks."""
    return one.value != other.value and (other.unit in {None, one.unit})


def after(figure: Count, text: str) -> int:
    """Where the words behind a number and its unit start."""
    end = figure.span.end
    unit = re.compile(r"\s+\w+").match(text, end) if figure.unit and not text[end - 1].isalpha() else None
    return unit.end() if unit else end


def last_border(words: str) -> int | None:
    """Where the last clause of some words starts."""
    ends = [found.end() for found in BORDER.finditer(words)]
    return ends[-1] if ends else None


def sentence_end(before: str) -> str:
    """The words of the last sentence that some words begin."""
    ends = [found.end() for found in SENTENCE.finditer(before)]
    return before[ends[-1] :] if ends else before
