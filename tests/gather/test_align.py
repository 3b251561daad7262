from __future__ import annotations

from zlib import crc32

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.align import LEAST_RUN, Numbers, align, maximal_runs, shingled, shingles_of

WORDS = st.lists(st.sampled_from(list("abcdefgh")), max_size=60)


def numbers(words: list[str]) -> Numbers:
    return np.array([crc32(word.encode()) for word in words], dtype=np.uint64)


def passages(left: list[str], right: list[str]) -> list[list[tuple[int, int]]]:
    """The passages, each as its matched words."""
    return [
        [(i + step, j + step) for i, j, size in passage for step in range(size)]
        for passage in align(shingled(numbers(left)), numbers(right))
    ]


def test_a_shared_run_is_found_where_it_stands() -> None:
    run = "one two three four five six seven eight nine".split()
    found = passages(["x", *run, "y"], [*run, "z"])
    assert found == [[(at + 1, at) for at in range(9)]]


def test_a_changed_word_does_not_cut_a_passage() -> None:
    left = [f"w{n}" for n in range(20)]
    right = [*left[:10], "other", *left[11:]]
    (passage,) = passages(left, right)
    assert len(passage) == 19


def test_a_short_run_is_no_passage() -> None:
    shared = [f"w{n}" for n in range(LEAST_RUN - 1)]
    assert passages(["a", *shared], ["b", *shared]) == []


@given(WORDS, WORDS)
def test_passages_hold_the_same_words_and_use_each_once(left: list[str], right: list[str]) -> None:
    matches = [match for passage in passages(left, right) for match in passage]
    assert all(left[i] == right[j] for i, j in matches)
    assert len({i for i, _ in matches}) == len({j for _, j in matches}) == len(matches)


@given(st.lists(st.sampled_from(list("abcdefghijklmnop")), min_size=LEAST_RUN, max_size=60))
def test_a_text_holds_itself(words: list[str]) -> None:
    assert sum(map(len, passages(words, words))) == len(words)


@given(WORDS, WORDS)
def test_runs_are_maximal_and_none_is_missed(left: list[str], right: list[str]) -> None:
    starts = [
        (i, j)
        for i in range(len(left))
        for j in range(len(right))
        if left[i] == right[j] and (i == 0 or j == 0 or left[i - 1] != right[j - 1])
    ]
    expected = set()
    for i, j in starts:
        size = 0
        while i + size < len(left) and j + size < len(right) and left[i + size] == right[j + size]:
            size += 1
        if size >= LEAST_RUN:
            expected.add((i, j, size))
    found = set(maximal_runs(shingled(numbers(left)), numbers(right), shingles_of(numbers(right))))
    assert found <= expected
    assert found == expected or len(set(left)) < len(left) / 4  # a refrain's places are capped


def test_a_run_goes_on_behind_what_a_longer_one_has_taken() -> None:
    shared = [f"s{n}" for n in range(2 * LEAST_RUN)]
    left = [*(f"a{n}" for n in range(LEAST_RUN)), *shared]
    right = [*left, "gap", *left[-LEAST_RUN:]]
    found = passages(left, right)
    assert {i for passage in found for i, _ in passage} == set(range(len(left)))
    assert len([match for passage in found for match in passage]) == len(left)


@given(WORDS, WORDS)
def test_the_sides_may_change_places(left: list[str], right: list[str]) -> None:
    there = sum(len(passage) for passage in passages(left, right))
    back = sum(len(passage) for passage in passages(right, left))
    assert (there > 0) == (back > 0)
