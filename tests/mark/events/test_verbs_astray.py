"""Verbs that the parser takes for names or participles, or parts from whom they are done to."""

from __future__ import annotations

import pytest

from headwater.mark.events.verbs_astray import is_bringing, is_main_astray, undergone_astray
from passages import Parse, passage_in, token_of


@pytest.mark.parametrize(
    ("text", "verb", "undergoers"),
    [
        ("Norland Navy Interdicts Three Boats", "Interdicts", ["Boats"]),
        ("Gunman kills 1, wounds 2 at harbour office", "wounds", ["2"]),
        ("Ada Moll To Host Harbour Gala", "Host", ["Gala"]),
        ("Oslo Mill Building Burns Down", "Building", []),
        ("The chapel she attends was burnt.", "attends", ["chapel"]),
        ("She attends.", "attends", []),
    ],
)
def test_whom_a_verb_befalls_that_does_not_govern_it(
    parse: Parse, text: str, verb: str, undergoers: list[str]
) -> None:
    token = token_of(passage_in(parse, text), verb)
    assert [word.text for word in undergone_astray(token)] == undergoers


@pytest.mark.parametrize(
    ("text", "word", "is_main"),
    [
        ("The 26-year troubled singer narrowly avoided jail time by leaving.", "avoided", True),
        ("The injured guard left.", "injured", False),
        ("The state owned bank failed.", "owned", False),
    ],
)
def test_a_noun_right_before_it_makes_a_participle_the_verb(
    parse: Parse, text: str, word: str, is_main: bool
) -> None:
    assert is_main_astray(token_of(passage_in(parse, text), word)) == is_main


def test_somebody_is_brought_to_do_something(parse: Parse) -> None:
    assert is_bringing(token_of(passage_in(parse, "The rule caused miners to leave."), "caused"))
    assert not is_bringing(token_of(passage_in(parse, "The mayor said the miners left."), "said"))
