"""Whether: what one document says there was none of, and another tells of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from headwater.collate.compatible import NEGATIVE
from headwater.collate.difference import Difference
from headwater.collate.former import is_another_time
from headwater.collate.passages import passage
from headwater.collate.reading import Reading
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import FUNCTION_WORDS, NUMERALS, WORD, stem
from headwater.data.word_lists import word_list
from headwater.record.mark import Sentence

Thing = tuple[str, str]
FORMS = ("ly", "ed")  # what is more often said of a thing or deed than names it

# "no warning shots", "not one live round", "did not use (any) rubber bullets", "never fired rubber bullets";
# what somebody has none of is told of her alone.
NONE = re.compile(
    r"(?<!have\s)(?<!has\s)(?<!had\s)(?<!with\s)\b(?:no|not\s+(?:one|a\s+single)|without\s+any"
    r"|(?:did|do|does|had|have|has)(?:\s+not|n['’]t)\s+\w+(?:\s+any)?"
    r"|never\s+\w+(?:\s+any)?)\s+(?P<thing>[^\W\d_][\w’'-]*\s+[^\W\d_][\w’'-]*)",
    re.IGNORECASE,
)
# "There were no minors among the detained", against "eleven of them minors", "including three children"
NONE_AMONG = re.compile(r"\bno\s+(?P<kind>[a-z]+)\s+(?:was\s+|were\s+)?among\s+(?:the|those|them|its)\b")
SOME = rf"(?:\d[\d,.]*|a|an|several|some|{'|'.join(NUMERALS)})"
SOME_AMONG = re.compile(
    rf"\b{SOME}\s+of\s+(?:them|whom|those|these)\s+(?:(?:was|were|are|is)\s+)?(?P<kind>[a-z]+)"
    rf"|\b(?:including|among\s+(?:them|whom))\s+(?:at\s+least\s+)?{SOME}\s+(?P<included>[a-z]+)",
    re.IGNORECASE,
)
AMONG = "among"  # stands before the kind of those among others
# Who asks, doubts, denies or means to do a thing does not tell of it.
UNTOLD = re.compile(
    r"\b(?:whether|if|unless|would|could|might|may|should|must|can|deny|denie[sd]|denial|dismiss\w*"
    r"|reject\w*|disput\w*|doubt\w*|claims?|rumou?rs?|suggestions?|allegations?|alleged\w*|accus\w+|accounts?|versions?|question\w*"
    r"|calls?\s+for|demand\w*|want\w*|plan\w*|propos\w+|promis\w+|expect\w*|possib\w+|fear\w*|risk\w*|threat\w*"
    r"|will|to\s+be|need\w*|seek\w*|sought|ask\w*|request\w*|offer\w*|appeal\w*|instead|stop\w*|prevent\w*"
    r"|ban(?:s|ned)?|refus\w+|avoid\w*|search\w*|look(?:s|ed|ing)?\s+for)\b|\?",
    re.IGNORECASE,
)
# Of these there is none beside those that there are.
BESIDE_OTHERS = frozenset(
    map(
        stem,
        word_list("none_such.beside_others"),
    )
)


def none_such_differences(sources: Mapping[str, Witnessed]) -> Iterator[Difference]:
    """Things by two words that one document denies altogether and another tells of as of what was."""
    denials: dict[Thing, list[Reading]] = defaultdict(list)
    for name in sorted(sources):
        for thing, reading in denied_in(sources[name]):
            denials[thing].append(reading)
    told: dict[Thing, list[Reading]] = defaultdict(list)
    for name in sorted(sources) if denials else ():
        for thing, reading in told_in(sources[name], denials):
            told[thing].append(reading)
    for thing, denied in denials.items():
        if told[thing] and are_of_several(sources, told[thing], denied):
            yield Difference(
                kind="assertion",
                about=f"whether: {shortest(told[thing])}",
                is_open=False,
                sides=(("said so", tuple(told[thing])), ("denied", tuple(denied))),
            )


def are_of_several(
    sources: Mapping[str, Witnessed], told: Sequence[Reading], denied: Sequence[Reading]
) -> bool:
    """Whether several documents tell or deny a thing, or one has both from two who speak."""
    if len({reading.document for reading in (*denied, *told)}) > 1:
        return True
    tellers = speakers(sources, told)
    return bool(tellers) and not tellers & speakers(sources, denied)


def speakers(sources: Mapping[str, Witnessed], readings: Sequence[Reading]) -> set[str | None]:
    """Whose words stand in some sentences, none where nobody's do."""
    quotes = (quote for each in readings for _, quote in sources[each.document].quotes.touching(each.wording))
    return {sources[quote.span.document].actor(quote.speaker.actor) for quote in quotes if quote.speaker}


def shortest(readings: Sequence[Reading]) -> str:
    """The shortest of some sentences, to name what a difference is about."""
    return min((each.text for each in readings), key=lambda text: (len(text), text))


def denied_in(source: Witnessed) -> Iterator[tuple[Thing, Reading]]:
    """The things that sentences of a document say there were none of."""
    for number, sentence in enumerate(source.entry.marks.sentences):
        words = source.words(sentence.span)
        for found in NONE.finditer(words):
            pair = thing_of(found["thing"])
            if pair and not UNTOLD.search(words) and not is_another_time(words):
                yield pair, passage(source, f"none-{number}-{found.start()}", sentence.span)
        for found in NONE_AMONG.finditer(words):
            if not UNTOLD.search(words):
                among = AMONG, stem(found["kind"])
                yield among, passage(source, f"none-{number}-{found.start()}", sentence.span)


def thing_of(words: str) -> Thing | None:
    """The two words for a thing as stems, where both say what it is."""
    found = [word for word in WORD.findall(words)[:2] if word.islower()]
    if len(found) < 2 or FUNCTION_WORDS.intersection(found) or any(word.endswith(FORMS) for word in found):
        return None
    pair = stem(found[0]), stem(found[1])
    return None if BESIDE_OTHERS.intersection(pair) else pair


def told_in(source: Witnessed, things: Mapping[Thing, object]) -> Iterator[tuple[Thing, Reading]]:
    """The sentences of a document that tell of some things, by the happenings in them."""
    for number, sentence in enumerate(source.entry.marks.sentences):
        words = source.words(sentence.span)
        pairs = dict.fromkeys(pairwise(stem(match[0].casefold()) for match in WORD.finditer(words)))
        for pair in filter(things.__contains__, pairs):
            if not NEGATIVE.search(words) and not UNTOLD.search(words) and tells(source, sentence):
                yield pair, passage(source, f"such-{number}-{pair[0]}", sentence.span)
        for found in SOME_AMONG.finditer(words):
            among = AMONG, stem((found["kind"] or found["included"]).casefold())
            if among in things and not UNTOLD.search(words):
                yield among, passage(source, f"such-{number}-{among[1]}", sentence.span)


def tells(source: Witnessed, sentence: Sentence) -> bool:
    """Whether a sentence tells of the news that something happened."""
    if is_another_time(source.words(sentence.span)):
        return False
    return any(event.status == "happened" for event in source.events.within(sentence.span))
