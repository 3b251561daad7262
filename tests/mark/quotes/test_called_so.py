"""What somebody calls somebody, where the parser has read the verb as a participle."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.pile import MarkedDocument

Mark = Callable[[str], MarkedDocument]


def calling(found: MarkedDocument) -> list[str]:
    """What is said with a verb of calling."""
    quotes = (each for each in found.marks.quotes if found.document.words(each.cue[0]) == "called")
    return [found.document.words(each.content[0]) for each in quotes]


def test_what_a_leader_calls_another_is_said(marked: Mark) -> None:
    text = 'Its leader, Jona Prell, called Holm "the old office with a new nameplate".'
    assert calling(marked(text)) == ['Holm "the old office with a new nameplate"']


@pytest.mark.parametrize(
    "text",
    [
        'A boat called Heron "the Second".',
        'The port, called "Little Tarn" by sailors, is shut.',
        'A sailor called Odo, "the Bear", left.',
    ],
)
def test_what_is_called_so_says_nothing(marked: Mark, text: str) -> None:
    assert not calling(marked(text))
