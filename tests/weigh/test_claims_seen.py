"""Reporters are an origin only of what their article itself tells, in its body."""

from __future__ import annotations

import pytest

from headwater.weigh.claims import is_in_quotation_marks

LINE = 'He saw it. "The quay is gone," she said. Then it rained.'


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (LINE, "saw", False),
        (LINE, "gone", True),
        (LINE, "rained", False),
        ("She said: “The quay is gone, all of it", "gone", True),
        ("“The quay is gone.” It rained.", "rained", False),
        ('A mark is lost: "so\nThe quay is gone.', "gone", False),
    ],
)
def test_what_stands_between_quotation_marks(text: str, words: str, expected: bool) -> None:
    assert is_in_quotation_marks(text, text.index(words)) is expected
