"""One stem for a country and for what is of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.compare.nations import LEAST_STEM, nation_stem


@pytest.mark.parametrize(
    ("country", "adjective"),
    [
        ("norway", "norway"),
        ("albania", "albanian"),
        ("albania", "albanians"),
        ("kuwait", "kuwaiti"),
        ("kuwait", "kuwaitis"),
        ("finland", "finlands"),
        ("estonia", "estonian"),
        ("sweden", "swedens"),
        ("iceland", "icelandic"),
        ("sudan", "sudanese"),
        ("nigeria", "nigerian"),
        ("nigeria", "nigerians"),
        ("korea", "koreans"),
        ("turkey", "turkey"),
    ],
)
def test_a_country_and_its_adjective_have_one_stem(country: str, adjective: str) -> None:
    assert nation_stem(country) == nation_stem(adjective)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mali", "malta"),
        ("mali", "malawi"),
        ("iran", "iraq"),
        ("austria", "australia"),
        ("niger", "nigerian"),
    ],
)
def test_strangers_have_stems_of_their_own(one: str, other: str) -> None:
    assert nation_stem(one) != nation_stem(other)


@given(st.text(max_size=12))
def test_a_stem_begins_its_word_and_is_never_too_short(word: str) -> None:
    stem = nation_stem(word)
    assert word.startswith(stem)
    assert stem == word or len(stem) >= LEAST_STEM
