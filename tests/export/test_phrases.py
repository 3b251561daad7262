"""Verdicts, intervals and names in newspaper words."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.export.phrases import (
    DIFFERENCES,
    SOURCE_KINDS,
    VERDICT_MEANINGS,
    VERDICTS,
    also_words,
    bare,
    count_words,
    joined,
    listed,
    named,
    quoted,
    report_words,
    support_words,
)
from headwater.record.account import DisagreementKind, Interval, Verdict
from headwater.record.mark import SourceKind


def test_everything_an_account_may_say_has_words() -> None:
    assert set(VERDICTS) == set(VERDICT_MEANINGS) == set(get_args(Verdict))
    assert set(DIFFERENCES) == set(get_args(DisagreementKind))
    assert set(SOURCE_KINDS) == set(get_args(SourceKind))


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 0, "no known source"),
        (1, 1, "1 independent source"),
        (2, 2, "2 independent sources"),
        (0, 1, "at most 1 independent source"),
        (0, 3, "at most 3 independent sources"),
        (1, 3, "1 to 3 independent sources"),
    ],
)
def test_an_interval_of_sources_and_of_reports(low: int, high: int, expected: str) -> None:
    interval = Interval(low=low, high=high, why="")
    assert support_words(interval) == expected
    report = expected.replace("known", "independent").replace("source", "report")
    assert report_words(interval) == report


@pytest.mark.parametrize(("count", "expected"), [(0, "0 copies"), (1, "1 copy"), (2, "2 copies")])
def test_a_number_and_its_noun(count: int, expected: str) -> None:
    assert count_words(count, "copy", "copies") == expected
    assert count_words(3, "place") == "3 places"


@pytest.mark.parametrize(
    ("words", "full", "expected"),
    [
        ((), False, ""),
        (("a",), False, "a"),
        (("a", "b"), False, "a and b"),
        (("a", "b", "c", "d"), False, "a, b, c and d"),
        (("a", "b", "c", "d", "e"), False, "a, b, c and 2 others"),
        (("a", "b", "c", "d", "e"), True, "a, b, c, d and e"),
    ],
)
def test_a_list_as_a_sentence_has_it(words: tuple[str, ...], full: bool, expected: str) -> None:
    assert listed(words, full=full) == expected
    assert joined(words[:1]) == "".join(words[:1])


def test_from_whom_else() -> None:
    assert also_words("", (), full=False) == []
    assert also_words("", ("the Quay",), full=False) == ["from the Quay"]
    assert also_words("same words", ("a", "b"), full=False) == ["also from a and b"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("no", "“no”"),
        ("“no”", "“no”"),
        ('he said "no" twice', "“he said 'no' twice”"),
        ("«no»", "“no”"),
        ("“no” and “yes”", "“‘no’ and ‘yes’”"),
        ("“we sank it.", "“we sank it.”"),
        ('let them deny it."', "“let them deny it.”"),
        ('"no" said he, "never', "“'no' said he, 'never”"),
        ("", "“”"),
    ],
)
def test_words_between_marks_have_single_ones_inside(words: str, expected: str) -> None:
    assert quoted(words) == expected


def test_a_description_is_no_name() -> None:
    assert (named("Ilse Tornquist"), named("a nurse"), named("")) == ("Ilse Tornquist", "“a nurse”", "")


@given(st.text(alphabet="ab “”\"'«»", max_size=12))
def test_no_double_mark_stands_inside_quoted_words(words: str) -> None:
    assert not set(quoted(words)[1:-1]) & set('“”"')
    assert bare(words) in words
