"""Whether a number tells by how much one thing is more or less than another."""

from __future__ import annotations

import pytest

from headwater.collate.margins import is_margin
from one_story import one_story
from readings_by_hand import counted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The reeve paid 61 crowns more than the boats were worth.", True),
        ("The reeve paid 61 crowns too much for the boats.", True),
        ("They cast 61 votes fewer than the dockers.", True),
        ("The reeve paid 61 crowns for the boats.", False),
        ("61 dockers more or less agreed.", False),
        ("The reeve paid 61 crowns for more than a lamp.", False),
    ],
)
def test_the_words_behind_a_number_compare(text: str, expected: bool) -> None:
    assert is_margin(counted(text, "61", 61, 61, "")) is expected


def test_a_margin_is_no_rival_of_the_whole() -> None:
    text = (
        "Warden Ysolde Marr said that the reeve had paid 61 crowns too much for the boats.\n\n"
        "The reeve paid 187 crowns for the boats, the dockers said."
    )
    other = "Boats were bought in Torrin, the guild said on Monday."
    assert not one_story(text, other).disagreements
