"""How many: the bare numbers that one teller after another gives, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from headwater.collate.difference import Compared, Difference
from headwater.collate.differing_figures import CHANGED
from headwater.collate.former import is_another_day
from headwater.collate.passages import passage
from headwater.collate.reading import Reading
from headwater.collate.set_against import ABOUT, RELATIVE
from headwater.collate.told_before import ToldBefore
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


@dataclass(slots=True)
class Row:
    """Numbers in one unit, no two of which are one or have a word for their tellers in common."""

    told: list[Told] = field(default_factory=list)
    values: set[float] = field(default_factory=set)
    tellers: set[str] = field(default_factory=set)

    def takes(self, one: Told) -> bool:
        """Whether another number, by another teller, belongs to the row."""
        if not self.told:
            return True
        if one.figure.value in self.values or one.figure.unit != self.told[0].figure.unit:
            return False
        return bool(one.teller and self.tellers) and self.tellers.isdisjoint(one.teller)

    def add(self, one: Told) -> None:
        """The row with one more number."""
        self.told.append(one)
        self.values.add(one.figure.value)
        self.tellers |= one.teller

    def whole(self) -> Iterator[list[Told]]:
        """Its numbers, where they are more than one."""
        if len(self.told) > 1:
            yield self.told


def rival_differences(compared: Compared, told: Sequence[Difference]) -> Iterator[Difference]:
    """The rows of sentences of which each has one teller's bare number, where these are not one; nothing told
    before."""
    before = ToldBefore.of(told)
    for name in sorted(compared.sources):
        for row in rows_in(compared.sources[name]):
            if not before.sets_apart([each.reading for each in row]):
                yield difference(compared.sources[name], row)


def rows_in(source: Witnessed) -> Iterator[list[Told]]:
    """The rows of two and more such sentences, one right behind another in a paragraph."""
    row, end = Row(), 0
    for number, sentence in enumerate(source.entry.marks.sentences):
        told = told_in(source, number, sentence)
        between = source.entry.document.text[end : sentence.span.start]
        if told is None or "\n" in between or not row.takes(told):
            yield from row.whole()
            row = Row()
        if told is not None:
            row.add(told)
        end = sentence.span.end
    yield from row.whole()


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
    if found is None or not OVER.match(words, end) or is_another_day(words) or CHANGED.search(words):
        return None
    reading = passage(source, f"rival-{number}", figure.span)
    return Told(figure, frozenset(content_words(found["teller"])), reading)


def difference(source: Witnessed, row: Sequence[Told]) -> Difference:
    """A row of numbers as a difference, the lowest first."""
    ordered = sorted(row, key=lambda told: told.figure.value)
    return Difference(
        kind="figure",
        about=f"how many: {row[0].reading.text}",
        is_open=False,
        sides=tuple((source.words(told.figure.span), (told.reading,)) for told in ordered),
    )
