"""The constructions that give a label, on sentences parsed by hand; Lantern is always the name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Token

from headwater.mark.cast import cast
from headwater.mark.framing.constructions import (
    after_copula,
    after_naming_verb,
    before_name,
    beside_name,
    in_apposition,
    is_given,
    is_negated,
    name_before,
    name_of,
)
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.record.mark import Chain, Mention, MentionForm
from parses_by_hand import words_of

Construction = Callable[[Token, Mentions], Mention | None]
LABEL = "gang"


def read(written: str, form: MentionForm = "name", name: str = "Lantern") -> tuple[Token, Mentions]:
    """The label's token, and the mentions of a paragraph."""
    words = words_of(written)
    spans = [words.span(at, at + 1) for at in range(len(words)) if words.texts[at] == name]
    mentions = [Mention(id=f"m{at}", span=span, form=form, chain="c0") for at, span in enumerate(spans)]
    chain = Chain(
        id="c0", name=name, names=(name,), kind="group", country=None, roles=(), mentions=tuple(spans)
    )
    paragraph = words.paragraph
    return paragraph.parse[words.texts.index(LABEL)], Mentions(paragraph, cast(mentions, [chain]))


def gives(rule: Construction, written: str, form: MentionForm = "name", name: str = "Lantern") -> bool:
    return rule(*read(written, form, name)) is not None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("the/DT/det/2 gang/NN/compound/2 Lantern/NNP/nsubj/3 fled/VBD/ROOT/3", True),
        ("the/DT/det/1 gang/NN/nsubj/3 Lantern/NNP/appos/1 fled/VBD/ROOT/3", True),
        ("the/DT/det/1 gang/NN/dobj/3 Lantern/NNP/nsubj/3 fled/VBD/ROOT/3", False),
        ("the/DT/det/1 gang/NN/attr/3 ,/,/punct/3 fled/VBD/ROOT/3 Lantern/NNP/nsubj/3", False),
        ("the/DT/det/1 gang/NN/pobj/4 The/DT/det/3 Lantern/NNP/nsubj/4 fled/VBD/ROOT/4", True),
        ("fled/VBD/ROOT/0 gang/NN/nsubj/0", False),
        ("fled/VBD/ROOT/0 gang/NN/nsubj/0 The/DT/det/1", False),
    ],
)
def test_a_name_straight_after_the_label(written: str, expected: bool) -> None:
    assert gives(beside_name, written) is expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Lantern/NNP/nsubj/4 ,/,/punct/0 a/DT/det/3 gang/NN/appos/0 fled/VBD/ROOT/4", True),
        ("the/DT/det/1 gang/NN/nsubj/4 ,/,/punct/1 Lantern/NNP/appos/1 fled/VBD/ROOT/4", True),
        ("the/DT/det/1 gang/NN/nsubj/2 fled/VBD/ROOT/2 Lantern/NNP/dobj/2", False),
    ],
)
def test_an_apposition_either_way(written: str, expected: bool) -> None:
    assert gives(in_apposition, written) is expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Lantern/NNP/nsubj/1 is/VBZ/ROOT/1/be a/DT/det/3 gang/NN/attr/1", True),
        ("Lantern/NNP/nsubj/1 remains/VBZ/ROOT/1/remain a/DT/det/3 gang/NN/attr/1", True),
        ("Lantern/NNP/nsubj/1 is/VBZ/ROOT/1/be not/RB/neg/1 a/DT/det/4 gang/NN/attr/1", False),
        ("Lantern/NNP/nsubj/1 met/VBD/ROOT/1/meet a/DT/det/3 gang/NN/dobj/1", False),
        ("Lantern/NNP/nsubj/1 met/VBD/ROOT/1/meet a/DT/det/3 gang/NN/attr/1", False),
        ("Lantern/NNP/nsubj/1 proved/VBD/ROOT/1/prove to/TO/aux/3 be/VB/xcomp/1/be gang/NN/attr/3", True),
        ("Lantern/NNP/nsubj/1 wanted/VBD/ROOT/1/want to/TO/aux/3 be/VB/xcomp/1/be gang/NN/attr/3", False),
        (
            "Lantern/NNP/nsubj/2 not/RB/neg/2 proved/VBD/ROOT/2/prove be/VB/xcomp/2/be gang/NN/attr/3",
            False,
        ),
        (
            "Lantern/NNP/nsubj/1 proved/VBD/ROOT/1/prove not/RB/neg/3 be/VB/xcomp/1/be gang/NN/attr/3",
            False,
        ),
    ],
)  # fmt: skip
def test_what_somebody_is_and_is_not_said_not_to_be(written: str, expected: bool) -> None:
    assert gives(after_copula, written) is expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Lantern/NNP/nsubjpass/2 is/VBZ/auxpass/2 considered/VBN/ROOT/2/consider gang/NN/oprd/2", True),
        ("they/PRP/nsubj/1 call/VBP/ROOT/1/call Lantern/NNP/dobj/1 a/DT/det/4 gang/NN/oprd/1", True),
        ("they/PRP/nsubj/1 call/VBP/ROOT/1/call Lantern/NNP/nsubj/4 a/DT/det/4 gang/NN/ccomp/1", True),
        ("they/PRP/nsubj/1 call/VBP/ROOT/1/call Lantern/NNP/dobj/1 a/DT/det/4 gang/NN/dobj/1", True),
        ("they/PRP/nsubj/1 list/VBP/ROOT/1/list Lantern/NNP/dobj/1 as/IN/prep/1 gang/NN/pobj/3", True),
        ("Lantern/NNP/nsubj/4 called/VBN/acl/0/call as/IN/prep/1 gang/NN/pobj/2 fled/VBD/ROOT/4", True),
        ("they/PRP/nsubj/1 saw/VBD/ROOT/1/see Lantern/NNP/dobj/1 with/IN/prep/1 gang/NN/pobj/3", False),
        ("they/PRP/nsubj/2 never/RB/neg/2 call/VBP/ROOT/2/call Lantern/NNP/dobj/2 gang/NN/oprd/2", False),
        ("the/DT/det/1 gang/NN/nsubj/2 called/VBD/ROOT/2/call Lantern/NNP/dobj/2", False),
        ("they/PRP/nsubj/1 met/VBD/ROOT/1/meet Lantern/NNP/dobj/1 gang/NN/oprd/1", False),
    ],
)  # fmt: skip
def test_what_somebody_is_called(written: str, expected: bool) -> None:
    assert gives(after_naming_verb, written) is expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "Lantern/NNP/nsubj/4 called/VBN/acl/0/call as/IN/prep/1 gang/NN/pobj/2 fled/VBD/ROOT/4",
            True,
        ),
        ("Lantern/NNP/nsubj/3 called/VBN/acl/0/call gang/NN/oprd/1 fled/VBD/ROOT/3", True),
        ("Lantern/NNP/nsubj/3 robbed/VBN/acl/0/rob gang/NN/oprd/1 fled/VBD/ROOT/3", False),
        ("they/PRP/nsubj/1 call/VBP/ROOT/1/call Lantern/NNP/dobj/1 gang/NN/oprd/1", False),
    ],
)
def test_a_label_in_passing_is_the_word_of_others(written: str, expected: bool) -> None:
    assert is_given(read(written)[0]) is expected


@pytest.mark.parametrize(
    ("rule", "written", "expected"),
    [
        (name_before, "the/DT/det/2 Lantern/NNP/compound/2 gang/NN/nsubj/3 fled/VBD/ROOT/3", True),
        (name_before, "the/DT/det/1 gang/NN/nsubj/3 Lantern/NNP/compound/1 fled/VBD/ROOT/3", False),
        (name_before, "Lantern/NNP/poss/2 's/POS/case/0 gang/NN/nsubj/3 fled/VBD/ROOT/3", False),
        (name_of, "the/DT/det/1 gang/NN/nsubj/4 of/IN/prep/1 Lantern/NNP/pobj/2 fled/VBD/ROOT/4", True),
        (name_of, "the/DT/det/1 gang/NN/nsubj/4 from/IN/prep/1 Lantern/NNP/pobj/2 fled/VBD/ROOT/4", False),
        (before_name, "gang/NN/compound/1 Lantern/NNP/nsubj/2 fled/VBD/ROOT/2", True),
        (before_name, "gang/NN/nsubj/2 Lantern/NNP/dobj/2 fled/VBD/ROOT/2", False),
        (before_name, "gang/NN/compound/2 Lantern/NNP/compound/2 boats/NNS/nsubj/3 fled/VBD/ROOT/3", False),
        (before_name, "Lantern/NNP/nsubj/1 fled/VBD/ROOT/1 gang/NN/compound/0", False),
    ],
)
def test_a_name_in_the_same_phrase(rule: Construction, written: str, expected: bool) -> None:
    assert gives(rule, written) is expected


@pytest.mark.parametrize("rule", [beside_name, name_before, name_of, before_name])
@pytest.mark.parametrize("form", ["pronoun", "demonym", "description"])
def test_only_a_name_stands_beside_a_label(rule: Construction, form: MentionForm) -> None:
    for written in (
        "gang/NN/compound/1 Lantern/NNP/nsubj/2 fled/VBD/ROOT/2",
        "the/DT/det/2 Lantern/NNP/compound/2 gang/NN/nsubj/3 fled/VBD/ROOT/3",
        "the/DT/det/1 gang/NN/nsubj/4 of/IN/prep/1 Lantern/NNP/pobj/2 fled/VBD/ROOT/4",
    ):
        assert not gives(rule, written, form)


@pytest.mark.parametrize("rule", [in_apposition, after_copula, after_naming_verb])
def test_a_description_may_be_given_one(rule: Construction) -> None:
    sentences: dict[Construction, str] = {
        in_apposition: "outfit/NN/nsubj/2 gang/NN/appos/0 fled/VBD/ROOT/2",
        after_copula: "outfit/NN/nsubj/1 is/VBZ/ROOT/1/be gang/NN/attr/1",
        after_naming_verb: "they/PRP/nsubj/1 call/VBP/ROOT/1/call outfit/NN/dobj/1 gang/NN/oprd/1",
    }
    assert gives(rule, sentences[rule], "description", name="outfit")
    assert not gives(rule, sentences[rule], "description", name="nobody")


def test_a_denied_verb_is_negated() -> None:
    token, _ = read("gang/NN/nsubj/2 never/RB/neg/2 fled/VBD/ROOT/2")
    assert is_negated(token.head)
    assert not is_negated(token)
