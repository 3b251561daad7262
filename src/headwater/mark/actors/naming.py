"""A naming: tokens of a paragraph that name somebody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from headwater.mark.actors.words import Words
from headwater.mark.places.gazetteer import fold

NAME_LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP"})
INSTITUTIONS = frozenset(
    "ministry embassy consulate army military navy police parliament government regime cabinet".split()
)
PEOPLE_ENDINGS = ("ian", "ean", "ran", "nan", "lan", "ese", "ish")
DIRECTIONS = frozenset({"east", "west", "north", "south"})
NEAR = frozenset({"neighbouring", "neighboring", "nearby"})  # before a land


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """Tokens that name somebody; `title` are the tokens of the role that stands before the name.

    `is_member` says that whose person it is stands behind the name.
    """

    words: Words
    start: int
    end: int
    name: str
    key: str
    form: Literal["name", "demonym"]
    title: tuple[int, int] | None = None
    is_member: bool = False


def name_key(name: str) -> str:
    """A name without case, accents, dots, possessives and small words, so that spellings meet."""
    bare = fold(name.strip(" .,;:'’\"“”@#")).replace(".", "")
    return bare.replace("'s ", " ")
