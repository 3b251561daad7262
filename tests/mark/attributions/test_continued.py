"""Accounts that go on after the sentence that says whose they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def sources_of(marked: Mark, words: str, text: str) -> set[str | None]:
    """Whom the place of some words is had from."""
    document = document_of(text)
    place = text.index(words)
    return {
        each.source.name
        for each in marked(document).marks.attributions
        if each.scope != "article" and any(span.start <= place < span.end for span in each.scope)
    }


@pytest.mark.parametrize("gap", [" ", "\n"])
def test_what_those_did_next_of_whom_somebody_told(marked: Mark, gap: str) -> None:
    text = f"The guards said the thieves broke into the yard at night.{gap}They then burned the old shed."
    assert len(sources_of(marked, "burned", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ida Lund said that the shed was old. She then burned the papers.",
        "The guards said the thieves broke in. Rain burned the grass.",
        "The thieves broke into the yard at night. They then burned the shed.",
    ],
)
def test_what_the_speaker_did_or_nobody_told_is_nobodys(marked: Mark, text: str) -> None:
    assert sources_of(marked, "burned", text) == set()
