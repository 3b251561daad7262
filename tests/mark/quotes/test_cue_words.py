"""Which word is one of attribution, and where its cue stands."""

from __future__ import annotations

import pytest

from headwater.mark.article import Tools
from headwater.mark.quotes.cue_words import cue_ranges, is_hedged, is_negated, is_spoken_cue, verb_entry
from headwater.mark.quotes.speech import SpeechLexicon
from passages import Parse, passage_in, said, token_of

LEXICON = SpeechLexicon.parse(
    "word\tpart\tact\tframes\tstance\n"
    "say\tverb\tsaid\tquote clause\t\n"
    "point\tverb\tsaid\tto\t\n"
    "point out\tverb\tsaid\tclause quote\t\n"
    "put it\tverb\tsaid\tquote\t\n"
    "call\tverb\tsaid\tobject\t\n"
    "hope\tverb\tintended\tinfinitive\t\n"
)


@pytest.mark.parametrize(
    ("text", "word", "entry"),
    [
        ("She said that the lock was shut.", "said", "say"),
        ("She pointed to the lock.", "pointed", "point"),
        ("She pointed out that the lock was shut.", "pointed", "point out"),
        ("As she put it, the lock is dead.", "put", "put it"),
        ("The crew called off the strike.", "called", None),
        ("The crew called the plan a joke.", "called", "call"),
        ("The crew is hoping to leave.", "hoping", "hope"),
        ("The crew shut the lock.", "shut", None),
    ],
)
def test_a_particle_makes_another_verb(parse: Parse, text: str, word: str, entry: str | None) -> None:
    found = verb_entry(token_of(passage_in(parse, text), word), LEXICON)
    assert (found.word if found else None) == entry


@pytest.mark.parametrize(
    ("text", "word", "spoken"),
    [
        ("“No,” she said.", "said", True),
        ("“He said no,” she wrote.", "said", False),
        ("The crew is hoping to leave.", "hoping", False),
        ("The crew called the plan a joke.", "called", False),
        ("What the crew has to say is little.", "little", False),
        ("He faced a crowd of shouting men.", "shouting", False),
    ],
)
def test_a_spoken_cue_stands_outside_the_marks_and_brings_speech(
    parse: Parse, text: str, word: str, spoken: bool
) -> None:
    passage = passage_in(parse, text)
    assert is_spoken_cue(passage, token_of(passage, word), LEXICON) == spoken


@pytest.mark.parametrize(
    ("text", "word", "negated", "hedged"),
    [
        ("She did not say that the lock was shut.", "say", True, False),
        ("She reportedly said that the lock was shut.", "said", False, True),
        ("She said that the lock was not shut.", "said", False, False),
        ("She is not afraid that the lock is shut.", "afraid", True, False),
        ("She never said that the lock was shut.", "said", True, False),
        ("She has neither said nor denied that the lock was shut.", "said", True, False),
    ],
)
def test_negation_and_doubt_are_read_at_the_cue(
    parse: Parse, text: str, word: str, negated: bool, hedged: bool
) -> None:
    cue = token_of(passage_in(parse, text), word)
    assert (is_negated(cue), is_hedged(cue)) == (negated, hedged)


@pytest.mark.parametrize(
    ("text", "word", "cue"),
    [
        ("She said that the lock was shut.", "said", "said"),
        ("She did not say that the lock was shut.", "say", "did not say"),
        ("She has reportedly said that the lock was shut.", "said", "has reportedly said"),
        ("She pointed out that the lock was shut.", "pointed", "pointed out"),
        ("Now she says that the lock is shut.", "says", "says"),
    ],
)
def test_a_cue_takes_its_helpers_and_its_particle(parse: Parse, text: str, word: str, cue: str) -> None:
    passage = passage_in(parse, text)
    assert said(passage, cue_ranges(passage, token_of(passage, word))) == [cue]


def test_a_cue_takes_the_preposition_that_leads_in(parse: Parse) -> None:
    passage = passage_in(parse, "She called for a new lock.")
    cue = cue_ranges(passage, token_of(passage, "called"), lead=token_of(passage, "for"))
    assert said(passage, cue) == ["called for"]


def test_the_lexicon_of_the_program_knows_these_words(tools: Tools) -> None:
    assert tools.speech.verbs["say"].takes("quote")
