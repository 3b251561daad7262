"""Models and lexicons: what is made of text must not depend on company."""

from __future__ import annotations

import re
from importlib.resources import files
from itertools import takewhile

import numpy as np
import pytest

from headwater.errors import SettingError
from headwater.run.resources import load_encoder, load_language_identifier, load_parser, read_data
from headwater.settings import Settings

SENTENCES = ("The bridge was hit.", "Nobody", "🌉", "Мэр отказалась от комментариев.", "word " * 300)


def test_a_vector_does_not_depend_on_its_batch() -> None:
    encoder = load_encoder()
    together = encoder(SENTENCES)
    for sentence, vector in zip(SENTENCES, together, strict=True):
        assert encoder([sentence])[0].tobytes() == vector.tobytes()


def test_vectors_have_unit_length() -> None:
    assert np.allclose(np.linalg.norm(load_encoder()(SENTENCES), axis=1), 1, atol=1e-3)


def test_an_empty_sentence_has_no_direction() -> None:
    assert not load_encoder()([""]).any()


def test_no_sentences_have_no_vectors() -> None:
    assert load_encoder()([]).shape == (0, 256)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said that the bridge would stay closed until Sunday.", "en"),
        ("Мэр города заявила, что мост останется закрытым до воскресенья.", "ru"),
        ("Le maire a dit que le pont resterait fermé jusqu'à dimanche.", "fr"),
        ("", "und"),
        ("🌉 12 !!", "und"),
    ],
)
def test_a_language_is_identified(text: str, language: str) -> None:
    assert load_language_identifier()(text) == language


def test_a_missing_model_says_what_to_do() -> None:
    with pytest.raises(SettingError, match="pip install it, or name another"):
        load_parser("no_such_model")


@pytest.mark.parametrize(
    "name",
    [entry.name for entry in files("headwater").joinpath("data").iterdir() if entry.name.endswith(".tsv")],
)
def test_a_lexicon_names_its_source_and_columns(name: str) -> None:
    notes = [*takewhile(lambda line: line.startswith("#"), read_data(name).splitlines())]
    assert re.search(r"Apache-2\.0|CC BY|MIT|[Pp]ublic domain|[Ll]icence", " ".join(notes))
    header = read_data(name).splitlines()[len(notes)]
    assert re.fullmatch(r"\w+(?:\t\w+)*", header)


def test_an_abbreviated_title_is_one_token() -> None:
    parse = load_parser(Settings().english_model)("Harbour police Lt. Hedda Voll said the fire was out.")
    assert [token.text for token in parse][2] == "Lt."


def test_verbs_that_spelling_mistakes_for_others_keep_their_lemma() -> None:
    doc = load_parser(Settings().english_model)("The regulator fined the bank and the union staged a strike.")
    assert [doc[2].lemma_, doc[8].lemma_] == ["fine", "stage"]


@pytest.mark.parametrize(
    "text",
    [
        "The crane stood at 12 N. Quay Blvd. with its arm down when it fell.",
        "The crane stood near Dock Ave. about 7 p. m. on Monday.",
    ],
)
def test_an_address_ends_no_sentence(text: str) -> None:
    assert len(list(load_parser(Settings().english_model)(text).sents)) == 1


def test_what_begins_with_a_capital_may_be_a_sentence() -> None:
    text = "The crane fell on Quay Blvd. Nobody was hurt."
    assert len(list(load_parser(Settings().english_model)(text).sents)) == 2


def test_a_sentence_may_end_with_the_name_of_a_network() -> None:
    parse = load_parser(Settings().english_model)("Odo Holm posted it on X. The boats went home.")
    assert [sentence.text for sentence in parse.sents] == ["Odo Holm posted it on X.", "The boats went home."]
