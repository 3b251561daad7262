"""States and provinces as newspapers shorten them."""

from __future__ import annotations

import pytest

from headwater.mark.article import Tools
from headwater.mark.places.short_regions import SHORT_REGIONS, full_name


@pytest.mark.parametrize(
    ("name", "after", "full"),
    [
        ("Calif.", "", "California"),
        ("Calif", "", "California"),
        ("W. Va.", "", "West Virginia"),
        ("W.Va.", "", "West Virginia"),
        ("DC", "", "District of Columbia"),
        ("D.C.", "", "District of Columbia"),
        ("Wash.", "", "Washington State"),
        ("Washington", "state, said", "Washington State"),
        ("New York", "state.", "New York State"),
        ("Washington", "said", "Washington"),
        ("Oregon", "state", "Oregon"),
        ("Lisk", "", "Lisk"),
    ],
)
def test_a_region_is_written_out(name: str, after: str, full: str) -> None:
    assert full_name(name, after) == full


def test_every_region_is_one_that_the_gazetteer_knows(tools: Tools) -> None:
    unknown = {full for full in SHORT_REGIONS.values() if not tools.gazetteer.toponyms(full)}
    assert unknown == set()


def test_every_short_form_stands_with_its_dot_and_without() -> None:
    dotted = {short for short in SHORT_REGIONS if short.endswith(".")}
    assert {short.removesuffix(".") for short in dotted} | {"DC"} == set(SHORT_REGIONS) - dotted
