"""A paragraph with its quotation marks read."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import document_of
from headwater.mark.quotes.quoted_words import passage_of
from passages import Parse, passage_in, token_of

TEXT = "She said “the lock is shut” and left."


def test_tokens_know_their_stretch_marks_included(parse: Parse) -> None:
    passage = passage_in(parse, TEXT)
    inside = [token.text for token in passage.parse if passage.stretch_at(token) == 0]
    assert inside == ["“", "the", "lock", "is", "shut", "”"]
    assert passage.stretch_at(token_of(passage, "said")) == -1


def test_tokens_are_found_by_their_offsets(parse: Parse) -> None:
    passage = passage_in(parse, TEXT)
    lock = token_of(passage, "lock")
    assert passage.first_token(lock.idx) == lock.i
    assert passage.first_token(lock.idx + 1) == lock.i + 1
    assert passage.token_at(lock.idx + 2) == lock
    assert passage.token_before(lock.idx) == token_of(passage, "the")
    assert passage.tokens(lock.idx, lock.idx + 7).text == "lock is"


def test_beyond_the_paragraph_there_is_no_token(parse: Parse) -> None:
    passage = passage_in(parse, TEXT)
    assert passage.token_before(0) is None
    assert passage.first_token(10_000) == len(passage.parse)
    assert list(passage.tokens(10_000, 10_001)) == []


def test_spans_are_those_of_the_document(parse: Parse) -> None:
    document = document_of(f"A first line.\n\n{TEXT}")
    passage = passage_of(parse(document).paragraphs[1])
    lock = token_of(passage, "lock")
    assert document.words(passage.span_of(lock.i - 1, lock.i + 2)) == "the lock is"


@pytest.mark.parametrize("text", ["No marks at all.", "“", "”“", "”””"])
def test_marks_around_nothing_quote_nothing(parse: Parse, text: str) -> None:
    passage = passage_in(parse, text)
    assert all(stretch.start < stretch.end for stretch in passage.stretches)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from([*"“”\"'‘’«» .,:", "said ", "He ", "lock ", "😀", "''"]), min_size=1).map(
        "".join
    )
)
def test_each_token_stands_where_its_stretch_does(parse: Parse, text: str) -> None:
    parsed = parse(text)
    for paragraph in parsed.paragraphs:
        passage = passage_of(paragraph)
        for token in passage.parse:
            number = passage.stretch_at(token)
            within = [
                place
                for place, stretch in enumerate(passage.stretches)
                if stretch.outer_start <= token.idx < stretch.outer_end
            ]
            assert within == ([number] if number >= 0 else [])
            assert passage.token_at(token.idx) == token
