"""Short forms of given names."""

from __future__ import annotations

import pytest

from headwater.gather.compare.nicknames import SHORTENS, is_nickname
from headwater.gather.compare.persons import same_person_by_name
from headwater.gather.same import SURE


@pytest.mark.parametrize(("one", "other"), [("bill", "william"), ("maurice", "mo"), ("katie", "katherine")])
def test_a_short_form_and_its_name(one: str, other: str) -> None:
    assert is_nickname(one, other)
    assert is_nickname(other, one)
    assert same_person_by_name(f"{one} voll", f"{other} voll") >= SURE


def test_two_short_forms_and_two_names_are_no_pair() -> None:
    assert not is_nickname("bill", "robert")
    assert not is_nickname("rob", "bobby")
    assert same_person_by_name("Bill Voll", "Robert Voll") < SURE


def test_the_table_is_in_small_letters_without_fragments() -> None:
    for short, names in SHORTENS.items():
        assert all(word.isalpha() and word == word.lower() for word in {short, *names})
        assert short not in names
