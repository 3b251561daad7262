"""Numbers told beside another in the same millions."""

from __future__ import annotations

import pytest

from headwater.mark.figures.scales import with_scale
from headwater.mark.parsed import Paragraph
from headwater.record.mark import Figure
from headwater.record.span import Span
from parses_by_hand import words_of


def paragraph(text: str) -> Paragraph:
    """A paragraph of which only the words count."""
    return words_of(" ".join(f"{word}/NN/dep/0" for word in text.replace("/", "|").split())).paragraph


def figure(given: Paragraph, words: str, value: float, unit: str | None = None) -> Figure:
    start = given.start + given.text.index(words)
    span = Span(document="d1", start=start, end=start + len(words))
    return Figure(
        id="f0", span=span, value=value, low=None, high=None, bound="exactly", unit=unit, of=None, whose=None
    )


@pytest.mark.parametrize(
    ("text", "words", "value", "expected"),
    [
        ("The board says 16 million, the paper says 61.", "61", 61, 61e6),
        ("Halim says 16 million. Our own ministry says 1.9.", "1.9", 1.9, 1.9e6),
        ("The board says 16 million, the paper says 61 times.", "61", 61, 61),
        ("The board says 16 million, the paper says 4000.", "4000", 4000, 4000),
        ("The board says 16 million, but the paper has 9 of them.", "9", 9, 9),
        ("The board lost 16 million in a year of 61.", "61", 61, 61),
        ("The board says 16 million, the paper says 990.", "990", 990, 990),
    ],
)
def test_a_bare_number_is_told_in_the_scale_of_the_one_before(
    text: str, words: str, value: float, expected: float
) -> None:
    given = paragraph(text)
    first = figure(given, "16 million", 16e6)
    assert with_scale(figure(given, words, value), first, given).value == expected


def test_the_unit_comes_with_the_scale() -> None:
    given = paragraph("The board says 16 million crowns, the paper says 61.")
    found = with_scale(figure(given, "61", 61), figure(given, "16 million crowns", 16e6, "crowns"), given)
    assert (found.value, found.unit) == (61e6, "crowns")


def test_a_number_without_one_before_it_is_its_own() -> None:
    given = paragraph("The paper says 61.")
    alone = figure(given, "61", 61)
    assert with_scale(alone, None, given) == alone
