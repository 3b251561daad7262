"""Numbers of what was counted before, and numbers that only tell which one it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.figures.figures import find_figures
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


def counted(parse: Parse, text: str) -> dict[str, str | None]:
    """What each number of a text counts."""
    parsed = parse(text)
    words = parsed.document.words
    return {
        words(figure.span): words(figure.of) if figure.of else None for figure in find_figures(parsed, ())
    }


@pytest.mark.parametrize(
    ("text", "number", "of"),
    [
        ("Rescuers found eleven workers. Two were described as critical.", "Two", "workers"),
        ("The clinic took in 52 dockers, of whom 31 have gone home.", "31", "dockers"),
        ("Nine sailors were hurt and four are in hospital.", "four", "sailors"),
        ("She met two bakers and six clerks. The two are not related.", "two", "bakers"),
        ("She met six clerks. The two are not related.", "two", None),
        ("She paid 90 coins. Four were in the yard.", "Four", "coins"),
        ("He spoke of rain. Four were in the yard.", "Four", None),
        ("The clinic took in 41 dockers, eight of them with burns.", "eight", "dockers"),
        ("There were 64 injured, 22 of whom are at home.", "22", "injured"),
        ("She met three bakers. Nine of them were late.", "Nine", "them"),
        ("The report told of 87 sheds. The correct number is 78.", "78", "sheds"),
    ],
)
def test_a_bare_number_counts_what_the_one_before_counts(
    parse: Parse, text: str, number: str, of: str | None
) -> None:
    assert counted(parse, text)[number] == of


@pytest.mark.parametrize(
    ("text", "number", "of"),
    [
        ("Nine dockers were hurt. The harbour office put the number at 14.", "14", "dockers"),
        ("Three unions called the march. The harbour office put the number at 6,000.", "6,000", None),
    ],
)
def test_the_number_is_of_what_is_about_as_many(parse: Parse, text: str, number: str, of: str | None) -> None:
    assert counted(parse, text)[number] == of


@pytest.mark.parametrize(
    "text", ["The blast destroyed Shed 14 in Lima.", "She saw a wire hanging by pylon 88.", "Hall 2 is shut."]
)
def test_a_number_behind_its_noun_tells_only_which(parse: Parse, text: str) -> None:
    assert counted(parse, text) == {}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The toll rose to 15.", "15"),
        ("At the clinic 31 injured were admitted.", "31"),
        ("Crash kills 3", "3"),
    ],
)
def test_a_number_behind_another_noun_counts(parse: Parse, text: str, number: str) -> None:
    assert number in counted(parse, text)
