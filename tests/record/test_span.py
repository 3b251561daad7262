"""Spans: containment, overlap and the hull of several."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.record.span import Span, hull


def span(start: int, end: int, document: str = "d") -> Span:
    return Span(document=document, start=start, end=end)


SPANS = st.tuples(st.integers(0, 12), st.integers(0, 6), st.sampled_from("de")).map(
    lambda given: span(given[0], given[0] + given[1], given[2])
)
FILLED = SPANS.filter(len)
OF_ONE = st.lists(SPANS.map(lambda each: span(each.start, each.end)), min_size=1, max_size=5).map(tuple)


@pytest.mark.parametrize(
    ("one", "other", "covers", "overlaps"),
    [
        (span(2, 6), span(2, 6), True, True),
        (span(2, 6), span(3, 5), True, True),
        (span(3, 5), span(2, 6), False, True),
        (span(2, 6), span(5, 8), False, True),
        (span(2, 6), span(6, 8), False, False),
        (span(2, 6), span(0, 2), False, False),
        (span(2, 6), span(2, 6, "other"), False, False),
    ],
)
def test_what_lies_in_a_span_and_what_it_touches(
    one: Span, other: Span, covers: bool, overlaps: bool
) -> None:
    assert one.covers(other) is covers
    assert one.overlaps(other) is overlaps


@given(FILLED, FILLED)
def test_what_is_covered_overlaps_and_overlapping_has_no_direction(one: Span, other: Span) -> None:
    assert one.overlaps(other) is other.overlaps(one)
    assert not one.covers(other) or (one.overlaps(other) and len(other) <= len(one))
    assert (one.covers(other) and other.covers(one)) is (one == other)
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) is (one.document == other.document and bool(shared))


@given(OF_ONE)
def test_a_hull_is_the_least_that_covers_all(spans: tuple[Span, ...]) -> None:
    whole = hull(spans)
    assert all(whole.covers(each) for each in spans)
    assert whole.start in {each.start for each in spans}
    assert whole.end in {each.end for each in spans}
    assert hull(tuple(reversed(spans))) == hull((*spans, whole)) == whole


@given(st.lists(SPANS))
def test_spans_stand_by_document_and_place(spans: list[Span]) -> None:
    assert sorted(spans) == sorted(spans, key=lambda each: (each.document, each.start, each.end))


@given(SPANS)
def test_a_span_is_kept_as_written(given_span: Span) -> None:
    assert msgspec.json.decode(msgspec.json.encode(given_span), type=Span) == given_span
    assert len(given_span) == given_span.end - given_span.start
