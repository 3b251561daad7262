"""Who is quoted speaks, and who quotes passes it on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "The agency quoted Orla Venn as saying that the lock was shut.",
            "Orla Venn",
            "that the lock was shut",
        ),
        ("The lock was shut, the paper quoted Orla Venn as saying.", "Orla Venn", "The lock was shut"),
        (
            '"We shut the lock at noon," the agency quoted Captain Orla Venn, the port\'s pilot, as saying.',
            "Captain Orla Venn",
            "We shut the lock at noon",
        ),
        (
            "The lock was shut, two pilots were quoted by the agency as saying.",
            "two pilots",
            "The lock was shut",
        ),
        (
            "Orla Venn was quoted by the agency as saying that the lock was shut.",
            "Orla Venn",
            "that the lock was shut",
        ),
    ],
)
def test_whoever_is_quoted_is_the_one_speaker(read: Reader, text: str, speaker: str, content: str) -> None:
    (found,) = read(text)
    assert (found.speaker, found.content) == (speaker, (content,))


def test_who_quotes_without_as_saying_speaks_himself(read: Reader) -> None:
    found = read("The mayor cited the fog as the cause of the fire.")
    assert [each.speaker for each in found] == ["The mayor"]
