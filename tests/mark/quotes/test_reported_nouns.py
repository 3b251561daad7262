"""Nouns and adjectives that bring a content, and whose they are."""

from __future__ import annotations

import pytest

from headwater.mark.article import Tools
from headwater.mark.quotes.reported_nouns import owner_of, reported_by_word
from headwater.mark.quotes.speech import SpeechLexicon
from passages import Parse, passage_in, token_of

LEXICON = SpeechLexicon.parse(
    "word\tpart\tact\tframes\tstance\n"
    "claim\tnoun\tsaid\tclause\t\n"
    "call\tnoun\tsaid\tfor infinitive\t\n"
    "hope\tnoun\tfelt\tof clause\t\n"
    "afraid\tadjective\tfelt\tclause of infinitive\t\n"
    "issue\tlight\tsaid\t\t\n"
    "make\tlight\tsaid\t\t\n"
)


@pytest.mark.parametrize(
    ("text", "word", "content", "lead"),
    [
        ("The claim that the lock was shut is false.", "claim", "that the lock was shut", None),
        ("The call to open the lock was heard.", "call", "to open the lock", None),
        ("A call for a new lock was heard.", "call", "a new lock", "for"),
        ("They lost hope of a new lock.", "hope", "a new lock", "of"),
        ("He is afraid that the lock is shut.", "afraid", "that the lock is shut", None),
        ("He is afraid of the flood.", "afraid", "the flood", "of"),
    ],
)
def test_a_word_brings_a_clause_an_infinitive_or_a_preposition(
    parse: Parse, text: str, word: str, content: str, lead: str | None
) -> None:
    passage = passage_in(parse, text)
    entry = LEXICON.nouns.get(word) or LEXICON.adjectives[word]
    found = reported_by_word(token_of(passage, word), entry)
    assert [passage.parse[first:end].text for first, end in found.content] == [content]
    assert (found.lead.text if found.lead else None) == lead


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The claim was short.", "claim"),
        ("The claim which he made was short.", "claim"),
        ("The claim to the throne was weak.", "claim"),
        ("The call of the gulls was heard.", "call"),
        ("He is afraid.", "afraid"),
    ],
)
def test_other_words_after_it_are_no_content(parse: Parse, text: str, word: str) -> None:
    entry = LEXICON.nouns.get(word) or LEXICON.adjectives[word]
    assert reported_by_word(token_of(passage_in(parse, text), word), entry).content == []


@pytest.mark.parametrize(
    ("text", "word", "owner"),
    [
        ("The firm's claim that the water was clean is false.", "claim", "firm"),
        ("Their claim that the water was clean is false.", "claim", "Their"),
        ("A claim by the firm that the water was clean is false.", "claim", "firm"),
        ("The council issued a call for calm.", "call", "council"),
        ("The council heard a call for calm.", "call", None),
        ("The claim that the water was clean is false.", "claim", None),
    ],
)
def test_whose_it_is(parse: Parse, text: str, word: str, owner: str | None) -> None:
    found = owner_of(token_of(passage_in(parse, text), word), LEXICON)
    assert (found.text if found else None) == owner


def test_the_lexicon_of_the_program_has_such_nouns(tools: Tools) -> None:
    assert {"claim", "call"} <= set(tools.speech.nouns)


def test_the_day_of_a_report_is_not_what_it_says(parse: Parse, tools: Tools) -> None:
    entry = tools.speech.nouns["report"]
    for text, brings in (
        ("Our report of 12 February was wrong.", False),
        ("A report of fire was wrong.", True),
    ):
        word = token_of(passage_in(parse, text), "report")
        assert bool(reported_by_word(word, entry).content) is brings
