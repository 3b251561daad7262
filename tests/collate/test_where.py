"""Whether two places can be where one thing happened."""

from __future__ import annotations

import pytest

from headwater.collate.reading import Where
from headwater.collate.where import kilometres, may_be_one

NORVIK = Where(name="Norvik", country="NV", is_whole=True, point=(60.0, 10.0))
HALDEN = Where(name="Halden", country="NV", point=(59.0, 11.0))
PELL = Where(name="Pell", country="NV", point=(62.0, 11.0))
QUAYSIDE = Where(name="Quayside", country="NV", point=(59.1, 11.0))
SUSSARD = Where(name="Sussard", country="SU", is_whole=True, point=(40.0, 10.0))
UNKNOWN = Where(name="the Ketter dam")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (None, HALDEN),
        (HALDEN, HALDEN),
        (HALDEN, NORVIK),
        (HALDEN, QUAYSIDE),
        (HALDEN, UNKNOWN),
        (Where(name="Ostby", around=frozenset({"Vale"})), Where(name="Vale")),
    ],
)
def test_places_that_may_be_one(left: Where | None, right: Where) -> None:
    assert may_be_one(left, right)
    assert may_be_one(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [(HALDEN, PELL), (HALDEN, SUSSARD), (NORVIK, SUSSARD), (UNKNOWN, Where(name="the Sorn dam"))],
)
def test_places_that_are_two(left: Where, right: Where) -> None:
    assert not may_be_one(left, right)
    assert not may_be_one(right, left)


def test_a_degree_of_latitude_is_a_hundred_and_eleven_kilometres() -> None:
    assert kilometres((50.0, 8.0), (51.0, 8.0)) == pytest.approx(111, abs=1)
