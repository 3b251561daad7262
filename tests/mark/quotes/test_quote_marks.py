"""Quotation marks of every style, well and badly set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.quotes.quote_marks import quoted_stretches

MARKED = st.text(alphabet="“”„«»\"‘’'` as.,!\n", max_size=60)


def quoted(text: str) -> list[str]:
    return [text[stretch.start : stretch.end] for stretch in quoted_stretches(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The sluice is shut,” he said. “Go home.”", ["The sluice is shut,", "Go home."]),
        ('"The sluice is shut," he said.', ["The sluice is shut,"]),
        ("''The sluice is shut,'' he said.", ["The sluice is shut,"]),
        ("„Die Schleuse“ und »das Tor« et «la porte»", ["Die Schleuse", "das Tor", "la porte"]),
        (
            "‘The sluice is shut,’ he said, ‘and the dogs’ kennel too.’",
            ["The sluice is shut,", "and the dogs’ kennel too."],
        ),
        ("He called it 'a keeper's delight' and left.", ["a keeper's delight"]),
        ('“The sluice is shut," he said.', ["The sluice is shut,"]),
        ("“The sluice is ‘shut’ today,” he said.", ["The sluice is ‘shut’ today,"]),
    ],
)
def test_styles(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The keepers' dog isn't O’Dare’s.",
        '6\' 2" tall and 5" wide',
        "rock 'n' roll in the '90s",
        '"" “”',
        "",
        "'",
    ],
)
def test_apostrophes_measures_and_empty_marks_quote_nothing(text: str) -> None:
    assert quoted(text) == []


def test_a_missing_closing_mark_runs_to_the_end_of_the_paragraph() -> None:
    (stretch,) = quoted_stretches("Orla said: “The sluice is shut. Nobody goes")
    assert not stretch.is_closed
    assert stretch.outer_end == len("Orla said: “The sluice is shut. Nobody goes")


def test_a_second_opening_mark_shows_that_the_first_was_never_closed() -> None:
    first, second = quoted_stretches("“The sluice is shut. “Go home,” he said.")
    assert (first.is_closed, second.is_closed) == (False, True)


def test_a_missing_opening_mark_is_set_at_the_start_of_the_sentence() -> None:
    assert quoted("It rained. The sluice is shut,” she said.") == ["The sluice is shut,"]


@given(MARKED)
def test_stretches_lie_in_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for stretch in quoted_stretches(text):
        assert end <= stretch.outer_start <= stretch.start < stretch.end <= stretch.outer_end <= len(text)
        assert text[stretch.start : stretch.end] == text[stretch.start : stretch.end].strip()
        end = stretch.outer_end


def test_many_single_marks_are_read_in_one_pass() -> None:
    assert quoted_stretches("'a " * 20_000) == []


def test_a_tokenised_closing_mark_ends_words_that_an_earlier_line_opened() -> None:
    text = "We shall open the lock , '' the keeper said."
    (stretch,) = quoted_stretches(text)
    assert text[stretch.start : stretch.end] == "We shall open the lock ,"
