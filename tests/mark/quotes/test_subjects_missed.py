"""Subjects that parsers miss."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Three clerks of the Tolk port office, shown the letter by us, said that its stamp was false.",
            "Three clerks of the Tolk port office",
            "that its stamp was false",
        ),
        ("A fourth said he had doubts: the stamp used for the office was new.", "fourth", "he had doubts"),
    ],
)
def test_a_subject_that_the_parser_missed(read: Reader, text: str, speaker: str, content: str) -> None:
    quote = next(quote for quote in read(text) if content in quote.content)
    assert quote.speaker == speaker


def test_what_a_comma_opens_is_no_participle(read: Reader) -> None:
    found = read("The lock, an old one, was shut, the mayor said.")
    assert [quote.speaker for quote in found] == ["the mayor"]
