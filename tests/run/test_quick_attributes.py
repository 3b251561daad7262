"""Parts of speech and forms looked up: the same as the parser's own rules set."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from headwater.run.quick_attributes import NAME, QuickAttributeRuler, is_of_one_token, quicken
from headwater.run.resources import load_plain_parser
from headwater.settings import Settings

TEXTS = (
    "The harbour's gates were shut, and nobody knew that it'd been Voll who did it.",
    "Ain't it so? Let's go, y'all gotta see that. C'm on, I'm gonna wait but here.",
    "There are two gates.\n\n  There's   one\tleft \n",
    "It has been said, you told me, but I did not have what had to be had.",
    "🌉 \u05e9\u05e2\u05e8 — 3.5% !!",
    "",
)


@pytest.fixture(scope="module")
def plain() -> Language:
    return load_plain_parser(Settings().english_model)


@pytest.fixture(scope="module")
def quick() -> Language:
    parser = load_plain_parser(Settings().english_model)
    quicken(parser)
    return parser


def told(doc: Doc) -> list[tuple[str, ...]]:
    return [
        (token.text, token.pos_, token.tag_, token.dep_, str(token.morph), token.lemma_, token.ent_type_)
        for token in doc
    ]


@pytest.mark.parametrize("text", TEXTS)
def test_the_result_is_the_parsers_own(plain: Language, quick: Language, text: str) -> None:
    assert told(quick(text)) == told(plain(text))


@given(st.lists(st.sampled_from(" ".join(TEXTS).split(" ")), max_size=25).map(" ".join))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_is_so_for_any_row_of_words(plain: Language, quick: Language, text: str) -> None:
    assert told(quick(text)) == told(plain(text))


def test_it_does_not_depend_on_what_was_read_before(quick: Language) -> None:
    first = told(quick(TEXTS[3]))
    quick(TEXTS[0])
    assert told(quick(TEXTS[3])) == first


def test_the_parser_keeps_its_parts_in_their_order(plain: Language, quick: Language) -> None:
    assert quick.pipe_names == plain.pipe_names
    ruler = quick.get_pipe("attribute_ruler")
    assert isinstance(ruler, QuickAttributeRuler)
    assert quick.get_pipe_meta("attribute_ruler").factory == NAME


def test_a_parser_without_such_rules_is_left_alone() -> None:
    parser = load_plain_parser(Settings().english_model)
    parser.remove_pipe("attribute_ruler")
    names = list(parser.pipe_names)
    quicken(parser)
    assert parser.pipe_names == names


@pytest.mark.parametrize(
    ("pattern", "is_alone"),
    [
        ([[{"TAG": "NN"}]], True),
        ([[{"LOWER": {"IN": ["it", "she"]}, "DEP": {"NOT_IN": [""]}}]], True),
        ([[{"TAG": "NN"}], [{"IS_SPACE": True}]], True),
        ([[{"LOWER": "let"}, {"LOWER": "'s"}]], False),
        ([[{"LOWER": {"REGEX": "^y'?$"}}]], False),
        ([[{"SHAPE": "Xxx"}]], False),
        ([[{"TAG": "NN", "OP": "+"}]], False),
    ],
)
def test_only_what_asks_one_token_for_what_is_kept_of_it_is_looked_up(
    pattern: list[list[dict[str, object]]], *, is_alone: bool
) -> None:
    assert is_of_one_token({"patterns": pattern}) == is_alone
