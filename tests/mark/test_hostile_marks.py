from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

PIECES = (
    "The minister met “ ” ( 12 million Monday , and who attacked Oslo 😀 \u202eabc ''' to visit 3–5 % $ . "
    "talks with not TWO KILLED in Fire held -- 12/13/14 99:99 Q3 1/0 half of"
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES.split()), min_size=1, max_size=40).map(" ".join))
def test_marks_of_any_text_lie_in_it(marked: Callable[[Document | str], MarkedDocument], text: str) -> None:
    marks = marked(text).marks
    spans = [
        *(event.trigger for event in marks.events),
        *(time.span for time in marks.times),
        *(figure.span for figure in marks.figures),
        *(figure.of for figure in marks.figures if figure.of),
    ]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize(
    "text", ["", "   ", "😀" * 50, "(((((", "9" * 500, "one " * 300, "\u202e\u0000x", "-" * 300]
)
def test_odd_texts_are_no_error(marked: Callable[[Document | str], MarkedDocument], text: str) -> None:
    marked(text)
