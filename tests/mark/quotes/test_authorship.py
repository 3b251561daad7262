"""Whose a writing is that speaks further down."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.quotes import find_quotes
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


def last_speaker(parse: Parse, tools: Tools, text: str) -> str | None:
    """Who says the last quote of a text."""
    parsed = parse(text)
    who = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    speaker = find_quotes(parsed, who, tools.speech)[-1].speaker
    return who.chain(speaker.actor).name if speaker and speaker.actor else None


@pytest.mark.parametrize(
    ("text", "author"),
    [
        (
            'In a post on its harbour blog, Norrlink said leaks were rare. The blog adds: "We mend it."',
            "Norrlink",
        ),
        (
            "In a written declaration Hedda Voll said that she was sorry. "
            "She knew nothing, the declaration says.",
            "Hedda Voll",
        ),
        (
            "Hedda Voll said in a statement that she was sorry. The statement added that she would leave.",
            "Hedda Voll",
        ),
    ],
)
def test_a_writing_says_what_its_author_says(parse: Parse, tools: Tools, text: str, author: str) -> None:
    assert last_speaker(parse, tools, text) == author


@pytest.mark.parametrize(
    "text",
    [
        "Hedda Voll said in a statement that she was sorry. A survey added that rents would rise.",
        "Hedda Voll said in a letter that she was sorry. The statement added that rents would rise.",
        "Hedda Voll said in a report by the port that it leaked. The report added that it was old.",
    ],
)
def test_another_writing_is_not_hers(parse: Parse, tools: Tools, text: str) -> None:
    assert last_speaker(parse, tools, text) != "Hedda Voll"
