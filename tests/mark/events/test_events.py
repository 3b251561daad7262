from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.mark import Event
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


def event(marked: Marked, text: str, trigger: str) -> Event:
    """The event of a text at these words."""
    found = marked(text)
    return next(e for e in found.marks.events if found.document.words(e.trigger) == trigger)


def names(marked: Marked, text: str, trigger: str) -> tuple[list[str], list[str]]:
    """The names of those who act and of those who undergo."""
    found = marked(text)
    chains = {chain.id: chain.name for chain in found.marks.chains}
    happening = next(e for e in found.marks.events if found.document.words(e.trigger) == trigger)
    return [chains[c] for c in happening.actors], [chains[c] for c in happening.recipients]


@pytest.mark.parametrize(
    ("text", "trigger", "event_type", "status"),
    [
        ("The two ministers met in Oslo on Monday.", "met", "CONSULT", "happened"),
        ("The ministers will meet in Oslo.", "meet", "CONSULT", "planned"),
        ("The ministers may meet in Oslo.", "meet", "CONSULT", "possible"),
        ("The ministers did not meet in Oslo.", "meet", "CONSULT", "denied"),
        ("The ministers plan to meet in Oslo.", "meet", "CONSULT", "planned"),
        ("The ministry announced a planned visit to Lima.", "visit", "CONSULT", "planned"),
        ("The ministers held talks on grain.", "held talks", "CONSULT", "happened"),
        ("The army has deployed more troops.", "deployed", "MOBILIZE", "happened"),
        ("Police arrested three men.", "arrested", "COERCE", "happened"),
        ("A ferry sank near the port.", "sank", "accident", "happened"),
        ("Two sailors died.", "died", "death", "happened"),
        ("The mayor resigned.", "resigned", "departure", "happened"),
        ("The convoy came under fire.", "came under fire", "ASSAULT", "happened"),
    ],
)
def test_type_and_status(marked: Marked, text: str, trigger: str, event_type: str, status: str) -> None:
    found = event(marked, text, trigger)
    assert (found.type, found.status) == (event_type, status)
    assert (found.plover is not None) == event_type.isupper()
