"""Surnames that two people of an article bear."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Meant = Callable[[str, str], str]


@pytest.fixture(scope="module")
def meant(parse: Callable[[Document | str], ParsedDocument], tools: Tools) -> Meant:
    """The name of whom the last words of that wording mean."""

    def find(text: str, words: str) -> str:
        cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
        start = text.rindex(words)
        chain = next(each.chain for each in cast.mentions if each.span.start == start)
        return cast.chain(chain).name

    return find


TWO = "Anna Quell, the mayor, spoke first. Peter Quell, a fisherman, spoke next. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (TWO + "Mr Quell wept.", "Peter Quell"),
        (TWO + "Mrs Quell wept.", "Anna Quell"),
        (TWO + "Later Quell, who is not related to the mayor, wept.", "Peter Quell"),
        ("Peter Quell spoke first. He is not related to Anna Quell. Quell wept.", "Peter Quell"),
        ("Peter Quell spoke of his sister Anna Quell. Quell wept.", "Peter Quell"),
        ("Peter Quell spoke first. Mrs Quell wept.", "Quell"),
        ("Mayor Peter Quell spoke first. Judge Quell wept.", "Peter Quell"),
    ],
)
def test_a_surname_alone(meant: Meant, text: str, name: str) -> None:
    assert meant(text, "Quell") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Captain Ilse Quell spoke first. Judge Hanne Quell spoke next. Captain Quell wept.", "Ilse Quell"),
        ("Hanne Quell, a judge, met Ilse Quell, the captain. Captain Quell wept.", "Ilse Quell"),
        (
            "Captain Ilse Quell met Captain Hanne Quell. Rain fell.\n\nIt fell.\n\nCaptain Quell wept.",
            "Quell",
        ),
    ],
)
def test_a_surname_behind_an_office_is_its_only_holder_s(meant: Meant, text: str, name: str) -> None:
    assert meant(text, "Quell wept") == name


def test_far_from_both_it_is_left_open(meant: Meant) -> None:
    text = TWO + "\n\nBoats came home.\n\nRain fell on the pier.\n\nQuell wept."
    assert meant(text, "Quell") == "Quell"


def test_an_office_before_the_full_name_of_another_office_is_a_stranger_s(meant: Meant) -> None:
    text = "On Monday Judge Quell wept. Mayor Peter Quell spoke next."
    assert meant(text, "Quell wept") == "Quell"
    assert meant(text.replace("Judge", "Mayor"), "Quell wept") == "Peter Quell"
