"""Bare numbers: told without what they count, which other tellings name ("3,400 out, per the union")."""

from __future__ import annotations

from headwater.collate.counts import MANY, RARE_NUMBER, TOLD_WITH_NUMBER, are_of_others, digits_of, is_told
from headwater.collate.reading import Count
from headwater.collate.units import LENGTHS_AND_TERMS
from headwater.collate.words import stem

TELLING_DIGITS = 2  # of a number that two clauses with nothing in common do not have by chance
MEASURED = LENGTHS_AND_TERMS | {"percent", "times"}

# Nouns for a number, which do not say what it is a number of ("an earlier figure was 23").
NUMBERS = frozenset(map(stem, "number figure count tally total estimate headcount".split()))


def names_a_number(figure: Count) -> bool:
    """Whether the noun beside a number only says that it is one."""
    return figure.head in NUMBERS


def is_no_chance(figure: Count) -> bool:
    """Whether a number without a thing is rare enough to be known again by itself."""
    return figure.value >= RARE_NUMBER and len(digits_of(figure.value)) >= TELLING_DIGITS


def is_known_again(left: Count, right: Count, context: float) -> bool:
    """Whether a number that one clause leaves bare is what the other counts: the same or, where it is said
    to be about so many, the one that it rounds; `context` is how like the clauses are."""
    if left.is_bare == right.is_bare or are_of_others(left, right) or left.is_vague or right.is_vague:
        return False
    if left.value < MANY and not (is_told(left) and is_told(right)):
        return False
    if {left.unit, right.unit} & MEASURED or left.is_increment != right.is_increment:
        return False
    if not rounds_to(left, right) and not rounds_to(right, left):
        return False
    is_one_teller = left.teller is not None and left.teller == right.teller
    return left.value >= MANY or is_one_teller or context >= TOLD_WITH_NUMBER


def rounds_to(exact: Count, rounded: Count) -> bool:
    """Whether one number is another to as many digits as that tells ("1,912", "about 1,900")."""
    if exact.value == rounded.value:
        return True
    digits = len(digits_of(rounded.value))
    is_about = rounded.low < rounded.value < rounded.high
    return is_about and digits >= TELLING_DIGITS and float(f"{exact.value:.{digits - 1}e}") == rounded.value
