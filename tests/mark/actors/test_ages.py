"""Whom an age means."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Meant = Callable[[str], str | None]


@pytest.fixture(scope="module")
def of_29(parse: Callable[[Document | str], ParsedDocument], tools: Tools) -> Meant:
    def name(text: str) -> str | None:
        parsed = parse(text)
        cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
        for mention in cast.mentions:
            if parsed.document.words(mention.span).casefold() == "the 29-year-old":
                return cast.chain(mention.chain).name
        return None

    return name


def test_it_is_who_was_spoken_of_in_the_sentence_before(of_29: Meant) -> None:
    assert of_29("Arne Brekke had worked there for a year. The 29-year-old said that he heard nothing.") == (
        "Arne Brekke"
    )


def test_an_age_that_is_told_goes_before(of_29: Meant) -> None:
    text = (
        "Arne Brekke, 29, was hurt. Signe Lund, 41, called for help. The 29-year-old said that he was sorry."
    )
    assert of_29(text) == "Arne Brekke"


def test_somebody_of_another_age_is_not_meant(of_29: Meant) -> None:
    assert of_29("Signe Lund, 41, called for help. The 29-year-old said that he was sorry.") == "29-year-old"


def test_of_two_of_one_age_nobody_is_meant(of_29: Meant) -> None:
    text = "Arne Brekke, 29, and Signe Lund, 29, were hurt. The 29-year-old said nothing more."
    assert of_29(text) in {None, "29-year-old"}


def test_a_word_before_an_age_is_no_part_of_it(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools
) -> None:
    text = "Arne Brekke, 29, was hurt. Signe Lund, 41, came. The plucky 29-year-old said that he was sorry."
    parsed = parse(text)
    cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    told = {parsed.document.words(each.span): cast.chain(each.chain).name for each in cast.mentions}
    assert told["The plucky 29-year-old"] == "Arne Brekke"
