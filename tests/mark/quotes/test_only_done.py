"""Verbs of speech that tell a deed."""

from __future__ import annotations

import pytest

from headwater.mark.article import Tools
from headwater.mark.quotes.cue_words import verb_entry
from headwater.mark.quotes.reported_clauses import reported_by_verb
from passages import Parse, passage_in, token_of


@pytest.mark.parametrize(
    ("text", "cue", "says"),
    [
        ("Orvane called its ambassador in Drinova home on Monday.", "called", False),
        ("The government has decided to call home for consultations its ambassador.", "call", False),
        ("The mayor called the house a home for the poor.", "called", True),
        ('The mayor called the move "back to the dark".', "called", True),
        ("The mayor called his mother.", "called", False),
        ("The mayor called us on Friday.", "called", False),
        ("The mayor called the plan a hoax.", "called", True),
        ("The maker recalled 48,200 heaters on Wednesday.", "recalled", False),
        ("Kolm Motors recalled two models.", "recalled", False),
        ("Ida Moll recalled the night of the fire.", "recalled", True),
        ("The skipper recalled that the lamp was out.", "recalled", True),
        ("The company had dismissed 180 dockers.", "dismissed", False),
        ("The board dismissed its director, Ugo Tamm.", "dismissed", False),
        ("The minister dismissed his critics as fools.", "dismissed", True),
        ("The minister dismissed the claim.", "dismissed", True),
        ("The minister dismissed the report.", "dismissed", True),
        ("She showed her ticket.", "showed", False),
        ("Ida Moll showed her ticket.", "showed", False),
        ("The poll showed a narrow lead.", "showed", True),
        ("The motion was rejected by 61 votes to 5.", "rejected", False),
        ("The motion was rejected by the union.", "rejected", True),
        ("The agency, citing the hospital's director, had it.", "citing", False),
        ("The agency, citing the fire service, had it.", "citing", False),
        ("The agency closed, citing the high costs.", "citing", True),
    ],
)
def test_a_deed_says_nothing(parse: Parse, tools: Tools, text: str, cue: str, says: bool) -> None:
    verb = token_of(passage_in(parse, text), cue)
    entry = verb_entry(verb, tools.speech)
    assert entry is not None
    assert bool(reported_by_verb(verb, entry, tools.speech).content) is says
