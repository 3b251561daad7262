"""What markup, JSON or a manifest declares, brought into one form."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

from headwater.record.document import Declared

DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)")
PARTIAL = re.compile(r"((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?[~?%]?")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
SECONDS = re.compile(r"1\d{9}(?:\d{3})?(?:\.\d+)?")
ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
LONGEST = 500  # characters of a title or a name; more is a paragraph in the wrong field


def cleaned(raw: Declared) -> Declared:
    """A declaration without empty, overlong or ill-formed fields, its domain read off the address."""
    address = raw.url.strip() if raw.url and ADDRESS.fullmatch(raw.url.strip()) else None
    named = one_line(raw.outlet)
    site = domain_of(named) if named and "." in named and " " not in named else None
    return Declared(
        how=raw.how,
        url=address,
        outlet=None if site else named,
        domain=domain_of(address) or site,
        title=one_line(raw.title),
        author=one_line(raw.author),
        published=edtf_of(raw.published),
        language=language_code(raw.language),
        based_on=raw.based_on,
    )


def one_line(text: str | None) -> str | None:
    """A short text on one line, None where it is empty or no name at all."""
    joined = " ".join((text or "").split())
    return joined if joined and len(joined) <= LONGEST else None


def domain_of(address: str | None) -> str | None:
    """The host of an address or a bare domain, without "www."."""
    if not address:
        return None
    try:
        host = urlsplit(address if "//" in address else "//" + address).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host and "." in host else None


def edtf_of(value: str | None) -> str | None:
    """A declared date as EDTF: its day, else its month or year; seconds since 1970 too."""
    said = (value or "").strip()
    if SECONDS.fullmatch(said):
        seconds = float(said) / (1000 if len(said.split(".")[0]) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    day = DAY.search(said)
    if day:
        return is_day("-".join(day.groups()))
    return said if PARTIAL.fullmatch(said) else None


def is_day(text: str) -> str | None:
    """The day itself where the calendar has it."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date().isoformat()
    except ValueError:
        return None


def language_code(value: str | None) -> str | None:
    """The primary language of a tag such as "en-GB"."""
    said = (value or "").strip()
    return said.replace("_", "-").split("-")[0].lower() if LANGUAGE.fullmatch(said) else None
