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


@pytest.mark.parametrize(
    "text",
    [
        "The ministry puts the dead at nine and said that it had buried seven, the Red Front at twelve.",
        "The ministry puts the dead at nine, and the mayor said boats lay at quays, the Red Front at twelve.",
    ],
)
def test_a_number_behind_another_verb_is_no_gap_of_the_first(marked: Mark, text: str) -> None:
    found = [each for each in marked(text).marks.attributions if each.scope != "article"]
    assert all(span.start < span.end for each in found for span in each.scope)
    assert "Red Front" not in {each.source.name for each in found}
    assert {text[span.start : span.end].partition(" at ")[2][:4] for span in found[0].scope} == {"nine"}
