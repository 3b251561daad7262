"""What is told twice in one article, once without a source: it has the one that the article names for it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.record.collation import Root
from headwater.record.document import Document
from headwater.record.mark import Event, Figure, Marks
from headwater.record.settlement import Actor
from headwater.record.span import Span
from headwater.weigh.repeated import handed_by_words
from headwater.weigh.stems import stem
from headwater.weigh.summaries import end_of_summary, is_nobodys
from headwater.weigh.ways import Ways

NEAR = 400  # code points after a sourced telling in which an article says it once more: a paragraph or two
ONCE = frozenset({"death"})  # happens to nobody twice: "he believes that she died on Sunday" tells of it too
# Whatever somebody says is another utterance each time, however alike speaker and word.
SAYING = frozenset("communication ACCUSE AGREE CONCEDE CONSULT REJECT REQUEST SUPPORT THREATEN".split())
# A clause that only says which one is meant takes for known what it tells: "the gun that killed her".
RESTRICTIVE = re.compile(
    r"[^\s,;:.]\s+(?:who|that|which)\s+(?:(?:had|have|has|was|were|also|been)\s+){0,2}$", re.IGNORECASE
)
BODY = re.compile(r"\b(?:bod(?:y|ies)|corpses?|remains)\b", re.IGNORECASE)
ENDING = re.compile(r"\n|[.!?;:]\s")
BESIDE = 16  # code points between an event's word and its number
CLAUSE = 40  # code points before a verb in which such a clause begins

Handed = dict[str, list[Root]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The words of the names of a pile's actors; of who is only described, none."""

    words: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, actors: Iterable[Actor]) -> Names:
        """The names of actors, taken apart."""
        return cls(words={actor.id: name_words(actor.names) for actor in actors})

    def some(self, ids: Iterable[str]) -> frozenset[str]:
        """The words of the names of some actors together."""
        return frozenset[str]().union(*(self.words.get(id_, frozenset()) for id_ in ids))


def name_words(names: Iterable[str]) -> frozenset[str]:
    """The capitalised words of names, by which a short form is known."""
    return frozenset(word for name in names for word in name.split() if word[:1].isupper() and len(word) > 1)


def handed(
    pile_marks: Iterable[Marks],
    documents: Mapping[str, Document],
    actors: Iterable[Actor],
    ways: Ways,
    aside: Collection[str] = (),
) -> Handed:
    """For events that a text tells without a source, the origins that it names for the same elsewhere.

    A headline and the first lines have what is told below them, figures too; a later sentence what is
    told right before it, else right after. What lies `aside` only refers to an event and tells of none.
    """
    names = Names.of(actors)
    found: Handed = {}
    for marks in pile_marks:
        document = documents[marks.document]
        found.update(handed_in(marks, document, names, ways, aside))
        found.update(handed_by_words(marks, document, ways, aside, found))
    return found


def handed_in(
    marks: Marks, document: Document, names: Names, ways: Ways, aside: Collection[str]
) -> Iterator[tuple[str, list[Root]]]:
    """The events of one article that have their origins from another of its sentences."""
    sourced: dict[str, list[Event]] = {}
    silent: list[Event] = []
    for event in sorted(marks.events, key=lambda event: event.trigger):
        if not may_tell(event):
            continue
        lineage = ways.lineage(event.trigger)
        is_told = lineage is not None and lineage.is_stated and not is_nobodys(ways.roots_of(lineage.origins))
        if is_told and event.id not in aside and not only_tells_which(event, document.text):
            sourced.setdefault(event.type, []).append(event)
        elif not is_told and ways.is_untold(event.trigger):
            silent.append(event)
    end = end_of_summary(document)
    days = {time.id: time.edtf for time in marks.times}
    figures = sorted(marks.figures, key=lambda figure: (figure.span, figure.id))
    for event in silent:
        told = giver(
            event,
            [
                each
                for each in sourced.get(event.type, ())
                if is_in_time(event, each, days)
                and is_as_many(
                    count_at(event, figures, document.text), count_at(each, figures, document.text)
                )
            ],
            end,
            names,
            document.text,
        )
        if told is not None:
            yield event.id, ways.origins(told.trigger)


def giver(event: Event, sourced: Sequence[Event], end: int, names: Names, text: str) -> Event | None:
    """The sourced telling of an event that a text also tells without a source."""
    same = [each for each in sourced if is_same(event, each, names, text)]
    before = [each for each in same if 0 <= event.trigger.start - each.trigger.end <= NEAR]
    if before:
        return before[-1]
    below = [each for each in same if each.trigger.start >= event.trigger.end]
    if event.trigger.end <= end:
        return below[0] if below else None
    after = (each for each in below if each.trigger.start - event.trigger.end <= NEAR)
    return next((each for each in after if is_of_one(event, each, names)), None)


def only_tells_which(event: Event, text: str) -> bool:
    """Whether an event stands in a clause that only says which person or thing is meant."""
    return RESTRICTIVE.search(text[max(0, event.trigger.start - CLAUSE) : event.trigger.start]) is not None


def may_tell(event: Event) -> bool:
    """Whether an event can be told of twice in one article, and is told of as having been."""
    if event.is_saying or event.type in SAYING:
        return False
    return event.status == "happened" or (event.status == "possible" and event.type in ONCE)


def is_same(event: Event, told: Event, names: Names, text: str) -> bool:
    """Whether two events of one type and one article are one: the same people, and mostly the same word.

    Where one of them names nobody, "a woman" may be she who is named.
    """
    if event.place and told.place and event.place != told.place:
        return False
    ours, theirs = (*event.actors, *event.recipients), (*told.actors, *told.recipients)
    if event.type in ONCE:
        is_one_thing = is_of_a_body(event, text) == is_of_a_body(told, text)
        return is_one_thing and bool(ours and theirs) and may_be(ours, theirs, names)
    if stem(words_of(event, text)) != stem(words_of(told, text)):
        return False
    sides = (event.actors, told.actors), (event.recipients, told.recipients)
    full = [side for side in sides if side[0] and side[1]]
    return bool(full) and all(may_be(*side, names) for side in full)


def is_of_one(event: Event, told: Event, names: Names) -> bool:
    """Whether two events surely share somebody, by identity or by a name."""
    ours, theirs = (*event.actors, *event.recipients), (*told.actors, *told.recipients)
    return bool({*ours} & {*theirs} or names.some(ours) & names.some(theirs))


def is_of_a_body(event: Event, text: str) -> bool:
    """Whether a body is told of, found or buried: who tells of that does not tell how somebody died."""
    return BODY.search(words_of(event, text)) is not None


def is_in_time(event: Event, told: Event, days: Mapping[str, str]) -> bool:
    """Whether no two days are given; of what happens once, one is often the day on which it was found."""
    return event.type in ONCE or not event.time or not told.time or days[event.time] == days[told.time]


def count_at(event: Event, figures: Sequence[Figure], text: str) -> Figure | None:
    """The number that stands beside an event's word: "left three dead"."""
    at = event.trigger
    first = bisect_left(figures, at.start, key=lambda figure: figure.span.start)
    beside = [
        (max(figure.span.start - at.end, at.start - figure.span.end), figure.span, figure)
        for figure in figures[max(0, first - 1) : first + 2]
    ]
    near = [each for each in beside if each[0] <= BESIDE and not is_broken(at, each[1], text)]
    return min(near, key=lambda each: each[:2])[2] if near else None


def is_broken(left: Span, right: Span, text: str) -> bool:
    """Whether a sentence or a line ends between two places."""
    first, last = sorted((left, right))
    return ENDING.search(text, first.end, max(first.end, last.start)) is not None


def is_as_many(one: Figure | None, other: Figure | None) -> bool:
    """Whether two numbers beside events of one kind are not of so many and of so many others."""
    return one is None or other is None or one.unit != other.unit or one.value == other.value


def may_be(left: Sequence[str], right: Sequence[str], names: Names) -> bool:
    """Whether two lists of people share one, by identity, by a name, or because one of them has no name."""
    if {*left} & {*right}:
        return True
    one, other = names.some(left), names.some(right)
    return bool(one & other) or not one or not other


def words_of(event: Event, text: str) -> str:
    """The words that tell of an event."""
    return text[event.trigger.start : event.trigger.end]
