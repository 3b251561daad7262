"""The words that are shown as the place where a deed is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.pile import MarkedDocument

Marked = Callable[[str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Elections in the Norland islands were held on Sunday.", "Elections"),
        ("The driver faces manslaughter charges.", "charges"),
        ("Ada Moll held a press conference in Lima.", "held a press conference"),
        ("The raid took place on Sunday.", "raid took place"),
        ("Ada Moll suffered a knee injury.", "suffered"),
        ("Ada Moll accused the guards of theft.", "accused"),
    ],
)
def test_the_word_that_tells_the_deed_is_shown(marked: Marked, text: str, trigger: str) -> None:
    found = marked(text)
    assert trigger in {found.document.words(event.trigger) for event in found.marks.events}
