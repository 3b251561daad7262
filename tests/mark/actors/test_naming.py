"""Keys under which spellings of one name meet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.actors.naming import name_key


@pytest.mark.parametrize(
    ("name", "other"),
    [("Hedda Voll", "HEDDA VOLL"), ("Émile Brekke", "Emile Brekke"), ("N.H.C.", "NHC"), ("“Voll,”", "Voll")],
)
def test_spellings_of_one_name_meet(name: str, other: str) -> None:
    assert name_key(name) == name_key(other) != ""


def test_other_names_do_not_meet() -> None:
    assert name_key("Hedda Voll") != name_key("Signe Voll")
    assert name_key("“.”") == ""


@given(st.text(max_size=20))
def test_any_name_has_a_key_that_does_not_depend_on_its_marks(name: str) -> None:
    assert name_key(f"“{name}”") == name_key(name)
