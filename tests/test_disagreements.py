"""Of the pairs in bench/pairs no fewer conflicts are told than were, and no more that are none."""

from __future__ import annotations

import pytest

from bench.disagreements import HALVES, outcomes_of, pair_of, read_pairs, score, sentence_with

# Recall and precision reached; wanted are .75 and .85 on half b. A change that lowers one must say so here.
FLOORS = {"a": (0.42, 0.85), "b": (0.66, 0.85)}


@pytest.mark.parametrize("half", HALVES)
def test_no_half_is_under_its_floor(half: str) -> None:
    found, (recall, precision) = score(outcomes_of(half)), FLOORS[half]
    assert found.recall >= recall, f"{found.told} of {found.conflicts} conflicts are told"
    assert found.precision >= precision, f"{found.right} of {found.reported} differences are right"


@pytest.mark.parametrize("half", HALVES)
def test_each_pair_turns_on_words_of_its_articles(half: str) -> None:
    pairs = read_pairs(half)
    assert len(pairs) == 35
    for pair in pairs:
        for text, words in zip(pair.texts, pair.words, strict=True):
            assert words in text, pair.about


def test_a_pair_is_read_from_its_lines() -> None:
    pair = pair_of("date: when it began\n< One.\n< Two of May.\n> Three.\n! Two | Three\n")
    assert (pair.kind, pair.about, pair.words) == ("date", "when it began", ("Two", "Three"))
    assert pair.texts == ("One.\n\nTwo of May.\n", "Three.\n")
    assert pair.is_conflict


def test_the_sentence_around_some_words() -> None:
    text = "It began. The mill burned. It ended."
    start, end = sentence_with(text, "mill")
    assert text[start:end] == "The mill burned."
