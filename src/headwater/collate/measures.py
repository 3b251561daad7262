"""Lengths and times that clauses give without a thing: "14 kilometres away", "nineteen years in the job".

Such a number is no claim of one article's, as it mostly only places or dates something. Where two articles
of a story give the same, they mostly tell it of one thing.
"""

from __future__ import annotations

import re

from headwater.collate.cluster import NO_REASON
from headwater.collate.counts import (
    RARE_NUMBER,
    SAME_SUM,
    TOLD_ALIKE,
    TOLD_MUCH_ALIKE,
    TOLD_WITH_NUMBER,
    agree,
    are_far_apart,
    are_of_others,
    are_rounded_apart,
    digits_of,
    is_told,
)
from headwater.collate.reading import Count
from headwater.collate.units import LENGTHS_AND_TERMS
from headwater.record.mark import Figure

# A day or two, a month or three, a year: of many things in one story.
ROUND_TERMS = frozenset(
    {(24, "hours"), (48, "hours"), (72, "hours"), (12, "months"), (30, "days"), (60, "days"), (90, "days")}
    | {(15, "minutes"), (30, "minutes"), (45, "minutes")}
)
TELLING_DIGITS = 2
YEARS_OLD = re.compile(r"[\s-]*(?:old|of\s+age)\b", re.IGNORECASE)
AGED = re.compile(r"\b(?:aged?|age\s+of|at)\s+$", re.IGNORECASE)
BEFORE_AGE = 12  # code points


def is_measure(figure: Figure, text: str) -> bool:
    """Whether a figure without a thing is a length or a time, and not how old somebody is."""
    if figure.of is not None or figure.unit not in LENGTHS_AND_TERMS:
        return False
    return figure.unit != "years" or not is_age(figure, text)


def is_age(figure: Figure, text: str) -> bool:
    """Whether a number of years tells how old somebody is ("Ada, 33,", "a 33-year-old", "33 years old")."""
    words = text[figure.span.start : figure.span.end].casefold()
    if "year" not in words or words.endswith("old") or YEARS_OLD.match(text, figure.span.end):
        return True
    return AGED.search(text, max(0, figure.span.start - BEFORE_AGE), figure.span.start) is not None


def are_measures(left: Count, right: Count) -> bool:
    """Whether two figures are lengths or times of one unit, of which one stands without its thing."""
    return left.unit == right.unit and left.unit in LENGTHS_AND_TERMS and (left.is_bare or right.is_bare)


def same_measure(left: Count, right: Count, context: float) -> float:
    """How surely two lengths or times are one, where `context` is how like their clauses are.

    Of 311 pairs of one value in forty stories, read one by one, nearly all were of one thing; those that were
    not were a day or two, or told in clauses with nothing in common.
    """
    if are_of_others(left, right) or not agree(left, right):
        return 0.0
    if left.value != right.value:
        is_near = not (are_far_apart(left, right) or are_rounded_apart(left, right))
        return SAME_SUM if is_near and context >= TOLD_ALIKE else 0.0
    return SAME_SUM if context >= least_context(left, right) else NO_REASON


def least_context(left: Count, right: Count) -> float:
    """How much two clauses with one length or time have in common at least: less where it is no chance."""
    if left.counted and right.counted:
        return TOLD_MUCH_ALIKE
    if not (is_told(left) and is_told(right)) or (left.value, left.unit) in ROUND_TERMS:
        return TOLD_ALIKE
    is_no_chance = left.value >= RARE_NUMBER or len(digits_of(left.value)) >= TELLING_DIGITS
    return TOLD_WITH_NUMBER if is_no_chance else TOLD_ALIKE
