from __future__ import annotations

from dataclasses import replace

from builders import document_of
from headwater.collate.once import told_once
from headwater.collate.witnessed import Witnessed, witnessed
from headwater.record.mark import Marks, Sentence
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement
from headwater.record.span import Span
from readings_by_hand import happened

NOTHING_SETTLED = Settlement(copies=(), stories=(), affairs=(), actors=(), actor_of={}, times=())


def two_sentences(first: str, second: str) -> tuple[str, dict[str, Witnessed]]:
    """A document of two sentences, by its id."""
    document = document_of(f"{first} {second}")
    spans = (
        Span(document=document.id, start=0, end=len(first)),
        Span(document=document.id, start=len(first) + 1, end=len(document.text)),
    )
    marks = Marks(document=document.id, sentences=tuple(Sentence(span=span, lemmas=()) for span in spans))
    return document.id, witnessed([MarkedDocument(document=document, marks=marks)], NOTHING_SETTLED)


def test_words_of_a_single_sentence_are_told_once_but_for_numbers_and_days() -> None:
    first, second = "A crane crushed 12 kiosks on Monday.", "Nobody moved the crane."
    id_, sources = two_sentences(first, second)
    crushed = happened(first, "damage", "crushed", document=id_)
    moved = happened(second, "movement", "moved", document=id_)
    place = Span(document=id_, start=len(first) + 8, end=len(first) + 13)
    found = told_once(sources, [crushed, replace(moved, span=place)])
    assert found >= {"kiosk", "crush"}
    assert not found & {"cran", "12", "monday"}
