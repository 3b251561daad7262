from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.events.enclosing import Enclosing
from headwater.record.mark import Quote
from headwater.record.span import Span

CONTENTS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 20)), max_size=12)


def span(start: int, length: int) -> Span:
    return Span(document="d", start=start, end=start + length)


def quote(content: Span, number: int) -> tuple[Span, Quote]:
    return content, Quote(
        id=f"q{number}",
        span=content,
        kind="direct",
        content=(content,),
        cue=(),
        speaker=None,
        inside=None,
        act="said",
        negated=False,
        hedged=False,
    )


@given(CONTENTS, st.integers(0, 40), st.integers(1, 4))
def test_it_is_the_shortest_that_holds_the_words(
    parts: list[tuple[int, int]], start: int, length: int
) -> None:
    contents = [span(*part) for part in sorted(parts)]
    found = Enclosing.of([quote(content, number) for number, content in enumerate(contents)]).innermost(
        span(start, length)
    )
    holding = [content for content in contents if content.covers(span(start, length))]
    assert (found.content[0] if found else None) == min(holding, key=len, default=None)


def test_there_is_none_without_quotes() -> None:
    assert Enclosing.of([]).innermost(span(0, 1)) is None
