from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


@pytest.fixture
def parties(marked: Marked) -> Callable[[str, str], tuple[set[str], set[str]]]:
    """The names of those who act and of those who undergo, at these words of a text."""

    def found(text: str, trigger: str) -> tuple[set[str], set[str]]:
        document = marked(text)
        names = {chain.id: chain.name for chain in document.marks.chains}
        event = next(e for e in document.marks.events if document.document.words(e.trigger) == trigger)
        return {names[c] for c in event.actors}, {names[c] for c in event.recipients}

    return found


@pytest.mark.parametrize(
    ("text", "trigger", "recipient"),
    [
        ("Ada Moll fell ill in September.", "fell ill", "Ada Moll"),
        ("Ada Moll suffered a knee injury on Sunday.", "suffered", "Ada Moll"),
        ("Ada Moll faces fraud charges in Oslo.", "charges", "Ada Moll"),
        ("Ada Moll drew criticism for the plan.", "drew criticism", "Ada Moll"),
        ("Ada Moll will stand trial in May.", "stand trial", "Ada Moll"),
        ("Ada Moll received a bonus of 300 crowns.", "received", "Ada Moll"),
        ("The troops came under fire near the bridge.", "came under fire", "troops"),
    ],
)
def test_who_suffers_faces_or_receives_something_undergoes_it(
    parties: Callable[[str, str], tuple[set[str], set[str]]], text: str, trigger: str, recipient: str
) -> None:
    assert parties(text, trigger) == (set(), {recipient})


def test_who_gives_what_is_received_acts(
    parties: Callable[[str, str], tuple[set[str], set[str]]],
) -> None:
    assert parties("Ada Moll received a bonus from Norway.", "received") == ({"Norway"}, {"Ada Moll"})


def test_an_illness_that_bears_a_name_gives_it_to_nobody(
    parties: Callable[[str, str], tuple[set[str], set[str]]],
) -> None:
    assert parties("Ada Moll suffered from Parkinson's disease.", "suffered from")[0] == set()


def test_a_host_who_receives_somebody_acts(
    parties: Callable[[str, str], tuple[set[str], set[str]]],
) -> None:
    assert parties("King Harald received Ada Moll in Oslo.", "received") == ({"Harald"}, {"Ada Moll"})
