import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.export.neutral import (
    REORDERING,
    cell,
    one_line,
    utf16_offsets,
    visible,
)
from headwater.record.cells import FORMULA_STARTS

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=[]), max_size=60)


def acts(character: str) -> bool:
    code = ord(character)
    control = code < 0x20 and character != "\n"
    return control or 0x7F <= code < 0xA0 or code in REORDERING or 0xD800 <= code < 0xE000


@given(ANY_TEXT)
def test_visible_text_has_as_many_code_points_and_nothing_that_acts(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert not any(map(acts, shown))
    shown.encode("utf-8")
    assert visible(shown) == shown


def test_escape_sequences_and_overrides_are_shown() -> None:
    assert visible("\x1b[31mred\x07") == "␛[31mred␇"
    assert visible("abc\u202edef") == "abc\ufffddef"
    assert visible("שלום 🌉") == "שלום 🌉"


@given(ANY_TEXT)
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_a_cell_is_never_a_formula(start: str) -> None:
    assert cell(f"{start}SUM(1,2)").startswith("'")


def test_an_ordinary_cell_stays_as_it_is() -> None:
    assert cell("Twelve were hurt") == "Twelve were hurt"


@given(ANY_TEXT)
def test_a_cell_survives_a_csv_file(text: str) -> None:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerow([cell(text), "end"])
    row = next(csv.reader(io.StringIO(written.getvalue())))
    assert row == [cell(text), "end"]
    assert not row[0].startswith(FORMULA_STARTS)


@given(st.text(max_size=40))
def test_utf16_offsets_are_a_browsers(text: str) -> None:
    offsets = utf16_offsets(text)
    assert len(offsets) == len(text) + 1
    for at in range(len(text) + 1):
        assert offsets[at] == len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
