"""Marks that only refer to what they name."""

from __future__ import annotations

import msgspec
import pytest

from builders import document_of, span_of
from headwater.record.mark import Event, Figure, Marks
from headwater.weigh.referring import referring


def event(words: str, text: str, *, is_named: bool) -> Marks:
    document = document_of(text)
    found = Event(
        id="e0", document=document.id, trigger=span_of(document, words), type="ASSAULT", plover=None,
        cameo=None, actors=(), recipients=(), place=None, time=None, status="happened", voice="attributed",
        source=None, is_named=is_named,
    )  # fmt: skip
    return Marks(document=document.id, events=(found,))


def figure(words: str, text: str) -> Marks:
    document = document_of(text)
    span = span_of(document, words)
    found = Figure(id="n0", span=span, value=3.0, low=None, high=None, bound="exactly", unit=None, of=None)
    return Marks(document=document.id, figures=(found,))


@pytest.mark.parametrize(
    ("words", "text", "is_named", "expected"),
    [
        ("raid", "The mayor spoke of calm after the raid.", True, True),
        ("raided", "The mayor said that they raided the yard.", False, False),
        ("raid", "The mayor confirmed the night raid.", True, False),
        ("raid", "Guards announced a raid.", True, False),
        ("raid", "The raid was later confirmed by guards.", True, False),
        ("raid", "The raid was long.", True, True),
        ("death", "The climber fell to his death.", True, False),
        ("death", "The embassy was aware of the death.", True, False),
        ("died", "The clerk kept the secret until he died.", False, True),
        ("raided", "The mayor said that he fled when they raided the yard.", False, True),
        ("waited", "Ona Brekke, a nurse who had waited at the yard, said so.", False, True),
    ],
)
def test_a_noun_takes_an_event_for_known(words: str, text: str, is_named: bool, expected: bool) -> None:
    marks = event(words, text, is_named=is_named)
    assert bool(referring([marks], {marks.document: document_of(text)})) is expected


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("three", "He grieved for those three sailors.", True),
        ("12", "The 12 farms were empty.", True),
        ("12", "Most of the 12 worst-hit farms were empty.", True),
        ("three", "She said three sailors had drowned.", False),
        ("three", "Three sailors had drowned, three of them young.", False),
    ],
)
def test_a_number_points_back(words: str, text: str, expected: bool) -> None:
    marks = figure(words, text)
    assert bool(referring([marks], {marks.document: document_of(text)})) is expected


def test_what_is_only_possible_is_told_by_nobody() -> None:
    text = "The clerk is accused of having raided the yard."
    marks = event("raided", text, is_named=False)
    possible = msgspec.structs.replace(marks.events[0], status="possible")
    marks = Marks(document=marks.document, events=(possible,))
    assert referring([marks], {marks.document: document_of(text)}) == {"e0"}
