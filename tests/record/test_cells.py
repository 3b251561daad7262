"""Cells of a table that no spreadsheet computes, and the texts they were made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.record.cells import FORMULA_STARTS, as_cell, from_cell

TEXTS = st.text(alphabet="'=+-@\t＝x1 ", max_size=8) | st.text(max_size=20)


@given(TEXTS)
def test_a_cell_is_no_formula_and_gives_back_its_text(text: str) -> None:
    assert not as_cell(text).startswith(FORMULA_STARTS)
    assert from_cell(as_cell(text)) == text


@pytest.mark.parametrize("text", ["", "Quay Post", "'twas dark", "1 = 1", "''"])
def test_an_ordinary_text_stays_as_it_is(text: str) -> None:
    assert as_cell(text) == from_cell(text) == text


def test_a_cell_that_somebody_wrote_by_hand_is_taken_as_it_stands() -> None:
    assert from_cell("-24.txt") == "-24.txt"
    assert from_cell("'=Quay") == "=Quay"
