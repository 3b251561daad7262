"""Which quote stands inside which."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.quotes.quote_nesting import nested
from headwater.record.mark import Quote
from headwater.record.span import Span, hull


def at(start: int, end: int) -> Span:
    return Span(document="d", start=start, end=end)


def quote_of(cue: Span | None, *content: Span) -> Quote:
    """A quote with this cue and content; it has no id yet."""
    cues = (cue,) if cue else ()
    return Quote(
        id="",
        span=hull((*content, *cues)),
        kind="indirect",
        content=content,
        cue=cues,
        speaker=None,
        inside=None,
        act="said",
        negated=False,
        hedged=False,
    )


OUTER = quote_of(at(10, 18), at(19, 90))
MIDDLE = quote_of(at(30, 34), at(35, 90))
INNER = quote_of(at(50, 54), at(55, 90))
LATER = quote_of(at(100, 104), at(105, 120))


def test_ids_count_in_the_order_of_the_text() -> None:
    found = nested([(LATER, False), (INNER, False), (OUTER, False)])
    assert [(quote.id, quote.content[0].start) for quote in found] == [("q0", 19), ("q1", 55), ("q2", 105)]


def test_each_names_the_closest_quote_around_it() -> None:
    found = nested([(INNER, False), (MIDDLE, False), (OUTER, False), (LATER, False)])
    assert [quote.inside for quote in found] == [None, "q0", "q1", None]


def test_a_cue_beside_the_content_makes_no_inner_quote() -> None:
    beside = quote_of(at(92, 96), at(19, 90))  # "…, X said" and "Y said" share their words
    assert [quote.inside for quote in nested([(OUTER, False), (beside, False)])] == [None, None]


def test_two_quotes_are_never_inside_each_other() -> None:
    left = quote_of(at(40, 44), at(0, 30), at(50, 90))
    right = quote_of(at(10, 14), at(35, 90))
    found = nested([(left, False), (right, False)])
    by_id = {quote.id: quote for quote in found}
    assert not any(quote.inside and by_id[quote.inside].inside == quote.id for quote in found)


def test_an_attribution_in_marks_needs_somebody_who_speaks_it() -> None:
    assert nested([(INNER, True)]) == ()
    assert [quote.inside for quote in nested([(INNER, True), (OUTER, False)])] == [None, "q0"]


def test_a_quote_without_a_cue_is_placed_by_its_content() -> None:
    bare = quote_of(None, at(60, 80))
    assert [quote.inside for quote in nested([(OUTER, False), (bare, False)])] == [None, "q0"]


SPANS = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: at(pair[0], sum(pair)))
QUOTES = st.builds(quote_of, SPANS, SPANS)


@given(st.lists(st.tuples(QUOTES, st.booleans()), max_size=8), st.randoms())
def test_the_order_of_finding_does_not_matter_and_nesting_ends(
    found: list[tuple[Quote, bool]], random
) -> None:  # type: ignore[no-untyped-def]
    once = nested(found)
    by_id = {quote.id: quote for quote in once}
    assert list(by_id) == [f"q{number}" for number in range(len(once))]
    for quote in once:
        steps, outer = 0, quote.inside
        while outer is not None:
            steps, outer = steps + 1, by_id[outer].inside
            assert steps <= len(once)
    shuffled = list(found)
    random.shuffle(shuffled)
    assert {(q.span, q.content, q.cue) for q in nested(shuffled)} == {
        (q.span, q.content, q.cue) for q in once
    }
