"""At what hour the first or the last of something was: that is one, by whatever verb it is told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from headwater.collate.clock import Clock, minutes_apart, times_of_day
from headwater.collate.difference import Difference
from headwater.collate.former import is_another_time
from headwater.collate.hours import AHEAD, APART, NOT_AS, is_bound
from headwater.collate.passages import passage
from headwater.collate.reading import Reading
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import FUNCTION_WORDS, WORD, stem
from headwater.data.word_lists import word_list
from headwater.record.span import Span

ORDINAL = re.compile(r"\b(?P<which>first|last)\s+(?=[^\W\d_])", re.IGNORECASE)
ONCE = re.compile(r"\bfor\s+the\s+(?P<which>first|last)\s+time\b", re.IGNORECASE)
THING = 3  # content words for what is the first
# The first or last of these is a time, a part or a report, and not what happened then.
NO_THING = frozenset(
    map(
        stem,
        word_list("first_told.no_thing"),
    )
)
WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
# The first train may have left at one hour and come at another.
ENDS = re.compile(
    r"\b(?:(?P<leaves>left|leav(?:e|es|ing)|depart\w*|set\s+(?:off|out)|took\s+off|start(?:s|ed)?)"
    r"|(?P<comes>arriv\w*|reach\w*|land(?:s|ed)?|return(?:s|ed)?|came\s+(?:in|back)))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FirstTold:
    """The words for the first or last of something, in their order, with its time of day."""

    which: str
    thing: tuple[str, ...]
    clock: Clock
    reading: Reading
    words: str


def first_differences(sources: Mapping[str, Witnessed]) -> Iterator[Difference]:
    """The first or the last of a thing at times of day that exclude one another."""
    by_word: dict[tuple[str, str], list[FirstTold]] = defaultdict(list)
    for name in sorted(sources):
        for told in firsts_in(sources[name]):
            for word in told.thing:
                by_word[told.which, word].append(told)
    told_of: set[str] = set()
    for _, group in sorted(by_word.items(), key=lambda item: (-len(item[1]), item[0])):
        sides = apart(group)
        marks = {told.reading.mark for side in sides for told in side}
        if len(sides) > 1 and not marks <= told_of:
            told_of |= marks
            yield difference(sides)


def difference(sides: Sequence[Sequence[FirstTold]]) -> Difference:
    """The sides as a difference, called by the words that all have for the thing."""
    called = frozenset.intersection(*(frozenset(told.thing) for side in sides for told in side))
    standing = (word for word in WORD.findall(sides[0][0].reading.text) if stem(word.casefold()) in called)
    return Difference(
        kind="date",
        about=f"at what hour: the {sides[0][0].which} {' '.join(dict.fromkeys(standing))}",
        is_open=False,
        sides=tuple((side[0].words, tuple(told.reading for told in side)) for side in sides),
    )


def apart(group: Sequence[FirstTold]) -> list[list[FirstTold]]:
    """What is told of one thing, by the time of day; all of it as one where nothing excludes another."""
    sides: list[list[FirstTold]] = []
    for told in sorted(group, key=lambda told: told.reading.order):
        home = next((side for side in sides if minutes_apart(side[0].clock, told.clock) < APART), None)
        if home is not None:
            home.append(told)
        elif all(can_differ(side[0], told) for side in sides):
            sides.append([told])
    documents = {told.reading.document for side in sides for told in side}
    return sorted(sides, key=lambda side: side[0].clock.minutes) if len(documents) > 1 else []


def can_differ(one: FirstTold, other: FirstTold) -> bool:
    """Whether two clauses tell of one day and one end of what has two, and of one thing first of all."""
    if one.thing[0] not in other.thing and other.thing[0] not in one.thing:
        return False
    texts = one.reading.text, other.reading.text
    days = [{day.casefold() for day in WEEKDAY.findall(text)} for text in texts]
    if all(days) and not days[0] & days[1]:
        return False
    ends = [{found.lastgroup for found in ENDS.finditer(text)} for text in texts]
    return not all(ends) or bool(ends[0] & ends[1])


def firsts_in(source: Witnessed) -> Iterator[FirstTold]:
    """The firsts and lasts of a document whose sentence tells one time of day."""
    for number, sentence in enumerate(source.entry.marks.sentences):
        words = source.words(sentence.span)
        named = first_thing(words)
        clocks = list(islice(times_of_day(words), 2)) if named else []
        if named is None or len(clocks) != 1 or NOT_AS.search(words) or is_told_of_another(words):
            continue
        if is_bound(words, clocks[0]):
            continue
        (clock,) = clocks
        at = Span(
            document=source.id, start=sentence.span.start + clock.start, end=sentence.span.start + clock.end
        )
        reading = passage(source, f"first-{number}", at)
        yield FirstTold(named[0], named[1], clock, reading, words[clock.start : clock.end].strip())


def is_told_of_another(words: str) -> bool:
    """Whether a sentence tells of another time than the news, or of what is still to come."""
    return is_another_time(words) or AHEAD.search(words) is not None


def first_thing(words: str) -> tuple[str, tuple[str, ...]] | None:
    """Which of what a sentence names ("the first bus", "used gas for the first time"), where it names one."""
    once = ONCE.search(words)
    if once:
        thing = before(words[: once.start()])
        return (once["which"].casefold(), thing) if thing else None
    found = list(ORDINAL.finditer(words))
    if len(found) != 1:
        return None
    thing = behind(words[found[0].end() :])
    if not thing:
        return None
    is_adverb = re.search(r"\b(?:was|were|is|are)\s+$", words[: found[0].start()]) is not None
    thing = before(words[: found[0].start()]) if is_adverb else thing
    is_thing = bool(thing) and thing[0] not in NO_THING
    return (found[0]["which"].casefold(), thing) if is_thing else None


def behind(words: str) -> tuple[str, ...]:
    """The stems of the content words right behind an ordinal."""
    run = takewhile(is_content, (match[0].casefold() for match in WORD.finditer(words)))
    return tuple(stem(word) for word in islice(run, THING))


def before(words: str) -> tuple[str, ...]:
    """The stems of the last content words of a clause, the last first."""
    clause = re.split(r"[,;:.]|\b(?:when|after|before|as)\b", words)[-1]
    found = [match[0].casefold() for match in WORD.finditer(clause)]
    return tuple(stem(word) for word in reversed(list(filter(is_content, found))[-THING:]))


def is_content(word: str) -> bool:
    """Whether a word says what is meant."""
    return word not in FUNCTION_WORDS and not word[0].isdigit()
