"""How English, and figures in any language, write times: one table of patterns and what each says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.mark.times.calendar_words import MONTHS, NTHS
from headwater.mark.times.clock_times import CLOCK, ZONE
from headwater.mark.times.feasts import FEASTS
from headwater.mark.times.foreign_months import FOREIGN_MONTHS
from headwater.mark.times.time_hints import (
    CENTURY,
    CHRISTMAS,
    DAY_BEFORE,
    DAY_NAMED,
    FEAST_NAMED,
    FISCAL,
    FULL_DAYS,
    HALVED,
    HOLIDAY_NAMED,
    HOUR_WRITTEN,
    MONTH_BEGUN,
    MONTHS_OF,
    NEXT_DAY,
    NTH_WRITTEN,
    OVERNIGHT,
    QUARTERED,
    SAME_DAY,
    SEASON_BEGUN,
    SHORT_DECADE,
    SLASHED,
    TODAY,
    TOMORROW,
    UNIT_BEGUN,
    WEEKEND,
    YEAR_WRITTEN,
    YESTERDAY,
    Hint,
    unmet,
)
from headwater.mark.times.time_readers import (
    HOLIDAYS,
    Reader,
    ago,
    bare_month,
    century,
    day_range,
    decade,
    elapsed,
    foreign_date,
    full_date,
    holiday,
    iso_date,
    later,
    month_and_day,
    month_and_year,
    month_range,
    months_of_years,
    near_day,
    numeric_date,
    period,
    quarter,
    season,
    told_day,
    turned_month,
    unit_of,
    weekday,
    year,
    year_before,
    year_range,
    yearless,
)
from headwater.mark.times.time_readings import Fixed, Reading, Shift, Weekend
from headwater.mark.times.turned_readers import (
    bare_season,
    christmas,
    clock_alone,
    date_of_year,
    day_of_month,
    end_of_period,
    feast,
    fiscal_year,
    from_now,
    half_year,
    in_future,
    months_of_year,
    short_decade,
    weekday_and_day,
    weekday_of_month,
    weeks_from_day,
)
from headwater.mark.times.turned_readings import Overnight

FULL_MONTHS = "|".join(name for name in MONTHS if len(name) > 3 and name != "sept")
MONTH = rf"(?P<month>{FULL_MONTHS}|may|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
MONTH_TO = MONTH.replace("<month>", "<month_to>")
BARE_MONTH = rf"(?P<month>{FULL_MONTHS}|may)"
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
DAY_TO = r"(?P<day_to>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
YEAR_TO = r"(?P<year_to>1[5-9]\d\d|20\d\d)"
TO = r"\s*(?:-|–|—|to|until|till|through|and)\s*"
WEEKDAY = rf"(?P<weekday>{FULL_DAYS})"
# The name of the day before a date says nothing more than the date.
NAMED = rf"(?:(?:{FULL_DAYS}|mon|tues?|wed|thurs?|fri|sat|sun)\.?,?\s+(?:the\s+)?)?"
# The day of a month by its number alone, and what may follow it: "the tenth boat" is none.
NTH = r"\d{1,2}(?:st|nd|rd|th)|" + "|".join(NTHS)
NO_NOUN = (
    r"(?=\s*(?:[.,;:!?)–—]|$|\n)|\s+(?:and|or|but|not|at|in|on|for|with|by|as|when|to|that|which|what|who"
    r"|he|she|we|i|it|they|the|is|was|were|had|has|will)\b)"
)
PART_OF_DAY = r"(?:\s+(?:morning|afternoon|evening|night|noon|midday))?"
VAGUE_WORDS = r"early|mid|late|end(?=-)|(?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle)\s+of"
VAGUE = rf"(?:(?P<vague>{VAGUE_WORDS})[\s-]+(?:the\s+)?)"
COUNT = (
    r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a\s+couple\s+of)"
)
UNIT = r"(?P<unit>day|week|fortnight|month|year|decade)s?"
PERIOD = r"(?P<unit>weekend|week|month|quarter|year|decade|century)"
SEASON = r"(?P<season>spring|summer|autumn|fall|winter)"
TURN = r"(?P<turn>last|latest|this|next|past|previous|coming|current|following)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A way to write a time, and how it is read. `is_figures` ones hold in every language.

    The years that `holds_years` ones name are times of their own too ("from 2009 to 2011").
    A text that does not meet `hint` need not be searched.
    """

    expression: re.Pattern[str]
    read: Reader
    hint: Hint | None = None
    is_figures: bool = False
    holds_years: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """A stretch of text that reads as a time."""

    start: int
    end: int
    reading: Reading
    is_bare_year: bool = False
    holds_years: bool = False

    def __len__(self) -> int:
        return self.end - self.start


# By the groups that an expression cannot do without.
HINTS = {
    MONTH: MONTH_BEGUN,
    BARE_MONTH: MONTH_BEGUN,
    WEEKDAY: DAY_NAMED,
    SEASON: SEASON_BEGUN,
    "(?P<unit>": UNIT_BEGUN,
}


def pattern(
    expression: str,
    read: Reader,
    *,
    is_figures: bool = False,
    holds_years: bool = False,
    hint: Hint | None = None,
) -> Pattern:
    """A row of the table; the expression stands between non-word characters, in any case.

    Only ASCII digits count, since they are written into the value as they stand.
    """
    hint = hint or next((hint for group, hint in HINTS.items() if group in expression), None)
    expression = expression.replace(r"\d", "[0-9]")
    compiled = re.compile(rf"(?<![\w$€£/.-])(?:{expression})(?![\w/]|[.,]\d|-\d)", re.IGNORECASE)
    return Pattern(expression=compiled, read=read, hint=hint, is_figures=is_figures, holds_years=holds_years)


PATTERNS: tuple[Pattern, ...] = (
    pattern(
        rf"(?:from\s+|between\s+)?{NAMED}{MONTH}\s+{DAY}{TO}{NAMED}{MONTH_TO}\s+{DAY_TO}(?:,?\s+{YEAR})?",
        day_range,
    ),
    pattern(
        rf"(?:from\s+|between\s+)?{NAMED}{DAY}\s+{MONTH}{TO}{NAMED}{DAY_TO}\s+{MONTH_TO}(?:,?\s+{YEAR})?",
        day_range,
    ),
    pattern(
        rf"(?:from\s+|between\s+)?{MONTH}\s+{DAY}{TO}{DAY_TO}(?:,?\s+{YEAR})?(?!\s+{FULL_MONTHS})", day_range
    ),
    pattern(rf"(?:from\s+|between\s+)?{DAY}{TO}{DAY_TO}\s+(?:of\s+)?{MONTH}(?:,?\s+{YEAR})?", day_range),
    pattern(rf"{NAMED}{MONTH}\s+{DAY}{PART_OF_DAY},?\s+{YEAR}", full_date),
    pattern(rf"{NAMED}{DAY}\s+(?:of\s+)?{MONTH},?\s+{YEAR}", full_date),
    pattern(
        r"(?P<year>1[5-9]\d\d|20\d\d)-(?P<number>0\d|1[0-2])-(?P<day>[0-3]\d)(?:T[0-9:.]+Z?)?",
        iso_date,
        is_figures=True,
        hint=YEAR_WRITTEN,
    ),
    pattern(
        r"(?P<year>1[5-9]\d\d|20\d\d)/(?P<number>0?\d|1[0-2])/(?P<day>[0-3]?\d)",
        iso_date,
        is_figures=True,
        hint=YEAR_WRITTEN,
    ),
    pattern(
        r"(?P<first>[0-3]?\d)(?P<sign>[./-])(?P<second>[0-3]?\d)(?P=sign)(?P<year>(?:19|20)\d\d)",
        numeric_date,
        is_figures=True,
        hint=YEAR_WRITTEN,
    ),
    pattern(
        r"(?P<first>[0-3]?\d)(?P<sign>/)(?P<second>[0-3]?\d)/(?P<year>[0-37-9]\d)", numeric_date, hint=SLASHED
    ),
    pattern(
        rf"{NAMED}{MONTH}\s+{DAY}(?!\s*(?:%|percent|million|billion|people|:)){PART_OF_DAY}", month_and_day
    ),
    pattern(rf"{NAMED}(?:the\s+)?{DAY}\s+(?:of\s+)?{MONTH}", month_and_day),
    pattern(
        rf"(?:from|between)\s+{MONTH},?\s+{YEAR}\s+(?:to|and|until|till|through)\s+{MONTH_TO},?\s+{YEAR_TO}",
        months_of_years,
    ),
    pattern(rf"(?:from\s+|between\s+)?{BARE_MONTH}{TO}{MONTH_TO}(?:,?\s+(?:of\s+)?{YEAR})?", month_range),
    pattern(rf"{VAGUE}?{MONTH},?\s+(?:of\s+)?{YEAR}", month_and_year),
    pattern(rf"(?:the\s+)?{TURN}\s+{BARE_MONTH}", turned_month),
    pattern(rf"{VAGUE}{BARE_MONTH}", bare_month),
    pattern(
        rf"(?:the\s+)?(?:(?P<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|final)[\s-]quarter|Q(?P<digit>[1-4]))(?:\s+(?:of\s+)?{YEAR})?",
        quarter,
        hint=QUARTERED,
    ),
    pattern(
        rf"(?:(?P<turn>last|this|next)\s+)?(?:the\s+)?{SEASON}(?:\s+of)?\s+{YEAR}",
        season,
    ),
    pattern(rf"(?P<turn>last|this|next)\s+{SEASON}", season),
    pattern(
        rf"(?:from\s+|between\s+)?{YEAR}(?:-|–|—|/)(?P<year_to>(?:1[5-9]|20)\d\d|\d\d)",
        year_range,
        hint=YEAR_WRITTEN,
    ),
    pattern(
        rf"(?:from|between)\s+{YEAR}\s+(?:to|and|until|through)\s+{YEAR_TO}",
        year_range,
        holds_years=True,
        hint=YEAR_WRITTEN,
    ),
    pattern(
        r"(?:the\s+)?(?:(?P<vague>early|mid|late)[\s-]+)?(?P<decade>1[5-9]\d|20\d)0['’]?s",
        decade,
        hint=YEAR_WRITTEN,
    ),
    pattern(
        r"(?:the\s+)?(?:(?P<vague>early|mid|late)[\s-]+)?(?P<number>1\d|20|21)(?:st|nd|rd|th)[\s-]century",
        century,
        hint=CENTURY,
    ),
    pattern(rf"{VAGUE}{YEAR}", year, hint=YEAR_WRITTEN),
    pattern(
        r"(?:earlier\s+|later\s+)?(?:today|tonight|this\s+(?:morning|afternoon|evening))",
        near_day(0),
        hint=TODAY,
    ),
    pattern(
        rf"(?:(?:early|late|earlier|later)\s+)?yesterday{PART_OF_DAY}|last\s+night",
        near_day(-1),
        hint=YESTERDAY,
    ),
    pattern(r"the\s+day\s+before\s+yesterday", near_day(-2), hint=YESTERDAY),
    pattern(rf"tomorrow{PART_OF_DAY}", near_day(1), hint=TOMORROW),
    pattern(
        rf"(?:(?:earlier|later|early|late)\s+)?(?:on\s+)?(?:(?:this\s+)?{TURN}\s+)?{WEEKDAY}{PART_OF_DAY}",
        weekday,
    ),
    pattern(rf"{COUNT}\s+{UNIT}\s+(?:ago|earlier\s+today)", ago),
    pattern(
        rf"(?:over\s+|in\s+|during\s+|for\s+)?the\s+(?P<turn>last|past|next|coming)\s+{COUNT}\s+{UNIT}",
        elapsed,
    ),
    pattern(
        rf"(?:(?:earlier|later|late|early)\s+)?(?:the\s+)?{TURN}\s+(?:fiscal\s+)?{PERIOD}(?:\s+end)?", period
    ),
    pattern(r"(?:over|at|during)\s+the\s+weekend", lambda match: Weekend(), hint=WEEKEND),
    pattern(
        r"(?P<vague>the\s+(?:very\s+)?(?:end|beginning|start|middle)\s+of)\s+(?P<turn>the)\s+(?P<unit>year|month|week|decade|century)",
        lambda match: Shift(unit=unit_of(match), count=0, is_approximate=True),
    ),
    pattern(r"the\s+(?:next|following)\s+(?:day|morning)|the\s+day\s+after", told_day(1), hint=NEXT_DAY),
    pattern(r"the\s+(?:previous\s+day|day\s+before)", told_day(-1), hint=DAY_BEFORE),
    pattern(
        r"(?:later\s+|earlier\s+)?(?:on\s+)?(?:that|the\s+same)\s+(?:day|morning|evening|afternoon|night)",
        told_day(0),
        hint=SAME_DAY,
    ),
    pattern(r"(?P<unit>year)[\s-]end", lambda match: Shift(unit="year", count=0, is_approximate=True)),
    pattern(rf"in\s+{COUNT}\s+{UNIT}", in_future),
    pattern(r"(?:the\s+)?night\s+before\s+last", near_day(-2), hint=YESTERDAY),
    pattern(rf"{COUNT}\s+{UNIT}\s+from\s+(?:now|today)", from_now),
    pattern(rf"{COUNT}\s+weeks?\s+(?P<side>from|ago)\s+{WEEKDAY}", weeks_from_day),
    pattern(rf"(?:on\s+)?{WEEKDAY}\s+{COUNT}\s+weeks?\s+(?P<side>ago)", weeks_from_day),
    pattern(rf"(?:on\s+)?{WEEKDAY},?\s+the\s+(?P<day>{NTH}){NO_NOUN}", weekday_and_day),
    pattern(rf"the\s+(?P<day>\d{{1,2}}(?:st|nd|rd|th)){NO_NOUN}", day_of_month, hint=NTH_WRITTEN),
    pattern(rf"{COUNT}\s+{UNIT}\s+(?P<side>later|earlier|before|after|afterwards)", later),
    pattern(r"(?:the\s+)?(?P<unit>year)-(?:earlier|ago)(?:\s+(?:period|quarter))?", year_before),
)
FOREIGN_MONTH = rf"(?P<month>{'|'.join(sorted(FOREIGN_MONTHS, key=lambda form: (-len(form), form)))})"
FOREIGN_PATTERNS: tuple[Pattern, ...] = (
    pattern(
        rf"{DAY}(?:\.|º|er|-?го|-?е)?\s+(?:de\s+|ב)?{FOREIGN_MONTH}(?:,?\s+(?:de\s+|del\s+)?{YEAR})?",
        foreign_date,
    ),
)
HOLIDAY = pattern(
    "(?P<holiday>" + "|".join(name.replace("'", "['’]") for name in HOLIDAYS) + rf")(?:,?\s+{YEAR})?",
    holiday,
    hint=HOLIDAY_NAMED,
)
OF_YEAR = rf"(?:{YEAR}|(?:(?P<turn>last|this|next|the)\s+)year)"
FEAST = "|".join(
    sorted((name.replace("'", "['’]").replace(" ", r"\s+") for name in FEASTS), key=len, reverse=True)
)
WITHIN_YEAR: tuple[Pattern, ...] = (
    pattern(
        rf"(?:the\s+)?(?P<ordinal>first|second|third|fourth|last|final)\s+{WEEKDAY}\s+(?:of|in)\s+{BARE_MONTH}(?:,?\s+{YEAR})?",
        weekday_of_month,
    ),
    pattern(rf"{MONTH}(?:\s+{DAY})?,?\s+(?:of\s+)?(?P<turn>last|this|next)\s+year", date_of_year),
    pattern(rf"{DAY}\s+{MONTH},?\s+(?:of\s+)?(?P<turn>last|this|next)\s+year", date_of_year),
    pattern(
        rf"(?:the\s+)?(?P<side>first|last|final)\s+{COUNT}\s+months\s+of\s+{OF_YEAR}",
        months_of_year,
        hint=MONTHS_OF,
    ),
    pattern(
        rf"(?:the\s+)?(?P<ordinal>first|second|1st|2nd)[\s-]half\s+of\s+(?:{YEAR}|(?:(?P<turn>last|this|next)|the)\s+year)",
        half_year,
        hint=HALVED,
    ),
    pattern(
        r"(?P<ordinal>first|second)-half(?=\s+(?:profits?|sales|earnings|loss(?:es)?|revenues?|results?|net|pretax|output))",
        half_year,
        hint=HALVED,
    ),
    pattern(
        r"(?:fiscal\s+(?:year\s+)?|financial\s+year\s+)(?P<year>(?:19|20)\d\d)", fiscal_year, hint=FISCAL
    ),
    pattern(r"FY\s?(?P<year>(?:19|20)\d\d|\d\d)", fiscal_year, hint=FISCAL),
    pattern(
        r"(?:the\s+)?(?:(?P<vague>early|mid|late)[\s-]+)?['’](?P<short>[2-9]0)s(?P<tens>)",
        short_decade,
        hint=SHORT_DECADE,
    ),
    pattern(
        r"the\s+(?:(?P<vague>early|mid|late)[\s-]+)?(?:nineteen[\s-])?"
        r"(?P<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?P<short>)",
        short_decade,
        hint=SHORT_DECADE,
    ),
    pattern(rf"(?:the\s+)?{SEASON}", bare_season),
    pattern(
        rf"(?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle|close)\s+of\s+{TURN}\s+{PERIOD}",
        end_of_period,
    ),
    pattern(
        r"(?:earlier|later)\s+in\s+(?P<turn>the)\s+(?P<unit>day|week|month|year)",
        lambda match: Shift(unit=unit_of(match), count=0),
    ),
    pattern(rf"(?P<feast>{FEAST})(?:,?\s+{YEAR})?", feast, hint=FEAST_NAMED),
    pattern(
        r"overnight(?=\s*(?:[,.;:!?)]|$|after\b|as\b|by\b|near\b|at\b|when\b|and\b|with\b|but\b|because\b))",
        lambda match: Overnight(),
        hint=OVERNIGHT,
    ),
    pattern(
        r"christmas(?=\s*(?:[,.;:!?)]|$|and\b|but\b|after\b|when\b|because\b))", christmas, hint=CHRISTMAS
    ),
    pattern(rf"{CLOCK}{ZONE}", clock_alone, hint=HOUR_WRITTEN),
)
ENGLISH = (*PATTERNS, *WITHIN_YEAR, HOLIDAY)
ELSEWHERE = (*(row for row in PATTERNS if row.is_figures), *FOREIGN_PATTERNS)
BARE_YEAR = pattern(YEAR, year, hint=YEAR_WRITTEN)
BARE_MONTH_PATTERN = pattern(BARE_MONTH, bare_month)
# What any time expression must hold; texts without it are not searched further.
HINT = re.compile(
    r"\d|day\b|days\b|week|month|year|decade|morning|afternoon|evening|night|yesterday|tomorrow|january|february|march|april"
    r"|may\b|june|july|august|september|october|november|december|spring|summer|autumn|winter|fall\b|quarter|halloween|christmas"
    r"|easter|thanksgiving|half|centur|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|\b[ap]\.m",
    re.IGNORECASE,
)


def find_expressions(text: str, *, is_english: bool) -> list[Expression]:
    """The time expressions of a text, in order; of those that overlap, the first unless another is longer."""
    if is_english and not HINT.search(text):
        return []
    kept: list[Expression] = []
    outer: Expression | None = None
    for expression in sorted(candidates(text, is_english=is_english), key=lambda e: (e.start, -e.end)):
        is_apart = outer is None or expression.start >= outer.end
        if outer is None or is_apart or (expression.is_bare_year and outer.holds_years):
            kept.append(expression)
            outer = expression if is_apart else outer
        elif kept[-1] is outer and len(expression) > len(outer):
            kept[-1] = outer = expression
    return kept


def candidates(text: str, *, is_english: bool) -> Iterator[Expression]:
    """Everything that any pattern reads."""
    missing = unmet(text)
    for row in ENGLISH if is_english else ELSEWHERE:
        if row.hint in missing:
            continue
        for match in row.expression.finditer(text):
            reading = row.read(match)
            if reading is not None:
                yield Expression(
                    start=match.start(), end=match.end(), reading=reading, holds_years=row.holds_years
                )
    if is_english and BARE_YEAR.hint not in missing:
        for match in BARE_YEAR.expression.finditer(text):
            yield Expression(
                start=match.start(), end=match.end(), reading=Fixed(edtf=match["year"]), is_bare_year=True
            )
    if is_english and BARE_MONTH_PATTERN.hint not in missing:
        yield from bare_months(text)


def bare_months(text: str) -> Iterator[Expression]:
    """Months by themselves, capitalised; "May" and "March" only after a preposition."""
    for match in BARE_MONTH_PATTERN.expression.finditer(text):
        name = match["month"]
        before = text[max(0, match.start() - 12) : match.start()].casefold().split()
        is_led = bool(before) and before[-1] in LEADS
        reading = yearless(name, None)
        if name[0].isupper() and reading and (is_led or name.casefold() not in {"may", "march"}):
            yield Expression(start=match.start(), end=match.end(), reading=reading)


LEADS = frozenset(
    "in since until till by of from during for to through before after and between early late".split()
)
