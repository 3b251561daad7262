"""Headlines that give a person's words after a colon: 'Mayor Ruiz: The bridge will open'."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.quotes.quoted_words import Finding, Passage, SpeakerWords

HEADLINES = frozenset({"headline", "heading"})
LONGEST_NAME = 7  # tokens before the colon; a longer lead is a sentence of its own
LEAST_SAID = 2  # words after it


def find_headline_speech(passage: Passage) -> Iterator[Finding]:
    """What a headline puts into the mouth of the person it begins with."""
    if passage.paragraph.kind not in HEADLINES:
        return
    parse = passage.parse
    colon = next((token for token in parse[: LONGEST_NAME + 1] if token.text == ":"), None)
    if colon is None or not colon.whitespace_:
        return
    person = next((entity for entity in parse[: colon.i].ents if entity.label_ == "PERSON"), None)
    said = parse[colon.i + 1 :]
    if person is None or any(token.pos_ in {"VERB", "AUX"} for token in parse[: colon.i]):
        return
    if len(said) > LEAST_SAID:
        words = passage.span_of(person.start, person.end)
        yield Finding(
            content=[passage.range_of(said.start, said.end)],
            cue=[passage.range_of(colon.i, colon.i + 1)],
            speaker=SpeakerWords(words, words),
            act="said",
        )
