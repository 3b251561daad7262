"""A name beside what it is short for."""

from __future__ import annotations

from time import process_time

import pytest
from msgspec.structs import replace

from builders import document_of
from headwater.mark.actors.spelled_out import is_short_for, spelled_out_end
from headwater.mark.actors.words import read_words
from passages import Parse


@pytest.mark.parametrize(
    ("short", "name", "is_one"),
    [
        ("CPA", "Coastal Press Agency", True),
        ("Agelus", "Agência Lusarra", True),
        ("TSN", "TRANS - SAHEL NEWS SERVICE", True),
        ("VOC", "Voice of Calder", True),
        ("CPA", "Coastal Harbour Agency", False),
        ("Coast", "Coast", False),
        ("CP", "Coastal Press", False),
        ("Calder", "Coastal Agency", False),
    ],
)
def test_a_short_name_is_made_of_beginnings(short: str, name: str, *, is_one: bool) -> None:
    assert is_short_for(short, name.split()) is is_one


def test_many_ways_to_put_beginnings_together_are_not_tried_one_by_one() -> None:
    start = process_time()
    assert not is_short_for("b" * 60 + "c", ["B" * 12] * 12)
    assert is_short_for("b" * 60, ["B" * 12] * 12)
    assert process_time() - start < 1


def test_a_name_has_no_more_than_six_words_and_a_hyphen_between_each(parse: Parse) -> None:
    text = f"TSN | Trans - Sahel News{' Bo - Bo' * 20} ("
    words = read_words(parse(text).paragraphs[0], 0)
    assert spelled_out_end(words, 2) == 6
    long = f"BBBBBBB | {' - '.join(['Bo'] * 7)}"
    assert spelled_out_end(read_words(parse(long).paragraphs[0], 0), 2) is None


def test_no_name_begins_with_the_sign_before_it(parse: Parse) -> None:
    document = document_of("CPA - Coastal Press Agency\n\nA ferry sank.")
    first, *others = document.zones
    words = read_words(
        parse(replace(document, zones=(replace(first, kind="page-title"), *others))).paragraphs[0], 0
    )
    assert spelled_out_end(words, 1) is None
    assert spelled_out_end(words, 2) == len(words)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("CPA | Coastal Press Agency", ["Coastal Press Agency"]),
        ("CPA :: Coastal Press Agency", ["Coastal Press Agency"]),
        ("Coastal Press Agency :: CPA", ["Coastal Press Agency"]),
        ("Coastal Press Agency (CPA)", ["Coastal Press Agency"]),
        ("AGELUS | Agência Lusarra", ["Agência Lusarra"]),
        ("CPA | Coastal Harbour Agency", []),
        ("CPSA | Coastal Press and sail Agency", []),
        ("VOC the Voice of Calder", []),
        ("CPA | Voice of Calder | VOC", ["Voice of Calder"]),
        ("The CPA Coastal Press Agency", []),
    ],
)
def test_a_name_ends_where_its_short_form_does(parse: Parse, text: str, names: list[str]) -> None:
    words = read_words(parse(text).paragraphs[0], 0)
    ends = ((start, spelled_out_end(words, start)) for start in range(len(words)))
    assert [words.text(start, end) for start, end in ends if end] == names
