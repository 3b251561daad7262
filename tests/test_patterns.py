"""The patterns mean the same in every Python 3.11: the first releases misread possessive groups."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "headwater"
# A group repeated without giving back ("(?:a|b)*+"), or an atomic group: wrong before 3.11.5.
GIVES_NOTHING_BACK = re.compile(r"\)(?:[*+?]|\{\d+(?:,\d*)?\})\+|\(\?>")


@pytest.mark.parametrize("pattern", [r"(?:a|b)*+", r"(ab)++", r"(?:a)?+", r"(?:a){2,3}+", r"(?>a|b)"])
def test_such_a_group_is_seen(pattern: str) -> None:
    assert GIVES_NOTHING_BACK.search(pattern)


@pytest.mark.parametrize("pattern", [r"\w++", r"\d*+", r"(?:a|b)*", r"(a)+"])
def test_single_characters_may_keep_what_they_have(pattern: str) -> None:
    assert not GIVES_NOTHING_BACK.search(pattern)


def test_no_pattern_repeats_a_group_without_giving_back() -> None:
    found = [path.name for path in SOURCE.rglob("*.py") if GIVES_NOTHING_BACK.search(path.read_text("utf-8"))]
    assert not found
