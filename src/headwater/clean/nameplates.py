"""The nameplate: the line at the head of a page on which its outlet, or whoever issues it, gives its name."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import takewhile

from headwater.clean.dates import find_date
from headwater.clean.labels import is_label, is_paper
from headwater.clean.lines import Line
from headwater.clean.mastheads import MASTHEADS
from headwater.record.document import KEPT_KINDS, ZoneKind

HEAD_LINES = 3  # from the top, those set aside as a page's working parts not counted
LONGEST = 6  # words of a name; of a ministry's or an institution's more, in capitals
LONGEST_SHOUTED = 9
FEWEST = 2  # initials
LEFT_OVER = 2  # words behind a name, as "live blog" is
# Spaces are taken from their first on, and not given back: a line of nothing else costs its length once.
MOTTO = re.compile(r"(?<!\s)(?:\s++(?:(?:[-–—•·/›>]|::|\|\|)\s+|\()|\s*+[»|]\s*|\s{3,})")
LINKS = re.compile(r"\S {2,}\S[^\n]*?\S {2,}\S")  # side by side
COMPANY = re.compile(r",? (?:(?:[A-Z]\.){2,}|(?:Inc|Ltd|Co|Corp)\.)$")  # a company's form, with its stops
PARTS = re.compile(r"[\s-]+")
DAY_BEFORE = re.compile(
    r"(?i)(?<!\w)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\.?,?\s*$"
)
DOMAIN = re.compile(r"(?i)(?:www\.)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,12}")
SMALL = frozenset(
    "of the a an and & + for de la le les el los du des del della der die das dem den und et y e i и в на"
    " van von al at in on plc ltd inc gmbh ag llc".split()
)
# A working part of the page that may stand above its nameplate.
WORKING = frozenset({"navigation", "subscribe", "advert", "notice", "footer", "related", "credit"})
RELEASE = re.compile(
    r"(?i)\bpress (?:release|office|service|statement)\b|\bfor immediate release\b|\bcommuniqu[eé]\b"
)
RELEASE_LINES = 8  # from the top
# What an account adds to its name that is no person's.
NO_PERSON = re.compile(r"(?i)\((?:un)?official\b[^)]*\)")
SHOWN_TO = re.compile(r"[·•|] (?:Public|Friends)$")
# Kinds that a nameplate may have been given.
POSSIBLE = frozenset({"page-title", "navigation", "byline", "keywords", "related", "headline"})


# "SKARN-FERRY (UPDATE 2)": the line by which an agency numbers what it sends on one thing.
SLUG = re.compile(
    r"\((?:UPDATE|WRAPUP|CORRECTED|REFILED?|RECAST|LEAD|URGENT)(?:\s+\d+)?\)\s*$"
    r"|^(?:UPDATE|WRAPUP)\s+\d+\b"
)


def name_on(line: Line) -> str | None:
    """The outlet's name with which a line begins, where the line could be a nameplate."""
    if line.is_prose or line.is_bulleted or LINKS.search(line.text) or SLUG.search(line.text):
        return None
    parts = MOTTO.split(line.text, maxsplit=1)
    is_short = len(parts) > 1 and len(parts[0]) <= FEWEST and spells_out(parts[1], parts[0])
    parts = parts[1:] if is_short else parts  # "TR - Tidal Radio" is known by its words
    name = initials_before(COMPANY.sub("", without_date(parts[0]).strip(" \t|·•*,")))
    return name if could_be_one(name, has_motto=len(parts) > 1) else None


def spells_out(long: str, short: str) -> bool:
    """Whether a name's initials are some letters: "TR" of "Tidal Radio"."""
    return short.strip() == "".join(word[0] for word in long.split())


def initials_before(name: str) -> str:
    """A name without its words in full behind its initials: "TSN" of "TSN TRANS-SKARN NEWS SERVICE"."""
    short, _, long = name.partition(" ")
    parts = PARTS.split(long)
    if not short.isupper() or not FEWEST < len(short) <= len(parts):
        return name
    firsts = iter(part[:1].upper() for part in parts)
    return short if all(letter in firsts for letter in short) else name


def without_article(name: str) -> str:
    """A name without the article before it, in capitals or not."""
    return name[4:] if name[:4] in {"The ", "THE "} else name


def without_date(text: str) -> str:
    """The words before a date that ends a line: "SKARNPOST, Sunday 4 May 2031"."""
    date = find_date(text)
    is_last = date is not None and date.start and not text[date.end :].strip()
    return DAY_BEFORE.sub("", text[: date.start]) if date is not None and is_last else text


def could_be_one(name: str, *, has_motto: bool) -> bool:
    """Whether some words have the shape of an outlet's name."""
    words = name.split()
    if not words or len(words) > (LONGEST_SHOUTED if name.isupper() else LONGEST):
        return False
    if DOMAIN.fullmatch(name):
        return True
    if name[-1] in ".,:;?" or any(mark in name for mark in ':"“”„«»#@©…') or find_date(name):
        return False
    if "/" in name or (name.islower() and sum(map(str.isdigit, name))):
        return False
    if sum(map(str.isdigit, name)) * 2 > sum(map(str.isalnum, name)) or not any(map(str.isalpha, name)):
        return False
    if is_label(" ".join(word for word in words if word not in SMALL)) and not is_paper(name):
        return False
    if words[0].casefold() == "by":
        return False
    return has_motto or len(words) == 1 or all(is_capital(word) for word in words)


def is_capital(word: str) -> bool:
    """Whether a word is written as those of names are."""
    return not word[0].islower() or word.casefold() in SMALL or any(map(str.isupper, word[1:]))


def is_surely_one(line: Line) -> bool:
    """Whether a line is a nameplate by its words alone: a domain, or a newspaper's kind of name."""
    name = name_on(line) or ""
    if DOMAIN.fullmatch(name):
        return True
    words = list(takewhile(is_capital, line.text.split()))
    rest = len(line.text.split()) - len(words)
    return 2 <= len(words) <= LONGEST and rest <= LEFT_OVER and words[-1].casefold() in MASTHEADS


@dataclass(frozen=True, slots=True, kw_only=True)
class Nameplate:
    """The name that a line at the head of a page bears; `is_sure` where nothing but a nameplate stands so."""

    name: str
    line: Line
    is_sure: bool


def nameplate(
    lines: Sequence[Line], kinds: Sequence[ZoneKind], topic: Set[str] = frozenset()
) -> Nameplate | None:
    """The nameplate of a page, above its headline; `topic` are the words of its article."""
    tried = 0
    released = is_release(lines)
    for line, kind in zip(lines, kinds, strict=True):
        if kind == "headline" or (kind in KEPT_KINDS and line.is_prose) or tried >= HEAD_LINES:
            return None
        is_first = line is lines[0] and is_surely_one(line)  # also where it is taken for the page's last
        name = name_on(line) if is_first or kind in POSSIBLE or DOMAIN.fullmatch(line.text) else None
        if name and is_account(lines, line) and not NO_PERSON.search(line.text):
            return None
        if name:
            later = above_headline(lines, kinds, line) if not is_surely_one(line) else None
            if later is not None:
                return Nameplate(name=name_on(later) or later.text, line=later, is_sure=True)
            is_spelt = not line.text.startswith(name)  # behind its initials
            is_plain = released or is_surely_one(line) or is_spelt or not is_topic(name, topic)
            is_sure = tried == 0 and is_plain
            return Nameplate(name=name, line=line, is_sure=is_sure)
        tried += kind not in WORKING
    return None


def above_headline(lines: Sequence[Line], kinds: Sequence[ZoneKind], first: Line) -> Line | None:
    """The line with a newspaper's kind of name that ends a column of single words, as menus are."""
    column = takewhile(
        lambda each: not each.after_blank or each is first, (x for x in lines if x.start >= first.start)
    )
    for line in column:
        if is_surely_one(line):
            return None if spells_out(line.text, first.text) else line
        if len(line.words) > 1:
            return None
    return None


def is_release(lines: Sequence[Line]) -> bool:
    """Whether the head of a page says that it is a press release."""
    return any(RELEASE.search(line.text) for line in lines[:RELEASE_LINES])


def is_account(lines: Sequence[Line], line: Line) -> bool:
    """Whether a handle, or to whom it is shown, stands under a name: a post, by whoever bears it."""
    after = next((each for each in lines if each.start > line.start), None)
    return after is not None and (after.text.startswith("@") or SHOWN_TO.search(after.text) is not None)


def is_topic(name: str, topic: Set[str]) -> bool:
    """Whether a short name is only what the article is about, as a label of a place or a theme is."""
    words = [word.casefold() for word in name.split()]
    return len(words) <= 2 and set(words) <= topic
