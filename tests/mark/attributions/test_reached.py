"""Whom an outlet has reached."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def callers(found: MarkedDocument) -> list[str | None]:
    """The people from whom a text has something."""
    return [
        each.source.name for each in found.marks.attributions if each.source.kind in {"person", "official"}
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Orla Venn has called us.",
        "Orla Venn called us on Friday.",
        "Orla Venn has called back: the lock is shut.",
        "Orla Venn headed the guild for years. She answered in writing.",
        "Orla Venn replied to us by letter.",
        "Orla Venn has spoken to us.",
        "Orla Venn talked with us on Friday.",
        "Orla Venn answered by e-mail.",
    ],
)
def test_who_calls_or_answers_by_letter_has_told_the_outlet(marked: Mark, text: str) -> None:
    assert callers(marked(text)) == ["Orla Venn"]


@pytest.mark.parametrize(
    "text",
    [
        "Orla Venn called back the dog.",
        "Orla Venn has not called us.",
        "Orla Venn replied to the board by letter.",
        "Orla Venn replied in anger.",
        "Orla Venn replied about a letter.",
        "Orla Venn spoke to the board.",
        "Orla Venn phoned the board for us.",
        "The Harbour Ledger has called us.",
        "Three boats have called us.",
    ],
)
def test_who_calls_others_or_nobody_has_told_nothing(marked: Mark, text: str) -> None:
    assert callers(marked(text)) == []


def test_who_speaks_in_the_sentence_is_no_second_time_reached(marked: Mark) -> None:
    found = marked("“The lock is shut,” said Orla Venn, who called us on Friday.")
    assert callers(found) == ["Orla Venn"]


def test_who_calls_twice_in_a_sentence_has_told_once(marked: Mark) -> None:
    assert callers(marked("Orla Venn called us; Orla Venn wrote to us.")) == ["Orla Venn"]
