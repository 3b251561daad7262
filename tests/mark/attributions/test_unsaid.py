"""What only seems to be told by whom a clause names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def cues(found: MarkedDocument) -> list[str]:
    """The words that name the sources of a text."""
    text = found.document.text
    return [text[span.start : span.end] for each in found.marks.attributions for span in each.evidence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor denied that she had promised a tunnel to the dockers.", ["The mayor denied"]),
        ("The board denied that it had announced a closure of the mill.", ["The board denied"]),
        ("Tomas Reed still disputes that he warned the guild of a flood.", ["Tomas Reed still disputes"]),
        ("The mayor denied that the ministry had asked for the ledger.", ["The mayor denied"]),
        ("Orla Venn has rejected claims that she told pilots to wait.", ["Orla Venn has rejected"]),
    ],
)
def test_what_somebody_denies_to_have_been_said_nobody_said(
    marked: Mark, text: str, expected: list[str]
) -> None:
    assert cues(marked(text)) == expected


def test_whose_claim_is_denied_has_made_it(marked: Mark) -> None:
    assert cues(marked("She denied the claim by the miners' union that the shaft was wet.")) == [
        "claim by the miners' union"
    ]


def test_what_is_not_denied_may_have_been_said(marked: Mark) -> None:
    assert cues(marked("The mayor did not deny that he had promised a bridge.")) == ["he had promised"]


@pytest.mark.parametrize(
    "text",
    [
        "Lord Orrin is said to promise a new quay to the fishermen.",
        "In the film the bishop appears to admit that the bell was sold.",
        "The captain is reported to have told the crew that the hull was sound.",
        "The letter is believed to describe a leak in the dam.",
        "The warden seems to suggest that the gate was open.",
    ],
)
def test_what_others_say_of_somebody_is_not_had_from_him(marked: Mark, text: str) -> None:
    assert cues(marked(text)) == []


def test_who_is_heard_has_said_it(marked: Mark) -> None:
    found = marked("The minister was heard saying that the tunnel was lost.")
    assert cues(found) == ["The minister was heard saying"]


@pytest.mark.parametrize(
    "text",
    [
        "This article said that the bridge had fallen. That was wrong.",
        "An earlier version of this story said that nine boats had sunk.",
        "This page stated on Monday that the dam had burst, which was false.",
    ],
)
def test_an_article_is_no_source_of_itself(marked: Mark, text: str) -> None:
    assert cues(marked(text)) == []


def test_another_article_is_a_source(marked: Mark) -> None:
    assert cues(marked("The article said that the mayor had lied.")) == ["The article said"]


@pytest.mark.parametrize(
    "text",
    [
        "The king asked for the key to the cellar.",
        "The union is asking for a rise of nine percent.",
        "The king never asked the court to lift the ban.",
    ],
)
def test_who_asks_for_a_thing_tells_nothing(marked: Mark, text: str) -> None:
    assert cues(marked(text)) == []
