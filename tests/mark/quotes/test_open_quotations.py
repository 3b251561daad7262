"""Quotations that one line opens and a later one closes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.quotes.open_quotations import LONGEST, stretches_through
from headwater.mark.quotes.quote_marks import quoted_stretches

LINE = st.text(alphabet="“”„«»\"‘’'` as.,!", max_size=40)


def quoted(*texts: str, headings: frozenset[int] = frozenset()) -> list[list[str]]:
    found = stretches_through(texts, [number in headings for number in range(len(texts))])
    return [
        [text[stretch.start : stretch.end] for stretch in stretches]
        for text, stretches in zip(texts, found, strict=True)
    ]


def test_the_lines_between_the_marks_are_quoted() -> None:
    assert quoted('She said, "The sluice is shut.', "Nobody passes.", 'It stays so. "') == [
        ["The sluice is shut."],
        ["Nobody passes."],
        ["It stays so."],
    ]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ('"It is shut.', 'It stays so, " she said.', "It stays so,"),
        ('"It is shut.', 'It stays so," she said.', "It stays so,"),
        ("“It is shut.", "It stays so,” she said.", "It stays so,"),
        ("`` It is shut.", "It stays so, '' she said.", "It stays so,"),
        ("'It is shut.", "The keepers' boat stays so', she said.", "The keepers' boat stays so"),
        ("‘It is shut.", "It stays so,’ she said.", "It stays so,"),
    ],
)
def test_a_mark_closes_what_an_earlier_line_has_opened(first: str, second: str, expected: str) -> None:
    assert quoted(first, second)[1] == [expected]


def test_what_follows_on_the_closing_line_is_read_as_usual() -> None:
    assert quoted('"It is shut.', 'It stays so, " she said. "Go."') == [
        ["It is shut."],
        ["It stays so,", "Go."],
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ('"It is shut.', '"It stays so," she said.'),
        ('"It is shut.', 'She called it "a ruin" of a lock.'),
        ('"It is shut.', *["A line."] * LONGEST, 'It stays so," she said.'),
        ('The gap is 5" wide.', 'It is 9" deep," she said.'),
    ],
)
def test_a_line_that_no_later_one_closes_stays_as_it_is(texts: tuple[str, ...]) -> None:
    found = stretches_through(texts, [False] * len(texts))
    assert found[0] == quoted_stretches(texts[0])


def test_no_quotation_runs_into_a_heading() -> None:
    assert quoted('"It is shut.', "The weather", 'It stays so," she said.', headings=frozenset({1}))[1] == []


def test_a_forgotten_mark_stands_before_the_attribution_at_the_end() -> None:
    assert quoted('"It is shut for good, the two keepers said in a statement.') == [["It is shut for good,"]]
    assert quoted('"I think she said it was shut.') == [["I think she said it was shut."]]


@given(st.lists(LINE, max_size=6))
def test_stretches_lie_in_their_line_in_order(texts: list[str]) -> None:
    for text, stretches in zip(texts, stretches_through(texts, [False] * len(texts)), strict=True):
        reached = 0
        for stretch in stretches:
            assert reached <= stretch.outer_start <= stretch.start <= stretch.end <= stretch.outer_end
            reached = stretch.outer_end
        assert reached <= len(text)
