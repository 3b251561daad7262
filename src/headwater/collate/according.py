"""How many: the numbers of one sentence, each with its own teller behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from headwater.collate.difference import Compared, Difference
from headwater.collate.former import is_another_moment
from headwater.collate.passages import passage
from headwater.collate.reading import Reading
from headwater.collate.told_before import ToldBefore
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words
from headwater.record.mark import Figure
from headwater.record.span import Span

# "5,000 marched according to the guild", "19 hurt if one believes the wardens", "600 by the police's count"
TELLER = r"(?P<teller>(?:[\w’'.&-]+\s+){0,5}?[\w’'.&-]+)"
BEHIND = re.compile(
    rf"(?:\s+[^\W\d][\w’'-]*){{0,4}}?,?\s+(?:according\s+to|if\s+(?:one|you|we)\s+(?:is\s+to\s+)?(?:believes?|trusts?|asks?)"
    rf"|in\s+the\s+(?:words|version|account|count)\s+of)\s+{TELLER}(?=\s*(?:[,;.:)–—]|$|\s(?:and|but|while|or|in)\s))",
    re.IGNORECASE,
)
BY_COUNT = re.compile(
    r"(?:\s+[^\W\d][\w’'-]*){0,4}?,?\s+(?:by|on|in)\s+(?P<teller>(?:[\w’'.&-]+\s+){0,4}?[\w.&-]+[’']s?)\s+"
    r"(?:own\s+)?(?:counts?|reckoning|estimates?|figures?|tally|version|account)\b",
    re.IGNORECASE,
)
LONGEST = 90  # code points between a number and the end of the words for its teller


@dataclass(frozen=True, slots=True)
class Told:
    """A number, the words for its teller, and where these end."""

    figure: Figure
    teller: frozenset[str]
    end: int
    reading: Reading


def according_differences(compared: Compared, told: Sequence[Difference]) -> Iterator[Difference]:
    """Two numbers of one sentence that two tellers give, of which nothing has been told before."""
    before = ToldBefore.of(told)
    for name in sorted(compared.sources):
        for one, other in rivals_in(compared.sources[name]):
            if not before.sets_apart((one.reading, other.reading)):
                yield difference(
                    compared.sources[name], sorted((one, other), key=lambda each: each.figure.value)
                )


def rivals_in(source: Witnessed) -> Iterator[tuple[Told, Told]]:
    """The neighbouring numbers of each sentence of a document, behind both of which another teller stands."""
    for sentence in source.entry.marks.sentences:
        for one, other in pairwise(source.figures.within(sentence.span)):
            first, second = told_at(source, one, sentence.span), told_at(source, other, sentence.span)
            if first is not None and second is not None and are_rivals(source, first, second):
                yield first, second


def told_at(source: Witnessed, figure: Figure, sentence: Span) -> Told | None:
    """A number with the teller whom the words behind it name."""
    end = min(sentence.end, figure.span.end + LONGEST)
    behind = source.entry.document.text[figure.span.end : end]
    found = BEHIND.match(behind) or BY_COUNT.match(behind)
    if found is None:
        return None
    reading = passage(source, f"according-{figure.span.start}", figure.span)
    return Told(figure, frozenset(content_words(found["teller"])), figure.span.end + found.end(), reading)


def are_rivals(source: Witnessed, one: Told, other: Told) -> bool:
    """Whether two tellers give two numbers that may count one thing, of one time."""
    if one.figure.value == other.figure.value or one.figure.unit != other.figure.unit:
        return False
    if one.end > other.figure.span.start or not one.teller or one.teller == other.teller:
        return False
    between = source.entry.document.text[one.figure.span.end : other.figure.span.start]
    things = [set(content_words(source.words(each.figure.of))) for each in (one, other) if each.figure.of]
    return not is_another_moment(between) and (len(things) < 2 or bool(things[0] & things[1]))


def difference(source: Witnessed, row: Sequence[Told]) -> Difference:
    """Two tellers' numbers as a difference, the lower first."""
    return Difference(
        kind="figure",
        about=f"how many: {row[0].reading.text}",
        is_open=False,
        sides=tuple((source.words(each.figure.span), (each.reading,)) for each in row),
    )
