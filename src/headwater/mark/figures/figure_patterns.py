"""How figures are written: bounds before and after a number, ranges, units."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from headwater.mark.figures.number_words import (
    FRACTION,
    MAGNITUDES,
    NUMBER,
    ONES,
    PLURAL_CHAIN,
    RATIO,
    TENS,
    least_of_plural,
    share_of,
    value_of,
)
from headwater.record.mark import Bound

BOUNDS_BEFORE: dict[str, Bound] = {
    **dict.fromkeys(
        ("at least", "no fewer than", "no less than", "not less than", "a minimum of"), "at least"
    ),
    **dict.fromkeys(("minimum", "not fewer than"), "at least"),
    **dict.fromkeys(("more than", "over", "above", "upwards of", "upward of", "in excess of"), "more than"),
    **dict.fromkeys(("well over", "just over", "exceeding", "north of", "greater than"), "more than"),
    **dict.fromkeys(("up to", "at most", "no more than", "not more than", "a maximum of"), "at most"),
    **dict.fromkeys(("as many as", "as much as", "maximum", "at the most"), "at most"),
    **dict.fromkeys(("fewer than", "less than", "under", "below", "just under", "short of"), "less than"),
    **dict.fromkeys(("just short of",), "less than"),
    **dict.fromkeys(("nearly", "almost", "about", "around", "some", "roughly", "approximately"), "about"),
    **dict.fromkeys(("an estimated", "estimated", "close to", "circa", "approx.", "approx", "~"), "about"),
    **dict.fromkeys(("perhaps", "an approximate", "in the region of", "getting on for"), "about"),
}
BOUNDS_AFTER: dict[str, Bound] = {
    "or more": "at least",
    "and more": "at least",
    "or so": "about",
    "odd": "about",
    "-odd": "about",
    "+": "at least",
    "plus": "at least",
    "or fewer": "at most",
    "or less": "at most",
    "at least": "at least",
    "at most": "at most",
}
CURRENCY_SIGNS = {
    "$": "USD",
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₪": "ILS",
    "₽": "RUB",
    "₴": "UAH",
    "₺": "TRY",
    "₹": "INR",
    "₩": "KRW",
    "₦": "NGN",
    "R$": "BRL",
    "Rs": "INR",
    **{code: code for code in "USD EUR GBP JPY CHF CAD AUD CNY RUB ILS UAH TRY INR PLN SEK NOK DKK".split()},
}
UNIT_WORDS = {
    **dict.fromkeys(("%", "percent", "per cent", "pc", "percentage points", "percentage point"), "percent"),
    **dict.fromkeys(("dollars", "dollar", "us dollars"), "USD"),
    **dict.fromkeys(("euros", "euro"), "EUR"),
    **dict.fromkeys(("pounds sterling", "pounds"), "GBP"),
    **dict.fromkeys(("rubles", "roubles", "ruble", "rouble"), "RUB"),
    **dict.fromkeys(("yuan", "renminbi"), "CNY"),
    "yen": "JPY",
    "rupees": "INR",
    "shekels": "ILS",
    "hryvnia": "UAH",
    "lira": "TRY",
    "francs": "CHF",
    # Money of which several states have one by that name.
    **dict.fromkeys(("crowns", "crown", "kroner", "kronor", "koruna"), "crowns"),
    **dict.fromkeys(("pesos", "peso"), "pesos"),
    **dict.fromkeys(("dinars", "dinar"), "dinars"),
    **dict.fromkeys(("dirhams", "dirham"), "dirhams"),
    **dict.fromkeys(("riyals", "riyal", "rials", "rial"), "riyals"),
    **dict.fromkeys(("shillings", "shilling"), "shillings"),
    **dict.fromkeys(("guilders", "guilder"), "guilders"),
    **dict.fromkeys(("florins", "florin"), "florins"),
    **dict.fromkeys(("thalers", "thaler"), "thalers"),
    "marks": "marks",
    "zlotys": "PLN",
    "zloty": "PLN",
    "forints": "HUF",
    "baht": "THB",
    "naira": "NGN",
    "ringgit": "MYR",
    **dict.fromkeys(("kilometres", "kilometers", "kilometre", "kilometer", "km", "kms"), "km"),
    **dict.fromkeys(("metres", "meters", "metre", "meter"), "m"),
    **dict.fromkeys(("centimetres", "centimeters", "cm"), "cm"),
    **dict.fromkeys(("millimetres", "millimeters", "millimetre", "millimeter", "mm"), "mm"),
    **dict.fromkeys(("miles", "mile"), "mi"),
    **dict.fromkeys(("nautical miles", "nautical mile"), "nmi"),
    **dict.fromkeys(("feet", "foot", "ft"), "ft"),
    **dict.fromkeys(("inches", "inch"), "in"),
    **dict.fromkeys(("yards", "yard"), "yd"),
    **dict.fromkeys(("hectares", "hectare", "ha"), "ha"),
    **dict.fromkeys(("acres", "acre"), "acre"),
    **dict.fromkeys(("square kilometres", "square kilometers", "sq km"), "km2"),
    **dict.fromkeys(("square miles", "square mile"), "mi2"),
    **dict.fromkeys(("square metres", "square meters", "square feet"), "m2"),
    **dict.fromkeys(("cubic metres", "cubic meters"), "m3"),
    **dict.fromkeys(("kilograms", "kilogrammes", "kilogram", "kilos", "kilo", "kg"), "kg"),
    **dict.fromkeys(("grams", "grammes"), "g"),
    **dict.fromkeys(("tonnes", "tonne", "metric tons", "metric tonnes", "t"), "t"),
    **dict.fromkeys(("tons", "ton"), "ton"),
    **dict.fromkeys(("lbs", "lb"), "lb"),
    **dict.fromkeys(("litres", "liters", "litre", "liter"), "l"),
    **dict.fromkeys(("gallons", "gallon"), "gal"),
    **dict.fromkeys(("barrels", "barrel"), "bbl"),
    **dict.fromkeys(("kph", "km/h", "kmh"), "km/h"),
    **dict.fromkeys(("mph", "miles per hour", "miles an hour"), "mi/h"),
    **dict.fromkeys(("knots", "knot"), "kn"),
    **dict.fromkeys(("megawatts", "mw"), "MW"),
    **dict.fromkeys(("gigawatts", "gw"), "GW"),
    **dict.fromkeys(("degrees celsius", "degrees", "degrees fahrenheit", "°c", "°f"), "degree"),
    **dict.fromkeys(("years", "year", "years old", "year old"), "years"),
    **dict.fromkeys(("months", "month", "months old", "month old"), "months"),
    **dict.fromkeys(("weeks", "week"), "weeks"),
    **dict.fromkeys(("days", "day"), "days"),
    **dict.fromkeys(("hours", "hour", "hrs"), "hours"),
    **dict.fromkeys(("minutes", "minute", "mins", "min"), "minutes"),
    **dict.fromkeys(("seconds", "second", "secs", "sec"), "seconds"),
    **dict.fromkeys(("times", "-fold", "fold"), "times"),
}


def alternatives(words: dict[str, Bound] | dict[str, str]) -> str:
    """The longest first, any white space between words."""
    longest = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(r"\s+".join(re.escape(part) for part in word.split()) for word in longest)


BEFORE = rf"(?:(?P<before>{alternatives(BOUNDS_BEFORE)})(?:(?<=~)|(?!\w))\s*(?:the\s+)?)?"
SIGN = rf"(?:(?P<sign>{alternatives(CURRENCY_SIGNS)})\s?)?"
UNIT = rf"(?:[\s-]*(?P<unit>{alternatives(UNIT_WORDS)})(?!\w))?"
AFTER = r"(?:\s*(?P<after>\+|-odd\b|(?:or\s+(?:more|so|fewer|less)|and\s+more|odd|plus)\b))?"
LINK = r"\s*(?:-|–|—|\bto\b|\band\b|\bor\b)\s*"
FIGURE = re.compile(
    rf"(?<![\w.,/-])(?P<span>{BEFORE}(?:(?P<range>between|from)\s+)?{SIGN}"
    rf"(?:(?P<share>{FRACTION}|{RATIO})|(?P<plural>{PLURAL_CHAIN})|(?P<first>{NUMBER})"
    rf"(?:{LINK}(?:[$€£]\s?)?(?P<second>{NUMBER})(?!\w))?)"
    rf"{AFTER}{UNIT})(?!\w)",
    re.IGNORECASE,
)
# After these "from ... to ..." tells of two numbers, one after the other, not of a range.
CHANGED = re.compile(
    r"\b(?:r[ioa]s[ei]|gr[eo]w|f[ea]ll|drop|climb|jump|surg|increas|declin|decreas|cut|rais|lower|reduc|revis|slip"
    r"|shr[aiu]nk|soar|plung|expand|extend|up(?:grad|dat)|downgrad|chang|went|gone|go(?:es|ing)|up|down)\w*\b[^.;]{0,30}$",
    re.IGNORECASE,
)
CHANGED_WITHIN = 48  # characters
# "180 m long", "400m from the gate", "2,000m": metres, where "180m" before anything else is so many millions.
EXTENT = (
    r"\s+(?:long|wide|high|deep|tall|thick|away|apart|offshore|ahead|across|upstream|downstream|uphill|downhill"
    r"|from|above|below|beneath|beyond|behind|off|(?:to\s+the\s+)?(?:north|south|east|west)\w*)\b"
)
METRES = re.compile(
    rf"[\d.]+\s?m(?={EXTENT})|\d{{1,3}}(?:,\d{{3}})+\s?m\b"
    r"|[\d.]+\sm(?=\s*[.,;:)]|\s+(?:of|in|to|at|by|and|before|under|over|the)\b)"
)
LEAST_RESULT = 13  # votes, not goals: "by 61 to 59"
MAX_NUMBER = 40  # characters; longer runs of figures are identifiers


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number as written: where it stands, where its own digits or words stand, what they say."""

    start: int
    end: int
    number_start: int
    number_end: int
    value: float
    low: float | None
    high: float | None
    bound: Bound
    unit: str | None


def find_amounts(text: str) -> list[Amount]:
    """The numbers of a text with their bounds and units, in order."""
    found: list[Amount] = []
    position = 0
    while match := FIGURE.search(text, position):
        amount = None if is_result(match) else amount_of(match)
        position = max(amount.end if amount else match.end(), position + 1)
        if amount:
            found.append(amount)
    return found


def is_result(match: re.Match[str]) -> bool:
    """Whether two small numbers are a result, a proportion or an hour ("5-4", "2 to 1", "ten to six"), not a
    range, and no votes ("61 to 59")."""
    if not match["second"] or match["sign"] or is_change(match):
        return False
    link = match.string[match.end("first") : match.start("second")].strip()
    if link in {"and", "or"} or not (is_plain(match["first"]) and is_plain(match["second"])):
        return False
    first, second = value_of(match["first"]) or 0, value_of(match["second"]) or 0
    return second <= first < 100 and not (link == "to" and second >= LEAST_RESULT)


def is_plain(number: str) -> bool:
    """Whether a number is written in digits alone, or as one word."""
    return number.isdecimal() or number.casefold() in ONES or number.casefold() in TENS


def amount_of(match: re.Match[str]) -> Amount | None:
    """What one match says; two numbers joined by "and" or "or" are a range only after "between"."""
    if match["share"]:
        share = share_of(match["share"])
        return made(match, share, low=None, high=None, end=match.end("share")) if share else None
    if match["plural"]:
        least = least_of_plural(match["plural"])
        return made(match, least, low=least, high=None, end=match.end()) if least else None
    if len(match["first"]) > MAX_NUMBER:
        return None
    return single_or_range(match)


def is_metres(match: re.Match[str]) -> bool:
    """Whether the "m" behind a number stands for metres."""
    if match["second"] or match["sign"] or match["unit"]:
        return False
    return (
        found := METRES.match(match.string, match.start("first"))
    ) is not None and found.end() == match.end("first")


def single_or_range(match: re.Match[str]) -> Amount | None:
    """One number, or the two ends of a range."""
    if match["first"][-1] == "m" and is_metres(match):
        metres = value_of(match["first"].removesuffix("m"))
        return (
            replace(made(match, metres, low=None, high=None, end=match.end()), unit="m") if metres else None
        )
    first = value_of(match["first"])
    second = value_of(match["second"]) if match["second"] else None
    if first is None:
        return None
    if second is not None and is_change(match):
        before = made(match, first, low=None, high=None, end=match.end("first"))
        return replace(before, unit=before.unit or unit_of(match, is_whole=True))
    if second is not None and is_range(match, first, second):
        return ranged(match, first, second)
    end = match.end() if second is None else match.end("first")
    return made(match, first, low=None, high=None, end=end)


def is_change(match: re.Match[str]) -> bool:
    """Whether "from" one number "to" another says what it was before and after ("rose from 12 to 15")."""
    if (match["range"] or "").casefold() != "from":
        return False
    return CHANGED.search(match.string, max(0, match.start() - CHANGED_WITHIN), match.start()) is not None


def is_range(match: re.Match[str], first: float, second: float) -> bool:
    """Whether two numbers are the ends of one range."""
    link = match.string[match.end("first") : match.start("second")].strip().casefold()
    if link in {"and", "or"} and (match["range"] or "").casefold() != "between":
        return False
    return first < second or magnitude_ratio(match) * first < second


def magnitude_ratio(match: re.Match[str]) -> float:
    """By what the second number's magnitude multiplies the first ("2 to 3 million", "one or two hundred")."""
    words, own = (re.findall(r"[a-z]+", match[name].casefold()) for name in ("second", "first"))
    if not words or not MAGNITUDES.keys().isdisjoint(own):
        return 1.0
    return MAGNITUDES.get(words[-1]) or 1.0


def ranged(match: re.Match[str], first: float, second: float) -> Amount | None:
    """A range; its value is the middle."""
    low = first * magnitude_ratio(match)
    low = low if low < second else first
    return made(match, round((low + second) / 2, 6), low=low, high=second, end=match.end())


def made(match: re.Match[str], value: float, *, low: float | None, high: float | None, end: int) -> Amount:
    """The amount with its bound and unit, as far as the words up to `end` give them."""
    is_whole = end == match.end()
    name = next(name for name in ("share", "plural", "first") if match[name])
    return Amount(
        start=match.start(),
        end=end,
        number_start=match.start(name),
        number_end=match.end("second") if is_whole and match["second"] else match.end(name),
        value=value,
        low=low,
        high=high,
        bound=bound_of(match, is_whole=is_whole),
        unit=unit_of(match, is_whole=is_whole),
    )


def bound_of(match: re.Match[str], *, is_whole: bool) -> Bound:
    """The bound that stands before or after a number."""
    before = " ".join((match["before"] or "").casefold().split())
    after = " ".join((match["after"] or "").casefold().split()) if is_whole else ""
    if match["plural"]:
        return "at least"
    if before in BOUNDS_BEFORE:
        return BOUNDS_BEFORE[before]
    if after in BOUNDS_AFTER:
        return BOUNDS_AFTER[after]
    return "about" if match["second"] and is_whole else "exactly"


def unit_of(match: re.Match[str], *, is_whole: bool) -> str | None:
    """The unit by its sign before or its word after the number."""
    sign = match["sign"]
    if match["share"]:
        return "percent"
    if sign:
        return CURRENCY_SIGNS.get(sign) or CURRENCY_SIGNS.get(sign.upper())
    unit = " ".join((match["unit"] or "").casefold().split()) if is_whole else ""
    return UNIT_WORDS.get(unit)
