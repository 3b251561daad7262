"""To whom one deed was done, by two articles."""

from __future__ import annotations

import pytest

from one_story import told_apart

OPENINGS = (
    "The lamps on the Torrin mole failed on Friday, the reeve, Ysolde Marr, said.",
    "Lamps failed along the mole of Torrin on Friday, said Ysolde Marr, the reeve.",
)


def told(one: str, other: str) -> list[set[str]]:
    """Those to whom something was done by the one and by the other article."""
    texts = (
        f"Torrin, 14 March 2025\n\n{opening}\n\n{text}\n"
        for opening, text in zip(OPENINGS, (one, other), strict=True)
    )
    return [set(values) for values in told_apart(*texts, kind="participant", about="whom")]


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
