"""What one governing word says of what stands under it, on sentences parsed by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Token

from headwater.mark.events.governing_status import (
    Rule,
    being_to,
    clause_status,
    gerund_status,
    having_to,
    infinitive_status,
    is_judged,
    is_singled_out,
    lemma_of,
)
from parses_by_hand import words_of


def token(written: str, word: str) -> Token:
    """The first token that is written so."""
    return next(each for each in words_of(written).paragraph.parse if each.text == word)


def under(rule: Rule, written: str, child: str = "meet") -> str | None:
    """What the word above says of this one."""
    found = token(written, child)
    return rule(found, found.head)


def to_meet(verb: str, tag: str = "VBD", link: str = "xcomp") -> str:
    return f"Voll/NNP/nsubj/1 {verb}/{tag}/ROOT/1/{verb} to/TO/aux/3 meet/VB/{link}/1/meet Brekke/NNP/dobj/3"


@pytest.mark.parametrize(
    ("written", "status"),
    [
        (to_meet("plan"), "planned"),
        (to_meet("agree"), "planned"),
        (to_meet("refuse"), "denied"),
        (to_meet("try"), "possible"),
        (to_meet("sing"), "possible"),
        (to_meet("manage"), None),
        (to_meet("go", "VBG"), "planned"),
        (to_meet("sing", link="advcl"), "possible"),
        (to_meet("come", link="advcl"), None),
        (to_meet("sing", link="conj"), None),
        (to_meet("plan").replace("to/TO/aux/3", "and/CC/cc/3"), None),
    ],
)
def test_what_a_verb_says_of_an_infinitive(written: str, status: str | None) -> None:
    assert under(infinitive_status, written) == status


@pytest.mark.parametrize(
    ("noun", "beside", "status"),
    [
        ("refusal", "the", "denied"),
        ("hope", "the", "possible"),
        ("plan", "the", "planned"),
        ("chance", "a", "possible"),
        ("man", "first", None),
        ("man", "only", None),
        ("man", "tall", "possible"),
    ],
)
def test_what_a_noun_says_of_an_infinitive(noun: str, beside: str, status: str | None) -> None:
    written = f"{beside}/JJ/amod/1 {noun}/NN/ROOT/1/{noun} to/TO/aux/3 meet/VB/acl/1/meet"
    assert under(infinitive_status, written) == status
    assert is_singled_out(token(written, noun)) is (status is None)


@pytest.mark.parametrize(
    ("adjective", "tag", "status"),
    [
        ("unable", "VBD", "denied"),
        ("ready", "VBD", "planned"),
        ("likely", "VBD", "possible"),
        ("able", "VBZ", "possible"),
        ("able", "VBD", None),
        ("glad", "VBD", None),
    ],
)
def test_what_an_adjective_says_of_an_infinitive(adjective: str, tag: str, status: str | None) -> None:
    written = (
        f"Voll/NNP/nsubj/1 was/{tag}/ROOT/1/be {adjective}/JJ/acomp/1/{adjective} to/TO/aux/4 "
        "meet/VB/xcomp/2/meet"
    )
    assert under(infinitive_status, written) == status
    assert being_to(token(written, "was")) == status


def test_who_is_to_do_it_will() -> None:
    assert under(infinitive_status, to_meet("be", "VBZ")) == "planned"


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("Voll/NNP/nsubj/1 had/VBD/ROOT/1/have", None),
        ("Voll/NNP/nsubj/1 has/VBZ/ROOT/1/have", "possible"),
        ("Voll/NNP/nsubj/1 has/VBZ/ROOT/1/have yet/RB/advmod/1", "denied"),
        ("Voll/NNP/nsubj/2 would/MD/aux/2 had/VBD/ROOT/2/have", "possible"),
    ],
)
def test_who_had_to_mostly_did(written: str, status: str | None) -> None:
    assert (
        having_to(next(each for each in words_of(written).paragraph.parse if each.lemma_ == "have")) == status
    )


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("Voll/NNP/nsubj/1 avoided/VBD/ROOT/1/avoid meeting/VBG/xcomp/1/meet", "denied"),
        ("Voll/NNP/nsubj/1 considered/VBD/ROOT/1/consider meeting/VBG/xcomp/1/meet", "possible"),
        ("Voll/NNP/nsubj/1 began/VBD/ROOT/1/begin meeting/VBG/xcomp/1/meet", None),
        ("meeting/VBG/csubj/1/meet is/VBZ/ROOT/1/be illegal/JJ/acomp/1", "possible"),
        ("meeting/VBG/csubj/1/meet was/VBD/ROOT/1/be hard/JJ/acomp/1", None),
        ("Voll/NNP/nsubj/1 avoided/VBD/ROOT/1/avoid meeting/NN/xcomp/1/meeting", None),
        ("Voll/NNP/nsubj/1 avoided/VBD/ROOT/1/avoid meeting/VBG/advcl/1/meet", None),
    ],
)
def test_what_is_said_of_doing_it(written: str, status: str | None) -> None:
    assert under(gerund_status, written, "meeting") == status


@pytest.mark.parametrize(
    ("verb", "beside", "status"),
    [
        ("deny", "", "denied"),
        ("hope", "", "possible"),
        ("say", "", None),
        ("prove", "", None),
        ("prove", "not/RB/neg/1", "possible"),
    ],
)
def test_what_is_said_of_that_they_met(verb: str, beside: str, status: str | None) -> None:
    written = f"Voll/NNP/nsubj/1 {verb}/VBD/ROOT/1/{verb} they/PRP/nsubj/3 meet/VBD/ccomp/1/meet {beside}"
    assert under(clause_status, written) == status


def test_hopes_are_no_jumps() -> None:
    assert lemma_of(token("hopes/NNS/ROOT/0/hop", "hopes")) == "hope"
    assert lemma_of(token("hopped/VBD/ROOT/0/hop", "hopped")) == "hop"
    assert lemma_of(token("Plans/NNS/ROOT/0/Plan", "Plans")) == "plan"


def test_what_makes_it_easy_is_only_judged() -> None:
    assert is_judged(token("made/VBD/ROOT/0/make it/PRP/dobj/0", "made"))
    assert not is_judged(token("made/VBD/ROOT/0/make bread/NN/dobj/0", "made"))
    assert not is_judged(token("made/VBD/ROOT/0/make", "made"))
