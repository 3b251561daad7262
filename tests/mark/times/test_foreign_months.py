"""Months of other languages."""

from __future__ import annotations

import pytest

from headwater.mark.times.calendar_words import folded
from headwater.mark.times.foreign_months import FOREIGN_MONTHS, LINES


def test_every_language_has_twelve_months() -> None:
    assert {len(line.split()) for line in LINES} == {12}


def test_no_form_means_two_months() -> None:
    meant: dict[str, set[int]] = {}
    for line in LINES:
        for number, forms in enumerate(line.split(), start=1):
            for form in forms.split("/"):
                meant.setdefault(folded(form), set()).add(number)
    assert {form: numbers for form, numbers in meant.items() if len(numbers) > 1} == {
        "listopada": {10, 11}
    } or all(len(numbers) == 1 for numbers in meant.values())


@pytest.mark.parametrize(
    ("form", "number"),
    [
        ("февраля", 2),
        ("août", 8),
        ("aout", 8),
        ("Jänner", 1),
        ("KASIM", 11),
        ("مايو", 5),
        ("мая", 5),
        ("травня", 5),
    ],
)
def test_forms_are_found_however_they_are_written(form: str, number: int) -> None:
    assert FOREIGN_MONTHS[folded(form)] == number
