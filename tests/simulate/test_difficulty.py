"""A harder world hides, rewrites and loses more."""

from __future__ import annotations

from dataclasses import asdict
from itertools import pairwise

import pytest

from headwater.simulate.difficulty import DIFFICULTIES, LEVELS, Difficulty

SHOWN = {"dated", "signed"}
SHARES = [name for name, value in asdict(DIFFICULTIES["easy"]).items() if not isinstance(value, bool)]


def levels() -> list[Difficulty]:
    return [DIFFICULTIES[level] for level in LEVELS]


@pytest.mark.parametrize("name", SHARES)
def test_every_share_is_one(name: str) -> None:
    assert all(0 <= getattr(each, name) <= 1 for each in levels())


@pytest.mark.parametrize("name", SHARES)
def test_a_harder_level_hides_no_less_and_shows_no_more(name: str) -> None:
    for easier, harder in pairwise(levels()):
        less, more = getattr(easier, name), getattr(harder, name)
        assert less >= more if name in SHOWN else less <= more


def test_only_the_hardest_world_has_no_table_of_addresses() -> None:
    assert [each.listed for each in levels()] == [True, True, False]
