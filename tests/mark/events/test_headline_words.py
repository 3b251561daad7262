"""Words of headlines."""

from __future__ import annotations

import pytest

from headwater.mark.events.headline_words import (
    has_plural_before,
    is_headline_case,
    is_nominal_place,
    lemmas,
)
from passages import Parse, passage_in, token_of


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("Mayor Visits Harbour And Warns Dockers", True),
        ("Mayor visits the harbour and warns dockers", False),
        ("Mayor Visits Harbour And Warns Dockers.", False),
        ("Mayor Visits", False),
        ("In the Old Harbour, Two Boats Collide at Night", True),
    ],
)
def test_a_headline_capitalises_nearly_every_longer_word(parse: Parse, text: str, titled: bool) -> None:
    assert is_headline_case(passage_in(parse, text).parse[:]) == titled


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("Visits", "visit"),
        ("Accuses", "accuse"),
        ("Denies", "deny"),
        ("Denied", "deny"),
        ("Killed", "kill"),
        ("Stopped", "stop"),
        ("Firing", "fire"),
        ("Striking", "strike"),
        ("Running", "run"),
        ("Talks", "talk"),
    ],
)
def test_a_capitalised_word_may_be_a_form_of_a_verb(parse: Parse, word: str, lemma: str) -> None:
    found = list(lemmas(token_of(passage_in(parse, f"Mayor {word} Dockers"), word)))
    assert found[0] == word.lower()
    assert lemma in found


def test_short_words_are_not_cut_to_nothing(parse: Parse) -> None:
    assert all(lemmas(token_of(passage_in(parse, "As Is Ed"), word)) for word in ("As", "Is", "Ed"))
    assert list(lemmas(token_of(passage_in(parse, "As It Is"), "As"))) == ["as"]


def test_objects_stand_where_nouns_do(parse: Parse) -> None:
    passage = passage_in(parse, "The mayor shut the lock.")
    assert is_nominal_place(token_of(passage, "lock"))
    assert not is_nominal_place(token_of(passage, "shut"))


@pytest.mark.parametrize(
    ("text", "word", "can_be_verb"),
    [
        ("Dockers Strike In Oslo Harbour", "Strike", True),
        ("Police Strike In Oslo Harbour", "Strike", True),
        ("Dockers Will Strike In Oslo", "Strike", True),
        ("Norway, Mali Strike New Bargain", "Strike", True),
        ("Oslo Mayor Ends Harbour Strike", "Strike", False),
        ("Strike Closes Oslo Harbour", "Strike", False),
    ],
)
def test_a_plain_form_is_a_verb_only_of_several_or_after_a_helper(
    parse: Parse, text: str, word: str, can_be_verb: bool
) -> None:
    assert has_plural_before(token_of(passage_in(parse, text), word)) == can_be_verb
