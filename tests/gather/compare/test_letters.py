"""Names in Latin letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.compare.letters import name_words, romanised


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Žofie Łanowa", "zofie lanowa"),
        ("Straßer", "strasser"),
        ("Ольга Щукина", "olga shchukina"),
        ("Гєорґій", "gyeorgiy"),
        ("Ιλιάδα", "iliada"),
        ("דוד", "dvd"),
        ("Þórður Æsir", "thordur aesir"),
        ("王小明", "王小明"),
        ("", ""),
    ],
)
def test_known_scripts_are_spelled_as_newspapers_do(name: str, expected: str) -> None:
    assert romanised(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("O’Hara-Lunn", ("ohara", "lunn")),
        ("J.R. Vint", ("j", "r", "vint")),
        ("  Tam\tOrrick ", ("tam", "orrick")),
        ("Vint_Orrick & Sons", ("vint", "orrick", "sons")),
        ("?!", ()),
    ],
)
def test_the_words_of_a_name(name: str, expected: tuple[str, ...]) -> None:
    assert name_words(name) == expected


@given(st.text(alphabet="abcÄÖłßжщЯ '-", max_size=20))
def test_romanising_twice_or_in_another_case_changes_nothing(name: str) -> None:
    assert romanised(romanised(name)) == romanised(name)
    assert romanised(name.upper()) == romanised(name)
    assert all(" " not in word for word in name_words(name))
