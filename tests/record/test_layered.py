from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.record.layered import Layered
from headwater.record.span import Span


def span(start: int, length: int) -> Span:
    return Span(document="d", start=start, end=start + length)


SPANS = st.lists(st.builds(span, st.integers(0, 30), st.integers(1, 20)), max_size=12)
WORDS = st.builds(span, st.integers(0, 40), st.integers(1, 6))


def layered(spans: list[Span]) -> Layered[int]:
    return Layered.of((mark, number) for number, mark in enumerate(spans))


@given(SPANS, WORDS)
def test_around_words_is_what_covers_them(spans: list[Span], words: Span) -> None:
    found = layered(spans).around(words)
    assert sorted(number for _, number in found) == [n for n, mark in enumerate(spans) if mark.covers(words)]


@given(SPANS, WORDS)
def test_touching_words_is_what_overlaps_them(spans: list[Span], words: Span) -> None:
    found = layered(spans).touching(words)
    assert sorted(number for _, number in found) == [
        n for n, mark in enumerate(spans) if mark.overlaps(words)
    ]


@given(SPANS, WORDS)
def test_they_come_in_the_order_of_their_spans(spans: list[Span], words: Span) -> None:
    found = [mark for mark, _ in layered(spans).touching(words)]
    assert found == sorted(found)


def test_words_of_another_document_are_not_covered() -> None:
    assert layered([span(0, 9)]).around(Span(document="e", start=1, end=2)) == []


def test_there_is_nothing_without_marks() -> None:
    assert layered([]).around(span(0, 1)) == []
