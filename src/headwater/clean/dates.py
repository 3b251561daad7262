"""Dates as publishers print them above an article, in several languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

MONTH_NAMES = (
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari январь января "
    "янв січень січня ocak oca styczeń stycznia يناير كانون_الثاني ינואר",
    "february feb februar février févr febrero febbraio fevereiro fev februari февраль февраля "
    "фев лютий лютого şubat luty lutego فبراير פברואר",
    "march mar märz mars marzo março março maart март марта березень березня mart marzec marca مارس מרץ",
    "april apr avril abril abr aprile апрель апреля апр квітень квітня nisan kwiecień kwietnia "
    "أبريل ابريل אפריל",
    "may mai mayo maggio maio mei мая май травень травня mayıs maj maja مايو מאי",
    "june jun juni juin junio giugno junho июнь июня червень червня haziran czerwiec czerwca يونيو יוני",
    "july jul juli juillet julio luglio julho июль июля липень липня temmuz lipiec lipca يوليو יולי",
    "august aug août agosto augustus август августа авг серпень серпня ağustos sierpień sierpnia "
    "أغسطس اغسطس אוגוסט",
    "september sep sept septembre septiembre settembre setembro сентябрь сентября сен вересень "
    "вересня eylül wrzesień września سبتمبر ספטמבר",
    "october oct oktober okt octobre octubre ottobre outubro октябрь октября окт жовтень жовтня "
    "ekim październik października أكتوبر اكتوبر אוקטובר",
    "november nov novembre noviembre novembro ноябрь ноября листопад листопада kasım listopada نوفمبر נובמבר",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro декабрь декабря дек "
    "грудень грудня aralık grudzień grudnia ديسمبر דצמבר",
)
# Words that several languages share mean the same month in all of them.
MONTHS = {
    name.replace("_", " "): number
    for number, names in enumerate(MONTH_NAMES, start=1)
    for name in names.split()
}

_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=lambda name: (-len(name), name))) + r")\b\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_DAY = r"(?<!\d)(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|º|\.)?"
FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_DAY}(?: de| of|-я)?[\s./-]{{1,2}}{_MONTH}(?: de| del| of)?[\s,./-]{{1,2}}{_YEAR}",
        rf"\b{_MONTH}\s{{1,2}}{_DAY}(?:[\s,]{{1,3}}| - ){_YEAR}",
        rf"(?<!\d){_YEAR} ?(?P<mark>[-.]) ?(?P<number>[01]\d) ?(?P=mark) ?(?P<day>[0-3]\d)(?!\d)",
        rf"(?<!\d)(?P<day>[0-3]?\d)\. ?(?P<number>[01]?\d)\. ?{_YEAR}",
        rf"(?<!\d)(?P<first>[0-3]?\d) ?/ ?(?P<second>[0-3]?\d) ?/ ?(?:{_YEAR}|(?P<short>\d\d)(?!\d))",
        rf"(?<![\d-])(?P<first>[0-3]?\d)-(?P<second>[0-3]?\d)-{_YEAR}",
        rf"{_YEAR}年(?P<number>[01]?\d)月(?P<day>[0-3]?\d)日",
    )
)
MISPRINTED = re.compile(rf"\b(?P<misprint>[A-Z][a-z]{{4,9}}) {_DAY}, {_YEAR}")
MONTH_FIRST = re.compile(
    r"\b(?:E|C|M|P|AK|H)[SD]?T\b"
)  # zones of the United States, which print the month first
# Theirs, and the clock of 24 hours, which the United States do not print.
DAY_FIRST = re.compile(
    r"\b(?:GMT|BST|UTC|CES?T|IST|A[EWC][SD]T|NZ[SD]T|SAST|MSK)\b"
    r"|(?<![\d:.])(?:1[3-9]|2[0-3])[:.h][0-5]\d(?!\d| ?[ap]\.?m\b)"
)
LAST_CENTURY = 70  # a year of two digits from here on is of the 1900s
LONG_MONTH = 6  # letters from which a month is known with a letter missing, doubled or misplaced
LONGEST = 400  # characters of a line that are searched; a dateline is short
_ANY_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDate:
    """A full date in a line: where it stands there, and its EDTF."""

    start: int
    end: int
    edtf: str
    words: tuple[str, ...]


@lru_cache(maxsize=1 << 12)  # pages of one outlet repeat their dates, and a line's is asked for again
def find_date(text: str) -> PrintedDate | None:
    """The first full date (day, month and year) in a line, if it is one of the calendar."""
    text = text[:LONGEST]
    if "/" not in text and not _ANY_YEAR.search(text):
        return None
    found = [(match, value) for form in FORMS for match in form.finditer(text) if (value := edtf_of(match))]
    found = found or [(match, value) for match in MISPRINTED.finditer(text) if (value := edtf_of(match))]
    if not found:
        return None
    match, value = min(found, key=lambda each: (each[0].start(), -each[0].end()))
    return PrintedDate(
        start=match.start(), end=match.end(), edtf=value, words=tuple(re.findall(r"\w+", match.group()))
    )


def edtf_of(match: re.Match[str]) -> str | None:
    """A matched date as EDTF, None where the calendar has no such day or its order is open."""
    parts = match.groupdict()
    found = numbers_of(match) if parts.get("first") else (int(parts["day"]), month_of(parts))
    if found is None or found[1] is None:
        return None
    try:
        return date(year_of(parts), found[1], found[0]).isoformat()
    except ValueError:
        return None


def month_of(parts: dict[str, str | None]) -> int | None:
    """The month that a form gives as a number, by its name or by its name misprinted."""
    if parts.get("number"):
        return int(parts["number"] or 0)
    if parts.get("misprint"):
        return misprinted_months().get((parts["misprint"] or "").casefold())
    return MONTHS[(parts["month"] or "").casefold()]


def year_of(parts: dict[str, str | None]) -> int:
    """The year, where two digits stand for it too."""
    if parts.get("year"):
        return int(parts["year"] or 0)
    short = int(parts["short"] or 0)
    return short + (1900 if short >= LAST_CENTURY else 2000)


def numbers_of(match: re.Match[str]) -> tuple[int, int] | None:
    """Day and month of a date in slashes, by the clock of its line where the numbers leave it open."""
    first, second = int(match["first"]), int(match["second"])
    settled = day_and_month(first, second)
    if settled is None and max(first, second) <= 12:
        is_american, is_other = MONTH_FIRST.search(match.string), DAY_FIRST.search(match.string)
        if bool(is_american) != bool(is_other):
            return (second, first) if is_american else (first, second)
    return settled


def day_and_month(first: int, second: int) -> tuple[int, int] | None:
    """The day and the month of a date in slashes, where only one order is possible or both agree."""
    if first > 12 >= second or first == second:
        return first, second
    return (second, first) if second > 12 >= first else None


@lru_cache(maxsize=1)
def misprinted_months() -> dict[str, int]:
    """The long English months with one letter missing or doubled, or two letters changed about."""
    months = (names.split()[0] for names in MONTH_NAMES)
    found = {
        wrong: number
        for number, name in enumerate(months, start=1)
        if len(name) >= LONG_MONTH
        for wrong in misprints(name)
    }
    return {wrong: number for wrong, number in found.items() if wrong not in MONTHS}


def misprints(name: str) -> set[str]:
    """A word with one letter missing or doubled, or two neighbours changed about; its first letter stays."""
    places = range(1, len(name))
    missing = {name[:at] + name[at + 1 :] for at in places}
    doubled = {name[:at] + name[at - 1 :] for at in places}
    changed = {name[:at] + name[at + 1] + name[at] + name[at + 2 :] for at in places[:-1]}
    return (missing | doubled | changed) - {name}


BARS = " ,|-–—·•/:"
WEEKDAY = re.compile(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day[\s,]*$")
# "Updated 10:05 - ", between the date and the names of a byline
TIMED = re.compile(
    r"(?i:(?:last )?(?:updated|published|posted):?(?: at)? )?\d{1,2}[:.]\d\d(?: ?(?i:[ap]\.?m)\b\.?)?"
    r"(?= [-–—|·•] )"
)


def undated(text: str) -> str:
    """A line without the date that opens it and its hour, or up to the date that stands further on."""
    date = find_date(text)
    if date is None:
        return text
    before = WEEKDAY.sub("", text[: date.start]).rstrip(BARS)
    if before:
        return before
    return TIMED.sub("", text[date.end :].lstrip(BARS)).lstrip(BARS)
