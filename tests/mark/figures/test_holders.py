"""Whose a figure is, by the grammar around the number."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.figures.figures import find_figures
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


def holders(parse: Parse, text: str) -> list[str | None]:
    parsed = parse(text)
    words = parsed.document.words
    return [words(figure.whose) if figure.whose else None for figure in find_figures(parsed, ())]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Arne Brekke scored 20 points on Monday.", "Arne Brekke"),
        ("Brekke finished with 20 points on Monday.", "Brekke"),
        ("Brekke's 20 points were not enough.", "Brekke"),
        ("Brekke left early and earned 300 crowns.", "Brekke"),
        ("She scored 20 points.", None),
        ("The team scored 20 points.", None),
        ("Brekke said 20 people had died.", None),
        ("Brekke counted 20 boats.", None),
        ("Twenty boats sank.", None),
    ],
)
def test_the_name_of_who_has_so_many(parse: Parse, text: str, whose: str | None) -> None:
    assert holders(parse, text)[:1] == [whose]
