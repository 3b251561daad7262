"""Verbs that only label somebody or something tell of no happening."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.labels import is_label
from headwater.mark.parsed import ParsedDocument

Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "verb", "is_labelling"),
    [
        ("A clerk named Ada Moll left.", "named", True),
        ("Posted in Sport on Monday.", "Posted", True),
        ("Norway named Ada Moll on Monday.", "named", False),
        ("The letter was posted on Monday.", "posted", False),
    ],
)
def test_what_only_labels(parse: Parse, text: str, verb: str, is_labelling: bool) -> None:
    token = next(token for token in parse(text).paragraphs[0].parse if token.text == verb)
    assert is_label(token) is is_labelling
