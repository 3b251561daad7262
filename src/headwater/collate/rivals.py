"""How many: the bare numbers that one teller after another gives, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from headwater.collate.difference import Compared, Difference, sets_apart
from headwater.collate.differing_figures import CHANGED
from headwater.collate.passages import passage
from headwater.collate.reading import Reading
from headwater.collate.set_against import ABOUT, ANOTHER_DAY, RELATIVE
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words
from headwater.record.mark import Figure, Sentence

TELL = (
    r"(?:sa(?:y|ys|id)|sp(?:eaks?|oke|eaking)|talks?|talked|puts?|g(?:ives?|ave)|counts?|counted|estimat(?:es?|ed)|claim(?:s|ed)?"
    r"|reckon(?:s|ed)?|insist(?:s|ed)?|report(?:s|ed)?|cit(?:es?|ed)|affirm(?:s|ed)?|maintain(?:s|ed)?|assert(?:s|ed)?"
    r"|stat(?:es|ed)|think(?:s)?|thought|believ(?:es?|ed)|guess(?:es|ed)?|calculat(?:es?|ed)|declar(?:es?|ed)|mention(?:s|ed)?"
    r"|tallied|tallies|sets?|suggest(?:s|ed)?|arriv(?:es?|ed))"
)
# "The guild spoke of about", "the wardens put it at", "this reporter, who walked it, would say perhaps"
TELLING = re.compile(
    rf"\W*(?P<teller>(?:[^\W\d][\w’'.&-]*,?\s+){{1,10}}?){TELL}"
    rf"(?:\s+(?:of|for|at|that|there\s+(?:were|are|was)|(?:it|them|this|these|that)\s+(?:at|in|to|was|were)))?\s+(?:perhaps\s+)?{ABOUT}",
    re.IGNORECASE,
)
# "The wardens leave it at": whatever the verb, "it" is what was counted before.
PUT_IT = re.compile(
    rf"\W*(?P<teller>(?:[^\W\d][\w’'.&-]*,?\s+){{1,8}}?)[^\W\d]\w*\s+(?:it|them|this)\s+(?:at|in|to)\s+{ABOUT}",
    re.IGNORECASE,
)
OVER = re.compile(r"\W*$")


@dataclass(frozen=True, slots=True)
class Told:
    """A number that is all a sentence tells, but for who tells it."""

    figure: Figure
    teller: frozenset[str]
    reading: Reading


def rival_differences(compared: Compared, told: Sequence[Difference]) -> Iterator[Difference]:
    """The rows of sentences of which each has one teller's bare number, where these are not one; nothing told
    before."""
    for name in sorted(compared.sources):
        for row in rows_in(compared.sources[name]):
            pairs = combinations([each.reading for each in row], 2)
            if not any(sets_apart(each, *pair) for pair in pairs for each in told):
                yield difference(compared.sources[name], row)


def rows_in(source: Witnessed) -> Iterator[list[Told]]:
    """The rows of two and more such sentences, one right behind another in a paragraph."""
    row: list[Told] = []
    end = 0
    for number, sentence in enumerate(source.entry.marks.sentences):
        told = told_in(source, number, sentence)
        between = source.entry.document.text[end : sentence.span.start]
        if told is None or "\n" in between or not all(are_rivals(told, each) for each in row):
            if len(row) > 1:
                yield row
            row = []
        if told is not None:
            row.append(told)
        end = sentence.span.end
    if len(row) > 1:
        yield row


def told_in(source: Witnessed, number: int, sentence: Sentence) -> Told | None:
    """The bare number that ends a sentence of which all else says who tells it."""
    figures = source.figures.within(sentence.span)
    figure = figures[-1] if figures else None
    if figure is None or figure.of is not None:
        return None
    words = source.words(sentence.span)
    at, end = (offset - sentence.span.start for offset in (figure.span.start, figure.span.end))
    before = RELATIVE.sub("", words[:at])
    found = TELLING.fullmatch(before) or PUT_IT.fullmatch(before)
    if found is None or not OVER.match(words, end) or ANOTHER_DAY.search(words) or CHANGED.search(words):
        return None
    reading = passage(source, f"rival-{number}", figure.span)
    return Told(figure, frozenset(content_words(found["teller"])), reading)


def are_rivals(one: Told, other: Told) -> bool:
    """Whether two tellers give two numbers in one unit."""
    if one.figure.value == other.figure.value or one.figure.unit != other.figure.unit:
        return False
    return bool(one.teller and other.teller) and not one.teller & other.teller


def difference(source: Witnessed, row: Sequence[Told]) -> Difference:
    """A row of numbers as a difference, the lowest first."""
    ordered = sorted(row, key=lambda told: told.figure.value)
    return Difference(
        kind="figure",
        about=f"how many: {row[0].reading.text}",
        is_open=False,
        sides=tuple((source.words(told.figure.span), (told.reading,)) for told in ordered),
    )
