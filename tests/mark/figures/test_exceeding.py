"""Bounds that a verb or a noun sets to a number."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.figures.figures import find_figures
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Losses have topped 300 million euros.", "more than"),
        ("The number of sheep lost could exceed 300.", "more than"),
        ("The queue did not exceed 200 people.", "at most"),
        ("The toll of the sick climbed past 60.", "more than"),
        ("The council set a limit of 50 boats.", "at most"),
        ("The limit is 50 km/h.", "at most"),
        ("The mill limits its crew to 40 men.", "at most"),
        ("The losses reached 300 million euros.", "exactly"),
        ("They drove past 60 farms.", "exactly"),
        ("The team topped the table with 60 points.", "exactly"),
    ],
)
def test_a_verb_or_a_limit_sets_a_bound(parse: Parse, text: str, bound: str) -> None:
    (figure,) = find_figures(parse(text), ())
    assert figure.bound == bound
