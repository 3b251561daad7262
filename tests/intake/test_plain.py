"""What is too long for one article."""

from __future__ import annotations

import pytest

from headwater.intake.plain import LONGEST_ARTICLE, LONGEST_LINE, too_long

LINE = "x" * (LONGEST_LINE - 1) + "\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", None),
        ("x" * LONGEST_LINE, None),
        ("x" * (LONGEST_LINE + 1), "one of its lines has 100,001 characters"),
        ("\n" + "x" * (LONGEST_LINE + 1) + "\n", "divide it"),
        (LINE * (LONGEST_ARTICLE // LONGEST_LINE), None),
        (LINE * (LONGEST_ARTICLE // LONGEST_LINE) + "x", "it has 2,000,001 characters"),
    ],
    ids=[
        "nothing",
        "the longest line",
        "a longer one",
        "between others",
        "the longest text",
        "a longer text",
    ],
)
def test_the_reason_says_how_long_it_is_and_what_to_do(text: str, told: str | None) -> None:
    reason = too_long(text)
    assert (reason is None) if told is None else (reason is not None and told in reason)
