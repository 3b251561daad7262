"""Two names, or two spellings of one?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.weigh.people import folded, may_be_one_name, may_be_one_person

SAME = [
    ("Ada Moll", "Moll"),
    ("Ada Moll", "Ada"),
    ("Ada Moll", "A. Moll"),
    ("Anatol Yusupov", "Anatol Jussupow"),
    ("Said Al-Masri", "Saïd El Masry"),
    ("Wen Li", "Li Wen"),
    ("Ada Moll", "Ада Молль"),
    ("Tschernenkow", "Ilja Chernenkov"),
    ("", "Ada Moll"),
    ("!!", "??"),
]
DIFFERENT = [
    ("Ada Moll", "Una Moll"),
    ("Ada Moll", "Ada Brock"),
    ("Moll", "Brock"),
    ("Lena Vorst", "Olaf Tarn"),
    ("Dr Ada Moll", "Dr Una Moll"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_names_that_may_be_one(left: str, right: str) -> None:
    assert may_be_one_name(left, right)
    assert may_be_one_name(right, left)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_names_that_are_two(left: str, right: str) -> None:
    assert not may_be_one_name(left, right)
    assert not may_be_one_name(right, left)


def test_one_name_of_many_is_enough() -> None:
    assert may_be_one_person(["Lena Vorst", "the Iron Mayor"], ["Olaf Tarn", "Vorst"])


@given(st.text(), st.text())
def test_any_text_can_be_compared_and_is_one_with_itself(left: str, right: str) -> None:
    assert may_be_one_name(left, left)
    assert may_be_one_name(left, right) == may_be_one_name(right, left)


@given(st.text(st.characters(categories=["L"]), max_size=12))
def test_folding_does_not_ask_for_capitals(word: str) -> None:
    assert folded(word) == folded(word.casefold())


def test_accents_make_no_other_person() -> None:
    assert may_be_one_person(("Zoë Ünal",), ("Zoe Unal",))
    assert may_be_one_person(("Ünal",), ("Zoe Unal",))


@pytest.mark.parametrize(
    ("word", "plain"), [("Zoë", "Zoe"), ("Ünal", "Unal"), ("Šárka", "Sarka"), ("Ngô", "Ngo")]
)
def test_an_accent_is_no_letter(word: str, plain: str) -> None:
    assert folded(word) == folded(plain)
