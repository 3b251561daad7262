"""Numbers of some among more."""

from __future__ import annotations

import pytest

from headwater.collate.deeds import DEAD
from headwater.collate.partial import is_of_some
from readings_by_hand import counted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wardens counted 43 boats, of which 12 leaked.", True),
        ("Wardens counted 43 boats, including at least 12 of the guild.", True),
        ("Wardens counted 43 boats. Among them are 12 of the guild.", True),
        ("Wardens counted 12 boats.", False),
        ("Of the harbours of Torrin 12 were shut.", False),
    ],
)
def test_a_number_of_some(text: str, expected: bool) -> None:
    assert is_of_some(counted(text, "12", 12, 12, "boats"), text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men died overnight at the infirmary.", True),
        ("Two keepers died of their burns on Sunday.", True),
        ("Two men died when the lamp burst.", False),
        ("Two men died. Others were in hospital.", False),
    ],
)
def test_who_died_later(text: str, expected: bool) -> None:
    dead = counted(text, "Two", 2, 2, "men", deeds=[DEAD])
    assert is_of_some(dead, text) is expected
    assert not is_of_some(counted(text, "Two", 2, 2, "men"), text)
