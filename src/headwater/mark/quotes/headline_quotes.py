"""Headlines that give a person's words after a colon: 'Mayor Ruiz: The bridge will open'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.data.word_lists import word_list
from headwater.mark.cast import Cast
from headwater.mark.quotes.quoted_words import Finding, Passage, SpeakerWords, Speech
from headwater.mark.quotes.speakers import can_speak, words_of_speaker
from headwater.mark.quotes.stretch_context import spoken_words
from headwater.mark.tokens import TokenSpan

HEADLINES = frozenset({"headline", "heading"})
LONGEST_NAME = 7  # tokens before the colon; a longer lead is a sentence of its own
LEAST_SAID = 2  # words after it
PEOPLE = frozenset({"person", "group"})
LEAST_ECHOED = 3  # words of a headline's quotation that the text has again
# What holds the words before a headline's colon, and is somebody's: "“…”: clerk's letter found".
WRITTEN = frozenset(
    "post tweet letter message email e-mail note memo diary plea warning appeal vow cry testimony statement "
    "confession apology promise speech".split()
)
BESIDE = 3  # tokens in which it follows whose it is: "the clerk's last long letter"
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
OPENING = ("“", "‘", '"', "'", "`")
WORD = re.compile(r"\w+")
# What a headline says of somebody before it goes on: "Ann Roe dead: …" gives no words of hers.
STATES = frozenset(
    "dead dies died alive missing guilty free ill sick injured hurt wanted arrested jailed fired out live "
    "latest update updates review profile obituary timeline interview trial case scandal".split()
)
# Who needs no name to be given the words after the colon.
SPEAKING = word_list("headline_quotes.speaking")


def find_headline_speech(passage: Passage, cast: Cast, *, is_first: bool = False) -> Iterator[Finding]:
    """What a headline puts into the mouth of the person it begins with."""
    if passage.paragraph.kind not in HEADLINES and not is_first:
        return  # the first line of an article may be its headline, though nothing shows it
    parse = passage.parse
    colon = next((token for token in parse[: LONGEST_NAME + 1] if token.text == ":"), None)
    if colon is None or not colon.whitespace_:
        return
    said = parse[colon.i + 1 :]
    person = _speaker(passage, parse[: colon.i], cast) or _known_speaker(
        passage, parse[: colon.i], said, cast
    )
    if person is None or any(token.pos_ in {"VERB", "AUX"} for token in parse[: colon.i]):
        return
    if len(said) > LEAST_SAID and not (person.root.ent_type_ == "PERSON" and _is_person(said)):
        words = passage.span_of(person.start, person.end)
        yield Finding(
            content=[passage.range_of(said.start, said.end)],
            cue=[passage.range_of(colon.i, colon.i + 1)],
            speaker=SpeakerWords(words, words),
            act="said",
        )


def _speaker(passage: Passage, lead: TokenSpan, cast: Cast) -> TokenSpan | None:
    """Who stands before the colon: a person's name, or one noun that says who speaks ("Lawyer: …")."""
    words = [token for token in lead if not token.is_space]
    if not words or words[-1].lower_ in STATES:
        return None
    person = next((entity for entity in lead.ents if entity.label_ == "PERSON"), None)
    if person is not None:
        mention = cast.mention_at(passage.span_of(person.start, person.end))
        return person if mention is None or cast.chain(mention.chain).kind in PEOPLE else None
    return lead if words[-1].lower_ in SPEAKING else None


def _is_person(said: TokenSpan) -> bool:
    """Whether what follows is what somebody is, and no words of theirs ("Ann Roe: Candidate for mayor")."""
    root = said.root
    has_verb = any(token.tag_ in FINITE or token.text.startswith(OPENING) for token in said)
    return root.pos_ in {"NOUN", "PROPN"} and root.ent_type_ != "PERSON" and can_speak(root) and not has_verb


def _known_speaker(passage: Passage, lead: TokenSpan, said: TokenSpan, cast: Cast) -> TokenSpan | None:
    """A surname before the colon that the article has a person for, where words or a clause follow it."""
    words = [token for token in lead if not token.is_space]
    if not words or words[-1].lower_ in STATES or not all(token.text[0].isupper() for token in words):
        return None
    is_said = any(token.tag_ in FINITE for token in said) or said[:1].text.startswith(OPENING)
    mention = cast.mention_at(passage.span_of(words[0].i, words[-1].i + 1)) if is_said else None
    is_person = mention is not None and cast.chain(mention.chain).kind == "person"
    return lead if is_person else None


def whose_writing(passage: Passage, number: int) -> Speech | None:
    """The quotation of a headline that says behind a colon whose letter or post it is from."""
    after = passage.stretches[number].outer_end
    if passage.paragraph.kind not in HEADLINES or passage.text[after : after + 1] != ":":
        return None
    first = passage.first_token(after + 1)
    whose = next(
        (token for token in passage.parse[first : first + LONGEST_NAME] if token.dep_ == "poss"), None
    )
    if whose is None or not any(token.lower_ in WRITTEN for token in passage.parse[whose.i + 2 :][:BESIDE]):
        return None
    return Speech([number], [spoken_words(passage, number)], None, words_of_speaker(passage, whose))


def echo(passages: Sequence[Passage], spoken: Sequence[list[Speech]]) -> None:
    """Give a headline's quotation without a speaker by a verb the one who says the same words in the text."""
    titles = [
        (passage, number, speeches)
        for passage, speeches in zip(passages, spoken, strict=True)
        if passage.paragraph.kind in HEADLINES
        for number in range(len(passage.stretches))
        if not any(number in speech.stretches and speech.cue is not None for speech in speeches)
    ]
    said = list(_said(passages, spoken)) if titles else []
    for passage, number, speeches in titles:
        words = _words(passage.text[slice(*spoken_words(passage, number))])
        known = [speech for speech in speeches if number in speech.stretches]
        speaker = next(
            (who for text, who, is_named in said if words in text and is_named >= bool(known)), None
        )
        if speaker is not None and words.count(" ") > LEAST_ECHOED:
            speeches[:] = [speech for speech in speeches if speech not in known]
            speeches.append(Speech([number], [spoken_words(passage, number)], None, speaker))


def answer_headlines(
    passages: Sequence[Passage], spoken: Sequence[list[Speech]], asked: SpeakerWords
) -> None:
    """Give what an interview's headlines quote without a speaker to the one who is asked."""
    for passage, speeches in zip(passages, spoken, strict=True):
        if passage.paragraph.kind not in HEADLINES:
            continue
        taken = {number for speech in speeches for number in speech.stretches}
        for number in range(len(passage.stretches)):
            words = passage.text[slice(*spoken_words(passage, number))]
            if number not in taken and words.count(" ") > LEAST_ECHOED:
                speeches.append(Speech([number], [spoken_words(passage, number)], None, asked))


def _said(
    passages: Sequence[Passage], spoken: Sequence[list[Speech]]
) -> Iterator[tuple[str, SpeakerWords, bool]]:
    """The words of each speech in the text, whose they are, and whether by name."""
    for passage, speeches in zip(passages, spoken, strict=True):
        for speech in speeches if passage.paragraph.kind not in HEADLINES else ():
            if speech.speaker is None:
                continue
            end_of_name = max(0, speech.speaker.words.end - passage.paragraph.start)
            is_named = passage.text[:end_of_name].rpartition(" ")[2][:1].isupper()
            for start, end in speech.content:
                yield _words(passage.text[start:end]), speech.speaker, is_named


def _words(text: str) -> str:
    """The words alone, each between spaces, so that one run of them is found within another."""
    return f" {' '.join(WORD.findall(text.casefold()))} "
