"""Sentences that a retelling divides."""

from __future__ import annotations

from headwater.record.mark import Sentence
from headwater.record.span import Span
from headwater.trace.divided import with_divided


def sentences(document: str, *told: str) -> list[Sentence]:
    return [
        Sentence(span=Span(document=document, start=40 * at, end=40 * at + 30), lemmas=tuple(words.split()))
        for at, words in enumerate(told)
    ]


SOURCE = sentences(
    "source", "warden promise new gate deeper channel", "barge wait river evening", "horn sound noon"
)


def retold(*told: str, pairs: dict[int, int]) -> dict[int, int]:
    receiver = sentences("receiver", *told)
    known = [(receiver[left].span, SOURCE[right].span) for left, right in pairs.items()]
    number = {each.span: at for at, each in enumerate(receiver)}
    place = {each.span: at for at, each in enumerate(SOURCE)}
    return {number[left]: place[right] for left, right in with_divided(known, receiver, SOURCE)}


def test_the_second_half_of_a_divided_sentence_retells_it_too() -> None:
    told = retold("gate promise warden", "channel deeper", "barge wait", pairs={0: 0, 2: 1})
    assert told == {0: 0, 1: 0, 2: 1}


def test_a_first_half_retells_what_the_next_sentence_does() -> None:
    assert retold("barge river", "wait evening barge", pairs={1: 1}) == {0: 1, 1: 1}


def test_what_shares_too_little_or_has_no_neighbour_retells_nothing() -> None:
    assert retold("channel owl feather", "gate promise", pairs={1: 0}) == {1: 0}
    assert retold("gate promise", "owl", "barge river", pairs={0: 0}) == {0: 0}


def test_a_neighbours_sentence_with_more_of_the_words_is_the_one() -> None:
    assert retold("promise gate", "deeper channel horn", pairs={0: 0, 1: 2}) == {0: 0, 1: 0}
    assert retold("promise gate", "horn noon", pairs={0: 0, 1: 2}) == {0: 0, 1: 2}


def test_only_the_sentences_right_beside_one_are_its_neighbours() -> None:
    assert retold("gate promise warden", "owl", "channel deeper gate", pairs={0: 0}) == {0: 0}
    assert retold("channel deeper gate", "owl", "gate promise warden", pairs={2: 0}) == {2: 0}


def test_what_a_sentence_has_already_is_left_only_for_more() -> None:
    assert retold("promise gate", "deeper channel horn noon", pairs={0: 0, 1: 2}) == {0: 0, 1: 2}
