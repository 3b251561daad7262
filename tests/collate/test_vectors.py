"""Vectors of passages."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from headwater.collate.vectors import encode_passages, joined
from readings_by_hand import encode, vectors_of

TEXTS = st.lists(st.text(alphabet="abc xyz", max_size=12), min_size=2, max_size=5)


def test_each_different_passage_is_encoded_once_in_one_order() -> None:
    asked: list[list[str]] = []

    def remember(passages: Sequence[str]) -> NDArray[np.float32]:
        asked.append(list(passages))
        return encode(passages)

    encode_passages(["the tide", "a bell", "the tide"], remember)
    encode_passages(["a bell", "the tide"], remember)
    assert asked == [["a bell", "the tide"]] * 2


def test_alike_is_near_and_strange_is_far() -> None:
    vectors = vectors_of(["bells over the water", "water over bells", "taxes rose"])
    assert vectors.cosine("bells over the water", "water over bells") == 1.0
    assert vectors.cosine("bells over the water", "taxes rose") == 0.0


def test_a_passage_is_wholly_like_itself_even_unencoded() -> None:
    assert vectors_of([]).cosine("never read", "never read") == 1.0


@given(TEXTS)
def test_nearness_is_symmetric_bounded_and_rounded(texts: list[str]) -> None:
    vectors = vectors_of(texts)
    for left, right in zip(texts, reversed(texts), strict=True):
        near = vectors.cosine(left, right)
        assert near == vectors.cosine(right, left) == round(near, 4)
        assert 0.0 <= near <= 1.0


@given(TEXTS, TEXTS)
def test_joined_passages_keep_their_vectors(one: list[str], other: list[str]) -> None:
    parts = [vectors_of(one), vectors_of(other)]
    both = joined(parts)
    assert both.cosine(one[0], other[0]) == vectors_of([one[0], other[0]]).cosine(one[0], other[0])
    assert all(both.cosine(one[0], text) == parts[0].cosine(one[0], text) for text in one)
