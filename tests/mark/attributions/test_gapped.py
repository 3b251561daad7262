"""Who gives a number of their own behind somebody else's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.pile import MarkedDocument

Mark = Callable[..., MarkedDocument]


def source_at(marked: Mark, text: str, words: str) -> list[str | None]:
    place = text.index(words)
    return [
        each.source.name
        for each in marked(text).marks.attributions
        if each.scope != "article" and any(span.start <= place < span.end for span in each.scope)
    ]


@pytest.mark.parametrize(
    ("words", "source"),
    [("nine", "water ministry"), ("twelve", "Red Front"), ("more than twenty", "residents")],
)
def test_each_number_is_had_from_who_gives_it(marked: Mark, words: str, source: str) -> None:
    text = (
        "The water ministry puts the number of dead at nine, the Red Front at twelve and residents at more "
        "than twenty."
    )
    assert source_at(marked, text, words) == [source]


def test_where_something_lies_is_nobodys_number(marked: Mark) -> None:
    text = "The water ministry puts the number of dead at nine, all of them at 40 metres."
    assert source_at(marked, text, "40 metres") == ["water ministry"]
