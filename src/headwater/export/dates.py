"""EDTF in newspaper words."""

from __future__ import annotations

import re

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DATE = re.compile(r"(?P<year>[\dX]{4})(?:-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2}))?)?(?P<time>T[\d:Z+-]+)?")
DECADE = re.compile(r"\d{3}X")


def date_words(edtf: str | None) -> str:
    """How a newspaper prints an EDTF value; a value of another form stays as it is."""
    if not edtf:
        return "date unknown"
    start, slash, end = edtf.partition("/")
    if not slash:
        return _single(start)
    if start in {"", ".."}:
        return f"until {_single(end)}"
    if end in {"", ".."}:
        return f"from {_single(start)}"
    return f"{_single(start)} to {_single(end)}"


def _single(edtf: str) -> str:
    value = edtf.rstrip("~?%")
    found = DATE.fullmatch(value)
    if not found:
        return edtf
    words = _calendar(found["year"], found["month"], found["day"])
    return f"about {words}" if edtf.endswith(("~", "%")) else f"{words} (?)" if edtf.endswith("?") else words


def _calendar(year: str, month: str | None, day: str | None) -> str:
    if DECADE.fullmatch(year):
        return f"the {year[:3]}0s"
    unknown_year = "X" in year
    name = MONTHS[int(month) - 1] if month and month.isdigit() and 1 <= int(month) <= 12 else ""
    number = str(int(day)) if day and day.isdigit() else ""
    words = " ".join(part for part in (number, name, "" if unknown_year else year) if part)
    return f"{words}, year not stated" if unknown_year and words else words or "date unknown"


def sort_key(edtf: str | None) -> tuple[int, str]:
    """Dated values first, in the order of the calendar; those without a year after them."""
    value = (edtf or "").lstrip("./")
    return (0 if value[:4].isdigit() else 1 if value else 2, value)
