"""How alike two answers to one question are."""

from __future__ import annotations

import pytest

from bench.answers import (
    Answer,
    Question,
    answers_of,
    balanced_accuracy,
    left_out,
    likeness,
    numbers_agree,
    pairs,
    shared_words,
)

GIVEN = (
    ("until March 2031", 0),
    ("the ferry stays shut until March 2031", 0),
    ("until May 2029", 1),
    ("because the pier has rotted", 2),
)
ANSWERS = answers_of(
    Question(qid="q", answers=tuple(Answer(answer=text, group=group) for text, group in GIVEN))
)


def test_answers_that_say_the_same_are_likest() -> None:
    for similarity in (shared_words, likeness):
        found = {
            (left, right): similarity(ANSWERS, left, right) for left in range(4) for right in range(left)
        }
        assert max(found, key=lambda pair: found[pair]) == (1, 0)


def test_numbers_that_differ_speak_against_it() -> None:
    assert [numbers_agree(ANSWERS, 0, other) for other in (1, 2, 3)] == [1, -1, 0]


def test_balanced_accuracy_counts_both_sides_alike() -> None:
    found = [(0.9, True), (0.1, False), (0.8, False), (0.2, False)]
    assert balanced_accuracy(found, 0.5) == pytest.approx((1 + 2 / 3) / 2)
    assert balanced_accuracy([(0.9, True)], 0.5) == 0


def test_a_question_is_not_measured_with_its_own_bound() -> None:
    one, other = [(0.2, False), (0.6, True)], [(0.7, False), (0.9, True)]
    assert left_out([one, other]) == [0.5, 0.5]


def test_every_pair_is_compared_once() -> None:
    assert [is_same for _, is_same in pairs(ANSWERS, likeness)] == [True, False, False, False, False, False]
