"""How hard a world is made: how much is hidden, rewritten, wrong and lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["easy", "medium", "hard"]
LEVELS: tuple[Level, ...] = ("easy", "medium", "hard")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difficulty:
    """Shares: of the relays, what is hidden and reworded; of the articles, what they show of themselves."""

    uncredited: float
    reworded: float  # of the relays; the others copy
    plain: float  # of the sentences with a speaker that lose her when reworded
    merged: float  # of the relays, from two sources
    translated: float  # of the reworded relays
    wrong: float  # of the relays that bring in an error
    lost: float  # of the stories whose first dispatch is not in the pile
    dated: float
    signed: float  # with the name of the outlet
    listed: bool  # with a manifest of addresses
    hypertext: float
    furniture: float  # of the places where some may stand


DIFFICULTIES: dict[Level, Difficulty] = {
    "easy": Difficulty(
        uncredited=0.25, reworded=0.2, plain=0.1, merged=0.1, translated=0.0, wrong=0.05, lost=0.15,
        dated=1.0, signed=1.0, listed=True, hypertext=0.2, furniture=0.3,
    ),
    "medium": Difficulty(
        uncredited=0.5, reworded=0.5, plain=0.2, merged=0.15, translated=0.15, wrong=0.2, lost=0.3,
        dated=0.7, signed=0.85, listed=True, hypertext=0.35, furniture=0.6,
    ),
    "hard": Difficulty(
        uncredited=0.8, reworded=0.75, plain=0.35, merged=0.25, translated=0.25, wrong=0.3, lost=0.45,
        dated=0.3, signed=0.6, listed=False, hypertext=0.35, furniture=0.9,
    ),
}  # fmt: skip
