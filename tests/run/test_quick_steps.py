"""Steps taken from here: the parse and the names are the ones of spaCy's own loop."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.pipeline import DependencyParser
from spacy.tokens import Doc

from headwater.run.quick_steps import QuickNamer, QuickParser, quicken_steps
from headwater.run.resources import load_plain_parser
from headwater.settings import Settings

TEXTS = (
    "Ilva Torn of the Marrow Bay Authority said on Tuesday that 14 gates were shut. Nobody asked why.",
    "“We saw nothing,” Dorrick told Radio Selm, whose van stood in Quay Street until 4 May 2019.",
    "gates SHUT as Voll, 43, resigns",
    "\n  \n",
    "🌉 \u05e9\u05e2\u05e8 — 3.5% !!",
    "",
)


@pytest.fixture(scope="module")
def plain() -> Language:
    return load_plain_parser(Settings().english_model)


@pytest.fixture(scope="module")
def quick() -> Language:
    parser = load_plain_parser(Settings().english_model)
    quicken_steps(parser)
    return parser


def told(doc: Doc) -> list[tuple[object, ...]]:
    return [
        (token.text, token.dep_, token.head.i, token.is_sent_start, token.ent_iob_, token.ent_type_)
        for token in doc
    ]


@pytest.mark.parametrize("text", TEXTS)
def test_the_result_is_the_parsers_own(plain: Language, quick: Language, text: str) -> None:
    assert told(quick(text)) == told(plain(text))


def test_it_is_so_for_many_texts_at_once(plain: Language, quick: Language) -> None:
    assert [*map(told, quick.pipe(TEXTS))] == [*map(told, plain.pipe(TEXTS))]


@given(st.lists(st.sampled_from(" ".join(TEXTS).split(" ")), max_size=25).map(" ".join))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_is_so_for_any_row_of_words(plain: Language, quick: Language, text: str) -> None:
    assert told(quick(text)) == told(plain(text))


def test_the_parts_keep_their_names_and_places(plain: Language, quick: Language) -> None:
    assert quick.pipe_names == plain.pipe_names
    assert isinstance(quick.get_pipe("parser"), QuickParser)
    assert isinstance(quick.get_pipe("ner"), QuickNamer)


def test_a_part_that_weighs_several_parses_is_left_alone() -> None:
    parser = load_plain_parser(Settings().english_model)
    parser.get_pipe("parser").cfg["beam_width"] = 2  # type: ignore[attr-defined]
    quicken_steps(parser)
    assert type(parser.get_pipe("parser")) is DependencyParser
    assert isinstance(parser.get_pipe("ner"), QuickNamer)
