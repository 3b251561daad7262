"""Times of day beside a date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.times.clock_times import beside

DATE = "May 3"


def read(text: str) -> tuple[str, str] | None:
    """The widened words and the time of day, where one stands beside the date."""
    start = text.index(DATE)
    found = beside(text, start, start + len(DATE))
    return (text[found[0] : found[1]], found[2]) if found else None


@pytest.mark.parametrize(
    ("text", "words", "clock"),
    [
        ("It sank on May 3 at 14:20 off the pier.", "May 3 at 14:20", "14:20:00"),
        ("It sank on May 3, 2:05 p.m. off the pier.", "May 3, 2:05 p.m.", "14:05:00"),
        ("It sank at 03:40 on May 3 off the pier.", "03:40 on May 3", "03:40:00"),
        ("It sank at 3 am on May 3.", "3 am on May 3", "03:00:00"),
        ("It sank on May 3 at 12 am.", "May 3 at 12 am", "00:00:00"),
        ("It sank on May 3 at 12 pm.", "May 3 at 12 pm", "12:00:00"),
        ("It sank on May 3 at around 9.15.", "May 3 at around 9.15", "09:15:00"),
        ("It sank on May 3 at 21:00:30 GMT.", "May 3 at 21:00:30 GMT", "21:00:00"),
        ("It sank on May 3 at 21:00 (local time) sharp.", "May 3 at 21:00 (local time)", "21:00:00"),
    ],
)
def test_a_time_of_day_widens_the_date(text: str, words: str, clock: str) -> None:
    assert read(text) == (words, clock)


@pytest.mark.parametrize(
    "text",
    [
        "It sank on May 3 off the pier.",
        "It sank on May 3 with 14 men aboard.",
        "It sank on May 3 at 25:00.",
        "It sank on May 3 at 10:75.",
        "By a vote of 3 on May 3 it was sold.",
        "At 14:20 the mate, who had not slept since the long night of May 3, woke.",
    ],
)
def test_other_numbers_are_no_time_of_day(text: str) -> None:
    assert read(text) is None


@given(
    st.text(alphabet="0123456789:. apmMay,ton\n", max_size=60),
    st.text(alphabet="0123456789:. apm,", max_size=60),
)
def test_the_widened_span_holds_the_date_and_a_time_that_is(before: str, after: str) -> None:
    text, start = before + DATE + after, len(before)
    found = beside(text, start, start + len(DATE))
    if found:
        first, last, clock = found
        assert 0 <= first <= start < start + len(DATE) <= last <= len(text)
        hour, minute, second = map(int, clock.split(":"))
        assert (hour < 24, minute < 60, second) == (True, True, 0)
