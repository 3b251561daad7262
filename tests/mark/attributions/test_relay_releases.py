"""Who gives a number, and who keeps one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.pile import MarkedDocument

Mark = Callable[..., MarkedDocument]


@pytest.mark.parametrize(
    ("text", "told", "source"),
    [
        ("The water ministry now counts 112 injured.", "112", "water ministry"),
        (
            "Orla Venn runs the mill. Ms Venn also raised the number of customers affected to 1.1 million, "
            "blaming old files.",
            "1.1",
            "Orla Venn",
        ),
        ("The water ministry corrected its estimate from 9 to 7 on Monday.", "7", "water ministry"),
    ],
)
def test_who_gives_a_number_is_its_source(marked: Mark, text: str, told: str, source: str) -> None:
    place = text.index(told)
    found = [
        (len(span), each.source.name)
        for each in marked(text).marks.attributions
        if each.scope != "article"
        for span in each.scope
        if span.start <= place < span.end
    ]
    assert min(found)[1] == source


def test_who_has_more_guards_has_told_nothing(marked: Mark) -> None:
    assert not marked("The water ministry raised the number of guards from 9 to 12.").marks.attributions
