"""Ids that hang on nothing but what they name."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from headwater.record.identity import content_id, mark_id

PARTS = st.lists(st.text(st.characters(exclude_characters="\x1f"), max_size=12), max_size=4)


@given(PARTS, PARTS)
def test_equal_parts_and_only_they_share_an_id(left: list[str], right: list[str]) -> None:
    same = content_id("d", *left) == content_id("d", *right)
    assert same == (left == right or {tuple(left), tuple(right)} == {(), ("",)})


@given(st.lists(st.text(st.characters(exclude_categories=[]), max_size=8), max_size=3))
def test_an_id_is_short_and_plain_whatever_it_names(parts: list[str]) -> None:
    assert re.fullmatch(r"k[0-9a-f]{12}", content_id("k", *parts))


def test_parts_are_not_run_together() -> None:
    assert content_id("d", "ab", "c") != content_id("d", "a", "bc")
    assert content_id("d", "1") == content_id("d", 1)


def test_a_mark_of_a_document_is_its_own_in_the_pile() -> None:
    assert mark_id("d1", "q0") == "d1-q0" != mark_id("d2", "q0")
