"""Papers that an outlet has seen, and what is told of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.attributions.papers import PAPER, without
from headwater.record.document import Document
from headwater.record.mark import Attribution
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]

TEXT = (
    "Orrow Gazette\n"
    "Nine days before the fire a keeper counted six cracks in the lock gate.\n"
    "The memo, seen by the Gazette, went to Radmil Orrow, the warden whom the board dismissed on Friday."
)


def own(marked: MarkedDocument) -> Attribution:
    return next(each for each in marked.marks.attributions if "seen by" in text_of(marked, each))


def text_of(marked: MarkedDocument, attribution: Attribution) -> str:
    return " ".join(marked.document.words(span) for span in attribution.evidence)


def test_a_clause_about_somebody_else_is_not_the_papers(marked: Mark) -> None:
    found = own(marked(document_of(TEXT)))
    assert found.scope != "article"
    covered = " ".join(TEXT[span.start : span.end] for span in found.scope)
    assert "went to Radmil Orrow" in covered
    assert "dismissed" not in covered


@pytest.mark.parametrize(
    ("words", "names_one"),
    [
        ("The memo, ", True),
        ("his two letters ", True),
        ("a memo, ", False),
        ("The boat, ", False),
    ],
)
def test_a_paper_that_is_known_has_been_told_of_before(words: str, names_one: bool) -> None:
    assert (PAPER.search(words) is not None) is names_one


@pytest.mark.parametrize(
    ("clauses", "left"),
    [
        ([], [(0, 20)]),
        ([(5, 9)], [(0, 5), (9, 20)]),
        ([(5, 30)], [(0, 5)]),
        ([(30, 40)], [(0, 20)]),
        ([(12, 14), (5, 9)], [(0, 5), (9, 12), (14, 20)]),
    ],
)
def test_what_is_left_of_a_passage(clauses: list[tuple[int, int]], left: list[tuple[int, int]]) -> None:
    assert list(without((0, 20), clauses)) == left
