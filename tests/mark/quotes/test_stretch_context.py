"""What stands in and around quoted words."""

from __future__ import annotations

import pytest

from headwater.mark.quotes.stretch_context import (
    has_words,
    is_sentence,
    spoken_words,
    starts_sentence,
    words_before,
    words_between,
)
from passages import Parse, passage_in


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("“The lock is shut,” she said.", "The lock is shut"),
        ("“The lock is shut!” she said.", "The lock is shut!"),
        ("“The lock is shut”, she said.", "The lock is shut"),
        ("“,” she wrote.", ","),
    ],
)
def test_the_comma_that_joins_is_not_spoken(parse: Parse, text: str, spoken: str) -> None:
    passage = passage_in(parse, text)
    start, end = spoken_words(passage, 0)
    assert passage.text[start:end] == spoken


@pytest.mark.parametrize(
    ("text", "number", "before"),
    [
        ("It rained. She said: “No.”", 0, "She said: "),
        ("She said: “No.” Then he said: “Yes.”", 1, " Then he said: "),
        ("“No,” she said. “Yes.”", 1, "“Yes."),
        ("Then Dr. Orla Venn said: “No.”", 0, "Then Dr. Orla Venn said: "),
        ("“No.”", 0, ""),
    ],
)
def test_the_words_before_begin_with_the_sentence(parse: Parse, text: str, number: int, before: str) -> None:
    passage = passage_in(parse, text)
    start, end = words_before(passage, number)
    assert passage.text[start:end] == ("" if before.startswith("“") else before)
    assert end == passage.stretches[number].outer_start


def test_the_words_between_two_stretches(parse: Parse) -> None:
    passage = passage_in(parse, "“No,” she said, “never.”")
    assert words_between(passage, 0) == " she said, "


@pytest.mark.parametrize(
    ("text", "whole", "begins"),
    [
        ("He wrote “No.” on it.", True, True),
        ("He wrote “never again” on it.", False, False),
        ("He wrote “not now or ever” on it.", True, False),
        ("He wrote “Quay House” on it.", False, True),
        ("He wrote “…what?” on it.", True, True),
        ("He wrote “12 of them” on it.", True, True),
    ],
)
def test_quoted_words_may_be_a_sentence(parse: Parse, text: str, whole: bool, begins: bool) -> None:
    passage = passage_in(parse, text)
    assert (is_sentence(passage, 0), starts_sentence(passage, 0)) == (whole, begins)


def test_a_place_has_words_where_a_letter_stands(parse: Parse) -> None:
    passage = passage_in(parse, "12 — a “b”")
    assert not has_words(passage, (0, 5))
    assert has_words(passage, (0, 6))
    assert not has_words(passage, (3, 3))
