"""Words before a label, told from the parts of a headline."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.framing.modifiers import is_hyphen, is_second_half, joined
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("The far-right party met.", 3, True),
        ("Saved - hero swims to ferry", 2, False),
        ("- hero swims to ferry", 1, False),
        ("Hero swims to ferry", 0, False),
    ],
)
def test_a_dash_between_parts_joins_no_words(parse: Parse, text: str, at: int, expected: bool) -> None:
    token = parse(text).paragraphs[0].parse[at]
    assert is_second_half(token) is expected
    assert any("-" in form for form in joined(token)) is expected
    assert at == 0 or is_hyphen(token.nbor(-1)) is expected
