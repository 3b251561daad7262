"""Sentences parsed by hand, so that a rule of grammar is tested without a parser's mistakes."""

from __future__ import annotations

from spacy.lang.en import English
from spacy.tokens import Doc

from builders import document_of
from headwater.mark.actors.drafts import Appearance, Draft, appear
from headwater.mark.actors.words import Words, read_words
from headwater.mark.parsed import parsed_document
from headwater.record.mark import MentionForm

VOCAB = English().vocab
PARTS = {
    "N": "NOUN",
    "NNP": "PROPN",
    "V": "VERB",
    "J": "ADJ",
    "R": "ADV",
    "IN": "ADP",
    "TO": "PART",
    "PRP": "PRON",
    "WP": "PRON",
    "DT": "DET",
    "CD": "NUM",
    "CC": "CCONJ",
    "POS": "PART",
    "MD": "AUX",
}
TIGHT = frozenset({",", ".", "'s", "’s", "”", ")", "?"})


def words_of(written: str, number: int = 0) -> Words:
    """One paragraph from "word/TAG/dep/head", the head by its number from 0; a fifth part is the lemma."""
    tokens = [token.split("/") for token in written.split()]
    texts = [token[0] for token in tokens]
    parse = Doc(
        VOCAB,
        words=texts,
        spaces=[at + 1 < len(texts) and texts[at + 1] not in TIGHT for at in range(len(texts))],
        tags=[token[1] for token in tokens],
        pos=[part_of(token[1]) for token in tokens],
        deps=[token[2] for token in tokens],
        heads=[int(token[3]) for token in tokens],
        lemmas=[token[4] if len(token) > 4 else token[0].casefold() for token in tokens],
    )
    parsed = parsed_document(document_of(parse.text), [parse])
    return read_words(parsed.paragraphs[0], number)


def part_of(tag: str) -> str:
    """The part of speech of a tag."""
    known = (PARTS[tag[:cut]] for cut in range(len(tag), 0, -1) if tag[:cut] in PARTS)
    return next(known, "PUNCT")


def seen(words: Words, text: str, draft: Draft, form: MentionForm = "name") -> Appearance:
    """A mention of these words, which stand next to one another."""
    told = text.split()
    starts = [at for at in range(len(words)) if words.texts[at : at + len(told)] == told]
    return appear(words, starts[0], starts[0] + len(told), draft, form)
