"""Documents: what is kept of a page, and words by their place."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import document_of
from headwater.record.document import KEPT_KINDS, Document, Zone, ZoneKind
from headwater.record.span import Span


@pytest.mark.parametrize("kind", get_args(ZoneKind))
def test_headlines_headings_body_and_credited_source_are_the_article(kind: ZoneKind) -> None:
    is_article = kind in {"headline", "heading", "body", "source"}
    assert Zone(start=0, end=1, kind=kind).is_kept is is_article


def test_every_kept_kind_is_a_kind() -> None:
    assert set(get_args(ZoneKind)) >= KEPT_KINDS


@pytest.mark.parametrize(
    ("text", "start", "end", "words"),
    [
        ("🛶 at Tarn", 0, 1, "🛶"),
        ("🛶 at Tarn", 5, 9, "Tarn"),
        ("הסירה שקעה", 6, 10, "שקעה"),
        ("one\ntwo", 2, 5, "e\nt"),
    ],
)
def test_words_are_counted_in_code_points(text: str, start: int, end: int, words: str) -> None:
    document = document_of(text)
    assert document.words(Span(document=document.id, start=start, end=end)) == words


@given(st.text(max_size=30))
def test_a_document_is_kept_as_written(text: str) -> None:
    document = document_of(text)
    assert msgspec.json.decode(msgspec.json.encode(document), type=Document) == document


def test_an_unknown_kind_of_zone_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="kind"):
        msgspec.json.decode(b'{"start": 0, "end": 1, "kind": "sidebar"}', type=Zone)
