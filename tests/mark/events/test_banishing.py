"""Envoys who are sent home."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.pile import MarkedDocument

Marked = Callable[[str], MarkedDocument]


@pytest.mark.parametrize(
    "text",
    [
        "Norway on Tuesday declared three employees of the Kenyan embassy personae non gratae.",
        "Kenya declared the ambassador persona non grata.",
        "Two attaches of the embassy were declared personae non gratae.",
        "Norway is expelling three employees of the Kenyan embassy.",
        "Norway expelled two Kenyan embassy employees.",
        "Yesterday Kenya sent two of our diplomats home.",
        "Kenya also sent out two employees of our embassy.",
        "They left the hall, whom Kenya had declared undesirable.",
    ],
)
def test_who_is_accredited_is_expelled(marked: Marked, text: str) -> None:
    assert ("SANCTION", "166") in {(event.type, event.cameo) for event in marked(text).marks.events}


@pytest.mark.parametrize(
    "text",
    [
        "Norway expelled two Kenyan miners.",
        "The school sent two of its pupils home.",
        "She declared her persona in a play.",
    ],
)
def test_who_is_not_accredited_is_not(marked: Marked, text: str) -> None:
    assert "SANCTION" not in {event.type for event in marked(text).marks.events}
