"""Pronouns that the grammar of their own sentence binds."""

from __future__ import annotations

import pytest

from headwater.mark.actors.actor_lexicon import Gender
from headwater.mark.actors.bound_pronouns import FARTHEST, antecedent, fits, modified_noun, subject_above
from headwater.mark.actors.drafts import Draft
from headwater.mark.actors.words import Words
from headwater.record.mark import ActorKind
from parses_by_hand import seen, words_of

WHO_CALLED = words_of(
    "The/DT/det/1 nurse/NN/nsubj/6 who/WP/nsubj/3 called/VBD/relcl/1/call the/DT/det/5 ferry/NN/dobj/3 "
    "left/VBD/ROOT/6/leave"
)
BLAMED = words_of("Voll/NNP/nsubj/1 blamed/VBD/ROOT/1/blame herself/PRP/dobj/1")


def bound(words: Words, pronoun: str, text: str, draft: Draft) -> Draft | None:
    mention = seen(words, text, draft)
    covering = dict.fromkeys(range(mention.start, mention.end), mention)
    return antecedent(words, words.lowers.index(pronoun), covering)


def somebody(kind: ActorKind = "person", gender: Gender | None = None) -> Draft:
    return Draft(kind=kind, gender=gender)


def test_who_is_whom_the_clause_belongs_to() -> None:
    nurse = somebody()
    assert bound(WHO_CALLED, "who", "The nurse", nurse) is nurse
    assert bound(WHO_CALLED, "who", "ferry", somebody()) is None


def test_whom_deep_in_its_clause() -> None:
    words = words_of("nurse/NN/ROOT/0 with/IN/prep/3 whom/WP/pobj/1 spoke/VBD/relcl/0/speak Voll/NNP/nsubj/3")
    nurse = somebody()
    assert bound(words, "whom", "nurse", nurse) is nurse


def test_a_question_s_who_is_nobody() -> None:
    words = words_of("nurse/NN/npadvmod/2 who/WP/nsubj/2 called/VBD/ROOT/2/call ?/./punct/2")
    assert bound(words, "who", "nurse", somebody()) is None


def test_herself_is_the_subject_of_the_nearest_verb() -> None:
    voll = somebody()
    assert bound(BLAMED, "herself", "Voll", voll) is voll
    words = words_of(
        "Brekke/NNP/nsubj/1 said/VBD/ROOT/1/say Voll/NNP/nsubj/3 spoke/VBD/ccomp/1/speak of/IN/prep/3 "
        "herself/PRP/pobj/4"
    )
    assert bound(words, "herself", "Voll", voll) is voll
    assert bound(words, "herself", "Brekke", somebody()) is None


def test_a_verb_without_a_subject_hands_on() -> None:
    words = words_of(
        "Voll/NNP/nsubj/1 wanted/VBD/ROOT/1/want to/TO/aux/3 defend/VB/xcomp/1/defend herself/PRP/dobj/3"
    )
    voll = somebody()
    assert bound(words, "herself", "Voll", voll) is voll


@pytest.mark.parametrize("pronoun", ["she", "her", "it", "that", "which"])
def test_other_pronouns_are_not_bound(pronoun: str) -> None:
    words = words_of(f"Voll/NNP/nsubj/1 blamed/VBD/ROOT/1/blame {pronoun}/PRP/dobj/1")
    assert bound(words, pronoun, "Voll", somebody()) is None


@pytest.mark.parametrize(
    ("kind", "gender", "pronoun", "expected"),
    [
        ("person", None, "who", True),
        ("person", "m", "who", True),
        ("group", None, "who", True),
        ("organisation", None, "who", False),
        ("person", "f", "herself", True),
        ("person", None, "herself", True),
        ("person", "m", "herself", False),
        ("person", "f", "himself", False),
        ("organisation", None, "himself", False),
        ("group", None, "herself", False),
        ("organisation", None, "itself", True),
        ("state", None, "itself", True),
        ("person", None, "itself", False),
        ("group", None, "themselves", True),
        ("person", None, "themselves", False),
    ],
)
def test_kind_and_gender_must_allow_it(
    kind: ActorKind, gender: Gender | None, pronoun: str, expected: bool
) -> None:
    assert fits(somebody(kind, gender), pronoun) is expected


def chain_of(length: int, top: str) -> Words:
    links = " ".join(f"part/NN/pobj/{at}" for at in range(1, length + 1))
    return words_of(f"nurse/NN/ROOT/0 called/VBD/{top}/0/call {links} who/WP/pobj/{length + 1}")


@pytest.mark.parametrize(("length", "expected"), [(FARTHEST - 2, 0), (FARTHEST - 1, None)])
def test_ways_that_are_too_long_are_not_gone(length: int, expected: int | None) -> None:
    words = chain_of(length, "relcl")
    assert modified_noun(words, len(words) - 1) == expected


def test_no_way_ends_in_a_ring() -> None:
    words = chain_of(2, "advcl")
    assert [modified_noun(words, token) for token in range(len(words))] == [None] * len(words)
    assert [subject_above(words, token) for token in range(len(words))] == [None] * len(words)


def test_a_subject_is_not_above_itself() -> None:
    assert subject_above(BLAMED, 0) is None
    assert subject_above(BLAMED, 2) == 0


def test_who_is_made_to_do_it_does_it_with_what_is_hers() -> None:
    ordered = words_of(
        "Calder/NNP/nsubj/1 ordered/VBD/ROOT/1/order Norrlink/NNP/dobj/1 to/TO/aux/4 open/VB/xcomp/1 "
        "its/PRP$/poss/6 books/NNS/dobj/4"
    )
    norrlink = somebody("organisation")
    assert bound(ordered, "its", "Norrlink", norrlink) is norrlink
    assert bound(ordered, "its", "Calder", somebody("organisation")) is None


def test_who_decides_to_do_it_is_not_bound_by_it() -> None:
    decided = words_of(
        "Calder/NNP/nsubj/1 decided/VBD/ROOT/1/decide to/TO/aux/3 open/VB/xcomp/1 its/PRP$/poss/5 "
        "books/NNS/dobj/3"
    )
    assert bound(decided, "its", "Calder", somebody("organisation")) is None
