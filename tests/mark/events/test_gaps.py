"""Clauses that tell what was done to their noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.gaps import those_in_gap
from headwater.mark.parsed import ParsedDocument

Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "verb", "undergoers"),
    [
        ("Norway expelled two envoys it accused of theft.", "accused", ["envoys"]),
        ("He bought the mill they burned.", "burned", ["mill"]),
        ("She thanked the guards who held him.", "held", []),
        ("She met a driver whose brother fled.", "fled", []),
        ("She met the man they say fled.", "say", []),
        ("The guards held him.", "held", []),
    ],
)
def test_whom_a_clause_without_whom_is_about(
    parse: Parse, text: str, verb: str, undergoers: list[str]
) -> None:
    token = next(token for token in parse(text).paragraphs[0].parse if token.text == verb)
    assert [word.text for word in those_in_gap(token)] == undergoers
