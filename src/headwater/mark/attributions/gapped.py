"""Who gives a number of their own behind somebody else's: "X puts it at nine, Y at twelve"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.source_kinds import source_of
from headwater.mark.cast import Cast
from headwater.mark.tokens import Token

NEAR = 3  # words between "at" and its number
LONGEST = 8  # words of who gives it
JOINING = frozenset({"and", "but", "while", "whereas"})
NAMING = frozenset({"NOUN", "PROPN"})
DOING = frozenset({"VERB", "AUX"})


def gapped(draft: Draft, verb: Token, link: str, reading: Reading, cast: Cast, room: Newsroom) -> list[Draft]:
    """The drafts of a number and of those behind it whose verb is left out; each covers its own."""
    found = [draft]
    for first, last in others(verb, link):
        phrase = reading.paragraph.span(reading.paragraph.parse[first:last])
        source = source_of(cast, phrase, None, reading.paragraph, room, says=True)
        if source is None or source == draft.source:
            continue
        start, end = found[-1].scope[-1]
        if phrase.start >= end:
            break  # what is joined to the verb ends its scope: "put it at nine and said that …, Y at twelve"
        found[-1].scope[-1] = (start, phrase.start)
        evidence = phrase.start, phrase.end
        found.append(
            replace(draft, source=source, named=evidence, evidence=evidence, scope=[(phrase.start, end)])
        )
    return found


def others(verb: Token, link: str) -> Iterator[tuple[int, int]]:
    """Who stands behind a comma or an "and" before one more number with the same preposition."""
    places = [word.i for word in verb.doc[verb.i + 1 : verb.sent.end] if is_value(word, link)]
    for before, place in pairwise(places):
        start = place - 1
        while (
            start > before
            and verb.doc[start].text not in {",", ";"}
            and verb.doc[start].lower_ not in JOINING
        ):
            start -= 1
        words = verb.doc[start + 1 : place]
        is_somebody = any(word.pos_ in NAMING for word in words) and not any(
            word.pos_ in DOING or word.like_num for word in words
        )
        if start > before and len(words) <= LONGEST and is_somebody:
            yield start + 1, place


def is_value(word: Token, link: str) -> bool:
    """Whether a preposition has a number behind it."""
    return word.lower_ == link and any(near.like_num for near in word.doc[word.i + 1 : word.i + 1 + NEAR])
