"""What no language has costs no more than its length, and everything else is read as before."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from headwater.run.long_words import LONGEST, LONGEST_ROW, PatientTokenizer, parted, pieces
from headwater.run.resources import load_parser, load_plain_parser, load_tokenizer
from headwater.settings import Settings

MARKS = "ab1 .,’'\"“()[]-–…$%°C/:!é中"
PIECES = [*MARKS, "...", "US$", "km²", "n't", "http://quay.example/", "e.g.", "😀", "\u00a0", "\n"]


@pytest.fixture(scope="module")
def plain() -> Any:
    return load_plain_parser(Settings().english_model).tokenizer


@pytest.fixture(scope="module")
def patient() -> PatientTokenizer:
    return PatientTokenizer(load_plain_parser(Settings().english_model).tokenizer)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.lists(st.sampled_from(PIECES), max_size=90).map("".join))
def test_a_text_has_the_tokens_that_it_had(plain: Any, patient: PatientTokenizer, text: str) -> None:
    assume(not any(is_row for _, is_row in parted(text)))
    assert [*map(str, patient(text))] == [*map(str, plain(text))]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    parts=st.lists(
        st.sampled_from(["Quay", " ", "\n", "_ " * 80, ", " * 80, "(" * 120, "He said"]), max_size=9
    )
)
def test_rows_of_marks_lose_no_character_and_hold_no_word(
    patient: PatientTokenizer, parts: list[str]
) -> None:
    text = "".join(parts)
    assert "".join(part for part, _ in parted(text)) == text
    rows = [part for part, is_row in parted(text) if is_row]
    assert not any(character.isalnum() for row in rows for character in row)
    assert patient(text).text == text
    assert len(patient(text)) <= len(parts) * LONGEST_ROW


@pytest.mark.parametrize("mark", [", ", "_ ", "- * ", "“ ", "😀 "])
def test_a_row_of_marks_longer_than_any_divider_is_one_token(patient: PatientTokenizer, mark: str) -> None:
    divider, row = (mark * 100)[: 2 * LONGEST_ROW], mark * 101
    assert len(patient(f"He said {divider}on Sunday.")) > LONGEST_ROW
    tokens = patient(f"He said {row}on Sunday.")
    assert [*map(str, tokens)] == ["He", "said", row.rstrip(), "on", "Sunday", "."]
    assert [token.whitespace_ for token in tokens] == [" ", " ", " ", " ", "", ""]


def test_blanks_are_no_marks(plain: Any, patient: PatientTokenizer) -> None:
    text = "Quay," + " " * 500 + "," + "\n" * 300 + "Road"
    assert [*map(str, patient(text))] == [*map(str, plain(text))]


@pytest.mark.parametrize("parser", [load_parser(Settings().english_model), load_tokenizer()])
def test_a_row_of_marks_takes_no_time_to_parse(parser: Language) -> None:
    start = process_time()
    parser(f"The harbour police said {', ' * 45_000}on Sunday that nobody was hurt.")
    assert process_time() - start < 2  # a token a mark took nine seconds


@pytest.mark.parametrize("text", ["Quay" + "." * 150, "." * 150, "(Quay" + "." * 150 + ")"])
def test_a_row_of_full_stops_is_one_token_as_before(plain: Any, patient: PatientTokenizer, text: str) -> None:
    assert [*map(str, patient(text))] == [*map(str, plain(text))]


@pytest.mark.parametrize("size", [LONGEST, LONGEST + 1, 3 * LONGEST, 3 * LONGEST + 1])
def test_no_piece_has_a_longer_word_and_none_is_lost(size: int) -> None:
    text = f"The {'a' * size} and {'b' * size}, said.\n"
    assert "".join(pieces(text)) == text
    assert max(len(word) for piece in pieces(text) for word in piece.split()) <= LONGEST


def test_a_text_in_pieces_keeps_its_characters(patient: PatientTokenizer) -> None:
    text = f"He  didn't see {'a' * 5000} (or {'b,' * 2500}) \n there."
    assert patient(text).text == text
    assert [token.norm_ for token in patient(text)][2:4] == ["do", "not"]


@pytest.mark.parametrize("parser", [load_parser(Settings().english_model), load_tokenizer()])
@pytest.mark.parametrize("word", [",", "'", "“", "(", "http://a.b/"])
def test_a_long_word_costs_no_more_than_its_length(parser: Language, word: str) -> None:
    text = word * (20_000 // len(word))
    start = process_time()
    assert parser.tokenizer(text).text == text
    assert process_time() - start < 5
