from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.compare.persons import INFLECTED, person_words, same_person_by_name


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Yusuf Karimov", "Yousef Karimov"),
        ("Khaled el-Masri", "Khalid al Masri"),
        ("Tamar Velikhova", "Velikhova, Tamar"),
        ("Dr. Oskar Brandel", "Oskar Brandel"),
        ("Юрий Левченко", "Yuri Levchenko"),
        ("Jean-Luc Marot", "Jean Luc Marot"),
        ("T. Velikhova", "Tamar Velikhova"),
        ("Ilan Mizrahi", "Ilan Mizrakhi"),
        ("Lada Dvornik", "Lada Dvornikova"),
    ],
)
def test_spellings_of_one_name(left: str, right: str) -> None:
    assert same_person_by_name(left, right) >= 0.75


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Anna Brandel", "Oskar Brandel"),
        ("Oskar Brandel", "Oskar Lindt"),
        ("Sergei Ivanovich Orlov", "Sergei Petrovich Orlov"),
        ("Karim Nasser", "Karim Mansour"),
    ],
)
def test_different_persons_keep_apart(left: str, right: str) -> None:
    assert same_person_by_name(left, right) == 0


def test_a_surname_alone_is_no_identity() -> None:
    assert 0 < same_person_by_name("Brandel", "Oskar Brandel") < 0.75


def test_turned_names_are_less_sure_than_a_comma() -> None:
    assert same_person_by_name("Oskar Brandel", "Brandel Oskar") < same_person_by_name(
        "Oskar Brandel", "Brandel, Oskar"
    )
    assert 0.75 <= same_person_by_name("Oskar Brandel", "Brandel Oskar") < 0.9
    assert same_person_by_name("Oskar Brandel", "Brandl Oskar") < 0.75
    assert same_person_by_name("Oskar Brandel", "Brandel Ugo Oskar") < 0.75


@given(st.text(max_size=30), st.text(max_size=30))
def test_comparing_is_symmetric_and_bounded(left: str, right: str) -> None:
    score = same_person_by_name(left, right)
    assert 0 <= score <= 1
    assert score == same_person_by_name(right, left)


@given(st.text(min_size=1, max_size=30))
def test_a_name_is_itself(name: str) -> None:
    assert not person_words(name) or same_person_by_name(name, name) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [("Marek Dvornik", "Lada Dvornikova"), ("Ivan Petrov", "Ivana Petrova"), ("Ruda", "Rudova")],
)
def test_a_womans_ending_alone_is_not_enough(left: str, right: str) -> None:
    assert same_person_by_name(left, right) < INFLECTED


@pytest.mark.parametrize(
    ("left", "right", "is_one"),
    [
        ("Omar bin Salim al-Hadri", "Salim bin Omar al-Hadri", False),
        ("Yusuf ibn Tariq", "Tariq ben Yusuf", False),
        ("Omar bin Salim al-Hadri", "Omar ibn Salem al-Hadri", True),
        ("Layla bint Yusuf", "Layla Yusuf", True),
    ],
)
def test_a_father_and_his_son_are_two(left: str, right: str, is_one: bool) -> None:
    assert (same_person_by_name(left, right) > 0.75) is is_one
