"""What somebody makes clear or lets be known."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Orla Venn made it clear that she would resign.", "Orla Venn", "that she would resign"),
        ("Orla Venn made clear she would resign.", "Orla Venn", "she would resign"),
        ("The warden, Orla Venn, let it be known that she rests.", "The warden, Orla Venn", "that she rests"),
    ],
)
def test_who_makes_it_known_says_it(read: Reader, text: str, speaker: str, content: str) -> None:
    first = read(text)[0]
    assert (first.speaker, first.content, first.act) == (speaker, (content,), "said")


@pytest.mark.parametrize(
    "text", ["The rain made the water clear.", "Orla Venn made clear soup.", "He let the boat be sold."]
)
def test_what_is_made_so_otherwise_is_not_said(read: Reader, text: str) -> None:
    assert read(text) == []
