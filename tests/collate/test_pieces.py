"""Pieces of what somebody said that two articles have word for word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.collate.cluster import NO_REASON
from headwater.collate.pieces import folded, is_telling, share_a_piece
from headwater.collate.reading import Statement
from headwater.collate.spoken import part_of
from headwater.collate.statements import SAME_STATEMENT, StatementLikeness
from headwater.collate.words import rarity
from readings_by_hand import said, vectors_of


def spoken(*sentences: str, document: str = "d1", is_direct: bool = True) -> Statement:
    found = said(" ".join(sentences), document=document, speaker="orr", is_direct=is_direct)
    return replace(found, parts=tuple(map(part_of, sentences)))


def test_a_sentence_of_a_longer_quotation_is_a_piece_of_it() -> None:
    long = spoken("It was about drains.", "Nobody knows what roof that gentleman means.")
    assert share_a_piece(long, spoken("It was about drains", document="d2"))
    assert share_a_piece(long, spoken("The call was short and it was about drains.", document="d2"))
    assert not share_a_piece(long, spoken("It was about doors", document="d2"))
    assert not share_a_piece(spoken("Never."), spoken("Never.", document="d2"))


def test_quoted_words_in_a_report_are_a_piece_of_another_report() -> None:
    report = spoken('that it would do the work "without admitting any fault"', is_direct=False)
    again = spoken('the firm may now mend it, "without admitting any fault', document="d2", is_direct=False)
    assert share_a_piece(report, again)
    assert share_a_piece(report, spoken("We pay without admitting any fault.", document="d2"))
    plain = spoken("that it would do the work without admitting any fault", is_direct=False)
    other = spoken("that it is sorry for the work", document="d2", is_direct=False)
    assert not share_a_piece(plain, other)


def test_a_direct_sentence_stands_in_a_report_if_it_tells_enough() -> None:
    report = spoken('He said that he had been offered "coffee and a lie"', is_direct=False)
    assert share_a_piece(report, spoken("I was offered coffee and a lie.", document="d2"))
    assert not share_a_piece(report, spoken("It was a lie.", document="d2"))


@pytest.mark.parametrize(
    ("words", "expected"),
    [("without admitting any fault", True), ("any fault", False), ("it was a lie", False)],
)
def test_how_much_is_known_again(words: str, expected: bool) -> None:
    assert is_telling(words) is expected


def test_what_is_denied_or_put_under_a_condition_is_no_piece() -> None:
    told = spoken("The barge was loaded with grain at dawn")
    for other in (
        "Not the barge was loaded with grain at dawn",
        "If the barge was loaded with grain at dawn, we will pay the town",
    ):
        assert not share_a_piece(told, spoken(other, document="d2"))


def test_one_speaker_is_quoted_twice_where_a_piece_is_the_same() -> None:
    long = spoken("It was about drains.", "Nobody knows what roof that gentleman means.")
    short, other = (
        spoken("It was about drains", document="d2"),
        spoken("About old drains we wrote", document="d2"),
    )
    likeness = StatementLikeness(
        rarity(each.words for each in (long, short, other)),
        vectors_of(
            text for each in (long, short, other) for text in (each.text, *(p.text for p in each.parts))
        ),
    )
    assert likeness(long, short) >= SAME_STATEMENT
    assert likeness(long, other) == NO_REASON
    assert likeness(long, replace(short, speaker="moor")) >= SAME_STATEMENT


def test_words_are_compared_without_case_and_points() -> None:
    assert folded("It was, about DRAINS!") == " it was about drains "
