"""Verbs that the parser takes for names or participles, or parts from whom they are done to."""

from __future__ import annotations

import pytest

from headwater.mark.events.verbs_astray import is_bringing, is_main_astray, undergone_astray
from parses_by_hand import words_of
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


@pytest.mark.parametrize(
    ("written", "at", "is_main"),
    [
        ("quake/NN/nsubj/2 jolted/VBN/amod/2 island/NN/ROOT/2", 1, True),
        ("quake/NN/nsubj/3 badly/RB/advmod/2 jolted/VBN/amod/3 island/NN/ROOT/3", 2, True),
        ("badly/RB/advmod/1 jolted/VBN/amod/2 island/NN/ROOT/2", 1, False),  # by nobody
        ("newly/NN/nmod/2 elected/VBN/amod/2 mayor/NN/ROOT/2", 1, False),  # an adverb mistaken
        ("quake/NN/nsubj/2 jolted/VBD/amod/2 island/NN/ROOT/2", 1, False),
        ("island/NN/ROOT/0 jolted/VBN/amod/0", 1, False),  # behind what it describes
    ],
)
def test_a_participle_between_two_nouns_is_their_verb(written: str, at: int, is_main: bool) -> None:
    assert is_main_astray(words_of(written).paragraph.parse[at]) == is_main


@pytest.mark.parametrize(
    "written",
    [
        "caused/VBD/ROOT/0 miners/NNS/nsubj/2 leave/VB/ccomp/0",
        "caused/VBD/ROOT/0 them/PRP/nsubj/3 to/TO/aux/3 leave/VB/ccomp/0",
        "caused/VBD/ROOT/0 miners/NNS/nsubj/3 to/TO/aux/3 leave/VB/advcl/0",
        "caused/VBD/ROOT/0 to/TO/aux/2 leave/VB/ccomp/0",
    ],
)
def test_only_who_is_named_is_brought_to_do_something(written: str) -> None:
    assert not is_bringing(words_of(written).paragraph.parse[0])


@pytest.mark.parametrize(
    ("written", "undergoers"),
    [
        ("Moll/NNP/compound/1 Hosts/NNP/ROOT/1 the/DT/det/3 gala/NN/dep/1", ["gala"]),
        ("Moll/NNP/compound/1 Hosts/NNP/ROOT/1 the/DT/dep/1 of/IN/prep/1", []),
        ("Moll/NNP/compound/1 Hosts/NNP/ROOT/1 in/IN/prep/1 spring/NN/pobj/2", []),
    ],
)
def test_what_follows_an_article_undergoes_it(written: str, undergoers: list[str]) -> None:
    found = undergone_astray(words_of(written).paragraph.parse[1])
    assert [word.text for word in found] == undergoers
