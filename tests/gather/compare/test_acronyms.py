"""Letters that stand for a long name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.compare.acronyms import WELL_KNOWN, acronym_of, initials, well_known


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("KPD", "kpd"),
        ("K.P.D.", "kpd"),
        (" KPD ", "kpd"),
        ("MPs", "mp"),
        ("KARSKO", "karsko"),
        ("K", None),
        ("KARSKOD", None),
        ("USS", None),
        ("Kpd", None),
        ("kpd", None),
        ("K P D", None),
        ("KP2", None),
        ("", None),
    ],
)
def test_an_acronym_is_two_to_six_capitals(name: str, letters: str | None) -> None:
    assert acronym_of(name) == letters


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Karsk Port Directorate", "kpd"),
        ("Directorate of the Ports of Karsk", "dpk"),
        ("Anti-Flood Bureau", "afb"),
        ("Bureau des Eaux et Forêts", "bef"),
        ("Karsk", ""),
        ("The Karsk", ""),
        ("3 Bridges Trust", "bt"),
        ("", ""),
    ],
)
def test_initials_leave_out_small_words(name: str, letters: str) -> None:
    assert initials(name) == letters


@pytest.mark.parametrize("letters", sorted(WELL_KNOWN))
def test_who_is_known_by_letters_is_known_by_the_long_name_too(letters: str) -> None:
    assert well_known(letters.upper()) == well_known(WELL_KNOWN[letters].title()) == letters


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("U.N.", "un"),
        ("the International Monetary Fund", "imf"),
        ("World Health Organisation", "who"),
        ("Who", None),
        ("KPD", None),
        ("Karsk Port Directorate", None),
    ],
)
def test_others_are_known_to_no_reader_beforehand(name: str, letters: str | None) -> None:
    assert well_known(name) == letters


@given(st.text(max_size=40))
def test_any_text_has_letters_or_none(name: str) -> None:
    letters = acronym_of(name)
    assert letters is None or (2 <= len(letters) <= 6 and letters.isalpha() and letters == letters.casefold())
    assert len(initials(name)) != 1
    assert well_known(name) is None or well_known(name) in WELL_KNOWN
