"""Nouns that are written with hyphens."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.events.hyphens import hyphenated, parts_of_noun, word_of
from headwater.record.pile import MarkedDocument
from parses_by_hand import words_of
from passages import Parse, passage_in, token_of

Marked = Callable[[str], MarkedDocument]
LEXICON = EventLexicon.parse(
    "predicate\tpart\ttype\tmode\tcameo\tneeds\nhit-and-run\tnoun\tcrime\t\t\t\nrun-off\tnoun\telection\t\t\t\n"
    "hit-and-run-off\tnoun\tcrime\t\t\t\n"
)


@pytest.mark.parametrize(
    ("text", "trigger", "event_type"),
    [
        ("A cease-fire was agreed in Lima.", "cease-fire", "CONCEDE"),
        ("The run-off is on Sunday.", "run-off", "election"),
        ("The clerk died in a hit-and-run.", "hit-and-run", "crime"),
        ("A fire was lit in Lima.", "fire", "disaster"),
    ],
)
def test_a_noun_with_hyphens_is_one_word(marked: Marked, text: str, trigger: str, event_type: str) -> None:
    found = marked(text)
    types = {found.document.words(event.trigger): event.type for event in found.marks.events}
    assert types.get(trigger) == event_type


def test_its_parts_are_found_from_each_of_them(parse: Parse) -> None:
    passage = passage_in(parse, "The clerk died in a hit-and-run near a well-kept road.")
    parts = hyphenated(token_of(passage, "run"), LEXICON)
    assert {part.text for part in parts} == {"hit", "-", "and", "run"}
    assert parts == hyphenated(token_of(passage, "hit"), LEXICON)
    assert hyphenated(token_of(passage, "kept"), LEXICON) == ()
    assert hyphenated(token_of(passage, "clerk"), LEXICON) == ()


def test_a_plural_is_written_as_the_noun(parse: Parse) -> None:
    parse_of = passage_in(parse, "Two run-offs are due.").parse
    parts = tuple(token for token in parse_of if token.text in {"run", "-", "offs"})
    assert word_of(parts, LEXICON) == "run-off"
    assert parts_of_noun(parts)[0].text != "-"


def test_no_noun_reaches_into_another_sentence() -> None:
    parse = words_of("run/NN/ROOT/0 -/HYPH/ROOT/1 off/NN/ROOT/2").paragraph.parse
    assert hyphenated(parse[0], LEXICON) == hyphenated(parse[2], LEXICON) == ()


def test_no_noun_has_more_than_three_words(parse: Parse) -> None:
    passage = passage_in(parse, "They spoke of a hit-and-run-off near Lima.")
    assert hyphenated(token_of(passage, "hit"), LEXICON) == ()


def test_a_part_that_hangs_on_a_word_outside_goes_first() -> None:
    parse = words_of(
        "a/DT/det/3 run/NN/compound/3 -/HYPH/punct/3 off/NN/nsubj/4 failed/VBD/ROOT/4"
    ).paragraph.parse
    assert [part.text for part in hyphenated(parse[1], LEXICON)] == ["off", "run", "-"]
