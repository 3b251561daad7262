"""The article, possessive or owner with which a label opens."""

from __future__ import annotations

import pytest

from labelled import Marked


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Hedda Voll is a fox.", "a fox"),
        ("Hedda Voll is the fixer of Stone Square.", "the fixer of Stone Square"),
        ("Hedda Voll, our invisible minister, has said nothing.", "our invisible minister"),
        ("Red Lantern, Arne Brekke's fiercest rival, met on Monday.", "Arne Brekke's fiercest rival"),
        ("The militant group Red Lantern claimed the attack.", "militant group"),
        ("Red Lantern claimed the attack. The terrorist group has many members.", "terrorist group"),
        ("Yesterday the militant group Red Lantern claimed the attack.", "militant group"),
        ("Odo Venn lost his temper on Monday. Later the father-of-two told us to leave.", "father-of-two"),
        ("A wave hit Lisk's small ferry company on Monday.", "small ferry company"),
        ("Red Lantern, the mayor's fiercest rival, met on Monday.", "fiercest rival"),
        ("Red Lantern claimed the attack. Nobody trusts this terrorist group now.", "this terrorist group"),
    ],
)
def test_a_label_is_the_phrase_that_says_what_somebody_is(marked: Marked, text: str, label: str) -> None:
    assert label in {framing.label for framing in marked(text).marks.framing}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Hedda Voll, a minister who travels whenever it rains, might come home.",
            "a minister who travels whenever it rains",
        ),
        ("Hedda Voll is a mayor who never sleeps.", "a mayor who never sleeps"),
        ("Hedda Voll, a pilot who has sailed the strait for thirty long years, left.", "a pilot"),
        ("Hedda Voll is a mayor who misremembers everything inconvenient.", "a mayor"),  # long words
        ("Hedda Voll is the mayor who resigned.", "the mayor"),
        ("Hedda Voll, the minister who travels whenever it rains, might come home.", "the minister"),
        ("Hedda Voll is a mayor who slept.", "a mayor"),
        ("Hedda Voll, a man who is up at 6 am and in at 7, left.", "a man"),
    ],
)
def test_a_short_clause_says_of_what_sort_somebody_is(marked: Marked, text: str, label: str) -> None:
    assert [framing.label for framing in marked(text).marks.framing] == [label]


@pytest.mark.parametrize("title", ["PM", "CEO"])
def test_a_judging_word_before_a_title_in_capitals_is_a_label_with_it(marked: Marked, title: str) -> None:
    found = marked(f"Embattled {title} Odo Venn left on Monday.").marks.framing
    assert [framing.label for framing in found] == [f"Embattled {title}"]


def test_who_is_told_of_besides_is_no_part_of_a_role(marked: Marked) -> None:
    text = "Hedda Voll, a munitions dealer to whom the paper sent pictures, saw no crater."
    assert {framing.label for framing in marked(text).marks.framing} == {"a munitions dealer"}
