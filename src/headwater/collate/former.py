"""Whether a clause tells of another time than the news: of an earlier case, or of one of several."""

from __future__ import annotations

import re

MONTHS = (
    "january february march april may june july august september october november december "
    "spring summer autumn winter"
).replace(" ", "|")
# A month or a year without a day, a distance in weeks or more.
FURTHER_OFF = re.compile(
    rf"\b(?:in|since|of|early|late|mid)\s+(?:the\s+)?(?:(?:{MONTHS})\b(?!\s+\d\d?\b)|(?:19|20)\d\d\b)"
    rf"|\blast\s+(?:year|month|season|{MONTHS})\b"
    r"|\b(?:weeks?|months?|years?|decades?)\s+(?:ago|after|before|earlier|since)\b"
    r"|\b(?:at\s+that|at\s+the)\s+time\b|\bback\s+then\b|\bin\s+those\s+days\b|\bthat\s+year\b",
    re.IGNORECASE,
)
# What is said of somebody or something in passing, and not when the deed was ("a man born in 1984").
IN_PASSING = re.compile(
    r"\b(?:born|built|founded|established|launched|opened|renovated|repaired|dating|elected|acquired)\s+"
    r"(?:(?!\band\b)\w+\s+){0,2}?(?:in|since|of|from)\s+(?:the\s+)?(?:(?:early|late)\s+)?(?:19|20)\d\d\b",
    re.IGNORECASE,
)
# A word for one case beside others, or for what was before.
BESIDE_OTHERS = re.compile(
    r"\b(?:previous|previously|formerly|another|once|similar\s+to|spate|series|string|wave|anniversary)\b",
    re.IGNORECASE,
)
# Another day than the one told of before ...
ANOTHER_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|earlier|previous|last\s+(?:week|month|year)|the\s+day\s+before)\b",
    re.IGNORECASE,
)
# ... or another hour of it.
ANOTHER_HOUR = re.compile(r"\b(?:then|later|before|after|last)\b", re.IGNORECASE)
# What stands before a noun that means another case than the one told ("the last major quake", "every fire").
ANOTHER_CASE = re.compile(
    r"\b(?:last|every|each|any|no|other|such|similar|earlier|second|third|next|separate|smaller|unrelated|different),?\s+(?:[\w-]+,?\s+){0,2}$",
    re.IGNORECASE,
)
# What mostly happens or has happened before now, not what has happened ("they have robbed vans before").
USUAL = re.compile(
    r"\b(?:usually|typically|normally|generally|commonly|routinely|often|whenever|"
    r"every\s+(?:day|week|month|year|time)|some\s+people|those\s+who\s+(?:are|have)|anyone\s+who|"
    r"people\s+who|whoever)\b"
    r"|\b(?:has|have|['’]ve)\b[^,;.!?]{0,80}\bbefore\W*$",
    re.IGNORECASE,
)
# A year that a clause further on in the sentence is told of ("since 2011, when a dam broke and ten died").
YEAR_OF = re.compile(r"\b((?:19|20)\d\d),?\s+when\b[^;.!?]*$", re.IGNORECASE)
BEFORE = 40  # code points before a trigger in which such a word may stand


def is_another_time(clause: str) -> bool:
    """Whether a clause says that it tells of a time or of cases further off."""
    return FURTHER_OFF.search(clause) is not None or BESIDE_OTHERS.search(clause) is not None


def is_of_another_time(clause: str, at: int) -> bool:
    """Whether a clause tells a deed, whose word begins at a place, of a time further off, or as one beside
    others: a word for these further away is of something else ("in another raid police seized arms")."""
    before = clause[max(0, at - BEFORE) : at]
    is_in_passing = not any(found.start() <= at < found.end() for found in IN_PASSING.finditer(clause))
    told = IN_PASSING.sub("", clause) if is_in_passing else clause
    return FURTHER_OFF.search(told) is not None or BESIDE_OTHERS.search(before) is not None


def is_another_day(words: str) -> bool:
    """Whether words turn from what was told before them to another day."""
    return ANOTHER_DAY.search(words) is not None


def is_another_moment(words: str) -> bool:
    """Whether words turn from what was told before them to another day, or to another hour of it."""
    return is_another_day(words) or ANOTHER_HOUR.search(words) is not None


def year_told_of(before: str) -> str | None:
    """The year of which the words before a trigger, in its sentence, say that it is told."""
    found = YEAR_OF.search(before)
    return found[1] if found else None


def is_usual(clause: str) -> bool:
    """Whether a clause tells what mostly happens, or has happened before."""
    return USUAL.search(clause) is not None


def is_another_case(before: str) -> bool:
    """Whether the words before a noun say that it is another one."""
    return ANOTHER_CASE.search(before[-BEFORE:]) is not None
