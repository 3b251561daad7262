"""Verbs that the lemmatiser had better forget."""

from __future__ import annotations

import pytest

from headwater.run.lemmas import unmistaken
from headwater.run.resources import load_parser
from headwater.settings import Settings


def test_a_verb_that_doubles_its_last_letter_is_forgotten_beside_one_with_e() -> None:
    verbs = ("tax", "taxe", "rap", "rape", "visit", "visite", "fin", "hop", "bath", "bathe")
    assert unmistaken(verbs) == ["bath", "bathe", "hop", "rape", "tax", "taxe", "visit", "visite"]


@pytest.mark.parametrize(
    ("sentence", "word", "lemma"),
    [
        ("He raped a woman in Lima.", "raped", "rape"),
        ("She hopes to leave.", "hopes", "hope"),
        ("They were hoping to leave.", "hoping", "hope"),
        ("The rebels waged war on Mali.", "waged", "wage"),
        ("A man riding a horse fled.", "riding", "ride"),
        ("The guards tapped the phones of the mayor.", "tapped", "tap"),
        ("The ministry plans a raid.", "plans", "plan"),
        ("Ada Moll sits in the hall.", "sits", "sit"),
    ],
)
def test_forms_belong_to_their_verbs(sentence: str, word: str, lemma: str) -> None:
    parse = load_parser(Settings().english_model)(sentence)
    assert next(token.lemma_ for token in parse if token.text == word) == lemma
