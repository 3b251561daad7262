"""When two figures stand for one number of one thing."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.collate.bare import is_known_again
from headwater.collate.cluster import NO_REASON
from headwater.collate.counts import (
    A_FEW,
    MANY,
    ONE_THING,
    RARE_NUMBER,
    SAME_COUNT,
    SAME_SUM,
    TOLD_ALIKE,
    TOLD_MUCH_ALIKE,
    TOLD_OF_FEW,
    TOLD_WITH_NUMBER,
    CountLikeness,
    agree,
    are_elsewhere,
    are_far_apart,
    are_of_other_years,
    are_of_others,
    are_of_two_fates,
    are_rounded_apart,
    digits_of,
    is_money_left_out,
    is_one_sum,
    is_people,
    is_same_number,
    is_told,
)
from headwater.collate.crowds import are_one_crowd, are_people_and_things
from headwater.collate.deeds import FATES
from headwater.collate.measures import are_measures, same_measure
from headwater.collate.reading import Count


@dataclass(frozen=True, slots=True)
class AgreeingCountLikeness(CountLikeness):
    """Compares two figures that may stand for one number; the same rare number speaks for it."""

    def __call__(self, left: Count, right: Count) -> float:
        """A likeness from 0 (another number or another thing) to 1, or less where each is another's."""
        if are_of_others(left, right) or left.is_increment != right.is_increment:
            return -1.0
        if left.is_bare or right.is_bare:
            return self.without_thing(left, right)
        if not agree(left, right) or are_far_apart(left, right) or are_rounded_apart(left, right):
            return 0.0
        if self.is_no_chance(left, right):
            return SAME_SUM
        if self.may_be_other_few(left, right):
            return 0.0
        same_number = left.value == right.value >= RARE_NUMBER
        whole = CountLikeness.__call__(self, left, right) + 0.15 * same_number
        if whole >= SAME_COUNT or not is_same_number(left, right):
            return whole
        if self.is_told_again(left, right):
            return SAME_SUM
        return whole if left.counted and right.counted else NO_REASON

    def may_be_other_few(self, left: Count, right: Count) -> bool:
        """Whether two or three of one name may be others than those of another: not where the clauses are
        alike, or one fate befell what has nearly one name ("two crewmen", "two crew members" hurt)."""
        if left.head == right.head or left.value > A_FEW or self.context(left, right) >= TOLD_OF_FEW:
            return False
        return not (left.deeds & right.deeds & FATES and self.things(left, right) >= ONE_THING)

    def without_thing(self, left: Count, right: Count) -> float:
        """How surely two numbers are one of which a clause does not say what it counts."""
        context = self.context(left, right)
        if are_measures(left, right):
            return same_measure(left, right, context)
        return SAME_SUM if is_known_again(left, right, context) else NO_REASON

    def is_told_again(self, left: Count, right: Count) -> bool:
        """Whether one number is told twice of what has one name, whatever else the clauses tell of it, or is
        so great, or told of what one clause does not name, that a little in common is enough.

        Of 500 pairs of our own piles, read one by one, .76 of those that count one thing are found so (.66
        by likeness alone), and .98 of those found do, as before.
        """
        context = self.context(left, right)
        if (left.counted or right.counted) and self.things(left, right) >= ONE_THING:
            return bool(left.deeds & right.deeds) or not is_people(left) or context >= TOLD_ALIKE
        if not (is_told(left) and is_told(right)):
            return False
        is_no_chance = left.value >= MANY and len(digits_of(left.value)) > 1
        is_open = left.value >= MANY or not (left.counted and right.counted) or context >= TOLD_MUCH_ALIKE
        if are_people_and_things(left, right, self.kindred) or "sport" in left.told | right.told:
            return False
        return is_no_chance or (is_open and left.value >= RARE_NUMBER and context >= TOLD_WITH_NUMBER)

    def is_no_chance(self, left: Count, right: Count) -> bool:
        """Whether one number is told twice that is seldom told of two things, whatever these are called."""
        if is_one_sum(left, right) or is_money_left_out(left, right) or self.is_one_number(left, right):
            return True
        return are_one_crowd(left, right, self.context(left, right), self.kindred)

    def is_one_number(self, left: Count, right: Count) -> bool:
        """Whether two things of other names are counted by one number that is no chance in a story: of three
        digits that tell, or of two where the clauses have something in common."""
        if left.value != right.value or left.unit != right.unit:
            return False
        if (
            are_of_two_fates(left, right)
            or are_of_other_years(left, right)
            or not (is_told(left) and is_told(right))
        ):
            return False
        digits = len(digits_of(left.value))
        if are_elsewhere(left, right):
            is_one = digits > 2 or (digits == 2 and self.context(left, right) >= TOLD_MUCH_ALIKE)
            return is_one and left.head == right.head
        if digits > 2:
            return True
        is_of_things = bool(left.counted and right.counted) and left.value >= RARE_NUMBER
        if are_people_and_things(left, right, self.kindred):
            return False
        return digits == 2 and is_of_things and self.is_about_one(left, right)

    def is_about_one(self, left: Count, right: Count) -> bool:
        """Whether two clauses have so much in common that a number of two digits is no chance."""
        return "sport" not in left.told | right.told and self.context(left, right) >= TOLD_WITH_NUMBER
