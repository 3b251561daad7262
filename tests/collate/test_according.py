"""Numbers of one sentence, each with its teller behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from builders import document_of
from differing import compared
from headwater.collate.according import according_differences
from headwater.collate.witnessed import Witnessed
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument
from one_story import ELSEWHERE, told_apart


def told(text: str) -> list[tuple[str, ...]]:
    """The values of the differences of numbers in an article."""
    return told_apart(text, ELSEWHERE, kind="figure")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were 900 according to the dockers, 250 according to the wardens.", ("250", "900")),
        (
            "The lamps went out, with 19 lost if one believes the yard and 31 if one believes the guild.",
            ("19", "31"),
        ),
        (
            "There were 250 on the quay by the wardens' count and 900 by the guild's own reckoning.",
            ("250", "900"),
        ),
    ],
)
def test_each_number_has_its_teller_behind_it(text: str, expected: tuple[str, ...]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "They were 900 according to the dockers, later 250 according to the wardens.",
        "There were 900 lamps according to the dockers, 250 boats according to the wardens.",
        "They were 900 according to the dockers, 250 according to the dockers.",
        "They were 900 according to the dockers, and 250 came back.",
        "They were 900 according to the dockers, 900 according to the wardens.",
        "It cost 900 crowns according to the dockers, 250 euros according to the wardens.",
        "They were 900 according to the, 250 according to the wardens.",
    ],
)
def test_what_is_no_pair_of_rivals(text: str) -> None:
    assert not told(text)


def test_what_is_told_before_is_no_difference_again(marked: Callable[[Document], MarkedDocument]) -> None:
    document = document_of("They were 900 according to the dockers, 250 according to the wardens.")
    source = Witnessed(marked(document), {}, {}, {}, {})
    story = replace(compared(), sources={document.id: source})
    (found,) = according_differences(story, [])
    assert list(according_differences(story, [found])) == []
    single = replace(found, sides=found.sides[:1])
    assert list(according_differences(story, [single])) == [found]


def rivals(marked: Callable[[Document], MarkedDocument], text: str) -> list[list[str]]:
    """The numbers of each difference that the words behind them make."""
    document = document_of(text)
    story = replace(compared(), sources={document.id: Witnessed(marked(document), {}, {}, {}, {})})
    return [[value for value, _ in found.sides] for found in according_differences(story, [])]


@pytest.mark.parametrize(
    "behind",
    ["if you trust the {}", "in the words of the {}", "in the account of the {}", "on the {}' tally"],
)
def test_a_teller_is_named_in_many_ways(marked: Callable[[Document], MarkedDocument], behind: str) -> None:
    text = f"They were 900 {behind.format('dockers')} and 250 {behind.format('wardens')}."
    assert rivals(marked, text) == [["250", "900"]]


def test_two_numbers_of_one_thing_are_rivals(marked: Callable[[Document], MarkedDocument]) -> None:
    text = "There were 900 lamps according to the dockers, 250 lamps according to the wardens."
    assert rivals(marked, text) == [["250", "900"]]


@pytest.mark.parametrize(
    "first",
    [
        "guild",  # its words run on into the other number
    ],
)
def test_no_teller_reaches_too_far(marked: Callable[[Document], MarkedDocument], first: str) -> None:
    assert not rivals(marked, f"They were 900 according to {first} 250 according to the wardens.")
