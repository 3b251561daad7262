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


def test_what_the_text_begins_with_needs_fewer_words() -> None:
    summary = frozenset("fire store marlow night watchman".split())
    told = [frozenset({"fire", "store", "marlow"}), frozenset({"rain"})]
    assert told_best(summary | {"rope", "quay"}, told) is None
    assert told_best(summary | {"rope", "quay"}, told, 0) == 0


def test_a_headline_of_two_things_is_had_in_parts(marked: Mark) -> None:
    head = "Fire destroys Marlow grain store; Council to meet on ferry fares"
    document = document_of("\n".join((head, "Nobody was there.", TOLD)), kinds={0: "headline"})
    found = [
        (span.start, span.end)
        for each in marked(document).marks.attributions
        if each.scope != "article"
        for span in each.scope
        if span.start < len(head)
    ]
    assert found == [(0, head.index(";"))]


def test_a_line_that_is_nobodys_and_says_it_better_leaves_a_headline_alone(marked: Mark) -> None:
    head = "Guard charged over fire at Marlow grain store"
    lines = (
        "A guard has been charged over the fire at the grain store.",
        "He was charged on Monday.",
        "A neighbour said she saw a guard outside the Marlow grain store.",
    )
    assert sources_at_the_head(marked, head, *lines) == set()


def test_who_tells_of_a_crime_has_not_told_of_the_charge(marked: Mark) -> None:
    head = "Guard charged over fire at Marlow grain store"
    told = "Police said a guard lit the fire at the Marlow grain store."
    assert sources_at_the_head(marked, head, "It rained.", told) == set()


def test_a_pronoun_stands_for_a_name_of_the_headline(marked: Mark) -> None:
    head = "Dora Pell shuts mill in dispute with Orrow"
    lines = ("Dora Pell has run it since 2004.", "It is old.", "She shut the mill on Monday, Ida Lund said.")
    assert sources_at_the_head(marked, head, *lines) == {"Ida Lund"}
