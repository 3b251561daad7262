"""Bare numbers of one teller after another."""

from __future__ import annotations

import pytest

from headwater.record.document import Page
from headwater.run.pipeline import Silent, account_of
from headwater.settings import Settings


def told(text: str) -> list[tuple[str, ...]]:
    """The values of the differences of numbers in an article."""
    other = "The lamp at Torrin was lit again, the harbour office said."
    pages = [Page(path=f"{number}.txt", text=each) for number, each in enumerate((text, other))]
    account = account_of(pages, (), Settings(use_cache=False), Silent(), is_one_story=True)
    return [
        tuple(side.value for side in found.sides) for found in account.disagreements if found.kind == "figure"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "How full was the quay? The dockers affirm that 40,000. The wardens leave it in 8,000.",
            ("8,000", "40,000"),
        ),
        (
            "The dockers spoke of 900. The wardens say 250. This reporter, who walked it all, would say 600.",
            ("250", "600", "900"),
        ),
        (
            "Some 600 cubic metres ran out, says Ysolde Marr. The yard puts it at 350.",
            ("350", "Some 600 cubic metres"),
        ),
        (
            "Some 300 dockers came, the wardens say. The guild said 900.",
            ("Some 300", "900"),
        ),
    ],
)
def test_each_teller_has_a_number(text: str, expected: tuple[str, ...]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ysolde Marr is 34. Odo Brask is 41.",
        "The guild has 40 lamps. The yard has 55.",
        "The dockers spoke of 900. Later the dockers said 250.",
        "The dockers spoke of 900.\n\nThe wardens counted 250.",
        "The dockers spoke of 1911. The wardens say 1912.",
        "The dockers spoke of 900 lamps. The wardens counted 250 boats.",
        "The dockers say the toll rose to 40. The wardens say 55 lamps.",
    ],
)
def test_what_is_no_row_of_rivals(text: str) -> None:
    assert not told(text)
