"""Posts set into a page under a line with their writer's name and handle."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]
ENTRY = "13:40 The port has shut the lock. Boats are waiting."
POST = "The lock is shut. I have held the key in my hand."


def said(found: MarkedDocument) -> list[tuple[str, str]]:
    """Whose the direct speech is, and its words."""
    text = found.document.text
    return [
        (text[each.speaker.span.start : each.speaker.span.end], found.document.words(each.content[0]))
        for each in found.marks.quotes
        if each.kind == "direct" and each.speaker
    ]


@pytest.mark.parametrize(
    "line", ["Ines Holm @ines_holm", "Ines Holm ✓ (@ines_holm) · 10 February", "Ines al-Holm @ines_holm"]
)
def test_what_stands_under_a_name_and_a_handle_is_hers(marked: Mark, line: str) -> None:
    page = document_of(
        f"{ENTRY}\n{line}\n{POST}\n12:08 - 10 Feb 2031\nBoats went back.", kinds={1: "heading"}
    )
    assert said(marked(page)) == [(line.split(" @", maxsplit=1)[0].split(" ✓", maxsplit=1)[0], POST)]


@pytest.mark.parametrize(
    "lines",
    [
        ("Ines Holm", POST),
        ("By Ines Holm @ines_holm", POST),
        ("Follow Orrow News @orrow_news", POST),
    ],
)
def test_other_lines_set_no_post_in(marked: Mark, lines: tuple[str, ...]) -> None:
    assert not said(marked(document_of("\n".join((ENTRY, *lines)), kinds={1: "heading"})))


def test_a_page_that_is_a_post_has_none_set_in(marked: Mark) -> None:
    page = document_of(f"Ines Holm @ines_holm\n{POST}\n12:08 - 10 Feb 2031", kinds={0: "heading"})
    assert not said(marked(page))
