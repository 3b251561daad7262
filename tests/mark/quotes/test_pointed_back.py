"""Quotations that the next paragraph takes up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def speakers(found: MarkedDocument) -> list[str]:
    """Whose the direct speech is."""
    said = (each.speaker for each in found.marks.quotes if each.kind == "direct" and each.speaker)
    return [found.document.words(each.span) for each in said]


@pytest.mark.parametrize(
    ("after", "speaker"),
    [
        ("That is what the harbour master, Odo Holm, told the crew.", ["the harbour master, Odo Holm"]),
        ("That is how Odo Holm begins his letter to the crew.", ["Odo Holm"]),
        ("So said Odo Holm on Monday.", ["Odo Holm"]),
        ("That is how the lock works.", []),
        ("That is what Odo Holm fears.", []),
    ],
)
def test_whose_it_is_is_told_behind_it(marked: Mark, after: str, speaker: list[str]) -> None:
    assert speakers(marked(f'"The lock is shut."\n\n{after}')) == speaker


def test_nobody_speaks_on_into_a_heading(marked: Mark) -> None:
    lines = (
        '"The lock is shut," Odo Holm said.',
        '"Sixty people will sleep tonight"',
        "The boats came home.",
    )
    page = document_of("\n".join(lines), kinds={1: "heading"})
    assert speakers(marked(page)) == ["Odo Holm"]
