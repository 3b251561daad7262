"""Numbers in figures and in words, and what they amount to."""

from __future__ import annotations

import re

from headwater.mark.times.calendar_words import folded

UP_TO_NINETEEN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
TENFOLD = "twenty thirty forty fifty sixty seventy eighty ninety"
ONES = {name: value for value, name in enumerate(UP_TO_NINETEEN.split())}
TENS = {name: 10 * value for value, name in enumerate(TENFOLD.split(), start=2)}
MAGNITUDES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "dozen": 12.0,
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "bn": 1e9,
    "bln": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "crore": 1e7,
    "b": 1e9,
    "lakh": 1e5,
    "score": 20.0,
}
# "Dozens" says at least two dozen: the least that the plural can mean.
PLURALS = {
    "dozens": 24.0,
    "scores": 40.0,
    "hundreds": 200.0,
    "thousands": 2e3,
    "millions": 2e6,
    "billions": 2e9,
    "tens": 20.0,
    "trillions": 2e12,
}
WORD = "|".join([*ONES, *TENS])
LARGE = "hundred|thousand|million|billion|trillion|dozen|lakh|crore"
# Tokenised text parts thousands with a comma and a space: "20, 000", "4, 051", "$4, 352"; "on May 4, 352
# people" has two numbers.
# ... and decimals with a point and a space, where what stands beside them shows it: "2. 6 million".
PARTED = (
    r"\d{1,3}\. \d{1,2}(?!\d)(?:(?=\s?-?\s?(?:million|billion|trillion|percent|per cent|%|magnitude"
    r"|earthquake|temblor|quake|tremor|on the Richter|kilomet|km\b|miles?\b|met(?:er|re)s?\b))"
    r"|(?<=magnitude \d\. \d)"
    r"|(?<=magnitude - \d\. \d)|(?<=magnitude of \d\. \d))"
)
# Behind these a number before a comma is a day, an age or the number of a thing.
NUMBERED_BEFORE = (
    "january february march april may june july august september october november december "
    "jan. feb. mar. apr. aug. sept. oct. nov. dec. aged age at in on by after before until since and or "
    "week day room page group number"
).split()
NOT_BEHIND = r"(?<!, )(?<!- )(?i:" + "".join(rf"(?<!\b{re.escape(word)} )" for word in NUMBERED_BEFORE) + ")"
SPACED_THOUSANDS = rf"(?=\d{{1,3}}, \d{{3}}(?![\d,:./-])){NOT_BEHIND}\d{{1,3}}, \d{{3}}(?!, (?:and|or)\b)"
FIGURES = (
    PARTED
    + r"|\d{1,3}(?:, 0\d\d)+(?!\d)|(?<=[$€£])\d{1,3}(?:, \d{3})+(?!\d)|"
    + SPACED_THOUSANDS
    + r"|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[  ]\d{3})+(?!\d)|\d+(?:\.\d+)?"
)
SHORT = r"(?:k|mn?|mln|b|bn|bln|tn|trn)\b"
# "Two hundred and five" is one number, "between one and two hundred" has two.
AND = r"(?:(?<=hundred)|(?<=thousand)|(?<=million)|(?<=billion))\s+and\s+"
HALF = rf"(?:(?<!hundred)(?<!thousand)(?<!illion)(?<!dozen)\s+and\s+a\s+half(?:\s+(?:{LARGE}))?)"
# "A quarter of a million", "three-quarters of a billion"
QUARTERED = r"(?:an?|one|three)[\s-]+quarters?\s+of\s+an?\s+(?:million|billion|trillion)"
# "Half a million", "a dozen", "two and a half thousand", "three hundred and five", "2.5 million", "5bn".
WORDED = (
    rf"(?:{QUARTERED}|(?:half\s+)?an?\s+(?:few\s+)?(?:{LARGE})(?:\s+(?:{LARGE}))*(?:{AND}(?:{WORD})(?:[\s-]+(?:{WORD}))?)?"
    rf"|(?:{WORD})(?:(?:[\s-]+|{AND})(?:{WORD}|{LARGE}))*{HALF}?)"
)
PLURAL = r"(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)"
PLURAL_CHAIN = rf"{PLURAL}(?:\s+of\s+(?:thousands|millions|billions|trillions))?(?=\s+of\b|\s+more\b|\s+\w)"
NUMBER = rf"(?:(?:{FIGURES})(?:\s*-?\s*(?:{LARGE})(?:\s+(?:{LARGE}))?s?\b|\s?{SHORT})?|(?:{WORDED})\b)"

# Shares in words, as percentages; they must say of what ("half the money", "two thirds of voters").
FRACTIONS = {
    "half": 50.0,
    "a third": 33.3,
    "one third": 33.3,
    "two thirds": 66.7,
    "a quarter": 25.0,
    "one quarter": 25.0,
    "three quarters": 75.0,
    "a fifth": 20.0,
    "one fifth": 20.0,
    "two fifths": 40.0,
    "three fifths": 60.0,
    "four fifths": 80.0,
    "a tenth": 10.0,
    "one tenth": 10.0,
}
FRACTION = (
    r"(?:(?<!first\s)(?<!second\s)(?<!other\s)(?<!latter\s)half(?=\s+(?:of|the|its|their|his|her|our|all)\b)"
    r"|(?:an?|one|two|three|four)[\s-](?:thirds?|quarters?|fifths?|tenths?)(?=\s+of\b)"
    r"(?!\s+of\s+an?\s+(?:million|billion|trillion)))"
)
RATIO = (
    rf"(?:(?:{WORD}|\d{{1,2}})\s+(?:in|out\s+of)\s+(?:every\s+)?(?:{WORD}|hundred|\d{{1,3}}))\b(?![,:-]?\d)"
)

PARTED_POINT = re.compile(r"(?<=\d)\. (?=\d)")
_PARTS = re.compile(rf"(?P<figures>{FIGURES})|(?P<word>[a-z]+)", re.IGNORECASE)


def value_of(text: str) -> float | None:
    """What a number amounts to, in figures, in words or in both."""
    if re.fullmatch(QUARTERED, text, re.IGNORECASE):
        words = text.casefold().replace("-", " ").split()
        return (0.75 if words[0] == "three" else 0.25) * MAGNITUDES[words[-1]]
    total, current, is_seen = 0.0, 0.0, False
    several = 2.0 if re.search(r"\bfew\b", text, re.IGNORECASE) else 1.0
    for part in _PARTS.finditer(PARTED_POINT.sub(".", text)):
        word = folded(part["word"]) if part["word"] else ""
        size = MAGNITUDES.get(word.rstrip("s"))
        stated = size is None or word in ONES or word in TENS
        value = plain_value(part["figures"], word, current) if stated else None
        if value is None and size is None and word not in {"and", "few"}:
            return None
        if value is not None:
            current = value
        elif size is not None:
            total, current = grouped(total, current or 1.0, size)
        is_seen = is_seen or (word not in {"a", "an", "half", "and", "few"})
    return round(several * (total + current), 6) if is_seen else None


def plain_value(figures: str | None, word: str, current: float) -> float | None:
    """What digits, a small number or an article make of the group so far, or None for other words."""
    if figures:
        plain = re.sub(r"[,\s ]", "", figures)
        return float(plain.replace(".", "") if plain.count(".") > 1 else plain)
    if word in ONES or word in TENS:
        return current + (ONES.get(word) or TENS.get(word) or 0)
    if word in {"a", "an"}:
        return current or 1.0
    return current + 0.5 if word == "half" else None


def grouped(total: float, current: float, size: float) -> tuple[float, float]:
    """Multiply what came before a magnitude; thousands and above close their group."""
    if size in {12.0, 20.0, 100.0}:
        return total, current * size
    return (total + current) * size if total and total < size else total + current * size, 0.0


def least_of_plural(text: str) -> float | None:
    """The least that "dozens" or "tens of thousands" can mean."""
    first, *rest = [word for word in folded(text).split() if word != "of"]
    value = PLURALS.get(first)
    if value is None:
        return None
    if rest:
        value = value * MAGNITUDES[rest[0].rstrip("s")]
    return value


def share_of(text: str) -> float | None:
    """The percentage that "two thirds" or "one in four" says, or None."""
    plain = re.sub(r"[\s-]+", " ", folded(text))
    if plain in FRACTIONS:
        return FRACTIONS[plain]
    part, _, whole = re.sub(r" (?:in|out of)(?: every)? ", "/", plain).partition("/")
    small, large = value_of(part), value_of(whole)
    return round(100 * small / large, 1) if small and large and small < large else None
