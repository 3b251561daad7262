"""A word of thousands of characters costs no more than its length, and every other is read as before."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from headwater.run.long_words import LONGEST, PatientTokenizer, pieces
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
    assert [*map(str, patient(text))] == [*map(str, plain(text))]


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
