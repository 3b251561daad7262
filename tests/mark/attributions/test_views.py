"""Whose view a sentence is, it is had from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def sources(marked: Mark, text: str) -> set[tuple[str | None, bool]]:
    """Each source, and whether what it says covers the fall of the bridge."""
    at = text.index("bridge")
    return {
        (
            each.source.name,
            each.scope == "article" or any(span.start <= at < span.end for span in each.scope),
        )
        for each in marked(text).marks.attributions
    }


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("In the view of Dora Pell, the bridge fell because a bolt was missing.", "Dora Pell"),
        ("In the words of Mayor Ina Bree, the bridge fell because nobody looked.", "Ina Bree"),
        ("The bridge fell because nobody looked, in the opinion of Dora Pell.", "Dora Pell"),
        ("The bridge fell two years ago, by Dora Pell's reckoning.", "Dora Pell"),
        ("By Dora Pell's account, the bridge fell because nobody looked.", "Dora Pell"),
    ],
)
def test_a_view_is_had_from_who_holds_it(marked: Mark, sentence: str, name: str) -> None:
    assert (name, True) in sources(marked, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge fell in view of the whole town, and Dora Pell ran.",
        "By the account of the year the bridge had cost three million.",
        "The bridge is a version of one that Dora Pell drew.",
    ],
)
def test_what_is_nobodys_view_is_had_from_nobody(marked: Mark, sentence: str) -> None:
    assert sources(marked, sentence) == set()
