"""What a noun phrase without a name calls whom it means."""

from __future__ import annotations

import pytest

from labelled import Marked, labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Rebels stormed the town.", "Rebels"),
        ("The injured skipper was arrested on Monday.", "injured skipper"),
    ],
)
def test_a_description_is_a_label_of_whom_it_means(marked: Marked, text: str, label: str) -> None:
    assert label in [framing.label for framing in marked(text).marks.framing]


@pytest.mark.parametrize(
    "text",
    [
        "Norrlink Holdings lost money. The company said so.",
        "Foreign Minister Hedda Voll left Oslo. The minister said so.",
        "Mayor Olav Dahl resigned. The young mayor moved to Lisbon.",
        "A man was arrested on Monday.",
        "The port of Bergen was shut. The city slept.",
    ],
)
def test_a_lone_noun_tells_nothing(marked: Marked, text: str) -> None:
    assert not marked(text).marks.framing


def test_what_stands_for_a_name_is_noted_once(marked: Marked) -> None:
    text = "The injured skipper was arrested. The injured skipper wept. The injured skipper was freed."
    assert [framing.label for framing in marked(text).marks.framing] == ["injured skipper"]


def test_a_title_in_capitals_tells_nothing_new_later(marked: Marked) -> None:
    text = "Foreign Minister Hedda Voll left Oslo on Monday. The foreign minister said that she was tired."
    assert not labels(marked(text))


def test_a_description_before_anothers_name_is_not_given_to_whom_it_seemed_to_mean(marked: Marked) -> None:
    text = "The director Olav Dahl was fined, and the director of the firm, Ada Moll, was cleared."
    assert ("Olav Dahl", "the director of the firm", "own") not in labels(marked(text))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The entrepreneur Arne Moll was cleared. He had bought the yard. The mogul smiled.", "mogul"),
        (
            "Arne Moll, an oligarch, left on Monday. The pompous oligarch's secretary swears that he is ill.",
            "pompous oligarch",
        ),
    ],
)
def test_whoever_takes_somebody_up_by_what_is_no_office_calls_him_so(
    marked: Marked, text: str, label: str
) -> None:
    assert ("Arne Moll", label, "own") in labels(marked(text))


def test_of_how_many_somebody_is_the_father_is_a_label(marked: Marked) -> None:
    text = "Odo Venn lost his temper on Monday. The father-of-two told reporters to leave."
    assert ("Odo Venn", "father-of-two", "own") in labels(marked(text))


def test_a_nickname_behind_an_age_is_nobody_else(marked: Marked) -> None:
    text = "Singer Odo Venn was held. The glamorous 44-year-old, Lady Luck to her fans, was stopped."
    assert ("Odo Venn", "glamorous 44-year-old", "own") in labels(marked(text))
