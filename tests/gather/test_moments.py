from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.moments import Moment, days_between, moments

DAYS = st.builds(
    Moment, st.one_of(st.none(), st.integers(1990, 2030)), st.integers(1, 12), st.integers(1, 28)
)


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2021-05-03", (Moment(2021, 5, 3),)),
        ("XXXX-02-29/XXXX-03-02", (Moment(None, 2, 29), Moment(None, 3, 2))),
        ("2021-05~", (Moment(2021, 5, None),)),
        ("2021-05-03T14:10:00", (Moment(2021, 5, 3),)),
        ("2021-02-30", ()),
        ("XXXX-XX-XX", ()),
        ("..", ()),
        ("", ()),
    ],
)
def test_dates_of_a_value(edtf: str, expected: tuple[Moment, ...]) -> None:
    assert moments(edtf) == expected


def test_days_between_goes_round_the_year_without_one() -> None:
    assert days_between(Moment(None, 1, 2), Moment(2021, 12, 30)) == 2
    assert days_between(Moment(2021, 1, 2), Moment(2021, 12, 30)) == 362


def test_a_leap_day_without_a_year_is_a_day() -> None:
    assert days_between(Moment(None, 2, 29), Moment(2021, 3, 1)) <= 1


@given(DAYS, DAYS)
def test_days_between_is_symmetric(left: Moment, right: Moment) -> None:
    assert days_between(left, right) == days_between(right, left) >= 0


@given(st.text(max_size=30))
def test_any_text_has_moments_or_none(text: str) -> None:
    assert isinstance(moments(text), tuple)
