"""When two figures count the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from headwater.collate.deeds import FATES
from headwater.collate.kindred import Kindred
from headwater.collate.reading import Count
from headwater.collate.vectors import Vectors
from headwater.collate.where import lies_in
from headwater.collate.words import likeness, stem, telling
from headwater.record.mark import Figure

# Chosen on our own first pile; see docs/benchmarks.md.
SAME_COUNT = 0.5
SAME_THING = 0.35  # two nouns for one thing ("groups", "factions") are at least so near in meaning
A_FEW = 3  # so small a number of two things is the same only
TOLD_OF_FEW = 0.4  # where so much of what is told of them is
SAME_SUM = 0.8
SHORTEST_SUM = 100000
GREAT = 10**9  # of so much, one digit tells ("3 billion cubic metres")
DOZEN = 12
SAME_UNIT = 0.6  # two sums of one money, or two shares: the clauses must tell what of
SAME_MONEY = 1.0  # ... but a story has few sums in the money of its own country
ONE_THING = 0.6  # nouns for one thing ("diplomats", "envoys"), so near that its number need not be proved
MANY = 1000  # of so many, one number in a story is seldom chance
SAME_FATE = 0.9  # people at all, of whom one thing became ("21 were treated", "the injured")
SAME_DEED = 0.5  # two nouns for whom one deed was done to ("people", "dockers" were detained)
TOLD_ALIKE = 0.3  # likeness of two clauses that tell one thing of what they count, with or without a deed
TOLD_MUCH_ALIKE = 0.45  # ... that tell two deeds of so few that the number may be chance
RARE_NUMBER = 13  # the same number from here on is seldom chance; up to a dozen it is common
TOLD_WITH_NUMBER = 0.15  # likeness of two clauses in which one number of two digits is no chance
NATIONAL = "crowns marks pesos dinars dirhams riyals shillings guilders florins thalers".split()
MONEY = frozenset(map(stem, NATIONAL))
MONEY_UNIT = re.compile("|".join(("[A-Z]{3}", *NATIONAL)))
KEYS = 3
FARTHEST_ONE = 1.3  # times; "at least 6,000" and "as many as 10,000" are two counts


@dataclass(frozen=True, slots=True)
class CountLikeness:
    """Compares two figures by what they count, what was done to it, and the clause around them."""

    rare: Mapping[str, int]
    vectors: Vectors
    kindred: Kindred = field(default_factory=Kindred)

    def __call__(self, left: Count, right: Count) -> float:
        """A likeness from 0 (cannot count the same) to 1; the values themselves decide nothing."""
        if are_of_others(left, right) or are_of_other_years(left, right):
            return 0.0
        thing = self.things(left, right)
        if left.unit != right.unit or thing <= 0 or are_elsewhere(left, right):
            return 0.0
        context = self.context(left, right)
        if context < TOLD_MUCH_ALIKE and (are_told_of_other_deeds(left, right) or is_one_former(left, right)):
            return 0.0
        if context < TOLD_ALIKE and not left.deeds & right.told and not right.deeds & left.told:
            return 0.0
        score = 0.4 * thing + 0.3 * deeds(left, right) + 0.3 * context
        return min(1.0, score + 0.1 * bool(left.actors & right.actors))

    def things(self, left: Count, right: Count) -> float:
        """How surely two phrases name the same counted thing."""
        are_bare = left.head == right.head and not left.counted and not right.counted
        if are_bare or is_sum_of(left, right) or is_sum_of(right, left):
            return SAME_MONEY if stem(left.unit or "") in MONEY else SAME_UNIT
        if left.head == right.head:
            return 0.6 + 0.4 * likeness(left.of, right.of, self.rare)
        near = self.vectors.cosine(left.counted, right.counted)
        if near >= SAME_THING:
            return near
        if is_people(left) and is_people(right) and left.deeds & right.deeds & FATES:
            return SAME_FATE
        shared = left.deeds & right.deeds
        if is_people(left) or is_people(right):
            return SAME_DEED if shared & DONE_TO_PEOPLE else 0.0
        return SAME_DEED if shared and left.value == right.value >= RARE_NUMBER else 0.0

    def context(self, left: Count, right: Count) -> float:
        """How like the two clauses are beside what they count, or what they assert where that is more."""
        shared = likeness(left.words - left.of, right.words - right.of, self.rare)
        whole = max(shared, 0.7 * self.vectors.cosine(left.text, right.text))
        if left.is_all_asserted and right.is_all_asserted:
            return whole
        shared = likeness(left.core_words - left.of, right.core_words - right.of, self.rare)
        return max(whole, shared, 0.7 * self.vectors.cosine(left.core, right.core))

    def keys(self, figure: Count) -> Iterator[tuple[str, str]]:
        """What a figure is looked up by: the words of what it counts, the deeds, its value."""
        for word in telling(figure.of, self.rare, KEYS):
            yield (figure.unit or "", word)
        for deed in sorted(figure.deeds):
            yield ("deed", deed)
        yield ("value", f"{figure.value:g}")


# What is done to people: of these "people" and any other noun for them are one.
DONE_TO_PEOPLE = FATES | {
    "ASSAULT",
    "COERCE",
    "PROTEST",
    "SANCTION",
    "RETREAT",
    "accident",
    "disaster",
    "crime",
    "health",
}
# What befell them says no more of who they are than "people" does ("30 injured", "the toll rose to 30").
BEFALLEN = (
    "dead injured wounded hurt killed missing arrested detained toll lives victims bodies deaths fatalities "
    "casualties"
).split()
ANYBODY = frozenset(
    map(stem, ("people", "persons", "men", "women", "others", "civilians", "crowd", "turnout", *BEFALLEN))
) | {""}


def is_sum_of(bare: Count, named: Count) -> bool:
    """Whether a sum that tells not what of stands in a clause that names what the other is a sum of."""
    is_one_unit = bare.unit is not None and bare.unit == named.unit
    return is_one_unit and not bare.counted and named.head in bare.words


def is_people(figure: Count) -> bool:
    """Whether a figure counts people without saying which."""
    return figure.head in ANYBODY


def are_of_others(left: Count, right: Count) -> bool:
    """Whether both say whose number it is, and it is not the same person's."""
    return bool(left.holders and right.holders) and not left.holders & right.holders


def are_of_other_years(left: Count, right: Count) -> bool:
    """Whether each is told of years that the other is not, or one is what each of several has."""
    return left.is_each != right.is_each or bool(left.years and right.years and not left.years & right.years)


def are_elsewhere(left: Count, right: Count) -> bool:
    """Whether each clause names places and none lies in one of the other: as many marched in another town."""
    if not left.places or not right.places:
        return False
    return not any(lies_in(here, there) for here in left.places for there in right.places)


def deeds(left: Count, right: Count) -> float:
    """Whether the same kind of thing was done: 1 if so, 0 if not, between where one clause tells none."""
    if left.deeds and right.deeds:
        if left.deeds & right.deeds:
            return 1.0
        return 0.6 if left.deeds & right.told or right.deeds & left.told else 0.0
    return 0.4


def is_one_former(left: Count, right: Count) -> bool:
    """Whether a small number is told of an earlier year, and the other of none."""
    return bool(left.years) != bool(right.years) and max(left.value, right.value) < RARE_NUMBER


def are_told_of_other_deeds(left: Count, right: Count) -> bool:
    """Whether a small number is told of two deeds, neither clause having the other's."""
    if not left.deeds or not right.deeds or max(left.value, right.value) >= RARE_NUMBER:
        return False
    return not left.deeds & right.told and not right.deeds & left.told


def agree(left: Count, right: Count) -> bool:
    """Whether one value can be meant by both: ranges and bounds meet ("14", "over a dozen")."""
    return left.low <= right.high and right.low <= left.high


def is_one_sum(left: Count, right: Count) -> bool:
    """Whether both tell one sum, share or measure, to so many digits, or so great, that in one story it is no
    chance; one of them may tell what of."""
    if (left.counted and right.counted) or left.unit is None or left.unit != right.unit:
        return False
    is_whole_share = left.unit == "percent" and left.value % 1 == 0
    fewest = 3 if is_whole_share else 1 if left.value >= GREAT else 2
    return left.value == right.value and len(digits_of(left.value)) >= fewest


def is_money_left_out(left: Count, right: Count) -> bool:
    """Whether one of two clauses gives a great sum without the money it is in ("paid 2.4m ransom")."""
    bare, named = (left, right) if left.unit is None else (right, left)
    if bare.unit is not None or named.unit is None or not MONEY_UNIT.fullmatch(named.unit):
        return False
    is_great = left.value == right.value >= MANY and len(digits_of(left.value)) > 1
    return is_great and (not bare.counted or bare.head == named.head)


def digits_of(value: float) -> str:
    """The digits of a number that tell, without the noughts of its size."""
    told = f"{value:g}" if value < SHORTEST_SUM else f"{value:.0f}"
    return told.replace(".", "").strip("0")


def are_far_apart(left: Count, right: Count) -> bool:
    """Whether two stated numbers, though their bounds meet, are too far from one another to be one.

    Who writes "at least nine" knows of no ten, and who writes "just under 18,000" would have said 15,000.
    """
    low, high = sorted((left.value, right.value))
    if left.is_vague or right.is_vague:
        return False
    return high > FARTHEST_ONE * low or high - low > max(slack(left), slack(right))


def slack(figure: Count) -> float:
    """How far off the number may be that a figure, as it is bounded, stands for: its last round step."""
    if figure.low == figure.high:
        return 0.0
    return (
        max(round_step(figure.value), ABOUT * figure.value) if is_about(figure) else round_step(figure.value)
    )


def round_step(value: float) -> float:
    """One of the last digit of a number that is no nought: 10 of 60, 1,000 of 18,000; 3 of a dozen."""
    if value == DOZEN:
        return DOZEN / 4
    digits = digits_of(value)
    return value / int(digits) if digits.isdecimal() and value > 0 else ABOUT * value


def are_rounded_apart(left: Count, right: Count) -> bool:
    """Whether a number said to be about so many would have been rounded to another than the other number,
    or than any that the other may mean within its round step ("some 640", "more than 600")."""
    if not (is_about(left) or is_about(right)):
        return False
    sides = rounded_from(left), rounded_from(right)
    return sides[0][0] > sides[1][1] or sides[1][0] > sides[0][1]


def rounded_from(figure: Count) -> tuple[float, float]:
    """The least and the greatest number that a figure, as it is bounded, may have been rounded from."""
    if is_about(figure):
        off = figure.value * roundness(figure.value)
        return figure.value - off, figure.value + off
    step = round_step(figure.value)
    return max(figure.low, figure.value - step), min(figure.high, figure.value + step)


def is_about(figure: Count) -> bool:
    """Whether a figure is said to be about so many."""
    return figure.low == figure.value * (1 - ABOUT) and figure.high == figure.value * (1 + ABOUT)


def is_same_number(left: Count, right: Count) -> bool:
    """Whether two figures give one number, and nothing in their clauses says that it is of two things."""
    if left.value != right.value or left.unit != right.unit or are_of_two_fates(left, right):
        return False
    return not (are_of_other_years(left, right) or is_one_former(left, right) or are_elsewhere(left, right))


def is_told(figure: Count) -> bool:
    """Whether a figure is one number of all, no range, no word for many and none of some among more."""
    is_single = figure.value in {figure.low, figure.high} or is_about(figure)
    return is_single and not figure.is_vague and not figure.is_part


def are_of_two_fates(left: Count, right: Count) -> bool:
    """Whether the ones are dead and the others hurt, missing or held."""
    fates = left.deeds & FATES, right.deeds & FATES
    return all(fates) and not fates[0] & fates[1]


# Words for a number that is not told: from twice the unit up to the last before the next word begins.
VAGUE = {"dozens": (24.0, 99.0), "scores": (40.0, 199.0), "hundreds": (200.0, 999.0)} | {
    "thousands": (2000.0, 9999.0),
    "tens of thousands": (20000.0, 99999.0),
    "hundreds of thousands": (200000.0, 999999.0),
}
ABOUT = 0.1  # "about 40" allows 36 to 44
LEAST_ABOUT = 0.02  # "about 140" is mostly said of 135 to 145: half of its last round step, or a little
FIVE, LEAST_HUNDRED = 5, 100  # "some 15" is said of 14 and of 16: up to a hundred one counts by fives too
MORE = 0.5  # "more than 40" is not said of 80: a writer takes the next round number below


def allowed_values(figure: Figure) -> tuple[float, float]:
    """The least and the greatest value that a figure, as it is bounded, may mean."""
    low = figure.low if figure.low is not None else figure.value
    high = figure.high if figure.high is not None else figure.value
    if figure.bound == "about":
        return low * (1 - ABOUT), high * (1 + ABOUT)
    if figure.bound in {"at least", "more than"}:
        return low, high * (1 + MORE)
    if figure.bound in {"at most", "less than"}:
        return low * (1 - MORE), high
    return low, high


def near_values(figure: Figure) -> tuple[float, float]:
    """The least and the greatest value that a figure may mean within a round step of what it says."""
    low, high = allowed_values(figure)
    step = round_step(figure.value)
    return max(low, figure.value - step), min(high, figure.value + step)


def roundness(value: float) -> float:
    """How far a number said to be about so many may be off, as a share of it."""
    if value <= 0:
        return ABOUT
    step = FIVE if value < LEAST_HUNDRED and value % (2 * FIVE) == FIVE else round_step(value)
    return min(ABOUT, max(LEAST_ABOUT, step / (2 * value)))
