from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.record.edtf import are_disjoint, bounds


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-18", date(2024, 2, 18), date(2024, 2, 18)),
        ("2024-02-29/2024-03-02", date(2024, 2, 29), date(2024, 3, 2)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("2023-10~", date(2023, 10, 1), date(2023, 10, 31)),
        ("2025-06-03T03:40:00", date(2025, 6, 3), date(2025, 6, 3)),
        ("2024-33", date(2024, 1, 1), date(2024, 3, 31)),
        ("2024-36", date(2024, 10, 1), date(2024, 12, 31)),
        ("2023-40", date(2023, 1, 1), date(2023, 6, 30)),
        ("2024-24", date(2024, 12, 1), date(2025, 3, 2)),
    ],
)
def test_bounds(edtf: str, first: date, last: date) -> None:
    assert bounds(edtf) == (first, last)


@pytest.mark.parametrize("edtf", ["XXXX-10-26", "", "soon", "2024-13", "2023-02-30", "2024/..", "0000"])
def test_what_names_no_year_or_no_day_has_no_bounds(edtf: str) -> None:
    assert bounds(edtf) is None


@pytest.mark.parametrize(
    ("left", "right", "disjoint"),
    [
        ("XXXX-10-26", "2023-10-27", True),
        ("XXXX-10-26", "2023-10-26", False),
        ("XXXX-10-26", "2023-10", False),
        ("2023-10", "2023-10-26", False),
        ("2023-10", "2023-11-02", True),
        ("XXXX-10-26", "unknown", False),
    ],
)
def test_disjoint(left: str, right: str, disjoint: bool) -> None:
    assert are_disjoint(left, right) is disjoint
    assert are_disjoint(right, left) is disjoint


@given(st.text(alphabet="0123456789X-/~?T:.", max_size=24))
def test_any_value_is_read_or_left(edtf: str) -> None:
    found = bounds(edtf)
    assert found is None or found[0] <= found[1]
