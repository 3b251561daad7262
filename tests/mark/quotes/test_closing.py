"""Attributions at the end of a sentence that the parser may have broken."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from quote_readings import Read, read_quotes

Parse = Callable[[Document | str], ParsedDocument]
Reader = Callable[[str], list[Read]]


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
            "Two pilots died overnight at the clinic in Lisk, its head nurse, Dr Orla Venn, told reporters.",
            "its head nurse, Dr Orla Venn",
            "Two pilots died overnight at the clinic in Lisk",
        ),
        (
            "Shortly after noon, keepers saw the lamps turn red and then show a line asking for "
            "salt, two porters told the Gazette.",
            "two porters",
            "Shortly after noon, keepers saw the lamps turn red and then show a line asking for salt",
        ),
        (
            "Nine injured so far, a porter at the lock tells us by phone.",
            "a porter at the lock",
            "Nine injured so far",
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


def test_a_semicolon_parts_what_is_said(parse: Parse, tools: Tools) -> None:
    text = "Cable at Lisk cut by thieves, guard says; bread price rises to nine crowns"
    document = document_of(text, kinds={0: "headline"})
    found = read_quotes(parse(document), tools.speech)
    assert [(each.speaker, each.content) for each in found] == [("guard", ("Cable at Lisk cut by thieves",))]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "More than 40 of its members were bruised, several of them by falling planks, the guild's "
            "general secretary, Bram Tolk, told the Gazette by telephone.",
            "Bram Tolk",
        ),
        (
            "At dusk, the thieves took three sacks of salt from the store outside the town, a clerk of the "
            "owner, Venn Minerals, told the Gazette.",
            "a clerk of the owner",
        ),
    ],
)
def test_who_closes_a_sentence_may_be_named_behind_a_role(read: Reader, text: str, speaker: str) -> None:
    found = [each for each in read(text) if each.act == "said"]
    said = [each.speaker or "" for each in found if text.startswith(each.content[0])]
    assert any(who.startswith(speaker) or who.endswith(speaker) for who in said)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "The bridge will cost nine marks, the council estimates.",
            "the council",
            "The bridge will cost nine marks",
        ),
        (
            "More than 500 people have now fled on the western side, the aid group Blue Lamp estimates, "
            "up from 340 on Monday.",
            "the aid group Blue Lamp",
            "More than 500 people have now fled on the western side",
        ),
        (
            "There were no shots and no soldiers, the mayor, Esther Kwarteng, said, after a video of another "
            "town had been passed round.",
            "the mayor, Esther Kwarteng",
            "There were no shots and no soldiers",
        ),
    ],
)
def test_who_reckons_or_says_it_on_an_occasion_closes_a_sentence(
    read: Reader, text: str, speaker: str, content: str
) -> None:
    found = [quote for quote in read(text) if quote.speaker == speaker]
    assert [quote.content for quote in found] == [(content,)]
