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
        ("Red Lantern claimed the attack. Nobody trusts this terrorist group now.", "this terrorist group"),
    ],
)
def test_a_label_is_the_phrase_that_says_what_somebody_is(marked: Marked, text: str, label: str) -> None:
    assert label in {framing.label for framing in marked(text).marks.framing}


def test_who_is_told_of_besides_is_no_part_of_a_role(marked: Marked) -> None:
    text = "Hedda Voll, a munitions dealer to whom the paper sent pictures, saw no crater."
    assert {framing.label for framing in marked(text).marks.framing} == {"a munitions dealer"}
