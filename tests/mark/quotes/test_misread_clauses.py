"""Reported clauses that parsers break."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "She said the case concerned loans of some 90 million crowns to firms linked to clerks.",
            "She",
            "the case concerned loans of some 90 million crowns to firms linked to clerks",
        ),
        (
            "Tolk said in a letter at the time that he looked forward to leaving the port.",
            "Tolk",
            "that he looked forward to leaving the port",
        ),
        (
            "The Quay Courier said, citing the Lisk Press Agency, that the lock was shut.",
            "The Quay Courier",
            "that the lock was shut",
        ),
        (
            "The adviser also tells us, as if in passing, that two parcels got through.",
            "The adviser",
            "that two parcels got through",
        ),
        ("The guild says 134.", "The guild", "134"),
        ("A petty officer puts it more simply: nine can put out.", "A petty officer", "nine can put out"),
        ("The council replied in one line: the sluice was shut.", "The council", "the sluice was shut"),
    ],
)
def test_what_is_said_is_found_whatever_the_parser_makes_of_it(
    read: Reader, text: str, speaker: str, content: str
) -> None:
    assert (speaker, (content,)) in [(each.speaker, each.content) for each in read(text)]


@pytest.mark.parametrize(
    "text", ["The clock said twenty.", "She said a prayer written by a monk.", "He said a few words."]
)
def test_words_that_tell_nothing_are_no_report(read: Reader, text: str) -> None:
    assert read(text) == []


def test_what_somebody_else_says_is_no_part_of_a_report(read: Reader) -> None:
    found = read("The guild says nine boats sank, while the board says that only two sank.")
    assert [(each.speaker, each.content) for each in found] == [
        ("The guild", ("nine boats sank",)),
        ("the board", ("that only two sank",)),
    ]


def test_a_contrast_that_the_speaker_makes_is_the_speakers(read: Reader) -> None:
    (found,) = read("The guild says nine boats sank, while only two were saved.")
    assert found.content == ("nine boats sank, while only two were saved",)
