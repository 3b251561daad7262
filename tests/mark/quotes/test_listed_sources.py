"""Sentences that list what several say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "It was 5,000 according to the union, 600 according to the police, and 57 were held, Venn said.",
            {"the union": "It was 5,000", "the police": "600", "Venn": "and 57 were held"},
        ),
        (
            "According to the guild, forty boats sank, according to the port, sixty.",
            {"the guild": "forty boats sank", "the port": "sixty"},
        ),
        (
            "Nine died, according to the police; the clerk said that thirteen were buried.",
            {"the police": "Nine died", "the clerk": "that thirteen were buried"},
        ),
        (
            "Nine died, according to the police; the ferry sank at dawn.",
            {"the police": "Nine died, the ferry sank at dawn"},
        ),
        (
            "Nine died, according to the police and according to the guild.",
            {"the police": "Nine died", "the guild": "Nine died"},
        ),
    ],
)
def test_each_source_has_its_own_part(read: Reader, text: str, parts: dict[str, str]) -> None:
    found = {each.speaker: ", ".join(each.content) for each in read(text)}
    assert {name: found[name] for name in parts} == parts
