"""The hours beside deeds, as minutes of a day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.collate.hours import HOUR, minutes_of


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("It fell at 5.40 a.m. on Monday", 340),
        ("It fell at 5:40am", 340),
        ("It fell at 4.55 in the morning", 295),
        ("It fell at 6.10 in the evening", 18 * 60 + 10),
        ("It fell at about 9 p.m.", 21 * 60),
        ("It fell at 12.15 a.m.", 15),
        ("It fell at 12.15 p.m.", 12 * 60 + 15),
        ("Gas was used from 18.10", 18 * 60 + 10),
        ("It fell at 18.10 p.m.", 18 * 60 + 10),
        ("It fell at 25.10", None),
        ("It fell at 12", None),
    ],
)
def test_an_hour_is_told_in_minutes(text: str, minutes: int | None) -> None:
    found = HOUR.search(text)
    assert (minutes_of(found) if found else None) == minutes


@pytest.mark.parametrize("text", ["priced at 5.40.2", "at 5.401", "at 180,000", "in 18.10"])
def test_what_is_no_hour(text: str) -> None:
    found = HOUR.search(text)
    assert found is None or minutes_of(found) is None


@given(st.integers(0, 23), st.integers(0, 59))
def test_every_minute_of_the_day_is_read(hour: int, minute: int) -> None:
    found = HOUR.search(f"The mast broke at {hour:02}:{minute:02}, keepers said")
    assert found is not None
    assert minutes_of(found) == hour * 60 + minute
