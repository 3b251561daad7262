"""Verbs of motion that only tell how a number changed."""

from __future__ import annotations

import pytest

from headwater.mark.events.by_number import is_by_number
from headwater.mark.events.event_lexicon import EventLexicon
from passages import Parse, passage_in, token_of

LEXICON = EventLexicon.parse("predicate\tpart\ttype\tmode\tcameo\tneeds\nfall\tverb\taccident\t\t\t\n")


@pytest.mark.parametrize(
    ("text", "verb", "is_number"),
    [
        ("The toll rose to 4.", "rose", True),
        ("Its lead fell from 400 votes to 90.", "fell", True),
        ("She fell from a ladder.", "fell", False),
        ("The toll grew to 4.", "grew", False),
    ],
)
def test_only_a_number_changes(parse: Parse, text: str, verb: str, is_number: bool) -> None:
    sense = LEXICON.verbs["fall"][0]
    assert is_by_number(token_of(passage_in(parse, text), verb), sense) == is_number
