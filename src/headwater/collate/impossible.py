"""What says that two clauses tell two happenings, and what only makes it seem so."""

from __future__ import annotations

from itertools import product

from headwater.collate.apart import TOLLED
from headwater.collate.reading import Happening
from headwater.collate.where import may_be_one
from headwater.record.edtf import are_disjoint

# What is done to somebody once in a story; a word, a visit or a victory may come again.
DONE_ONCE = frozenset(
    {"ASSAULT", "COERCE", "SANCTION", "RETREAT", "accident", "appointment", "award", "crime", "damage"}
    | {"death", "departure", "disaster", "election", "escape", "injury", "life", "trial"}
)
# Of these one word tells what many a thing and person may suffer in one story.
DONE_BY_ONE_WORD = DONE_ONCE - {"damage", "injury"}
CASES = frozenset({"ASSAULT", "accident", "crime", "death", "disaster"})  # whose nouns count cases


def is_impossible(left: Happening, right: Happening) -> bool:
    """Whether a slot, a year or a number says that these are two happenings."""
    return (
        excluded(left, right)
        or have_other_years(left, right)
        or have_other_counts(left, right)
        or left.is_usual != right.is_usual
    )


def seem_two(left: Happening, right: Happening, named: frozenset[str]) -> int:
    """How much makes two clauses seem to tell two happenings: one is still to come, one case and several,
    another time than the news, a body that acts here and not there. What one of a name suffers once is one,
    whatever else seems so."""
    is_later = int(have_other_status(left, right))
    if befall_one(left, right, named):
        return is_later
    return (
        is_later
        + are_one_and_several(left, right)
        + are_of_two_times(left, right)
        + (act_for_others(left, right) or act_for_others(right, left))
    )


def befall_one(left: Happening, right: Happening, named: frozenset[str]) -> bool:
    """Whether both tell what somebody of a name suffers once in a story."""
    return bool(left.recipients & right.recipients & named) and {left.type, right.type} <= DONE_ONCE


def excluded(left: Happening, right: Happening) -> bool:
    """Whether a slot says that these are two happenings: another place or another time."""
    if not may_be_one(left.where, right.where):
        return True
    return bool(left.time and right.time and are_disjoint(left.time, right.time))


def have_other_status(left: Happening, right: Happening) -> bool:
    """Whether one is still to come and the other has happened: what is called for is not yet done.

    A noun ("the recount") refers to it whenever it is held.
    """
    is_reference = left.is_named or right.is_named
    return not is_reference and {left.status, right.status} == {"planned", "happened"}


def act_for_others(left: Happening, right: Happening) -> bool:
    """Whether a body acts here that the other clause lacks, which names another and tells of no doer."""
    doers = left.actors & left.bodies
    return bool(doers and not right.actors and right.bodies and not doers & right.bodies)


def have_other_years(left: Happening, right: Happening) -> bool:
    """Whether each clause names years or ordinals that the other lacks, and none in their stead.

    "He beat Rahm in 2008" and "he beat Thorn in 2012" are two fights of one man.
    """
    other_years = left.years and right.years and not left.years & right.years
    other_order = left.ordinals and right.ordinals and not left.ordinals & right.ordinals
    return bool(other_years) or bool(other_order)


def are_one_and_several(left: Happening, right: Happening) -> bool:
    """Whether one noun means one case, and the other several ("the fire", "all three fires")."""
    return left.is_several != right.is_several and {left.type, right.type} <= CASES


def are_of_two_times(left: Happening, right: Happening) -> bool:
    """Whether of two cases one is another than that of the news: by a noun ("a smaller fire"), or of a year
    that it names ("In 2016, four people died")."""
    if left.is_former == right.is_former or not {left.type, right.type} <= CASES | {"PROTEST"}:
        return False
    former, news = (left, right) if left.is_former else (right, left)
    return (left.is_named and right.is_named) or (bool(former.years) and not news.years)


def have_other_counts(left: Happening, right: Happening) -> bool:
    """Whether each clause counts, other numbers each, and nobody is in both."""
    apart = bool(left.counts and right.counts) and not may_be_as_many(left, right)
    # Of what is done once, and told of one time, the tolls differ and not the deeds, but where they are all.
    types = {left.type, right.type}
    is_one_time = left.is_former == right.is_former and types <= DONE_BY_ONE_WORD and not types <= TOLLED
    return apart and not is_one_time and not left.participants & right.participants


def may_be_as_many(left: Happening, right: Happening) -> bool:
    """Whether a number of the one clause may be one of the other ("just over fifty", "52")."""
    return any(
        first[0] <= second[1] and second[0] <= first[1]
        for first, second in product(left.counts, right.counts)
    )
