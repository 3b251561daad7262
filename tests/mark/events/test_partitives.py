"""Some of several, and of whom they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.partitives import whole_of
from headwater.mark.parsed import ParsedDocument

Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("They caught two of the raiders.", "two", "raiders"),
        ("Hundreds of thousands of people fled.", "thousands", "people"),
        ("A group of soldiers left.", "group", "soldiers"),
        ("A cordon of guards left.", "cordon", "guards"),
        ("The mayor of Lima left.", "mayor", None),
        ("Three left.", "Three", None),
    ],
)
def test_a_number_or_a_part_stands_for_its_whole(
    parse: Parse, text: str, part: str, whole: str | None
) -> None:
    token = next(token for token in parse(text).paragraphs[0].parse if token.text == part)
    found = whole_of(token)
    assert (found.text if found is not None else None) == whole
