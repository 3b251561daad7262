"""Old values of a change assert nothing."""

from __future__ import annotations

import re

import pytest

from builders import document_of
from headwater.collate.outgrown import outgrown
from headwater.record.mark import Figure
from headwater.record.span import Span

NUMBER = re.compile(r"(?:from )?\d[\d.,]*\b")


def old_values(text: str) -> list[str]:
    """The old values of a text whose numbers are its figures."""
    document = document_of(text)
    spans = [Span(document=document.id, start=m.start(), end=m.end()) for m in NUMBER.finditer(text)]
    figures = [
        Figure(id=f"f{n}", span=span, value=1.0, low=None, high=None, bound="exactly", unit=None, of=None)
        for n, span in enumerate(spans)
    ]
    old = outgrown(document, figures)
    return [document.words(figure.span).removeprefix("from ") for figure in figures if figure.id in old]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of empty barns was revised down from 41 to 39.", ["41"]),
        ("The lead fell from 2,300 barrels to 1,800.", ["2,300"]),
        ("The board raised the fee to 14 from 11.", ["11"]),
        ("It lowered the count of wells to 13 dry wells from 14, as one had been counted twice.", ["14"]),
        ("The count stands at 16, up from 12.", ["12"]),
        ("The shop is open from 9 to 17.", []),
        ("They carried 14 barrels from 2 barns.", []),
        ("The fee rose to 40. In May 30 barrels came from 12 farms.", []),
        ("The council will count votes from 80 wards to find 20 more.", []),
        ("", []),
    ],
)
def test_the_old_value_of_a_change_is_known(text: str, expected: list[str]) -> None:
    assert old_values(text) == expected
