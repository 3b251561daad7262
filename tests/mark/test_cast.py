"""The cast of one document, found by place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.cast import Cast, cast
from headwater.record.mark import Chain, Mention
from headwater.record.span import Span


def at(start: int, end: int) -> Span:
    return Span(document="d", start=start, end=end)


def mention(start: int, end: int, chain: str = "c0") -> Mention:
    return Mention(id=f"m{start}-{end}", span=at(start, end), form="name", chain=chain)


def chain(name: str) -> Chain:
    return Chain(id=name, name=name, names=(), kind="person", country=None, roles=(), mentions=())


PEOPLE = cast([mention(20, 30, "c1"), mention(0, 10), mention(5, 10, "c2"), mention(40, 41)], [chain("c0")])


def test_mentions_stand_in_the_order_of_the_text() -> None:
    assert [(each.span.start, each.span.end) for each in PEOPLE.mentions] == [
        (0, 10),
        (5, 10),
        (20, 30),
        (40, 41),
    ]
    assert PEOPLE.chain("c0").name == "c0"


@pytest.mark.parametrize(
    ("span", "chain_id"),
    [
        ((0, 10), "c0"),
        ((6, 9), "c0"),
        ((8, 28), "c1"),
        ((10, 20), None),
        ((29, 45), "c1"),
        ((40, 45), "c0"),
        ((50, 60), None),
    ],
)
def test_a_span_means_who_shares_most_of_it(span: tuple[int, int], chain_id: str | None) -> None:
    assert PEOPLE.chain_at(at(*span)) == chain_id


def test_only_mentions_wholly_within_count_as_inside() -> None:
    assert [each.span.start for each in PEOPLE.mentions_in(at(3, 30))] == [5, 20]
    assert PEOPLE.mentions_in(at(31, 40)) == []


def test_an_empty_cast_knows_nobody() -> None:
    assert cast((), ()).chain_at(at(0, 5)) is None
    with pytest.raises(KeyError):
        cast((), ()).chain("c0")


SPANS = st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda pair: at(pair[0], sum(pair)))


@given(st.lists(SPANS, max_size=8, unique=True), SPANS)
def test_finding_by_index_is_finding_by_looking_at_all(spans: list[Span], where: Span) -> None:
    people: Cast = cast([mention(span.start, span.end) for span in spans], ())
    assert {each.span for each in people.mentions_in(where)} == {span for span in spans if where.covers(span)}
    found = people.mention_at(where)
    shared = [
        min(span.end, where.end) - max(span.start, where.start) for span in spans if span.overlaps(where)
    ]
    best = min(found.span.end, where.end) - max(found.span.start, where.start) if found else None
    assert best == max(shared, default=None)
