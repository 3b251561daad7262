"""Numbers of one sentence, each with its teller behind it."""

from __future__ import annotations

import pytest

from one_story import ELSEWHERE, told_apart


def told(text: str) -> list[tuple[str, ...]]:
    """The values of the differences of numbers in an article."""
    return told_apart(text, ELSEWHERE, kind="figure")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were 900 according to the dockers, 250 according to the wardens.", ("250", "900")),
        (
            "The lamps went out, with 19 lost if one believes the yard and 31 if one believes the guild.",
            ("19", "31"),
        ),
        (
            "There were 250 on the quay by the wardens' count and 900 by the guild's own reckoning.",
            ("250", "900"),
        ),
    ],
)
def test_each_number_has_its_teller_behind_it(text: str, expected: tuple[str, ...]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "They were 900 according to the dockers, later 250 according to the wardens.",
        "There were 900 lamps according to the dockers, 250 boats according to the wardens.",
        "They were 900 according to the dockers, 250 according to the dockers.",
        "They were 900 according to the dockers, and 250 came back.",
    ],
)
def test_what_is_no_pair_of_rivals(text: str) -> None:
    assert not told(text)
