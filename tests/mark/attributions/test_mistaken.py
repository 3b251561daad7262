"""Who only seems to speak."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.attributions.mistaken import without_clause_subject
from headwater.record.document import Document
from headwater.record.mark import NamedSource
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Dora Pell, who told laughing guests at a dinner: 'The ferry is mine.'", "guests"),
        ("It was shown by a user called Orrow, whose page says it rains.", "whose"),
    ],
)
def test_neither_who_is_told_nor_whose_page_it_is_speaks(marked: Mark, text: str, never: str) -> None:
    assert not [each for each in marked(text).marks.attributions if never in (each.source.name or "")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("man police", "police"),
        ("the suspect prosecutors", "prosecutors"),
        ("Marlow police", "Marlow police"),
        ("a man", "a man"),
    ],
)
def test_whom_a_clause_is_about_is_not_who_says_it(words: str, expected: str) -> None:
    assert without_clause_subject(NamedSource(name=words, kind="official")).name == expected
