from __future__ import annotations

import pytest

from builders import document_of, span_of
from headwater.collate.asserted import asserted
from headwater.collate.witnessed import witnessed
from headwater.record.document import Document
from headwater.record.mark import Marks, Quote
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement
from headwater.record.span import Span

NOTHING_SETTLED = Settlement(copies=(), stories=(), affairs=(), actors=(), actor_of={}, times=())


def part(text: str, trigger: str, content: str | None, kind: str) -> str:
    """What a text asserts at a word, where a part of it is attributed to somebody."""
    document = document_of(text)
    quotes = (quoted(document, content, kind),) if content else ()
    entry = MarkedDocument(document=document, marks=Marks(document=document.id, quotes=quotes))
    source = witnessed([entry], NOTHING_SETTLED)[document.id]
    whole = Span(document=document.id, start=0, end=len(text))
    return source.words(asserted(source, whole, span_of(document, trigger)))


def quoted(document: Document, content: str, kind: str) -> Quote:
    return Quote(
        id="q0", span=Span(document=document.id, start=0, end=len(document.text)), kind=kind,
        content=(span_of(document, content),), cue=(), speaker=None, inside=None, act="said", negated=False,
        hedged=False,
    )  # type: ignore[arg-type]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "trigger", "content", "kind", "told"),
    [
        (
            "Ida Orr of the harbour board said two lamps fell off the crane",
            "fell",
            "two lamps fell off the crane",
            "indirect",
            "two lamps fell off the crane",
        ),
        ("BRUNN, 4 May (Ostwire) — Two lamps fell.", "fell", None, "", "Two lamps fell."),
        ("Orr spoke of lamps that 'fell like rain'", "fell", "fell like rain", "direct", ""),
        ("Two lamps (of glass) fell.", "fell", None, "", ""),
    ],
    ids=["an attribution", "a dateline", "a few quoted words", "brackets in a sentence"],
)
def test_what_a_clause_asserts(text: str, trigger: str, content: str | None, kind: str, told: str) -> None:
    assert part(text, trigger, content, kind) == (told or text)
