"""Who did it, as sentences say that ask and answer it."""

from __future__ import annotations

import pytest

from builders import document_of
from headwater.collate.collate import collate
from headwater.gather.settle import settle
from headwater.record.settlement import Story
from headwater.run.resources import load_kindred, load_weights
from readings_by_hand import encode
from witnesses import Marked

LEAD = "The cutter Heron went down off Torrin. The pilot Ysolde Marr and the warden Jory Tamm were aboard. "


def rivals(marked: Marked, *texts: str) -> list[set[str]]:
    pile = [marked(document_of(LEAD + text, path=f"{number}.txt")) for number, text in enumerate(texts)]
    ids = tuple(sorted(entry.document.id for entry in pile))
    story = Story(id="s1", title=None, documents=ids, when=None, affair="a1")
    found = collate([story], pile, settle(pile, encode), encode, load_kindred(), load_weights())
    return [{side.value for side in each.sides} for each in found.disagreements if each.kind == "participant"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "It was the pilot, Ysolde Marr, who gave the order to cut the anchor chain.",
            "The order to cut the anchor chain was given by the warden, Jory Tamm.",
        ),
        (
            "The order to cut the anchor chain had come by radio from Jory Tamm himself.",
            "Ysolde Marr gave the order to cut the anchor chain, a docker said.",
        ),
        (
            "It was Ysolde Marr who told them to evacuate.",
            "It was Jory Tamm who ordered the evacuation of the mole.",
        ),
    ],
)
def test_two_who_did_one_thing(marked: Marked, one: str, other: str) -> None:
    assert {"Ysolde Marr", "Jory Tamm"} in rivals(marked, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "It was the pilot, Ysolde Marr, who cut the anchor chain.",
            "The lamp on the mole was lit by the warden, Jory Tamm.",
        ),
        (
            "It was Ysolde Marr who cut the anchor chain.",
            "Ysolde Marr and Jory Tamm cut the anchor chain.",
        ),
        (
            "It was not Ysolde Marr who cut the anchor chain.",
            "It was Jory Tamm who cut the anchor chain.",
        ),
        (
            "In 2009 the anchor chain was cut by Ysolde Marr.",
            "It was Jory Tamm who cut the anchor chain.",
        ),
        (
            "The anchor chain was forged by Ysolde Marr.",
            "It was Jory Tamm who cut the anchor chain.",
        ),
    ],
)
def test_other_deeds_and_doers_together(marked: Marked, one: str, other: str) -> None:
    assert not rivals(marked, one, other)
