"""Who speaks at a verb, and which words name them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.quoted_words import passage_of
from headwater.mark.quotes.speakers import is_nobody, is_passive, subject_of, words_of_speaker
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "verb", "words", "meant"),
    [
        ("The mayor said the lock was shut.", "said", "The mayor", "The mayor"),
        ("The theft was condemned by Norland.", "condemned", "Norland", "Norland"),
        ("The mayor left early, saying the lock was shut.", "saying", "The mayor", "The mayor"),
        ("The mayor refused to say who paid.", "say", "The mayor", "The mayor"),
        ("The mayor stood up and said the lock was shut.", "said", "The mayor", "The mayor"),
        ("A keeper, who said that he was ill, went home.", "said", "who", "A keeper"),
        ("The mayor released a statement saying the lock was shut.", "saying", "The mayor", "The mayor"),
        ("A spokeswoman for the port said the lock was shut.", "said", "A spokeswoman for the port", None),
        ("Their spokeswoman, Anna Miller, said the lock was shut.", "said", None, "Anna Miller"),
        ("Her agent Anna Miller said the lock was shut.", "said", None, "Anna Miller"),
        ("The Gazette quoted the mayor as saying the lock was shut.", "saying", "the mayor", None),
        ("The envoy to Norway, Anna Miller, said the lock was shut.", "said", None, "Anna Miller"),
        ("The envoy in Oslo, who said the lock was shut, left.", "said", "who", "The envoy in Oslo"),
        ("The letter from the Harbour Board said the lock was shut.", "said", None, "the Harbour Board"),
        ("MARRIN (Quay Press) — Ida Orr, a broker, said the lock was shut.", "said", None, "Ida Orr"),
        ("Marrin, 4 May /Quay Press/ — Ida Orr said the lock was shut.", "said", None, "Ida Orr"),
        ("A union representing pilots said it fell.", "said", "A union representing pilots", None),
        ("A video by the harbour board says it is safe.", "says", "A video by the harbour board", None),
        ("A study released by the mayor, a sailor, says so.", "says", "A study released by the mayor", None),
        ("Orr — who mends clocks — said the lock was shut.", "said", None, "Orr"),
        ("In a statement from her aides, it was confirmed that she left.", "confirmed", "her aides", None),
    ],
)
def test_the_grammar_names_the_speaker(
    parse: Parse, text: str, verb: str, words: str | None, meant: str | None
) -> None:
    parsed = parse(text)
    passage = passage_of(parsed.paragraphs[0])
    cue = next(token for token in passage.parse if token.text == verb)
    speaker = subject_of(cue)
    assert speaker is not None
    found = words_of_speaker(passage, speaker)
    assert words is None or parsed.document.words(found.words) == words
    assert meant is None or parsed.document.words(found.meant) == meant


def test_a_participle_without_auxiliary_is_passive(parse: Parse) -> None:
    parsed = parse("Asked about the lock, the mayor said nothing.")
    assert is_passive(parsed.paragraphs[0].parse[0])


def test_one_of_many_is_somebody(parse: Parse) -> None:
    many = parse("One of the keepers said so.").paragraphs[0].parse[0]
    nobody = parse("I said so.").paragraphs[0].parse[0]
    assert (is_nobody(many), is_nobody(nobody)) == (False, True)


def test_of_two_subjects_that_the_parser_sees_the_first_speaks(parse: Parse) -> None:
    passage = passage_of(parse("A clerk with a telephone and no editor says it never was.").paragraphs[0])
    verb = next(token for token in passage.parse if token.text == "says")
    subject = subject_of(verb)
    assert subject is not None
    assert subject.text == "clerk"
