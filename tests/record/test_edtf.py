from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.record.edtf import are_disjoint, bounds, parts_differ, unmarked


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
        ("2024-21", date(2024, 3, 1), date(2024, 5, 31)),
        ("9999-24", date(9999, 12, 1), date(9999, 12, 31)),
        ("99XX", date(9900, 1, 1), date(9999, 12, 31)),
        ("2023-XX-05", date(2023, 1, 1), date(2023, 12, 31)),
        ("2023-12-XX", date(2023, 12, 1), date(2023, 12, 31)),
        ("2023/2024-02", date(2023, 1, 1), date(2024, 2, 29)),
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


@given(st.integers(0, 9999), st.integers(0, 99), st.integers(0, 99))
def test_any_year_month_and_day_is_read_or_left(year: int, month: int, day: int) -> None:
    for value in (f"{year:04}", f"{year:04}-{month:02}", f"{year:04}-{month:02}-{day:02}"):
        found = bounds(value)
        assert found is None or found[0] <= found[1]
        assert not are_disjoint(value, value)


@given(st.dates(), st.dates())
def test_days_are_disjoint_where_they_differ_and_each_lies_in_its_month(one: date, other: date) -> None:
    left, right = one.isoformat(), other.isoformat()
    assert are_disjoint(left, right) is are_disjoint(right, left) is (one != other)
    assert not are_disjoint(left, left[:7])
    assert not are_disjoint(left, left[:4])
    limits = bounds(left[:7])
    assert limits is not None
    assert limits[0] <= one <= limits[1]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("XXXX-10-26", "XXXX-10-27", True),
        ("XXXX-10-26", "XXXX-11-26", True),
        ("XXXX-10-26", "XXXX-10-26", False),
        ("XXXX-10-XX", "XXXX-10-27", False),
        ("XXXX-10", "XXXX-11-27", True),
        ("XXXX", "XXXX-11-27", False),
        ("soon", "XXXX-11-27", False),
    ],
)
def test_two_days_without_their_years_differ_by_month_or_day(left: str, right: str, expected: bool) -> None:
    assert parts_differ(left, right) is parts_differ(right, left) is expected


def test_marks_of_doubt_are_taken_off() -> None:
    assert [unmarked(value) for value in ("2031~", "2031-05?", "2031%", "2031")] == [
        "2031", "2031-05", "2031", "2031",
    ]  # fmt: skip
