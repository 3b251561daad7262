"""What lies somewhere is told apart from whoever lies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.lying import is_lying_still
from headwater.mark.parsed import ParsedDocument

Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "verb", "is_still"),
    [
        ("The camp lies about 12 km north of Lima.", "lies", True),
        ("Lima lies on the northern coast.", "lies", True),
        ("The magazine, which lies a mile from the pit, was sealed.", "lies", True),
        ("The villages lie 12 km apart.", "lie", True),
        ("The fault lies with the council.", "lies", True),
        ("A sack of salt lay in the road.", "lay", True),
        ("Norway lies about its raids.", "lies", False),
        ("The report lies about the number of dead.", "lies", False),
        ("Ada Moll lied to the court.", "lied", False),
        ("The ministry lies, said Ada Moll.", "lies", False),
        ("Everybody knows that he lies.", "lies", False),
        ("Ada Moll fled the court.", "fled", False),
    ],
)
def test_a_thing_or_a_place_lies_still(parse: Parse, text: str, verb: str, is_still: bool) -> None:
    token = next(token for token in parse(text).paragraphs[0].parse if token.text == verb)
    assert is_lying_still(token) is is_still
