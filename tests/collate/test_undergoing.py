"""To whom one deed was done, by two articles."""

from __future__ import annotations

import pytest

from headwater.record.document import Page
from headwater.run.pipeline import Silent, account_of
from headwater.settings import Settings

OPENINGS = (
    "The lamps on the Torrin mole failed on Friday, the reeve, Ysolde Marr, said.",
    "Lamps failed along the mole of Torrin on Friday, said Ysolde Marr, the reeve.",
)


def told(one: str, other: str) -> list[set[str]]:
    """Those to whom something was done by the one and by the other article."""
    pages = [
        Page(path=f"{number}.txt", text=f"Torrin, 14 March 2025\n\n{opening}\n\n{text}\n")
        for number, (opening, text) in enumerate(zip(OPENINGS, (one, other), strict=True))
    ]
    account = account_of(pages, (), Settings(use_cache=False), Silent(), is_one_story=True)
    return [
        {side.value for side in found.sides}
        for found in account.disagreements
        if found.about.startswith("whom")
    ]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The guild blamed the keeper, Tam Orrick, for the lamps.",
            "The guild blamed the pilot, Edda Voss, for the lamps, according to the minutes.",
            {"Tam Orrick", "Edda Voss"},
        ),
        (
            "The union alerted the Harbour Board to the loose wiring in a letter of 2 February.",
            "In a letter of 2 February the union alerted the Ministry of Labour to the loose wiring.",
            {"Harbour Board", "Ministry of Labour"},
        ),
        (
            "The reeve phoned Trade Minister Edda Voss on Thursday night.",
            "The reeve phoned Prime Minister Tam Orrick on Thursday night.",
            {"Edda Voss", "Tam Orrick"},
        ),
    ],
)
def test_one_deed_is_done_to_one(one: str, other: str, expected: set[str]) -> None:
    assert told(one, other) == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wardens arrested Tam Orrick, 34, on Friday.", "Wardens arrested Edda Voss, 41, on Friday."),
        (
            "The guild praised Torrin Rescue for its boats.",
            "The guild praised the Orm Lions for their donation.",
        ),
        (
            "The guild blamed the keeper, Tam Orrick, for the lamps.",
            "The guild blamed the keeper, Tam Orrick, and blamed the pilot, Edda Voss, for the lamps.",
        ),
    ],
)
def test_what_may_befall_two(one: str, other: str) -> None:
    assert not told(one, other)
