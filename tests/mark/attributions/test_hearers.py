"""Outlets without a name to whom somebody spoke."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def outlets(found: MarkedDocument) -> list[str | None]:
    """The outlets that a text has something from."""
    return [each.source.name for each in found.marks.attributions if each.source.kind in {"outlet", "agency"}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We have lost the lock," Orla Venn told public television on Sunday.', "public television"),
        ("Orla Venn told local radio that the lock was shut.", "local radio"),
        ("Orla Venn told a regional newspaper that the lock was shut.", "a regional newspaper"),
        ('"It is over," Orla Venn said in an interview with state television.', "state television"),
        ("Orla Venn told a newspaper that the lock was shut.", "a newspaper"),
        ("On state television, Orla Venn said that the lock was shut.", "state television"),
        ("It rained. Speaking on public radio, Orla Venn said that the lock was shut.", "public radio"),
    ],
)
def test_an_outlet_without_a_name_is_one_that_was_told(marked: Mark, text: str, expected: str) -> None:
    found = marked(text)
    assert outlets(found) == [expected]
    (said,) = (each for each in found.marks.attributions if each.source.kind == "person")
    assert said.via is not None


@pytest.mark.parametrize(
    "text",
    [
        "Orla Venn told reporters that the lock was shut.",
        "Orla Venn told the media that the lock was shut.",
        "Orla Venn told a newspaper seller that the lock was shut.",
        "Orla Venn told local radio amateurs that the lock was shut.",
    ],
)
def test_who_else_is_told_is_no_outlet(marked: Mark, text: str) -> None:
    assert outlets(marked(text)) == []
