from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.compare.sounds import skeleton, sound_distance, sounds, spelled_alike

WORDS = st.text(alphabet="abcdehgikstuvwxyz", max_size=10)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("mousa", "musa"),
        ("haider", "haydar"),
        ("tchekhov", "chekhov"),
        ("abbud", "aboud"),
        ("wolkow", "volkov"),
        ("nazer", "naser"),
    ],
)
def test_spellings_sound_alike(left: str, right: str) -> None:
    assert spelled_alike(left, right)


@pytest.mark.parametrize(
    ("left", "right"), [("iran", "iraq"), ("marta", "marko"), ("vosk", "volk"), ("karin", "marin")]
)
def test_other_words_do_not(left: str, right: str) -> None:
    assert not spelled_alike(left, right)


def test_spellings_share_their_skeleton() -> None:
    assert skeleton("mohamed") == skeleton("muhammad")


@given(WORDS, WORDS)
def test_distance_is_symmetric(left: str, right: str) -> None:
    ours, theirs = sounds(left), sounds(right)
    assert sound_distance(ours, theirs) == pytest.approx(sound_distance(theirs, ours))
    assert sound_distance(ours, ours) == 0
