"""Measures: of what thing, and in which respect, a sentence says how long, how deep or how heavy it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.collate.compatible import NEGATIVE
from headwater.collate.counts import allowed_values
from headwater.collate.former import is_another_time, is_usual
from headwater.collate.passages import passage
from headwater.collate.reading import Reading
from headwater.collate.units import UNITS
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words
from headwater.record.mark import Figure, Sentence

ABOUT = (
    r"(?:(?:about|around|some|roughly|nearly|almost|just|at\s+least|up\s+to|more\s+than|less\s+than|over|under|only"
    r"|exactly|well|in\s+total|a\s+total\s+of)\s+)*"
)
AUXILIARY = r"(?:(?:has|have|had|was|were|is|are|been|being|also|itself)\s+)*"
# In which respect a thing is measured, by the verb before the number, with its subject.
VERBS = {
    "weight": r"weigh(?:s|ed|ing)?(?:\s+in\s+at)?",
    "size": r"measur(?:es|ed|ing)",
    "duration": r"(?:last(?:s|ed|ing)?|took|taking|runs?|ran|went\s+on|goes\s+on|dragged\s+on)(?:\s+for)?",
}
BY_VERB = {
    respect: re.compile(
        rf"^(?P<subject>.*?),?\s+(?:which\s+|that\s+)?{AUXILIARY}{verb}\s+{ABOUT}$", re.IGNORECASE | re.DOTALL
    )
    for respect, verb in VERBS.items()
}
# "The crack is four metres long"
IS = re.compile(
    rf"^(?P<subject>.*?),?\s+(?:which\s+|that\s+)?(?:is|are|was|were|be|been)\s+{ABOUT}$",
    re.IGNORECASE | re.DOTALL,
)
WAY = re.compile(r"[\s-]+(?P<way>long|deep|high|tall|wide|thick)\b(?![\s-]+(?:ago|after))", re.IGNORECASE)
CUT = re.compile(
    r"[,;:.–—(]\s|[\"“”‘’]|\b(?:that|sa(?:y|ys|id)|told|and|but|while|because|when|where|if|as|who|which|whose|for)\s+",
    re.IGNORECASE,
)
PREPOSITION = re.compile(
    r"\s+(?:of|in|on|at|from|with|near|under|between|by|to|for|into|through|over|along|across|behind|inside)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
FIRST_WORD = re.compile(
    r"^(?:the|an?|his|her|its|their|our|this|that|these|those|both|all)\s+", re.IGNORECASE
)
PRONOUN = re.compile(
    r"^(?:it|he|she|they|we|you|i|this|that|these|those|which|who|there|what)$", re.IGNORECASE
)
NO_MEASURE = re.compile(
    r"\s*(?:late|early|ago|later|earlier|after|before|away|off|old|into|from|behind|ahead|apart|per|an?\s+(?:day|week|month|hour))\b|[\s-]*(?:old|olds)\b",
    re.IGNORECASE,
)
AHEAD = re.compile(
    r"\b(?:will|would|could|can|may|might|should|shall|must|plan(?:s|ned)?|expected|scheduled|due|to\s+last|hop(?:e|es|ed)|propos\w+|want\w*|demand\w*|offer\w*)\b",
    re.IGNORECASE,
)
# "gave the length of the wall as 40 metres", "its duration as 12 years"
LABEL = re.compile(
    rf"\b(?P<label>weight|duration|length|depth|height|width)(?:\s+of\s+(?P<thing>[^,.;:]{{3,40}}?))?"
    rf"\s+(?:as|at|is|was|to\s+be)\s+{ABOUT}$",
    re.IGNORECASE,
)
RESPECTS = {"length": "long", "depth": "deep", "height": "high", "width": "wide"}
OF_THING = re.compile(
    r"\bof\s+(?P<thing>the\s+(?:[\w’'-]+\s+){0,2}?[\w’'-]+)\s+(?:as|at|is|was|to)\b", re.IGNORECASE
)
PREDICATE = re.compile(r"\s+(?:is|are|was|were|has|have|had|will|would)\b.*$", re.IGNORECASE | re.DOTALL)
LONGEST = 4  # words of a thing
NOT_REACH = 30  # code points before a number in which a "not" may stand
TALL = {"tall": "high"}


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure of a thing, in a unit for its dimension, from its least to its greatest value."""

    dimension: str
    respect: str
    noun: str
    beside: frozenset[str]
    low: float
    high: float
    is_ahead: bool
    reading: Reading


def measures_of(source: Witnessed) -> Iterator[Measured]:
    """What the sentences of a document measure."""
    for number, sentence in enumerate(source.entry.marks.sentences):
        words = source.words(sentence.span)
        figures = [each for each in source.figures.within(sentence.span) if each.unit in UNITS]
        if not figures or words.endswith("?") or is_another_time(words) or is_usual(words):
            continue
        for figure in figures:
            found = told_of(source, figure, sentence)
            if found is not None and found[1]:
                yield measured(source, figure, *found, f"measure-{number}-{figure.id}")


def told_of(source: Witnessed, figure: Figure, sentence: Sentence) -> tuple[str, str] | None:
    """In which respect a number measures, and the words for the thing, its noun last."""
    words = source.words(sentence.span)
    start, end = figure.span.start - sentence.span.start, figure.span.end - sentence.span.start
    before, behind = words[:start], words[end:]
    if NO_MEASURE.match(behind) or NEGATIVE.search(before[-NOT_REACH:]):
        return None
    return by_verb(before, behind) or by_label(before)


def by_verb(before: str, behind: str) -> tuple[str, str] | None:
    """The respect that a verb before the number tells, or an adjective behind it, and its subject."""
    way = WAY.match(behind)
    patterns = {TALL.get(way["way"].casefold(), way["way"].casefold()): IS} if way else BY_VERB
    told = ((respect, pattern.match(before)) for respect, pattern in patterns.items())
    return next(((respect, subject(found["subject"])) for respect, found in told if found), None)


def by_label(before: str) -> tuple[str, str] | None:
    """The respect that a noun before the number names, and of what."""
    found = LABEL.search(before)
    if found is None:
        return None
    label = found["label"].casefold()
    named = [found["thing"]] if found["thing"] else [each["thing"] for each in OF_THING.finditer(before)]
    return RESPECTS.get(label, label), noun_phrase(named[-1]) if named else ""


def subject(words: str) -> str:
    """The words for the subject that stands at the end of some words, or begins them where a verb is only
    joined to it."""
    pieces = CUT.split(f"{words} ")
    last = pieces[-1].strip()
    if last:
        return noun_phrase(PREPOSITION.sub("", last))
    return noun_phrase(PREDICATE.sub("", PREPOSITION.sub("", pieces[0].strip())))


def noun_phrase(words: str) -> str:
    """A short noun phrase without its article; nothing of a pronoun or of a longer row of words."""
    bare = FIRST_WORD.sub("", words.strip())
    return "" if PRONOUN.match(bare) or len(bare.split()) > LONGEST or not content_words(bare) else bare


def measured(source: Witnessed, figure: Figure, respect: str, thing: str, mark: str) -> Measured:
    """A figure as a measure of a thing."""
    dimension, size = UNITS[figure.unit or ""]
    low, high = (value * size for value in allowed_values(figure))
    reading = passage(source, mark, figure.span)
    return Measured(
        dimension=dimension,
        respect=respect,
        noun=thing.rsplit(maxsplit=1)[-1].casefold(),
        beside=frozenset(content_words(thing)[:-1]),
        low=low,
        high=high,
        is_ahead=AHEAD.search(reading.text) is not None,
        reading=reading,
    )
