"""Where "left" tells of no leaving."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.leaving import is_left_side, is_left_so
from headwater.mark.parsed import ParsedDocument

Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "is_side", "is_so"),
    [
        ("She hurt her left knee.", True, False),
        ("The crew were left hanging.", False, True),
        ("The crew left the harbour.", False, False),
    ],
)
def test_left(parse: Parse, text: str, is_side: bool, is_so: bool) -> None:
    token = next(token for token in parse(text).paragraphs[0].parse if token.text == "left")
    assert (is_left_side(token), is_left_so(token)) == (is_side, is_so)
