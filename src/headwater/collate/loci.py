"""From a group of readings to an aligned place: its wordings, its witnesses, who denies it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from headwater.collate.clause import is_by_the_way
from headwater.collate.reading import Count, Happening, Reading, Statement
from headwater.collate.roles import counted_by, participants_of
from headwater.collate.speaking import others_said_to_speak, speaker_of
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words
from headwater.record.account import Variant, Witness
from headwater.record.collation import Locus
from headwater.record.identity import content_id
from headwater.record.span import Span

CLOSING = {'"': '"', "“": "”", "„": "“", "«": "»"}
ALPHANUMERIC = re.compile(r"[^\W_]+")
PRONOUNS = frozenset("i we you he she it they this that these those his her their its".split())
FEW_BESIDE = 1  # other deeds in a wording that do not make it another's
STEPS = 5  # in which the words in common are told apart
SHORT, USUAL = 4, 12  # content words of a wording that says little by itself, and of one that reads well


def locus(
    story: str,
    group: Sequence[Reading],
    sources: Mapping[str, Witnessed],
    alike: tuple[tuple[str, str], ...] | None = None,
) -> Locus:
    """One assertion of a story with all its wordings; the denials among them stand apart."""
    asserting = [reading for reading in group if not is_denial(reading)] or list(group)
    shared = Counter(word for reading in asserting for word in reading.words)
    certain = [reading for reading in asserting if is_certain(reading)] or asserting
    acting, undergoing = participants_of(certain, next(iter(sources.values())).actors)
    speaker = speaker_of(asserting, next(iter(sources.values())).actors)
    parties = frozenset((*acting, *undergoing, *([speaker] if speaker else [])))
    shown = min(asserting, key=lambda reading: plainness(reading, sources, shared, parties))
    wordings = variants(asserting, sources)
    asserted = {reading.mark for reading in asserting}
    return Locus(
        id=content_id("k", story, group[0].kind, *(reading.mark for reading in asserting)),
        kind=group[0].kind,
        story=story,
        text=text_of(shown, wordings, sources),
        variants=wordings,
        speaker=speaker,
        actors=acting,
        recipients=undergoing,
        of=counted_by(asserting),
        denied_by=tuple(reading.span for reading in group if reading.mark not in asserted),
        alike=alike,
        other_speakers=tuple(others_said_to_speak(asserting, speaker, next(iter(sources.values())).actors)),
    )


def text_of(shown: Reading, wordings: Sequence[Variant], sources: Mapping[str, Witnessed]) -> str:
    """The words of the variant that has a reading's wording, which differs in punctuation at most."""
    own = next(
        variant for variant in wordings if any(witness.mark == shown.mark for witness in variant.witnesses)
    )
    return sources[own.wording.document].words(own.wording)


def is_certain(reading: Reading) -> bool:
    """Whether a reading is more than a happening that is only possible: who is accused has not been told to
    have done it."""
    return not isinstance(reading, Happening) or reading.is_certain


def is_denial(reading: Reading) -> bool:
    """Whether a reading says that it was not so, or takes a number back."""
    if isinstance(reading, Count):
        return reading.is_withdrawn
    return isinstance(reading, Happening) and reading.status == "denied"


def plainness(
    reading: Reading, sources: Mapping[str, Witnessed], shared: Mapping[str, int], parties: frozenset[str]
) -> tuple[bool, int, bool, bool, bool, bool, int, bool, int, int, tuple[str, int, int, str]]:
    """The order in which wordings are preferred for show: no opinion piece, few labels, no machine's words,
    told rather than referred to, names for pronouns, those whom the claim has, few other deeds, the words of
    most, a full clause of middle length."""
    words = sources[reading.document].words(reading.wording)
    first = next(iter(words.casefold().split()), "").strip("\"“‘'")
    length = len(content_words(words))
    return (
        reading.is_opinion,
        reading.labels,
        sources[reading.document].entry.document.translated_from is not None,
        is_aside(reading, sources),
        first in PRONOUNS,
        lacks(reading, parties),
        others_told(reading),
        length < SHORT,
        -commonness(reading, shared),
        abs(length - USUAL),
        reading.order,
    )


def commonness(reading: Reading, shared: Mapping[str, int]) -> int:
    """How much a wording has in common with the others, in steps: one that strays tells of more than that."""
    if not reading.words:
        return 0
    most = max(shared.values())
    return STEPS * sum(shared[word] for word in reading.words) // (most * len(reading.words))


def is_aside(reading: Reading, sources: Mapping[str, Witnessed]) -> bool:
    """Whether a clause only refers to a happening or to what may be one, tells of another time, or tells it
    by the way."""
    if not isinstance(reading, Happening):
        return False
    if not reading.is_told or reading.is_former:
        return True
    clause = sources[reading.document].words(reading.wording)
    return is_by_the_way(clause, max(0, reading.span.start - reading.wording.start))


def lacks(reading: Reading, parties: frozenset[str]) -> bool:
    """Whether a clause names none of those whom the claim names, or is said by another."""
    if isinstance(reading, Statement):
        return bool(parties) and reading.speaker not in parties
    return isinstance(reading, Happening) and bool(parties) and not parties & reading.participants


def others_told(reading: Reading) -> int:
    """How many other deeds a clause tells beyond a few."""
    return max(0, len(reading.beside) - FEW_BESIDE) if isinstance(reading, Happening) else 0


def variants(group: Sequence[Reading], sources: Mapping[str, Witnessed]) -> tuple[Variant, ...]:
    """The wordings of a group, in order; those alike but for case, quotes and spaces are one."""
    same: dict[str, list[Reading]] = defaultdict(list)
    for reading in group:
        same[folded(sources[reading.document].words(reading.wording))].append(reading)
    return tuple(
        Variant(
            wording=opened(sources[readings[0].document], readings[0].wording),
            witnesses=tuple(witness(reading) for reading in readings),
        )
        for readings in same.values()
    )


def opened(source: Witnessed, wording: Span) -> Span:
    """A wording with the mark before it, where it has only the one that closes the quotation."""
    text = source.entry.document.text
    closing = CLOSING.get(text[wording.start - 1 : wording.start])
    if wording.start == 0 or closing is None:
        return wording
    words = source.words(wording)
    is_closed = words.count(closing) > words.count(text[wording.start - 1]) or (
        closing == '"' and words.count(closing) % 2 == 1
    )
    return Span(document=wording.document, start=wording.start - is_closed, end=wording.end)


def folded(words: str) -> str:
    """Words without case, punctuation and spacing."""
    return " ".join(ALPHANUMERIC.findall(words.casefold()))


def witness(reading: Reading) -> Witness:
    """A reading as a witness whose origins are not yet known."""
    return Witness(span=reading.span, mark=reading.mark, voice=reading.voice)


def spans(readings: Sequence[Reading]) -> tuple[Span, ...]:
    """The witnesses' spans in order."""
    return tuple(sorted(reading.span for reading in readings))
