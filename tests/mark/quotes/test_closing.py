"""Attributions at the end of a sentence that the parser may have broken."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from quote_readings import Read, read_quotes

Parse = Callable[[Document | str], ParsedDocument]
Reader = Callable[[str], list[Read]]


@pytest.fixture
def read(parse: Parse, tools: Tools) -> Reader:
    return lambda text: read_quotes(parse(text), tools.speech)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "The seizure was made at the wish of Norrland, judge Orla Venn said at a press conference.",
            "judge Orla Venn",
            "The seizure was made at the wish of Norrland",
        ),
        (
            "The mill found an odd smell on Monday and shut the oven, chief executive Bram Tolk told "
            "reporters in Lisk.",
            "chief executive Bram Tolk",
            "The mill found an odd smell on Monday and shut the oven",
        ),
        (
            "Shortly after noon, keepers saw the lamps turn red and then show a line asking for "
            "salt, two porters told the Gazette.",
            "two porters",
            "Shortly after noon, keepers saw the lamps turn red and then show a line asking for salt",
        ),
    ],
)
def test_who_closes_a_sentence_says_all_of_it(read: Reader, text: str, speaker: str, content: str) -> None:
    found = [each for each in read(text) if each.act == "said"]
    assert (speaker, (content,)) in [(each.speaker, each.content) for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "When the lock broke, the keeper told the mayor in Lisk.",
        "Bram Tolk, the keeper of the lock, said in Lisk that it was shut.",
    ],
)
def test_a_clause_that_depends_or_a_name_is_not_told(read: Reader, text: str) -> None:
    assert not any(text.startswith(content) for each in read(text) for content in each.content)
