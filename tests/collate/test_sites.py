"""The spots at which one person was seized, and bearings from one landmark."""

from __future__ import annotations

import pytest

from builders import document_of
from headwater.collate.collate import collate
from headwater.gather.settle import settle
from headwater.record.settlement import Story
from headwater.run.resources import load_kindred, load_weights
from readings_by_hand import encode
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
