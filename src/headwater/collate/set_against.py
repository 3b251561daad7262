"""Two numbers of one thing that a sentence sets against each other, each with who tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from headwater.collate.counts import is_people
from headwater.collate.former import is_another_day
from headwater.collate.reading import Count
from headwater.collate.words import content_words, head_of, stem
from headwater.record.mark import Figure
from headwater.record.span import Span

PUT = (
    r"(?:sa(?:y|ys|id)|sp(?:eaks?|oken?)|puts?|g(?:ives?|ave)|counts?|counted|estimat(?:es?|ed)|claim(?:s|ed)?"
    r"|reckon(?:s|ed)?|has|have|had|(?:has|have|had)\s+(?:never|not)\s+gone\s+(?:beyond|above)|stop(?:s|ped)?\s+at|insist(?:s|ed)?|report(?:s|ed)?|cit(?:es?|ed)|name[sd]?)"
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
# "Police say 45,000 marched, the unions 120,000": the verb stands in the first clause alone, "and" joins it
# to a teller with an article or a name ("and the unions 120,000").
GAPPED = re.compile(
    rf"\s*(?:and\s+)?(?!(?:none|no|not|each|all|including|among|of)\b)(?:the\s+)?(?:[\w’'-]+\s+){{1,3}}"
    rf"(?:of\s+|at\s+)?{ABOUT}",
    re.IGNORECASE,
)
AND_GAPPED = re.compile(
    rf"\s+and\s+(?:(?:the|its|their)\s+(?:[\w’'-]+\s+){{1,3}}|(?-i:(?:[A-Z][\w’'-]*\s+){{1,4}}))(?:of\s+|at\s+)?{ABOUT}",
    re.IGNORECASE,
)
AND = re.compile(r"\s+and\b", re.IGNORECASE)
PUTTING = re.compile(rf"\b{PUT}\b", re.IGNORECASE)
SENTENCE = re.compile(r"[.!?…]\s|\n")
# "... spoke of 6,000.", "... had counted 57 by noon on Wednesday"
CLOSING = re.compile(
    r"\s*(?:[.;,)!?”\"]|$|\n)|\s+(?:by|as\s+of)\s+(?:noon|midday|midnight|dawn|dusk|nightfall|now|then|the\s+end"
    r"|(?:early|late|last|this|that|mid)\b|\d{1,2}[.:\s]|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    re.IGNORECASE,
)
REACH = 160  # code points between the two
# "How big was the crowd? Police put it at 2,400"
IT_PUT = re.compile(
    rf"\b(?:crowd|turnout|attendance)\b[^\n]{{0,100}}(?:\n{{1,2}}[^\n]{{0,60}})?\bput(?:s|ting)?\s+it\s+at\s+{ABOUT}$",
    re.IGNORECASE,
)
CROWD = stem("crowd")  # what people are together
CROWDS = frozenset({CROWD, stem("turnout")})
UNIT = re.compile(r"\s+\w+")
SENTENCE_OVER = re.compile(r"[.!?…][\"”’]?\s+(?=[A-Z])")
# "The Guild, which had called it, spoke of 350", "the Guild, a club of pilots, 350"
RELATIVE = re.compile(r",\s+(?:which|who|whose|an?)\s[^,;.]*,")
# "11 people, not 14", "1,150 tonnes and not 1,400"
INSTEAD = re.compile(rf"(?:\s+[\w’'-]+){{0,4}},?\s+(?:and\s+|but\s+)?not\s+(?:the\s+)?{ABOUT}", re.IGNORECASE)
NEAR = 60  # code points between a number and the one that it is told instead of,
NEXT_NUMBER = 90  # ... and in which that one stands whole
TOLD = re.compile(
    r"\b(?:sa(?:y|ys|id)|sp(?:eaks?|oke)\s+of|puts?|g(?:ives?|ave)|counts?|counted|estimat(?:es?|ed)|claim(?:s|ed)?"
    r"|reckon(?:s|ed)?|insist(?:s|ed)?|report(?:s|ed)?|according\s+to)\b",
    re.IGNORECASE,
)


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
        told=figure.told | opposite.deeds,
        unit=figure.unit or opposite.unit,
        words=figure.words | opposite.of,
        against=opposite.mark,
    )


def gathering(counted: str) -> frozenset[str]:
    """What a crowd does, of which no word tells more ("police put the crowd at 120")."""
    return frozenset({"PROTEST"} if head_of(counted, content_words(counted)) in CROWDS else ())


def with_crowd(figure: Count, text: str) -> Count:
    """A bare number at which somebody is said to put "it", where a crowd was asked or told of just before."""
    before = text[max(0, figure.span.start - REACH) : figure.span.start]
    if figure.counted or figure.unit or not IT_PUT.search(before):
        return figure
    of, deed = frozenset({CROWD}), frozenset({"PROTEST"})
    return replace(
        figure,
        counted="crowd",
        head=CROWD,
        of=of,
        deeds=deed,
        told=figure.told | deed,
        words=figure.words | of,
    )


def opposite_of(figure: Count, earlier: Sequence[Count], text: str) -> Count | None:
    """The number before a bare one in its sentence that another teller sets against it."""
    if not earlier or not CLOSING.match(text, after(figure, text)):
        return None
    last = earlier[-1]
    if figure.counted and not (figure.head == CROWD and is_people(last)):
        return None
    between = text[last.span.end : figure.span.start]
    if not (last.counted or last.unit) or not can_count_alike(last, figure) or len(between) > REACH:
        return None
    if SENTENCE.search(between):
        return last if is_told_next(last, between, text) else None
    before = text[max(0, last.span.start - REACH) : last.span.start]
    return last if is_told_beside(sentence_end(before), RELATIVE.sub("", between)) else None


def is_told_beside(before: str, between: str) -> bool:
    """Whether the last clause of the words between two numbers says who tells the second; where a verb of
    telling stands before the first, a teller is enough."""
    border = last_border(between)
    tail = between[border:] if border is not None else ""
    if TELLING.fullmatch(tail):
        return True
    is_gapped = GAPPED.fullmatch(tail) or any(
        AND_GAPPED.fullmatch(between, found.start()) for found in AND.finditer(between)
    )
    return bool(is_gapped) and PUTTING.search(before) is not None


def is_told_next(last: Count, between: str, text: str) -> bool:
    """Whether somebody tells the one number, and all that the next sentence says is who tells another."""
    over = list(SENTENCE_OVER.finditer(between))
    if len(over) != 1 or "\n" in between or is_another_day(between[over[0].end() :]):
        return False
    own = sentence_end(text[max(0, last.span.start - REACH) : last.span.start]) + between[: over[0].start()]
    return bool(TOLD.search(own) and TELLING.fullmatch(RELATIVE.sub("", between[over[0].end() :])))


def behind_number(figure: Figure, clause: Span) -> Span:
    """The words of a clause right behind a number, in which another may stand that it is not."""
    start = figure.span.end
    return Span(document=clause.document, start=start, end=max(start, min(clause.end, start + NEXT_NUMBER)))


def denied_beside(figure: Figure, others: Iterable[Figure], text: str) -> float | None:
    """The value that a sentence says a number is not ("11 people, not 14")."""
    for other in others:
        between = text[figure.span.end : other.span.start]
        if 0 < len(between) <= NEAR and INSTEAD.fullmatch(between):
            return other.value
    return None


def can_count_alike(one: Count, other: Count) -> bool:
    """Whether two numbers differ, and neither has a unit that the other lacks."""
    return one.value != other.value and (other.unit in {None, one.unit})


def after(figure: Count, text: str) -> int:
    """Where the words behind a number and its unit start."""
    end = figure.span.end
    unit = UNIT.match(text, end) if figure.unit and not text[end - 1].isalpha() else None
    return unit.end() if unit else end


def last_border(words: str) -> int | None:
    """Where the last clause of some words starts."""
    ends = [found.end() for found in BORDER.finditer(words)]
    return ends[-1] if ends else None


def sentence_end(before: str) -> str:
    """The words of the last sentence that some words begin."""
    ends = [found.end() for found in SENTENCE.finditer(before)]
    return before[ends[-1] :] if ends else before
