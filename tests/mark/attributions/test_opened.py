"""Sources that are announced for the sentences after them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]

OPENER = "The court's complaint gives details of what happened on the quay."


def told(marked: Mark, *sentences: str) -> list[str]:
    """The sentences that are had from the complaint."""
    text = " ".join(sentences)
    return [
        sentence
        for sentence in sentences
        if any(
            each.scope != "article" and any(span.start == text.index(sentence) for span in each.scope)
            for each in marked(text).marks.attributions
            if "complaint" in (each.source.name or "")
        )
    ]


def test_what_follows_is_had_from_the_paper_until_somebody_else_speaks(marked: Mark) -> None:
    first, second = "Orrow drank a bottle of rum.", "He then drove onto the ferry."
    other, last = "Captain Ida Lund said that the gate was open.", "It rained."
    assert told(marked, OPENER, first, second, other, last) == [first, second]


@pytest.mark.parametrize(
    "opener", ["The harbour gives shelter to boats.", "The mate gave details.", "Nobody gave details of it."]
)
def test_other_sentences_announce_nothing(marked: Mark, opener: str) -> None:
    assert told(marked, opener, "Orrow drank a bottle of rum.") == []
