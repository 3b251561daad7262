"""Words without their endings."""

from __future__ import annotations

import pytest

from headwater.weigh.stems import stem


@pytest.mark.parametrize(
    ("one", "other"), [("repaired", "repairs"), ("Died", "dies"), ("flooding", "flooded"), ("cut", "cut")]
)
def test_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)
