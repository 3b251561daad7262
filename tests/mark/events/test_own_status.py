"""What stands beside a verb or noun says of it, on sentences parsed by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Token

from headwater.mark.events.own_status import (
    is_asked,
    is_awaited,
    is_bounded,
    is_commanded,
    is_conditional,
    is_in_place,
    is_infinitive,
    is_negated,
    is_perceived,
    is_present,
    modal_of,
    nominal_status,
    verbal_status,
)
from parses_by_hand import words_of


def token(written: str, word: str) -> Token:
    """The first token that is written so."""
    return next(each for each in words_of(written).paragraph.parse if each.text == word)


LEFT = "left/VBD/ROOT/1/leave ././punct/1"


@pytest.mark.parametrize(
    ("written", "status"),
    [
        (f"miners/NNS/nsubj/1 {LEFT}", None),
        ("miners/NNS/nsubj/2 will/MD/aux/2 left/VB/ROOT/2/leave ././punct/2", "planned"),
        ("miners/NNS/nsubj/2 may/MD/aux/2 left/VB/ROOT/2/leave ././punct/2", "possible"),
        ("miners/NNS/nsubj/2 not/RB/neg/2 left/VBD/ROOT/2/leave ././punct/2", "denied"),
        ("miners/NNS/nsubj/3 will/MD/aux/3 not/RB/neg/3 left/VB/ROOT/3/leave ././punct/3", "denied"),
        ("nobody/NN/nsubj/1 left/VBD/ROOT/1/leave ././punct/1", "denied"),
        ("no/DT/det/1 miner/NN/nsubj/2 left/VBD/ROOT/2/leave ././punct/2", "denied"),
        ("not/RB/neg/1 one/CD/nummod/2 miner/NN/nsubj/3 left/VBD/ROOT/3/leave ././punct/3", "denied"),
        ("not/RB/neg/3 a/DT/det/3 single/JJ/amod/3 miner/NN/nsubj/4 left/VBD/ROOT/4/leave", "denied"),
        ("not/RB/neg/1 one/CD/nsubj/2 left/VBD/ROOT/2/leave ././punct/2", "denied"),
        ("one/CD/nummod/1 miner/NN/nsubj/2 left/VBD/ROOT/2/leave ././punct/2", None),
        ("at/IN/prep/4 no/DT/det/2 time/NN/pobj/0 did/VBD/aux/4 left/VB/ROOT/4/leave", "denied"),
        ("at/IN/prep/3 the/DT/det/2 time/NN/pobj/0 left/VBD/ROOT/3/leave ././punct/3", None),
        ("at/IN/prep/3 no/DT/det/2 cost/NN/pobj/0 left/VBD/ROOT/3/leave ././punct/3", None),
        ("no/DT/advmod/3 fewer/JJR/amod/3 three/CD/nummod/3 miners/NNS/nsubj/4 left/VBD/ROOT/4", None),
        ("miners/NNS/nsubj/2 allegedly/RB/advmod/2 left/VBD/ROOT/2/leave ././punct/2", "possible"),
        ("if/IN/mark/2 miners/NNS/nsubj/2 left/VBD/advcl/3/leave rest/VBP/ROOT/3", "possible"),
        ("if/IN/mark/3 miners/NNS/nsubj/3 not/RB/neg/3 left/VBD/advcl/4/leave rest/VBP/ROOT/4", "possible"),
        ("had/VBD/aux/2 miners/NNS/nsubj/2 left/VBN/advcl/3/leave rest/VBP/ROOT/3", "possible"),
        ("miners/NNS/nsubj/2 had/VBD/aux/2 left/VBN/advcl/3/leave rest/VBP/ROOT/3", None),
        ("miners/NNS/nsubj/1 left/VBD/ROOT/1/leave ?/./punct/1", "possible"),
        ("left/VB/ROOT/0/leave now/RB/advmod/0 ././punct/0", "possible"),
        ("to/TO/aux/1 left/VB/ROOT/1/leave today/NN/npadvmod/1", "planned"),
    ],
)
def test_what_is_said_beside_a_verb(written: str, status: str | None) -> None:
    assert verbal_status(token(written, "left")) == status


@pytest.mark.parametrize(
    ("saying", "status"), [("announced/VBD/ROOT/1/announce", "planned"), ("sang/VBD/ROOT/1/sing", "possible")]
)
def test_would_is_a_future_only_in_what_was_said(saying: str, status: str) -> None:
    written = f"Voll/NNP/nsubj/1 {saying} miners/NNS/nsubj/4 would/MD/aux/4 left/VB/ccomp/1/leave"
    assert verbal_status(token(written, "left")) == status


def test_what_would_have_been_is_no_future() -> None:
    written = (
        "Voll/NNP/nsubj/1 announced/VBD/ROOT/1/announce miners/NNS/nsubj/5 would/MD/aux/5 have/VB/aux/5 "
        "left/VBN/ccomp/1/leave"
    )
    assert verbal_status(token(written, "left")) == "possible"


def test_what_could_be_seen_was_seen() -> None:
    seen = "boats/NNS/nsubjpass/3 could/MD/aux/3 be/VB/auxpass/3 seen/VBN/ROOT/3/see ././punct/3"
    sunk = "boats/NNS/nsubjpass/3 could/MD/aux/3 be/VB/auxpass/3 sunk/VBN/ROOT/3/sink ././punct/3"
    assert is_perceived(token(seen, "seen"), {"could"})
    assert not is_perceived(token(seen, "seen"), {"might"})
    assert verbal_status(token(seen, "seen")) is None
    assert verbal_status(token(sunk, "sunk")) == "possible"


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("the/DT/det/1 raid/NN/nsubj/2 began/VBD/ROOT/2", None),
        ("no/DT/det/1 raid/NN/nsubj/2 began/VBD/ROOT/2", "denied"),
        ("a/DT/det/2 cancelled/JJ/amod/2 raid/NN/ROOT/2", "denied"),
        ("left/VBD/ROOT/0 without/IN/prep/0 a/DT/det/3 raid/NN/pobj/1", "denied"),
        ("left/VBD/ROOT/0 with/IN/prep/0 a/DT/det/3 raid/NN/pobj/1", None),
        ("a/DT/det/2 planned/JJ/amod/2 raid/NN/ROOT/2", "planned"),
        ("an/DT/det/2 alleged/JJ/amod/2 raid/NN/ROOT/2", "possible"),
        ("raid/NN/ROOT/0 expected/VBN/acl/0/expect today/NN/npadvmod/1", "planned"),
        ("raid/NN/ROOT/0 not/RB/neg/2 expected/VBN/acl/0/expect", None),
        ("pending/VBG/ROOT/0 a/DT/det/2 raid/NN/pobj/0", "planned"),
    ],
)
def test_what_is_said_beside_a_noun(written: str, status: str | None) -> None:
    assert nominal_status(token(written, "raid")) == status


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("raid/NN/ROOT/0 expected/VBN/acl/0/expect", True),
        ("raid/NN/ROOT/0 expected/VBN/relcl/0/expect", True),
        ("raid/NN/ROOT/0 staged/VBN/acl/0/stage", False),
        ("raid/NN/ROOT/0 not/RB/neg/2 expected/VBN/acl/0/expect", False),
        ("pending/VBG/ROOT/0 raid/NN/pobj/0", True),
        ("during/IN/ROOT/0 raid/NN/pobj/0", False),
    ],
)
def test_what_is_expected_is_still_to_come(written: str, expected: bool) -> None:
    assert is_awaited(token(written, "raid")) is expected


def test_no_fewer_is_no_denial() -> None:
    written = "no/DT/advmod/1 fewer/JJR/amod/3 three/CD/nummod/3 raids/NNS/ROOT/3"
    assert is_bounded(token(written, "raids"))
    assert nominal_status(token(written, "raids")) is None


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        ("left/VBD/ROOT/0 without/IN/prep/0 paying/VBG/pcomp/1/pay", "paying", True),
        ("left/VBD/ROOT/0 after/IN/prep/0 paying/VBG/pcomp/1/pay", "paying", False),
        ("left/VBD/ROOT/0 instead/RB/advmod/0 of/IN/prep/1 paying/VBG/pcomp/2/pay", "paying", True),
        ("proud/JJ/ROOT/0 of/IN/prep/0 paying/VBG/pcomp/1/pay", "paying", False),
        ("miners/NNS/nsubj/3 no/DT/neg/2 longer/RB/advmod/3 pay/VBP/ROOT/3", "pay", True),
        ("miners/NNS/nsubj/2 any/DT/neg/2 pay/VBP/ROOT/2 longer/RB/advmod/2", "pay", False),
    ],
)
def test_what_was_not_done(written: str, word: str, expected: bool) -> None:
    assert is_negated(token(written, word)) is expected


def test_what_stands_in_the_place_of_what() -> None:
    assert is_in_place(token("without/IN/ROOT/0", "without"))
    assert is_in_place(token("rather/RB/advmod/1 than/IN/ROOT/1", "than"))
    assert not is_in_place(token("more/RB/advmod/1 than/IN/ROOT/1", "than"))
    assert not is_in_place(token("with/IN/ROOT/0", "with"))


@pytest.mark.parametrize(
    ("word", "tag", "modal"),
    [
        ("'d", "MD", "would"),
        ("'d", "VBD", ""),
        ("’ll", "MD", "will"),
        ("Could", "MD", "could"),
        ("have", "VB", "have"),
    ],
)
def test_modals_in_their_plain_form(word: str, tag: str, modal: str) -> None:
    assert modal_of(token(f"{word}/{tag}/aux/1 left/VB/ROOT/1", word)) == modal


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("left/VBD/ROOT/0/leave ?/./punct/0", True),
        ("left/VBD/ROOT/0/leave ?/./punct/0 ”/''/punct/0", True),
        ("left/VBD/ROOT/0/leave ././punct/0", False),
        ("asked/VBD/ROOT/0/ask left/VBD/ccomp/0/leave ?/./punct/0", False),
        ("asked/VBD/ROOT/0/ask left/VBD/advcl/0/leave ?/./punct/0", False),
    ],
)
def test_a_question_asserts_nothing(written: str, expected: bool) -> None:
    assert is_asked(token(written, "left")) is expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("left/VB/ROOT/0/leave now/RB/advmod/0", True),
        ("please/UH/intj/1 left/VB/ROOT/1/leave", True),
        ("you/PRP/nsubj/1 left/VB/ROOT/1/leave", False),
        ("to/TO/aux/1 left/VB/ROOT/1/leave", False),
        ("left/VBD/ROOT/0/leave now/RB/advmod/0", False),
        ("miners/NNS/dep/1 left/VB/ROOT/1/leave", False),
        ("pay/VB/ROOT/0 and/CC/cc/0 left/VB/conj/0/leave", True),
        ("miners/NNS/nsubj/1 paid/VBD/ROOT/1 and/CC/cc/1 left/VB/conj/1/leave", False),
    ],
)
def test_a_command_asserts_nothing(written: str, expected: bool) -> None:
    assert is_commanded(token(written, "left")) is expected


def test_smaller_signs() -> None:
    assert is_infinitive(token("to/TO/aux/1 left/VB/ROOT/1", "left"))
    assert not is_infinitive(token("to/IN/prep/1 left/VBD/ROOT/1", "left"))
    assert is_present(token("miners/NNS/nsubj/1 leave/VBP/ROOT/1", "leave"))
    assert is_present(token("miners/NNS/nsubj/2 have/VBP/aux/2 left/VBN/ROOT/2", "left"))
    assert not is_present(token("miners/NNS/nsubj/2 had/VBD/aux/2 left/VBN/ROOT/2", "left"))
    assert not is_conditional(token("when/WRB/advmod/1 left/VBD/advcl/2 rest/VBP/ROOT/2", "left"))
