"""Numbers that an article cites only to take them back."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest

from builders import document_of, span_of
from headwater.collate.loci import is_denial
from headwater.collate.showing import asserts_something
from headwater.collate.withdrawn import cited_at_end, is_in_correction, is_withdrawn
from readings_by_hand import counted


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Correction: An earlier version of this article gave the weight of the bell as 44 tonnes.", True),
        ("CLARIFICATION - Our story on the bell said it weighed 44 tonnes.", True),
        ("Correction: The bell weighs 30 tonnes, not 44.", True),
        ("Correction: Our story gave the bell a wrong weight when it has 44 tonnes.", False),
        ("Correction: The bell weighs 44 tonnes.", False),
        ("An earlier report gave the weight of the bell as 44 tonnes.", False),
    ],
)
def test_a_correction_takes_back_what_it_cites(line: str, expected: bool) -> None:
    document = document_of(f"The bell was hung on Monday.\n{line}")
    span = span_of(document, "44")
    before = document.text[document.text.index(line) : span.start]
    assert is_withdrawn(document, span, before) is expected


def test_a_correction_is_known_by_its_first_word() -> None:
    document = document_of("The bell has 44 tonnes.\nErratum: it has 30.\n")
    assert is_in_correction(document, span_of(document, "30"))
    assert not is_in_correction(document, span_of(document, "44"))


def test_what_is_taken_back_denies_and_asserts_nothing_alone() -> None:
    told = counted("The bell weighs 44 tonnes.", "44", 44, 44, "tonnes")
    withdrawn = replace(told, is_withdrawn=True)
    assert is_denial(withdrawn)
    assert not is_denial(told)
    assert not asserts_something([withdrawn])
    assert asserts_something([withdrawn, told])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Our story said it weighs ", " it weighs "),
        ("Our story, it said, gave it as ", " it as "),
        ("Our report said so; it weighs ", None),
        ("Our report erred. The headline put it at ", " it at "),
        ("Our report gave it as 44. It is ", " it as 44. It is "),
        ("It gave it in an earlier report as ", None),
        ("On Monday we wrongly wrote that it weighs ", " that it weighs "),
        ("We have since told them that it weighs ", None),
    ],
)
def test_what_a_piece_said_is_what_stands_behind_it(words: str, expected: str | None) -> None:
    assert cited_at_end(words) == expected


def test_thousands_of_reports_cost_no_more_than_their_number() -> None:
    start = process_time()
    assert cited_at_end("report said " * 5000 + ";") is None
    assert process_time() - start < 0.5
