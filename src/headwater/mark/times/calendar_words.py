"""The calendar's words: months, days, numbers, parts of the year."""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
# EDTF codes of the seasons.
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "last": 4,
    "final": 4,
}
# The words for the days of a month that are never read as "the first of several".
NTHS = {
    name: number
    for number, name in enumerate(
        "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
        " sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        4,
    )
}
NUMBER_NAMES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
SMALL_NUMBERS = {name: number for number, name in enumerate(["zero", *NUMBER_NAMES.split()])} | {
    "a": 1,
    "an": 1,
    "couple": 2,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}


def folded(word: str) -> str:
    """A word in lower case, its dotless and dotted i alike: patterns that ignore case match either."""
    return word.casefold().replace("ı", "i").replace("i\u0307", "i")


def small_number(word: str) -> int | None:
    """The value of "3" or "three", or None."""
    plain = folded(word)
    return int(plain) if plain.isdecimal() and len(plain) <= 4 else SMALL_NUMBERS.get(plain)
