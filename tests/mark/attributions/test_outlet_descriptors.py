"""What words beside a name show it to be an outlet."""

from __future__ import annotations

import pytest

from headwater.mark.attributions.outlet_descriptors import FOLLOWING, descriptor_length, is_apposed, kind_said
from headwater.mark.attributions.text_words import TextWords, text_words


def place(words: TextWords, first: str, last: str) -> tuple[int, int]:
    return words.forms.index(first), words.forms.index(last)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Ebb Desk, an investigative website based in Ostrel, published it.", "outlet"),
        ("The Ebb Desk, a state agency, published it.", "agency"),
        ("The Ebb Desk, a charity in Ostrel, published it.", None),
        ("The Ebb Desk, a reporter for the website, left.", None),
        ("The bridge fell, Ebb Desk reports.", "outlet"),
        ("The bridge fell, Ebb Desk reports a loss.", None),
        ("Ebb Desk", None),
    ],
)
def test_an_apposition_or_the_end_of_a_sentence_tells(text: str, kind: str | None) -> None:
    words = text_words(text)
    assert kind_said(words, *place(words, "ebb", "desk")) == kind


def test_a_name_in_capitals_that_reports_is_an_agency() -> None:
    words = text_words("The bridge fell, OTA reports.")
    assert kind_said(words, *place(words, "ota", "ota")) == "agency"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on the radio station, Tide Six, on Friday", True),
        ("on the radio, Tide Six, on Friday", False),
        ("on the radio station, Tide Six said so", False),
    ],
)
def test_a_name_between_commas_is_apposed(text: str, expected: bool) -> None:
    words = text_words(text)
    assert is_apposed(words, words.forms.index("radio"), place(words, "tide", "six")) is expected


def test_the_longer_description_counts() -> None:
    words = text_words("news agency")
    assert (descriptor_length(words, 0, FOLLOWING), descriptor_length(words, 1, FOLLOWING)) == (2, 1)


def test_what_the_next_name_is_called_says_nothing_of_a_town_before_it() -> None:
    words = text_words("It broke at Ebb Desk, the news agency OTA reported.")
    assert kind_said(words, *place(words, "ebb", "desk")) is None
