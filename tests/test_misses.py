"""The misses of a scorer by kind."""

from __future__ import annotations

import pytest

from bench.misses import grouped, kind_of


@pytest.mark.parametrize(
    ("miss", "kind"),
    [
        ("missed Location: 'this camp'", "missed Location"),
        ("sun_2016-1: missed: 'that the bridge fell'", "missed"),
        ("sun_2016-1: missed: '“The bridge fell”'", "missed, with quotation marks"),
        ("51682: 'later this year' 2006, not 2007", "not"),
        ("51682: 'later this year'", "missed"),
        ("7: leaked: 'Read more'", "leaked"),
    ],
)
def test_the_kind_is_what_stands_beside_the_words(miss: str, kind: str) -> None:
    assert kind_of(miss) == kind


def test_figures_come_first_and_the_largest_kind_next() -> None:
    printed = (
        "set: 2 of 2 documents\n  content F1   0.5\nmissed A: 'x'\nmissed B: 'y'\nmissed B: 'z'\nset F1 0.5"
    )
    assert grouped(printed).split("\n\n") == [
        "set: 2 of 2 documents\n  content F1   0.5\nset F1 0.5",
        "## missed B: 2\nmissed B: 'y'\nmissed B: 'z'",
        "## missed A: 1\nmissed A: 'x'",
    ]
