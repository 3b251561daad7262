"""What must, may or will be said, and what others are asked to say."""

from __future__ import annotations

import pytest

from headwater.mark.article import Tools
from headwater.mark.quotes.unmade import act_of, bidden, is_unmade
from passages import Parse, passage_in, token_of


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The company must report any spill within a day.", "report"),
        ("The mayor should explain who paid for the boat.", "explain"),
        ("The board will propose a fine of two crowns.", "propose"),
        ("The mayor wants to ask for more money.", "ask"),
        ("The union urged the crews to reject the offer.", "reject"),
        ("The keeper is expected to announce a new gate.", "announce"),
        ("The Gazette asked the mayor whether the lock was safe.", "asked"),
        ("Two sailors, who asked not to be named, left.", "asked"),
        ("The crews can challenge the order of the court.", "challenge"),
    ],
)
def test_what_is_only_to_be_said(parse: Parse, text: str, verb: str) -> None:
    assert is_unmade(token_of(passage_in(parse, text), verb))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The mayor said that the lock was shut.", "said"),
        ("The board will tell the council that the lock was shut.", "tell"),
        ("I must say that the lock was shut.", "say"),
        ("The mayor would not name the keeper.", "name"),
        ("The mayor went on to say that the lock was shut.", "say"),
        ("The crews gathered to demand their wages.", "demand"),
        ("The Gazette can reveal the name of the keeper.", "reveal"),
    ],
)
def test_what_somebody_has_said(parse: Parse, text: str, verb: str) -> None:
    assert not is_unmade(token_of(passage_in(parse, text), verb))


@pytest.mark.parametrize(
    ("text", "verb", "act"),
    [
        ("The mayor thanked the crews for their help.", "thanked", "felt"),
        ("The mayor expressed her condolences to the family.", "expressed", "felt"),
        ("The mayor expressed doubts about the lock.", "expressed", "said"),
        ("The mayor must explain the delay.", "explain", "intended"),
        ("The mayor said that the lock was shut.", "said", "said"),
    ],
)
def test_what_a_word_of_attribution_tells(parse: Parse, tools: Tools, text: str, verb: str, act: str) -> None:
    word = token_of(passage_in(parse, text), verb)
    assert act_of(word, tools.speech.verbs[word.lemma_]) == act


def test_who_is_bidden_is_who_would_say_it(parse: Parse) -> None:
    passage = passage_in(parse, "The union urged the crews to reject the offer.")
    asked = bidden(token_of(passage, "reject"))
    assert asked is not None
    assert asked.text == "crews"
    assert bidden(token_of(passage, "urged")) is None


def test_what_somebody_could_show_is_a_deed(parse: Parse) -> None:
    verb = token_of(passage_in(parse, "General Venn could show that the army still rules."), "show")
    assert is_unmade(verb)
