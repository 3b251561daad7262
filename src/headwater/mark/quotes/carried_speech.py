"""Speech that runs over paragraphs: "He said:" before it, or a quotation that the next one goes on with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.mark.quotes.cue_words import is_spoken_cue
from headwater.mark.quotes.quoted_words import Passage, SpeakerWords, Speech
from headwater.mark.quotes.speakers import is_nobody, words_of_speaker
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.quotes.speech_cues import cue_before, speaker_at, verb_before
from headwater.mark.quotes.stretch_context import ENDS, has_words, is_sentence, spoken_words

CORE = frozenset({"say", "tell", "add", "explain", "write", "argue", "note", "claim", "insist"})


@dataclass(frozen=True, slots=True)
class Carried:
    """What one paragraph hands to the next: who speaks on, if anybody."""

    speaker: SpeakerWords | None = None


def carried_speech(passage: Passage, carried: Carried) -> Speech | None:
    """The speech of a paragraph that begins in quotation marks and goes on with the last one's."""
    stretch = passage.stretches[0]
    rest = passage.text[stretch.outer_end :]
    whole = stretch.end - stretch.start > len(rest) or not rest.strip()
    begins = not has_words(passage, (0, stretch.outer_start))
    goes_on = not stretch.is_opened or (begins and whole and is_sentence(passage, 0))
    if carried.speaker is None or not goes_on:
        return None
    return Speech([0], [spoken_words(passage, 0)], None, carried.speaker)


def handed_on(passage: Passage, speeches: Sequence[Speech], lexicon: SpeechLexicon) -> Carried:
    """Who speaks at the end of a paragraph: announced before a colon, or quoted in its last sentence."""
    if passage.text.rstrip().endswith(":"):
        return Carried(_announced(passage, lexicon))
    if not passage.stretches:
        return Carried(_reporting(passage, lexicon))
    if not speeches or speeches[-1].stretches[-1] != len(passage.stretches) - 1:
        return Carried()
    last = passage.stretches[-1]
    rest = passage.text[last.outer_end :]
    is_open = not last.is_closed or sum(mark in ENDS for mark in rest) <= 1
    return Carried(speeches[-1].speaker if is_open else None)


def _reporting(passage: Passage, lexicon: SpeechLexicon) -> SpeakerWords | None:
    """Who speaks in a last sentence such as "It fell, she said.": a quotation after it is hers."""
    if not passage.parse:
        return None
    sentence = passage.parse[-1].sent
    root = sentence.root
    if not is_spoken_cue(passage, root, lexicon) or root.lemma_ not in CORE:
        return None
    speaker = speaker_at(passage, root)
    return words_of_speaker(passage, speaker) if speaker is not None and not is_nobody(speaker) else None


def hand_back(passages: Sequence[Passage], speeches: Sequence[list[Speech]]) -> None:
    """Give an attribution at the end of a quotation to the lines before it, which it runs over."""
    named: SpeakerWords | None = None
    for at in range(len(passages) - 1, 0, -1):
        is_reopened = _leaves_open(passages[at - 1]) and _opens(passages[at])
        opening = _opening(passages[at], speeches[at], is_reopened)
        if opening is None or opening.cue is not None:
            named = opening.speaker if opening is not None else None
        number = len(passages[at - 1].stretches) - 1
        if opening is None or number < 0 or not (passages[at - 1].stretches[number].runs_on or is_reopened):
            continue
        known = next((speech for speech in speeches[at - 1] if number in speech.stretches), None)
        if known is None and opening.speaker is not None:
            content = [spoken_words(passages[at - 1], number)]
            speeches[at - 1].append(Speech([number], content, None, opening.speaker))
        elif known is not None and known.cue is None and named is not None:
            known.speaker = named  # who is named at its end, not who spoke before it


def _leaves_open(passage: Passage) -> bool:
    """Whether a paragraph ends in a quotation that it does not close: printers open it anew in the next."""
    last = passage.stretches[-1] if passage.stretches else None
    return last is not None and not last.is_closed and last.end == len(passage.text.rstrip())


def _opens(passage: Passage) -> bool:
    """Whether a paragraph begins with an opening mark."""
    first = passage.stretches[0] if passage.stretches else None
    return first is not None and first.is_opened and not passage.text[: first.outer_start].strip()


def _opening(passage: Passage, speeches: Sequence[Speech], is_reopened: bool) -> Speech | None:
    """The speech at the head of a line that goes on with what an earlier one has opened."""
    if not passage.stretches or (passage.stretches[0].is_opened and not is_reopened):
        return None
    return next((speech for speech in speeches if 0 in speech.stretches), None)


def _announced(passage: Passage, lexicon: SpeechLexicon) -> SpeakerWords | None:
    sentence = passage.parse[-1].sent
    place = (sentence.start_char, sentence.end_char)
    cue = cue_before(passage, place, lexicon) or verb_before(passage, place)
    speaker = speaker_at(passage, cue) if cue is not None else None
    return words_of_speaker(passage, speaker) if speaker is not None else None
