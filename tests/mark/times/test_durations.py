"""How long things last."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.times.durations import find_durations

ISO = re.compile(r"P(?=.)(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?")
PIECES = st.sampled_from("two and a half 90 3,000 years - day hours-long century for an old , $5".split())


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("ninety-nine days", "P99D"),
        ("3,000 years", "P3000Y"),
        ("two fortnights", "P4W"),
        ("three centuries", "P300Y"),
        ("two hours and ten minutes", "PT2H10M"),
        ("one year and six months", "P1Y6M"),
        ("two and a half days", "P2.5D"),
        ("for an hour", "PT1H"),
        ("half a century", "P50Y"),
    ],
)
def test_numbers_and_units(text: str, duration: str) -> None:
    assert [each.duration for each in find_durations(text)] == [duration]


@pytest.mark.parametrize(
    "text", ["two years ago", "$5 a year", "a day later", "ten yearlings", "one more", "half the day"]
)
def test_what_says_no_length(text: str) -> None:
    assert find_durations(text) == []


@given(st.lists(PIECES, max_size=20).map(" ".join))
def test_spans_lie_in_order_and_values_are_iso(text: str) -> None:
    found = find_durations(text)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(each.end <= len(text) and ISO.fullmatch(each.duration) for each in found)
