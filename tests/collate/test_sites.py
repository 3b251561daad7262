"""The spots at which one person was seized, and bearings from one landmark."""

from __future__ import annotations

from time import process_time

import pytest

from builders import document_of
from headwater.collate.collate import collate
from headwater.collate.sites import Spot, difference
from headwater.gather.settle import settle
from headwater.record.settlement import Story
from headwater.run.resources import load_kindred, load_weights
from readings_by_hand import encode, happened
from witnesses import Marked

LEAD = "The harbour pilot Ysolde Marr leads the guild at Torrin. "


def places(marked: Marked, *texts: str) -> list[set[str]]:
    pile = [marked(document_of(LEAD + text, path=f"{number}.txt")) for number, text in enumerate(texts)]
    ids = tuple(sorted(entry.document.id for entry in pile))
    story = Story(id="s1", title=None, documents=ids, when=None, affair="a1")
    found = collate([story], pile, settle(pile, encode), encode, load_kindred(), load_weights())
    return [{side.value for side in each.sides} for each in found.disagreements if each.kind == "place"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Ysolde Marr was arrested at her office on Monday.",
            "Ysolde Marr was detained on a bridge, wardens said.",
            {"her office", "a bridge"},
        ),
        (
            "The Heron lay nine miles north of the Torrin light when she was hailed.",
            "The Heron was hailed six miles to the south of the Torrin light.",
            {"miles north of the Torrin light", "miles to the south of the Torrin light"},
        ),
    ],
)
def test_two_spots(marked: Marked, one: str, other: str, expected: set[str]) -> None:
    assert expected in places(marked, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ysolde Marr was arrested at her house.", "Ysolde Marr was detained in a flat."),
        (
            "Ysolde Marr was arrested at a checkpoint on the Mill road.",
            "Ysolde Marr was arrested on the Mill road.",
        ),
        ("Ysolde Marr was arrested at dawn.", "Ysolde Marr was detained on a charge of theft."),
        ("The Heron lay nine miles north of the light.", "The Heron lay six miles east of the light."),
    ],
)
def test_what_may_be_one_spot(marked: Marked, one: str, other: str) -> None:
    assert not places(marked, one, other)


def spot(document: str, site: str) -> Spot:
    reading = happened(f"She was held on the {site}", "COERCE", "held", document=document)
    return Spot(frozenset({site}), frozenset({site}), site, reading)


def test_a_spot_that_two_others_share_joins_them() -> None:
    both = Spot(frozenset({"pier", "quay"}), frozenset(), "pier", spot("d3", "pier").reading)
    spots = [spot("d1", "pier"), spot("d2", "quay"), both, spot("d4", "mill")]
    (found,) = difference(spots[:2])
    assert {shown for shown, _ in found.sides} == {"pier", "quay"}
    (found,) = difference(spots)
    assert [sorted(each.document for each in readings) for _, readings in found.sides] == [
        ["d1", "d2", "d3"],
        ["d4"],
    ]


def test_thousands_of_spots_cost_no_more_than_their_number() -> None:
    spots = [spot(f"d{number:05}", ("pier", "mill")[number % 2]) for number in range(6000)]
    start = process_time()
    (found,) = difference(spots)
    assert [len(readings) for _, readings in found.sides] == [3000, 3000]
    assert process_time() - start < 1.5
