"""Numbers of people, whatever these are called: "26 fighters", "twenty-six terrorists", "the 26 dead".

Of 300 pairs of one number from thirteen on in twenty stories, read one by one, those of which one counts
people and the other things were of two things, and of those that both count people nearly all of one.
"""

from __future__ import annotations

from headwater.collate.counts import (
    DONE_TO_PEOPLE,
    RARE_NUMBER,
    TOLD_ALIKE,
    are_elsewhere,
    are_of_other_years,
    digits_of,
    is_about,
    is_people,
)
from headwater.collate.deeds import FATES
from headwater.collate.kindred import Kindred
from headwater.collate.reading import Count

TELLING_DIGITS = 2
PARTED = FATES | {"COERCE"}  # who is held is not who is hurt


def counts_people(figure: Count, kindred: Kindred) -> bool:
    """Whether a number is one of people, by the noun for them or, where none stands, by what was done."""
    if figure.unit is not None:
        return False
    if not figure.head:
        return bool(figure.deeds & DONE_TO_PEOPLE)
    return is_people(figure) or kindred.is_person(figure.head) or is_of_a_nation(figure)


def is_of_a_nation(figure: Count) -> bool:
    """Whether those counted are called by a name in the plural ("three Velmarians")."""
    last = figure.counted.split()[-1:]
    return bool(last) and last[0][:1].isupper() and last[0].endswith("s") and not last[0].isupper()


def are_people_and_things(left: Count, right: Count, kindred: Kindred) -> bool:
    """Whether one number is of people and the other of what has another name."""
    people = [counts_people(figure, kindred) for figure in (left, right)]
    return people[0] != people[1] and all(
        figure.head or counts_people(figure, kindred) for figure in (left, right)
    )


def are_one_crowd(left: Count, right: Count, context: float, kindred: Kindred) -> bool:
    """Whether one number that is no chance is told twice of people: of two digits that tell, or of one
    where `context`, the likeness of the clauses, speaks for it and one noun does not say which people."""
    if left.value != right.value or left.value < RARE_NUMBER or not (is_single(left) and is_single(right)):
        return False
    if not (counts_people(left, kindred) and counts_people(right, kindred)):
        return False
    if are_parted(left, right) or are_of_other_years(left, right) or are_elsewhere(left, right):
        return False
    if len(digits_of(left.value)) >= TELLING_DIGITS:
        return True
    return context >= TOLD_ALIKE and (left.head == right.head or is_people(left) or is_people(right))


def are_parted(left: Count, right: Count) -> bool:
    """Whether of the ones one thing became and of the others another, or they are in a game."""
    fates = left.deeds & PARTED, right.deeds & PARTED
    return (all(fates) and not fates[0] & fates[1]) or "sport" in left.told | right.told


def is_single(figure: Count) -> bool:
    """Whether a figure is one number, no range and no word for many."""
    return not figure.is_vague and (figure.value in {figure.low, figure.high} or is_about(figure))
