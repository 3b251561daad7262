"""Clock times at the heads of a live blog's entries."""

from __future__ import annotations

import pytest

from headwater.clean.lines import read_lines
from headwater.clean.time_stamps import stamp_ends

ENTRIES = ("14:05  Orla Venn speaks.", "[13.40] The sluice is shut.", "9.15 a.m. - Nobody passes.")


def stamps(*texts: str) -> list[str]:
    lines = read_lines("\n".join(texts))
    ends = stamp_ends(lines, ["body"] * len(lines))
    return [line.text[: ends[line.number]] for line in lines if line.number in ends]


def test_each_post_of_a_thread_opens_with_its_number() -> None:
    assert stamps("2/ Nobody passes.", "3/9 The sluice is shut.", "4/ It rained.") == ["2/", "3/9", "4/"]


def test_each_entry_of_a_live_blog_opens_with_its_time() -> None:
    assert stamps(*ENTRIES, "It rained.") == ["14:05", "[13.40]", "9.15 a.m. -"]


@pytest.mark.parametrize(
    "texts",
    [
        ENTRIES[:2],
        ("10:30 is when the sluice opens.", "11:00 is when it shuts.", "12:00 is when they eat."),
        ("10:30 14 boats", "11:00 12 boats", "12:00 9 boats"),
        ("14:05", "13:40", "12:10"),
    ],
)
def test_other_times_stay_in_their_lines(texts: tuple[str, ...]) -> None:
    assert stamps(*texts) == []
