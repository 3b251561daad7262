"""What a headline or first line tells in the words of a sentence below that names its source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.record.collation import Root
from headwater.record.document import Document
from headwater.record.mark import Figure, Marks, Sentence
from headwater.record.span import Span
from headwater.weigh.stems import stem
from headwater.weigh.summaries import end_of_summary, is_nobodys
from headwater.weigh.ways import Ways

# Content words that two sentences share besides the event's own. Chosen on ECB+ topics 26
# to 33: with one, every second pair tells of two things.
LEAST_SHARED = 2
LEAST_SHARE = 0.28  # of the content words of the shorter sentence
LEAST_OF_OTHERS = 3  # words shared where the two name other people, who may be one all the same

NEAR = 500  # code points after a headline's or first line's number in which "the six" are those
BESIDE = 45  # code points after a number in which it is told that it is a toll
TOLLS = re.compile(
    r"\b(?:(?P<dead>dead|deaths?|died?|dies|killed|fatalities|lives)|(?P<hurt>injured|wounded|hurt|injuries))\b",
    re.IGNORECASE,
)
BREAK = re.compile(r"[\n.;:]|\d")
WORD = re.compile(r"[^\W\d_]+")
Kind = tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A mark with what must be the same in another that tells the same, and the words around it."""

    id: str
    kind: Kind
    span: Span
    words: frozenset[str]
    people: frozenset[str] = frozenset()
    toll: str | None = None

    def is_told_by(self, other: Telling) -> bool:
        """Whether another mark has enough of this one's sentence to tell the same."""
        if self.kind != other.kind:
            return False
        if self.toll is not None and self.toll == other.toll:
            return True
        are_others = self.people and other.people and not self.people & other.people
        least = LEAST_OF_OTHERS if are_others else LEAST_SHARED
        shorter = min(len(self.words), len(other.words))
        return len(self.words & other.words) >= max(least, LEAST_SHARE * shorter)


def handed_by_words(
    marks: Marks, document: Document, ways: Ways, aside: Collection[str], known: Mapping[str, list[Root]]
) -> dict[str, list[Root]]:
    """The events and figures at an article's head that have their origins from a sentence below.

    Of some of these it is `known` already, by the people in them, whose they are.
    """
    end = end_of_summary(document)
    every = sorted(tellings(marks, document.text), key=lambda each: (each.span, each.id))
    silent = [each for each in every if each.span.end <= end and ways.is_untold(each.span)]
    if not silent:
        return {}
    told = {
        each.id: known[each.id] if each.id in known else ways.origins(each.span)
        for each in every
        if each.id in known or (each.id not in aside and is_sourced(each.span, ways))
    }
    found: dict[str, list[Root]] = {}
    for summary in silent:
        below = (each for each in every if each.id in told and each.span.start >= summary.span.end)
        teller = next((each for each in below if summary.is_told_by(each)), None)
        if summary.id in known:
            continue
        if teller is not None:
            found[summary.id] = told[teller.id]
        elif summary.kind[0] == "figure" and (roots := told_again(summary.span, document.text, ways)):
            found[summary.id] = roots
    return found


def tellings(marks: Marks, text: str) -> Iterator[Telling]:
    """The events that happened, and the figures, each with the words of its sentence."""
    sentences = sorted(marks.sentences, key=lambda sentence: sentence.span)
    starts = [sentence.span.start for sentence in sentences]
    for event in marks.events:
        sentence = sentence_at(event.trigger, sentences, starts)
        if sentence is not None and event.status == "happened" and not event.is_saying:
            own = stem(text[event.trigger.start : event.trigger.end])
            people = frozenset((*event.actors, *event.recipients))
            yield telling(event.id, ("event", own), event.trigger, sentence, frozenset({own}), people)
    for figure in marks.figures:
        sentence = sentence_at(figure.span, sentences, starts)
        if sentence is not None:
            words = WORD.findall(text[figure.span.start : figure.span.end])
            number = frozenset(stem(word) for word in words)
            found = telling(figure.id, amount(figure), figure.span, sentence, number)
            yield replace(found, toll=toll(figure, text))


def telling(
    id_: str,
    kind: Kind,
    span: Span,
    sentence: Sentence,
    own: frozenset[str],
    people: frozenset[str] = frozenset(),
) -> Telling:
    """A mark with the words of its sentence, its `own` ones left out."""
    words = frozenset(lemma for lemma in sentence.lemmas if lemma.isalpha() and stem(lemma) not in own)
    return Telling(id=id_, kind=kind, span=span, words=words, people=people)


def told_again(span: Span, text: str, ways: Ways) -> list[Root]:
    """The origins of the next sentences' "the six", where a summary tells of six without a source."""
    written = text[span.start : span.end]
    if not written.isalpha() or written.casefold() in {"one", "two"}:
        return []
    again = re.compile(rf"\bthe {re.escape(written)}\b", re.IGNORECASE)
    match = again.search(text, span.end, span.end + NEAR)
    place = Span(document=span.document, start=match.start(), end=match.end()) if match else None
    return ways.origins(place) if place is not None and is_sourced(place, ways) else []


def toll(figure: Figure, text: str) -> str | None:
    """Whether a number is one of dead or of hurt, as the words right after it tell."""
    match = TOLLS.search(text, figure.span.end, figure.span.end + BESIDE)
    is_broken = match is not None and BREAK.search(text, figure.span.end, match.start()) is not None
    return match.lastgroup if match is not None and not is_broken else None


def amount(figure: Figure) -> Kind:
    """What two figures share that may be one."""
    return "figure", figure.value, figure.low, figure.high, figure.bound, figure.unit


def sentence_at(span: Span, sentences: Sequence[Sentence], starts: Sequence[int]) -> Sentence | None:
    """The sentence in which a mark begins."""
    at = bisect_right(starts, span.start) - 1
    return sentences[at] if at >= 0 and span.start < sentences[at].span.end else None


def is_sourced(span: Span, ways: Ways) -> bool:
    """Whether the words around a mark say whom they are from."""
    lineage = ways.lineage(span)
    return lineage is not None and lineage.is_stated and not is_nobodys(ways.roots_of(lineage.origins))
