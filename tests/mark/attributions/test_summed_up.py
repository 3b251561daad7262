"""Headlines and first lines that repeat what the text has from somebody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.attributions.summed_up import told_best, words_of
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]

TOLD = "The old grain store in Marlow was destroyed by a fire early on Tuesday, fire chief Ida Lund said."


def sources_at_the_head(marked: Mark, head: str, *lines: str) -> set[str | None]:
    """Whom the first line of a text has it from."""
    document = document_of("\n".join((head, *lines)), kinds={0: "headline"})
    return {
        each.source.name
        for each in marked(document).marks.attributions
        if each.scope != "article" and any(span.start < len(head) for span in each.scope)
    }


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Fire destroys Marlow grain store", {"Ida Lund"}),
        ("Two ships leave the harbour of Sarn", set()),
        ("Fire", set()),
        ("Police say fire destroyed Marlow grain store", {"Police"}),
    ],
)
def test_a_headline_is_had_from_whom_its_sentence_below_names(
    marked: Mark, head: str, expected: set[str]
) -> None:
    assert sources_at_the_head(marked, head, "Nobody was there at the time.", TOLD) == expected


def test_words_are_compared_without_endings_and_numbers_as_figures() -> None:
    assert words_of("Three ships burned") == words_of("3 ship burning")


def test_of_several_the_first_with_most_words_is_meant() -> None:
    summary = frozenset({"fire", "store", "marlow"})
    assert told_best(summary, [frozenset({"fire"}), summary, summary]) == 1
    assert told_best(summary, [frozenset({"fire", "rain"})]) is None
    assert told_best(frozenset({"fire"}), [frozenset({"fire"})]) is None
