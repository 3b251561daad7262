"""The plain tokens of a paragraph, held against the parser's own."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from headwater.mark.tokens import LONGEST_SENTENCE, Alignment, Parse, Token, read_parse
from headwater.run.resources import load_parser, load_tokenizer
from headwater.settings import Settings

TEXTS = (
    "Ada Moll, who led the crew, said Mali's envoy had left Lima on 4 May; two guards (both hurt) stayed.",
    "MOLL WINS  Vote\n\nRain, fog and 12 % of the boats... Nobody came.",
    "“We held the pier,” Bo Karsten told reporters. The ferry sank 🙂 near Oslo at 5.30 p.m.",
    "   ",
    "Two dead, 30 injured in crash",
)
WORDS = (
    "text lower_ lemma_ tag_ pos_ dep_ ent_type_ whitespace_ idx i is_punct is_space is_digit is_alpha "
    "is_title is_lower is_stop like_num n_lefts n_rights"
).split()
RELATIONS = "children lefts rights subtree ancestors conjuncts".split()
ALIGNMENTS: tuple[Alignment, ...] = ("expand", "contract")


@pytest.fixture(scope="module")
def parser() -> Language:
    return load_parser(Settings().english_model)


@pytest.mark.parametrize("text", TEXTS)
def test_a_token_says_what_the_parsers_says(parser: Language, text: str) -> None:
    theirs = parser(text)
    ours = read_parse(theirs, text)
    assert len(ours) == len(theirs)
    for token, other in zip(ours, theirs, strict=True):
        assert [getattr(token, name) for name in WORDS] == [getattr(other, name) for name in WORDS]
        assert token.is_sent_start is bool(other.is_sent_start)
        assert token.is_inside_entity is (other.ent_iob_ == "I")
        assert (str(token), len(token)) == (other.text, len(other))


@pytest.mark.parametrize("text", TEXTS)
def test_the_tree_is_the_parsers(parser: Language, text: str) -> None:
    theirs = parser(text)
    for token, other in zip(read_parse(theirs, text), theirs, strict=True):
        for name in RELATIONS:
            assert numbers(getattr(token, name)) == numbers(getattr(other, name))
        edges = token.head, token.left_edge, token.right_edge
        assert numbers(edges) == numbers((other.head, other.left_edge, other.right_edge))


@pytest.mark.parametrize("length", [1, LONGEST_SENTENCE, LONGEST_SENTENCE + 1, 2 * LONGEST_SENTENCE + 7])
def test_a_sentence_that_is_too_long_is_read_in_pieces(parser: Language, length: int) -> None:
    heads = [max(place - 1, 0) for place in range(length)]
    chain = Doc(parser.vocab, ["mill"] * length, heads=heads, deps=["dep"] * length)
    read = read_parse(chain, chain.text)
    assert [token.i for token in read if token.head is token] == list(range(0, length, LONGEST_SENTENCE))
    assert sum(map(len, read.sents)) == length
    assert all(len(sentence) == len(sentence.root.subtree) <= LONGEST_SENTENCE for sentence in read.sents)


@pytest.mark.parametrize("text", TEXTS)
def test_sentences_and_entities_are_the_parsers(parser: Language, text: str) -> None:
    theirs = parser(text)
    ours = read_parse(theirs, text)
    assert [told(span) for span in ours.sents] == [told(span) for span in theirs.sents]
    assert [told(span) for span in ours.ents] == [told(span) for span in theirs.ents]
    for token, other in zip(ours, theirs, strict=True):
        assert told(token.sent) == told(other.sent)
    for sentence, span in zip(ours.sents, theirs.sents, strict=True):
        assert [told(entity) for entity in sentence.ents] == [told(entity) for entity in span.ents]


@given(start=st.integers(-2, 110), length=st.integers(1, 40), alignment=st.sampled_from(ALIGNMENTS))
def test_offsets_lead_to_the_parsers_tokens(start: int, length: int, alignment: Alignment) -> None:
    doc, parse = parsed_once(TEXTS[0])
    theirs = doc.char_span(start, start + length, alignment_mode=alignment)
    ours = parse.char_span(start, start + length, alignment_mode=alignment)
    assert (ours is None) == (theirs is None)
    if ours is not None and theirs is not None:
        assert (ours.start, ours.end) == (theirs.start, theirs.end)
        assert not len(ours) or told(ours) == told(theirs)


@given(first=st.integers(-30, 30), last=st.integers(-30, 30))
def test_slices_are_the_parsers(first: int, last: int) -> None:
    doc, parse = parsed_once(TEXTS[0])
    assert [token.i for token in parse[first:last]] == [token.i for token in doc[first:last]]
    inner = parse[2:20][first:last]
    assert [token.i for token in inner] == [token.i for token in doc[2:20][first:last]]


def test_beyond_the_text_there_is_no_token() -> None:
    _, parse = parsed_once(TEXTS[4])
    assert parse[-1].text == parse[2:][-1].text == "crash"
    assert parse[0].nbor().text == "dead"
    for token, steps in ((parse[0], -1), (parse[-1], 1)):
        with pytest.raises(IndexError):
            token.nbor(steps)
    with pytest.raises(IndexError):
        parse[2:4][2]


def test_a_text_that_is_tokenised_only_has_no_tree() -> None:
    doc = load_tokenizer()("Rain fell. Nobody came.")
    parse = read_parse(doc, doc.text)
    assert not parse.has_tree
    assert [sentence.text for sentence in parse.sents] == ["Rain fell.", "Nobody came."]
    assert all(token.head is token and not token.children for token in parse)


@cache
def parsed_once(text: str) -> tuple[Doc, Parse]:
    """The parser's result over a text and ours, made once."""
    doc = load_parser(Settings().english_model)(text)
    return doc, read_parse(doc, text)


def numbers(tokens: Any) -> list[int]:
    return [token.i for token in tokens]


def told(span: Any) -> tuple[int, int, str, int, int, int, str]:
    """What a span of tokens says of itself."""
    head: Token = span.root
    places = span.start, span.end, span.text, span.start_char, span.end_char
    return (*places, head.i, span.label_)
