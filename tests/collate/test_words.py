from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.collate.words import containment, content_words, likeness, rarity, stem, telling


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("legitimises", "legitimized"),
        ("organisation", "organization"),
        ("supports", "supported"),
        ("parties", "party"),
        ("dockers", "docker"),
        ("stabbed", "stab"),
        ("hitting", "hits"),
        ("added", "adds"),
        ("died", "dies"),
        ("made", "makes"),
        ("withdrew", "withdrawn"),
    ],
)
def test_inflections_and_spellings_share_a_stem(left: str, right: str) -> None:
    assert stem(left) == stem(right)


def test_function_words_are_no_content() -> None:
    assert content_words("It was the harbour's 14 cranes that they had sold") == (
        "harbour",
        "14",
        "cran",
        "sell",
    )


def test_rare_words_weigh_more() -> None:
    rare = rarity([["port", "strike"], ["port", "toll"], ["port", "quay"]])
    assert rare["strike"] > rare["port"]
    assert telling({"port", "strike", "quay"}, rare, 2) == ["quay", "strike"]


words = st.frozensets(st.sampled_from(["port", "strike", "toll", "quay", "crane"]))


@given(words, words)
def test_likeness_is_symmetric_and_bounded(left: frozenset[str], right: frozenset[str]) -> None:
    rare = rarity([left, right])
    assert likeness(left, right, rare) == likeness(right, left, rare)
    assert 0.0 <= likeness(left, right, rare) <= containment(left, right, rare) <= 1.0 or not left


@given(st.text())
def test_any_text_has_content_words(text: str) -> None:
    assert all(content_words(text))


def test_forms_of_an_irregular_verb_and_numbers_in_letters_are_one_word() -> None:
    assert content_words("threw eleven stones") == content_words("thrown 11 stones")
    assert content_words("the eleventh hour") == content_words("the 11th hour")
